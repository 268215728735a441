import { useForm, useWatch } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { ReleaseView } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { ChoiceField, TextArea } from '../../ui/fields'
import { Heading2, Small } from '../../ui/Text'
import { useReleaseByLink } from './linkQueries'

interface ReleaseFields {
  answer: 'yes' | 'no' | ''
  note: string
}

interface ReleaseFormProps {
  view: ReleaseView
  token: string
  onAnswered: (thanks: string) => void
}

export function ReleaseForm({ view, token, onAnswered }: ReleaseFormProps) {
  const { t } = useTranslation('sessions')
  const release = useReleaseByLink()
  const form = useForm<ReleaseFields>({ defaultValues: { answer: '', note: '' }, shouldFocusError: false })
  const { errors, submitCount } = form.formState
  const isNo = useWatch({ control: form.control, name: 'answer' }) === 'no'

  const send = form.handleSubmit(async ({ answer, note }) => {
    try {
      const body = { token, agrees: answer === 'yes', note: note.trim() || undefined }
      const { status } = await release.mutateAsync(body)
      onAnswered(t(status === 'MINUTES_PUBLISHED' ? 'releaseThanksYes' : 'releaseThanksNo'))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <Heading2>{t('consents:answer')}</Heading2>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <ChoiceField
        label={t('releaseQuestion')}
        error={errors.answer?.message}
        options={[
          { value: 'yes', label: t('releaseYes') },
          { value: 'no', label: t('releaseNo') },
        ]}
        {...form.register('answer', { required: t('common:chooseOption') })}
      />
      <TextArea
        label={t(isNo ? 'releaseWhyNot' : 'releaseNote')}
        hint={t('measures:noPersons')}
        optional={isNo ? undefined : t('common:optional')}
        rows={3}
        maxLength={500}
        error={errors.note?.message}
        {...form.register('note', {
          validate: (note, { answer }) => answer !== 'no' || note.trim() !== '' || t('lack.reason'),
        })}
      />
      <div>
        <Button type="submit" busy={release.isPending}>
          {t('consents:send')}
        </Button>
      </div>
      <Small>{t('consents:goodUntil', { day: longDay(view.expiresAt) })}</Small>
    </form>
  )
}
