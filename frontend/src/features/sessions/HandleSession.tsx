import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import { sentenceOf } from '../../api/problem'
import type { SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { TextArea } from '../../ui/fields'
import { Heading2, Small } from '../../ui/Text'
import { ChangeSessionForm } from './ChangeSessionForm'
import { PackButton } from './PackButton'
import { useMoveSession } from './sessionActs'
import { hasBegun } from './sessionTimes'

const steps = ['AGENDA_SENT', 'HELD', 'DRAFT'] as const

/** What the organiser may make of it now; nothing that the server does not allow is offered. */
export function HandleSession({ session }: { session: SessionDetails }) {
  const { t } = useTranslation('sessions')
  const { moves, mayEdit } = session
  const next = steps.filter((step) => moves.includes(step))
  if (!mayEdit && moves.length === 0) return null
  const mayChange = mayEdit && ['PLANNED', 'AGENDA_SENT'].includes(session.status)
  return (
    <Card>
      <Heading2>{t('handle')}</Heading2>
      {next.map((step) => (
        <Step key={step} session={session} to={step} />
      ))}
      {mayEdit ? <PackButton id={session.id} /> : null}
      {mayChange ? (
        <Disclosure summary={t('changeSession')}>
          <ChangeSessionForm session={session} />
        </Disclosure>
      ) : null}
      {moves.includes('CANCELLED') ? (
        <Disclosure summary={t('cancelSession')}>
          <CancelForm session={session} />
        </Disclosure>
      ) : null}
    </Card>
  )
}

function Step({ session, to }: { session: SessionDetails; to: (typeof steps)[number] }) {
  const { t } = useTranslation('sessions')
  const move = useMoveSession(session.id)

  async function take() {
    await move.mutateAsync({ from: session.status, to })
    announce(t(`moved.${to}`))
  }

  if (to === 'HELD' && !hasBegun(session)) return null
  return (
    <div className="vc-stack vc-stack-tight">
      <Small>{t(`stepHelp.${to}`)}</Small>
      {move.isError ? <p role="alert">{sentenceOf(move.error)}</p> : null}
      <div>
        <Button busy={move.isPending} onClick={() => void take().catch(() => undefined)}>
          {t(`step.${to}`)}
        </Button>
      </div>
    </div>
  )
}

/** Everyone who was invited reads why. */
function CancelForm({ session }: { session: SessionDetails }) {
  const { t } = useTranslation('sessions')
  const move = useMoveSession(session.id)
  const form = useForm({ defaultValues: { reason: '' }, shouldFocusError: false })
  const { errors, submitCount } = form.formState

  const send = form.handleSubmit(async ({ reason }) => {
    try {
      await move.mutateAsync({ from: session.status, to: 'CANCELLED', reason: reason.trim() })
      announce(t('moved.CANCELLED'))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <Small>{t('cancelSure')}</Small>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <TextArea
        label={t('cancelWhy')}
        rows={2}
        maxLength={500}
        error={errors.reason?.message}
        {...form.register('reason', { validate: (reason) => Boolean(reason.trim()) || t('lack.reason') })}
      />
      <div>
        <Button type="submit" purpose="secondary" size="small">
          {t('cancelYes')}
        </Button>
      </div>
    </form>
  )
}
