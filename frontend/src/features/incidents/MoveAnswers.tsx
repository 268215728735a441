import type { ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { IncidentDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { ChoiceField, TextField } from '../../ui/fields'
import { DuplicateChoice } from './DuplicateChoice'
import { declineReasons, type MoveField, type MoveFields, results, waitingFors } from './moveFields'

interface MoveAnswersProps {
  form: UseFormReturn<MoveFields>
  incident: IncidentDetails
  asked: readonly MoveField[]
}

export function MoveAnswers({ form, incident, asked }: MoveAnswersProps) {
  const { t } = useTranslation('incident')
  const { errors } = form.formState
  const required = t('common:required')
  const optional = t('common:optional')

  const fields: Record<MoveField, () => ReactNode> = {
    promisedForDate: () => (
      <TextField
        label={t('promisedFor')}
        hint={t('promisedForHint')}
        optional={optional}
        type="date"
        short
        error={errors.promisedForDate?.message}
        {...form.register('promisedForDate')}
      />
    ),
    waitingFor: () => (
      <ChoiceField
        label={t('waitingFor')}
        error={errors.waitingFor?.message}
        options={waitingFors.map((party) => ({ value: party, label: t(`waitingForOption.${party}`) }))}
        {...form.register('waitingFor', { required })}
      />
    ),
    waitingUntilDate: () => (
      <TextField
        label={t('waitingUntil')}
        optional={optional}
        type="date"
        short
        error={errors.waitingUntilDate?.message}
        {...form.register('waitingUntilDate')}
      />
    ),
    reason: () => (
      <ChoiceField
        label={t('reason')}
        error={errors.reason?.message}
        options={declineReasons.map((reason) => ({ value: reason, label: t(`incidents:reason.${reason}`) }))}
        {...form.register('reason', { required })}
      />
    ),
    result: () => (
      <ChoiceField
        label={t('resultQuestion')}
        error={errors.result?.message}
        options={results.map((result) => ({ value: result, label: t(`incidents:result.${result}`) }))}
        {...form.register('result', { required })}
      />
    ),
    duplicateOf: () => <DuplicateChoice form={form} incident={incident} />,
  }

  return asked.map((field) => <div key={field}>{fields[field]()}</div>)
}
