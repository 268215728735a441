import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { AgendaItem, SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { TextArea } from '../../ui/fields'
import { useCorrect } from './draftActs'

/** A named partner writes how its outcome should read; it begins with the words that stand there. */
export function CorrectForm({ session, item }: { session: SessionDetails; item: AgendaItem }) {
  const { t } = useTranslation('sessions')
  const correct = useCorrect(session.id)
  const text = item.outcome?.partnerText ?? ''
  const form = useForm({ defaultValues: { correction: text }, shouldFocusError: false })
  const { errors, submitCount } = form.formState

  const send = form.handleSubmit(async ({ correction }) => {
    try {
      await correct.mutateAsync({ itemId: item.id, text: correction.trim() })
      announce(t('corrected'))
    } catch (error) {
      showProblem(form, error, { '/text': 'correction' })
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <TextArea
        label={t('correctField')}
        hint={t('measures:noPersons')}
        rows={4}
        maxLength={2000}
        error={errors.correction?.message}
        {...form.register('correction', {
          validate: (words) => (words.trim() !== '' && words.trim() !== text) || t('lack.correction'),
        })}
      />
      <div>
        <Button type="submit" purpose="secondary" size="small">
          {t('correctSend')}
        </Button>
      </div>
    </form>
  )
}
