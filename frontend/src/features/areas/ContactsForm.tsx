import { useFieldArray, useForm } from 'react-hook-form'
import { showProblem } from '../../api/formProblem'
import type { AreaDetails, EditContact } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { TextField } from '../../ui/fields'
import { useReplaceContacts } from './areaActs'

interface ContactsFields {
  contacts: EditContact[]
}

const emptyContact: EditContact = { label: '', phone: '', email: '', note: '' }

/** The contact card of the area is replaced as a whole. */
export function ContactsForm({ area }: { area: AreaDetails }) {
  const { t } = useTranslation('areas')
  const replace = useReplaceContacts(area.id)
  const form = useForm<ContactsFields>({ defaultValues: { contacts: area.contacts }, shouldFocusError: false })
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'contacts' })
  const { errors, submitCount } = form.formState
  const wrong = fields.flatMap((_, index) =>
    errors.contacts?.[index]?.label ? [{ field: `contacts.${index}.label`, text: t('common:required') }] : [],
  )
  const server = errors.root?.server?.message

  const save = form.handleSubmit(async ({ contacts }) => {
    try {
      await replace.mutateAsync(contacts.map(withoutEmpty))
      announce(t('contactsSaved'))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void save(event)}>
      <ErrorSummary
        title={t('common:correctThese')}
        lines={server ? [...wrong, { text: server }] : wrong}
        attempt={submitCount}
      />
      {fields.map((contact, index) => (
        <fieldset key={contact.id} className="vc-stack">
          <legend className="vc-legend">{t('contactNumber', { number: index + 1 })}</legend>
          <TextField
            label={t('contactLabel')}
            error={errors.contacts?.[index]?.label?.message}
            {...form.register(`contacts.${index}.label`, { required: t('common:required') })}
          />
          <TextField
            label={t('contactPhone')}
            type="tel"
            optional={t('common:optional')}
            {...form.register(`contacts.${index}.phone`)}
          />
          <TextField
            label={t('contactEmail')}
            type="email"
            optional={t('common:optional')}
            {...form.register(`contacts.${index}.email`)}
          />
          <TextField
            label={t('contactNote')}
            optional={t('common:optional')}
            {...form.register(`contacts.${index}.note`)}
          />
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
        <Button purpose="secondary" size="small" onClick={() => append(emptyContact)}>
          {t('contactAdd')}
        </Button>
      </div>
    </form>
  )
}

function withoutEmpty({ label, phone, email, note }: EditContact): EditContact {
  return { label, phone: phone || undefined, email: email || undefined, note: note || undefined }
}
