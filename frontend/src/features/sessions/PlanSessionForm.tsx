import { useNavigate } from '@tanstack/react-router'
import { type FieldErrors, useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import { areasWhere, useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { ChoiceField, SelectField } from '../../ui/fields'
import { PlannedInvitees } from './PlannedInvitees'
import { type PlanFields, planOf, pointers } from './planFields'
import { rowLines } from './rowLines'
import { usePlanSession } from './sessionActs'
import { kinds } from './sessionSearch'
import { optionsOf, useOrganisations } from './useOrganisations'
import { WhenFieldset } from './WhenFieldset'

export function PlanSessionForm() {
  const { t } = useTranslation('sessions')
  const navigate = useNavigate()
  const plan = usePlanSession()
  const form = useForm<PlanFields>({ defaultValues: useEmptyPlan(), shouldFocusError: false })
  const { errors, submitCount } = form.formState
  const organisations = useOrganisations(areasWhere(useMe(), 'PLAN_SESSIONS').map(({ id }) => id))
  const { invitees, ...rest } = errors

  const send = form.handleSubmit(async (fields) => {
    try {
      const { id } = await plan.mutateAsync(planOf(fields))
      announce(t(fields.invitees.length > 0 ? 'plannedInvited' : 'planned'))
      await navigate({ to: '/overleg/$id', params: { id } })
    } catch (error) {
      showProblem(form, error, pointers)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary
        title={t('common:correctThese')}
        lines={[...problemLines(rest as FieldErrors), ...rowLines('invitees', invitees)]}
        attempt={submitCount}
      />
      <ChoiceField
        label={t('kindField')}
        error={errors.kind?.message}
        options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        {...form.register('kind', { required: t('lack.kind') })}
      />
      <WhenFieldset form={form} />
      <SelectField
        label={t('host')}
        hint={t('hostHint')}
        error={errors.hostOrganisationId?.message}
        options={optionsOf(organisations)}
        {...form.register('hostOrganisationId')}
      />
      <PlannedInvitees form={form} organisations={organisations} />
      <div>
        <Button type="submit" busy={plan.isPending}>
          {t('planSend')}
        </Button>
      </div>
    </form>
  )
}

/** The own organisation is host unless somebody says otherwise. */
function useEmptyPlan(): PlanFields {
  const me = useMe()
  const areas = areasWhere(me, 'PLAN_SESSIONS')
  const home = me.memberships.find(({ role }) => role === 'MANAGER')?.organisation.id ?? ''
  return {
    kind: '',
    title: '',
    areaIds: areas.length === 1 ? areas.map(({ id }) => id) : [],
    hostOrganisationId: home,
    day: '',
    from: '',
    until: '',
    place: '',
    purpose: '',
    invitees: [],
  }
}
