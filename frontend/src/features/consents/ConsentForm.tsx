import { useForm, useWatch } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { ChoiceField, TextArea } from '../../ui/fields'
import { Heading2, Small } from '../../ui/Text'
import { type ConsentReceived, type ConsentView, useGiveConsent } from './consentQueries'

interface ConsentFields {
  answer: 'yes' | 'no' | ''
  note: string
}

interface ConsentFormProps {
  measure: ConsentView
  token: string
  onAnswered: (received: ConsentReceived) => void
}

export function ConsentForm({ measure, token, onAnswered }: ConsentFormProps) {
  const { t } = useTranslation('consents')
  const give = useGiveConsent()
  const form = useForm<ConsentFields>({ defaultValues: { answer: '', note: '' }, shouldFocusError: false })
  const { errors, submitCount } = form.formState
  const isNo = useWatch({ control: form.control, name: 'answer' }) === 'no'

  const send = form.handleSubmit(async ({ answer, note }) => {
    try {
      onAnswered(await give.mutateAsync({ token, agrees: answer === 'yes', note: note.trim() || undefined }))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <Heading2>{t('answer')}</Heading2>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <ChoiceField
        label={t('question')}
        error={errors.answer?.message}
        options={[
          { value: 'yes', label: t('yes') },
          { value: 'no', label: t('no') },
        ]}
        {...form.register('answer', { required: t('common:chooseOption') })}
      />
      <TextArea
        label={t(isNo ? 'noteNo' : 'noteYes')}
        hint={t('noteHint')}
        optional={isNo ? undefined : t('common:optional')}
        rows={3}
        maxLength={500}
        error={errors.note?.message}
        {...form.register('note', {
          validate: (note, { answer }) => answer !== 'no' || note.trim() !== '' || t('measures:lack.reason'),
        })}
      />
      <div>
        <Button type="submit">{t('send')}</Button>
      </div>
      <Small>{t('goodUntil', { day: longDay(measure.expiresAt) })}</Small>
    </form>
  )
}
