import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Card, Notice } from '../../ui/Card'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { TextField } from '../../ui/fields'
import { Heading3, Small } from '../../ui/Text'
import { useAskRelease } from './draftActs'
import { EMAIL } from './planFields'

/** Of a meeting at another's, the host says whether it may be read. */
export function ReleaseLinkForm({ session }: { session: SessionDetails }) {
  const { t } = useTranslation('sessions')
  const ask = useAskRelease(session.id)
  const form = useForm({ defaultValues: { email: '' }, shouldFocusError: false })
  const { errors, submitCount } = form.formState

  const send = form.handleSubmit(async ({ email }) => {
    try {
      const { expiresAt } = await ask.mutateAsync(email.trim())
      form.reset()
      announce(t('releaseAsked', { day: longDay(expiresAt) }))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <Card>
      <Heading3>{t('releaseAsk')}</Heading3>
      {session.releaseNote ? (
        <Notice tone="needs">{t('releaseAnswered', { host: session.host.name, note: session.releaseNote })}</Notice>
      ) : null}
      <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
        <Small>{t('releaseHelp', { host: session.host.name })}</Small>
        <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
        <TextField
          label={t('email')}
          type="email"
          autoComplete="off"
          error={errors.email?.message}
          {...form.register('email', {
            required: t('common:requiredField', { field: t('email') }),
            pattern: { value: EMAIL, message: t('lack.email') },
          })}
        />
        <div>
          <Button type="submit" purpose="secondary" size="small">
            {t('releaseSend')}
          </Button>
        </div>
      </form>
    </Card>
  )
}
