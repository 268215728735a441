import { useSuspenseQuery } from '@tanstack/react-query'
import { useForm, useWatch } from 'react-hook-form'
import { organisationsOf } from '../../api/areas'
import { problemLines, showProblem } from '../../api/formProblem'
import type { Role } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { SelectField, TextField } from '../../ui/fields'
import { useInviteMember } from './membershipActs'

interface InviteFields {
  email: string
  organisationId: string
  departmentId: string
  role: Role
  validUntilDate: string
}

const invitedRoles = [
  'MEMBER',
  'BOARD',
  'MANAGER',
  'FACILITATOR',
  'MUNICIPALITY',
  'POLICE',
  'FIRE_SERVICE',
  'SECURITY',
  'AUDITOR',
] as const satisfies Role[]

const emptyInvitation: InviteFields = {
  email: '',
  organisationId: '',
  departmentId: '',
  role: 'MEMBER',
  validUntilDate: '',
}

export function InviteForm({ areaId }: { areaId: string }) {
  const { t } = useTranslation('memberships')
  const invite = useInviteMember()
  const { data: organisations } = useSuspenseQuery(organisationsOf(areaId))
  const form = useForm<InviteFields>({ defaultValues: emptyInvitation, shouldFocusError: false })
  const { errors, submitCount } = form.formState
  const organisationId = useWatch({ control: form.control, name: 'organisationId' })
  const chosen = organisations.items.find((organisation) => organisation.id === organisationId)
  const unchosen = { value: '', label: t('common:chooseOption') }

  const send = form.handleSubmit(async ({ departmentId, validUntilDate, ...invitation }) => {
    try {
      await invite.mutateAsync({
        ...invitation,
        areaId,
        departmentId: departmentId || undefined,
        validUntilDate: validUntilDate || undefined,
      })
      form.reset()
      announce(t('invited', { email: invitation.email }))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <TextField
        label={t('email')}
        type="email"
        autoComplete="off"
        error={errors.email?.message}
        {...form.register('email', {
          required: t('common:requiredField', { field: t('email') }),
          pattern: { value: /^\S+@\S+\.\S+$/, message: t('emailInvalid') },
        })}
      />
      <SelectField
        label={t('organisation')}
        error={errors.organisationId?.message}
        options={[unchosen, ...organisations.items.map(({ id, name }) => ({ value: id, label: name }))]}
        {...form.register('organisationId', { required: t('common:requiredField', { field: t('organisation') }) })}
      />
      {chosen && chosen.departments.length > 0 ? (
        <SelectField
          label={t('department')}
          optional={t('common:optional')}
          options={[unchosen, ...chosen.departments.map(({ id, name }) => ({ value: id, label: name }))]}
          {...form.register('departmentId')}
        />
      ) : null}
      <SelectField
        label={t('role')}
        error={errors.role?.message}
        options={invitedRoles.map((role) => ({ value: role, label: t(`roles:${role}`) }))}
        {...form.register('role')}
      />
      <TextField
        label={t('until')}
        optional={t('common:optional')}
        type="date"
        short
        error={errors.validUntilDate?.message}
        {...form.register('validUntilDate')}
      />
      <div>
        <Button type="submit">{t('inviteSend')}</Button>
      </div>
    </form>
  )
}
