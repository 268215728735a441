import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { SelectField, TextArea } from '../../ui/fields'
import { type DecideRemoval, useDecideRemoval } from './removalQueries'

const decisions = ['REMOVED', 'NOT_FOUND', 'NOBODY_RECOGNISABLE', 'STILL_NEEDED'] as const

export function DecideRemovalForm({ id, canRemove }: { id: string; canRemove: boolean }) {
  const { t } = useTranslation('removals')
  const decide = useDecideRemoval(id)
  const possible = decisions.filter((decision) => canRemove || decision !== 'REMOVED')
  const form = useForm<DecideRemoval>({
    defaultValues: { decision: possible[0], reason: '' },
    shouldFocusError: false,
  })
  const { errors, submitCount, isSubmitting } = form.formState

  const send = form.handleSubmit(async (fields) => {
    try {
      await decide.mutateAsync(fields)
      announce(t('decided'))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <SelectField
        label={t('decision')}
        error={errors.decision?.message}
        options={possible.map((value) => ({ value, label: t(`decisionOption.${value}`) }))}
        {...form.register('decision')}
      />
      <TextArea
        label={t('reason')}
        hint={t('reasonHint')}
        rows={3}
        maxLength={1000}
        error={errors.reason?.message}
        {...form.register('reason', { required: t('common:requiredField', { field: t('reason') }) })}
      />
      <div>
        <Button type="submit" busy={isSubmitting}>
          {t('decide')}
        </Button>
      </div>
    </form>
  )
}
