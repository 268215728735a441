import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { MeasureDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { TextField } from '../../ui/fields'
import { Small } from '../../ui/Text'
import { useSendConsentLink } from './measureActs'

/** A link to say yes, for an owner of whom nobody signs in. */
export function ConsentLinkForm({ measure }: { measure: MeasureDetails }) {
  const { t } = useTranslation('measures')
  const ask = useSendConsentLink(measure.id)
  const form = useForm({ defaultValues: { email: '' }, shouldFocusError: false })
  const { errors, submitCount } = form.formState

  const send = form.handleSubmit(async ({ email }) => {
    try {
      const sent = await ask.mutateAsync({ email: email.trim() })
      form.reset()
      announce(t('consentLinkSent', { day: longDay(sent.expiresAt) }))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <Small>{t('consentLinkHelp', { owner: measure.owner.organisation.name })}</Small>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <TextField
        label={t('email')}
        type="email"
        autoComplete="off"
        error={errors.email?.message}
        {...form.register('email', {
          required: t('common:requiredField', { field: t('email') }),
          pattern: { value: /^\S+@\S+\.\S+$/, message: t('memberships:emailInvalid') },
        })}
      />
      <div>
        <Button type="submit" purpose="secondary" size="small">
          {t('consentLinkSend')}
        </Button>
      </div>
    </form>
  )
}
