import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { ReadReason } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { ChoiceField } from '../../ui/fields'
import { Small } from '../../ui/Text'
import { useReadReporter } from './incidentActs'

const reasons = ['ANSWER_QUESTION', 'POLICE_REPORT_HELP', 'SAFETY_OF_REPORTER'] as const satisfies ReadReason[]

/** Who reported it is looked up with a reason, and the reporter sees that. */
export function ReporterPanel({ id }: { id: string }) {
  const { t } = useTranslation('incident')
  const read = useReadReporter(id)
  const form = useForm<{ reason: ReadReason }>({ shouldFocusError: false })
  const { errors, submitCount } = form.formState

  const send = form.handleSubmit(async ({ reason }) => {
    try {
      await read.mutateAsync(reason)
    } catch (error) {
      showProblem(form, error)
    }
  })

  if (read.data) {
    return (
      <div role="status">
        <p>
          <strong>{read.data.name}</strong>
          {`, ${read.data.organisation.name}`}
        </p>
        {read.data.email ? (
          <a className="nl-link" href={`mailto:${read.data.email}`}>
            {read.data.email}
          </a>
        ) : null}
      </div>
    )
  }
  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <Small>{t('whoReportedHint')}</Small>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <ChoiceField
        label={t('whoReportedReason')}
        error={errors.reason?.message}
        options={reasons.map((reason) => ({ value: reason, label: t(`incidents:readReason.${reason}`) }))}
        id="readReason"
        {...form.register('reason', { required: t('common:required') })}
      />
      <div>
        <Button type="submit" purpose="secondary" size="small">
          {t('whoReportedShow')}
        </Button>
      </div>
    </form>
  )
}
