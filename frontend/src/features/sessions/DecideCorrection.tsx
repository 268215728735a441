import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import { sentenceOf } from '../../api/problem'
import type { SessionDetails, TextCorrection } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { TextArea } from '../../ui/fields'
import { useDecideCorrection } from './draftActs'

interface DecideCorrectionProps {
  session: SessionDetails
  correction: TextCorrection
}

/** Taken with one press; left only with why. */
export function DecideCorrection({ session, correction }: DecideCorrectionProps) {
  const { t } = useTranslation('sessions')
  const decide = useDecideCorrection(session.id)
  const [isLeaving, setLeaving] = useState(false)

  async function take() {
    await decide.mutateAsync({ correctionId: correction.id, taken: true })
    announce(t('correctionTaken'))
  }

  if (isLeaving) return <LeaveForm session={session} correction={correction} onCancel={() => setLeaving(false)} />
  return (
    <>
      {decide.isError ? <p role="alert">{sentenceOf(decide.error)}</p> : null}
      <div className="vc-row">
        <Button size="small" onClick={() => void take().catch(() => undefined)}>
          {t('take')}
        </Button>
        <Button purpose="secondary" size="small" onClick={() => setLeaving(true)}>
          {t('leave')}
        </Button>
      </div>
    </>
  )
}

function LeaveForm({ session, correction, onCancel }: DecideCorrectionProps & { onCancel: () => void }) {
  const { t } = useTranslation('sessions')
  const decide = useDecideCorrection(session.id)
  const form = useForm({ defaultValues: { answer: '' }, shouldFocusError: false })
  const { errors, submitCount } = form.formState

  const send = form.handleSubmit(async ({ answer }) => {
    try {
      await decide.mutateAsync({ correctionId: correction.id, taken: false, answer: answer.trim() })
      announce(t('correctionLeft'))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <TextArea
        label={t('leaveWhy')}
        rows={2}
        maxLength={500}
        error={errors.answer?.message}
        {...form.register('answer', { validate: (answer) => Boolean(answer.trim()) || t('lack.reason') })}
      />
      <div className="vc-row">
        <Button type="submit" purpose="secondary" size="small">
          {t('leaveSend')}
        </Button>
        <Button purpose="subtle" size="small" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  )
}
