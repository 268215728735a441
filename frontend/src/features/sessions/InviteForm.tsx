import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { SelectField, TextField } from '../../ui/fields'
import { EMAIL, emptyInvitee, invitationOf } from './planFields'
import { useInviteToSession } from './sessionActs'
import { optionsOf, useOrganisations } from './useOrganisations'

/** One more; the invitation goes out at once. */
export function InviteForm({ session }: { session: SessionDetails }) {
  const { t } = useTranslation('sessions')
  const invite = useInviteToSession(session.id)
  const organisations = useOrganisations(session.areaIds)
  const form = useForm({ defaultValues: emptyInvitee, shouldFocusError: false })
  const { errors, submitCount } = form.formState
  const required = (field: string) => ({ required: t('common:requiredField', { field }) })

  const send = form.handleSubmit(async (fields) => {
    try {
      const { organisation } = await invite.mutateAsync(invitationOf(fields))
      form.reset()
      announce(t('invitedOne', { function: fields.function, organisation: organisation.name }))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <SelectField
        label={t('organisation')}
        error={errors.organisationId?.message}
        options={[{ value: '', label: t('common:chooseOption') }, ...optionsOf(organisations)]}
        {...form.register('organisationId', required(t('organisation')))}
      />
      <TextField
        label={t('function')}
        hint={t('functionHint')}
        maxLength={80}
        error={errors.function?.message}
        {...form.register('function', required(t('function')))}
      />
      <TextField
        label={t('email')}
        hint={t('emailHint')}
        type="email"
        autoComplete="off"
        error={errors.email?.message}
        {...form.register('email', {
          ...required(t('email')),
          pattern: { value: EMAIL, message: t('lack.email') },
        })}
      />
      <div>
        <Button type="submit" purpose="secondary" size="small">
          {t('inviteSend')}
        </Button>
      </div>
    </form>
  )
}
