import { useForm, useWatch } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { ChoiceField, SelectField, TextArea, TextField } from '../../ui/fields'
import { Heading2, Small } from '../../ui/Text'
import { answerOf, asksDate, declineReasons, eventResults, type ReplyFields, stepsOf } from './replyFields'
import { type ReplyReceived, type ReplyView, useAnswerReply } from './replyQueries'

interface ReplyFormProps {
  report: ReplyView
  token: string
  onAnswered: (received: ReplyReceived) => void
}

export function ReplyForm({ report, token, onAnswered }: ReplyFormProps) {
  const { t } = useTranslation('replies')
  const answer = useAnswerReply()
  const steps = stepsOf(report)
  const form = useForm<ReplyFields>({
    defaultValues: { to: steps[0], promisedForDate: '', reason: '', result: '', note: '' },
    shouldFocusError: false,
  })
  const { errors, submitCount } = form.formState
  const to = useWatch({ control: form.control, name: 'to' })
  const required = t('common:required')
  const texts = report.standardTexts.filter((text) => text.to === to)

  const send = form.handleSubmit(async (fields) => {
    try {
      onAnswered(await answer.mutateAsync(answerOf(fields, token)))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <Heading2>{t('answer')}</Heading2>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <ChoiceField
        label={t('whatDoYouDo')}
        error={errors.to?.message}
        options={steps.map((step) => ({ value: step, label: t(`to.${step}`) }))}
        {...form.register('to')}
      />
      {asksDate(to) ? (
        <TextField
          label={t('promised')}
          hint={t('promisedHint')}
          optional={t('common:optional')}
          type="date"
          short
          error={errors.promisedForDate?.message}
          {...form.register('promisedForDate')}
        />
      ) : null}
      {to === 'DECLINED' ? (
        <ChoiceField
          label={t('reason')}
          error={errors.reason?.message}
          options={declineReasons.map((reason) => ({ value: reason, label: t(`incidents:reason.${reason}`) }))}
          {...form.register('reason', { required })}
        />
      ) : null}
      {to === 'CLOSED' ? (
        <ChoiceField
          label={t('result')}
          error={errors.result?.message}
          options={eventResults.map((result) => ({ value: result, label: t(`incidents:result.${result}`) }))}
          {...form.register('result', { required })}
        />
      ) : null}
      {texts.length > 0 ? (
        <SelectField
          key={to}
          label={t('standardText')}
          optional={t('common:optional')}
          id="standardText"
          options={[{ value: '', label: t('ownWords') }, ...texts.map(({ text }) => ({ value: text, label: text }))]}
          onChange={(event) => form.setValue('note', event.target.value, { shouldDirty: true })}
        />
      ) : null}
      <TextArea
        label={t('note')}
        hint={t('noteHint')}
        optional={t('common:optional')}
        maxLength={1000}
        error={errors.note?.message}
        {...form.register('note')}
      />
      <div>
        <Button type="submit">{t('send')}</Button>
      </div>
      <Small>{t('goodUntil', { day: longDay(report.expiresAt) })}</Small>
    </form>
  )
}
