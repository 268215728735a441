import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { IncidentDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { TextField } from '../../ui/fields'
import { useAddExternalReference } from './incidentActs'

interface ReferenceFields {
  system: string
  number: string
}

export function ReferenceForm({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('incident')
  const add = useAddExternalReference(incident.id)
  const form = useForm<ReferenceFields>({ defaultValues: { system: '', number: '' }, shouldFocusError: false })
  const { errors, submitCount } = form.formState

  const send = form.handleSubmit(async (reference) => {
    try {
      await add.mutateAsync(reference)
      form.reset()
      announce(t('referenceAdded'))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <TextField
        label={t('referenceSystem')}
        error={errors.system?.message}
        {...form.register('system', { required: t('common:requiredField', { field: t('referenceSystem') }) })}
      />
      <TextField
        label={t('referenceNumber')}
        error={errors.number?.message}
        {...form.register('number', { required: t('common:requiredField', { field: t('referenceNumber') }) })}
      />
      <div>
        <Button type="submit" purpose="secondary" size="small">
          {t('referenceAdd')}
        </Button>
      </div>
    </form>
  )
}
