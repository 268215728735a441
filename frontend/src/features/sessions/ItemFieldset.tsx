import type { UseFormReturn } from 'react-hook-form'
import type { AgendaItem, SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { CheckField, SelectField, TextArea, TextField } from '../../ui/fields'
import { AttachInputs } from './AttachInputs'
import { audiences, type ItemFields } from './itemFields'
import { useOrganisations } from './useOrganisations'

interface ItemFieldsetProps {
  form: UseFormReturn<ItemFields>
  session: SessionDetails
  /** Keeps the ids of two forms on one page apart. */
  of: string
  item?: AgendaItem
}

export function ItemFieldset({ form, session, of, item }: ItemFieldsetProps) {
  const { t } = useTranslation('sessions')
  const { errors } = form.formState
  const optional = t('common:optional')
  const id = (field: string) => `${of}-${field}`
  const organisations = useOrganisations(session.areaIds).filter(({ kind }) => kind !== 'SHOP')
  return (
    <>
      <TextField
        label={t('itemTitle')}
        maxLength={160}
        error={errors.title?.message}
        {...form.register('title', { required: t('common:requiredField', { field: t('itemTitle') }) })}
        id={id('title')}
      />
      <TextArea
        label={t('explanation')}
        hint={t('measures:noPersons')}
        optional={optional}
        rows={3}
        maxLength={2000}
        error={errors.explanation?.message}
        {...form.register('explanation')}
        id={id('explanation')}
      />
      <TextField
        label={t('presenter')}
        hint={t('presenterHint')}
        optional={optional}
        maxLength={80}
        error={errors.presenter?.message}
        {...form.register('presenter')}
        id={id('presenter')}
      />
      <SelectField
        label={t('audienceField')}
        hint={t('audienceHint')}
        error={errors.audience?.message}
        options={audiences.map((audience) => ({ value: audience, label: t(`audience.${audience}`) }))}
        {...form.register('audience')}
        id={id('audience')}
      />
      <AttachInputs form={form} session={session} of={of} item={item} />
      <fieldset>
        <legend className="vc-legend">{`${t('partnersField')} (${optional})`}</legend>
        <div className="utrecht-form-field-description">{t('partnersHint')}</div>
        {organisations.map((organisation) => (
          <CheckField
            key={organisation.id}
            label={organisation.name}
            value={organisation.id}
            {...form.register('partnerIds')}
            id={id(organisation.id)}
          />
        ))}
      </fieldset>
    </>
  )
}

/** Where the summary of a form with its own ids leads to. */
export const linesOf = (lines: { field?: string; text: string }[], of: string) =>
  lines.map(({ field, text }) => ({ field: field && `${of}-${field}`, text }))
