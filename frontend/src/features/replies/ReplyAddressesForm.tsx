import { useSuspenseQuery } from '@tanstack/react-query'
import { useFieldArray, useForm } from 'react-hook-form'
import { organisationsOf } from '../../api/areas'
import { showProblem } from '../../api/formProblem'
import type { components } from '../../api/schema'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Card'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { SelectField, TextField } from '../../ui/fields'
import { Small } from '../../ui/Text'
import { type AddressFields, addressesOf, fieldsOf, partiesOf } from './addressFields'
import { useReplaceReplyAddresses } from './replyQueries'

interface ReplyAddressesFormProps {
  areaId: string
  addresses: readonly components['schemas']['ReplyAddress'][]
}

/** The addresses of an area are replaced as a whole. */
export function ReplyAddressesForm({ areaId, addresses }: ReplyAddressesFormProps) {
  const { t } = useTranslation('replies')
  const replace = useReplaceReplyAddresses(areaId)
  const { data: organisations } = useSuspenseQuery(organisationsOf(areaId))
  const form = useForm<AddressFields>({ defaultValues: fieldsOf(addresses), shouldFocusError: false })
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'addresses' })
  const { errors, submitCount } = form.formState
  const required = t('common:required')
  const parties = [{ value: '', label: t('common:chooseOption') }, ...partiesOf(organisations.items)]
  const lines = fields.flatMap((_, index) => {
    const wrong = errors.addresses?.[index]
    return [
      ...(wrong?.party ? [{ field: `addresses.${index}.party`, text: required }] : []),
      ...(wrong?.email ? [{ field: `addresses.${index}.email`, text: wrong.email.message ?? required }] : []),
    ]
  })
  const server = errors.root?.server?.message

  const save = form.handleSubmit(async (values) => {
    try {
      await replace.mutateAsync(addressesOf(values))
      announce(t('addressesSaved'))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void save(event)}>
      <ErrorSummary
        title={t('common:correctThese')}
        lines={server ? [...lines, { text: server }] : lines}
        attempt={submitCount}
      />
      {fields.length === 0 ? <Empty title={t('addressesNone')} /> : null}
      {fields.map((field, index) => (
        <fieldset key={field.id} className="vc-stack">
          <legend className="vc-legend">{t('addressNumber', { number: index + 1 })}</legend>
          <SelectField
            label={t('party')}
            options={parties}
            error={errors.addresses?.[index]?.party?.message}
            {...form.register(`addresses.${index}.party`, { required })}
          />
          <TextField
            label={t('email')}
            type="email"
            error={errors.addresses?.[index]?.email?.message}
            {...form.register(`addresses.${index}.email`, {
              required,
              pattern: { value: /^\S+@\S+\.\S+$/, message: t('memberships:emailInvalid') },
            })}
          />
          {field.signsIn ? <Small>{t('signsIn')}</Small> : null}
          <div>
            <Button purpose="subtle" size="small" onClick={() => remove(index)}>
              {t('common:remove')}
            </Button>
          </div>
        </fieldset>
      ))}
      <div className="vc-row">
        <Button type="submit" size="small">
          {t('common:save')}
        </Button>
        <Button purpose="secondary" size="small" onClick={() => append({ party: '', email: '', signsIn: false })}>
          {t('addressAdd')}
        </Button>
      </div>
    </form>
  )
}
