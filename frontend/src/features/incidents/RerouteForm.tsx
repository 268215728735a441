import { useQuery } from '@tanstack/react-query'
import { useForm, useWatch } from 'react-hook-form'
import { organisationsOf } from '../../api/areas'
import { problemLines, showProblem } from '../../api/formProblem'
import type { IncidentDetails, Organisation } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { SelectField, TextArea } from '../../ui/fields'
import { useRerouteIncident } from './incidentActs'

interface RerouteFields {
  organisationId: string
  departmentId: string
  note: string
}

/** The police and the fire service are informed, a shop reports: none of them handles a report. */
function mayHandle({ kind }: Organisation): boolean {
  return !['POLICE', 'FIRE_SERVICE', 'SHOP', 'CERTIFYING_BODY', 'PLATFORM'].includes(kind)
}

export function RerouteForm({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('incident')
  const reroute = useRerouteIncident(incident.id)
  const { data: organisations } = useQuery(organisationsOf(incident.area.id))
  const form = useForm<RerouteFields>({
    defaultValues: { organisationId: '', departmentId: '', note: '' },
    shouldFocusError: false,
  })
  const { errors, submitCount } = form.formState
  const organisationId = useWatch({ control: form.control, name: 'organisationId' })
  const choices = organisations?.items.filter(mayHandle) ?? []
  const chosen = choices.find((organisation) => organisation.id === organisationId)
  const unchosen = { value: '', label: t('common:chooseOption') }

  const send = form.handleSubmit(async ({ departmentId, note }) => {
    try {
      const moved = await reroute.mutateAsync({
        organisationId,
        departmentId: departmentId || undefined,
        note: note.trim() || undefined,
      })
      announce(t('reroutedStatus', { organisation: moved.handler?.organisation.name ?? chosen?.name ?? '' }))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <SelectField
        label={t('rerouteTo')}
        error={errors.organisationId?.message}
        options={[unchosen, ...choices.map(({ id, name }) => ({ value: id, label: name }))]}
        {...form.register('organisationId', { required: t('common:required') })}
      />
      {chosen && chosen.departments.length > 0 ? (
        <SelectField
          label={t('rerouteDepartment')}
          optional={t('common:optional')}
          options={[unchosen, ...chosen.departments.map(({ id, name }) => ({ value: id, label: name }))]}
          {...form.register('departmentId')}
        />
      ) : null}
      <TextArea label={t('note')} id="rerouteNote" optional={t('common:optional')} {...form.register('note')} />
      <div>
        <Button type="submit" purpose="secondary" size="small">
          {t('rerouteSend')}
        </Button>
      </div>
    </form>
  )
}
