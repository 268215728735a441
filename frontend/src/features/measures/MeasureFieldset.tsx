import { type UseFormReturn, useWatch } from 'react-hook-form'
import type { Organisation } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { Disclosure } from '../../ui/Disclosure'
import { CheckField, SelectField, TextArea, TextField } from '../../ui/fields'
import { MoreFields } from './MoreFields'
import { longest, partyOf, partyOptions } from './matrixCells'
import { themes } from './matrixSearch'
import type { MeasureFields } from './measureFields'

interface FieldsetProps {
  form: UseFormReturn<MeasureFields>
  /** The manager sets number, theme, who does it and for whom it is meant. */
  setsAll: boolean
}

interface WhoFieldsProps extends FieldsetProps {
  organisations: readonly Organisation[]
  /** Who may be named as the one who does it. */
  owners: readonly Organisation[]
}

/** What is said of a measure, the things that are needed first. */
export function MeasureFieldset(props: WhoFieldsProps) {
  const { t } = useTranslation('measures')
  return (
    <>
      <WhatFields {...props} />
      <WhoFields {...props} />
      <Disclosure summary={t('moreFields')}>
        <MoreFields {...props} />
      </Disclosure>
    </>
  )
}

/** Problem, goal and what is done. */
function WhatFields({ form, setsAll }: FieldsetProps) {
  const { t } = useTranslation('measures')
  const { errors } = form.formState
  const optional = t('common:optional')
  return (
    <>
      {setsAll ? (
        <SelectField
          label={t('column.theme')}
          error={errors.theme?.message}
          options={[
            { value: '', label: t('common:chooseOption') },
            ...themes.map((theme) => ({ value: theme, label: t(`incidents:theme.${theme}`) })),
          ]}
          {...form.register('theme', { required: t('common:requiredField', { field: t('column.theme') }) })}
        />
      ) : null}
      <TextArea
        label={t('column.bottleneck')}
        hint={t('bottleneckHint')}
        optional={optional}
        rows={2}
        maxLength={longest.bottleneck}
        error={errors.bottleneck?.message}
        {...form.register('bottleneck')}
      />
      <TextArea
        label={t('column.goal')}
        hint={t('goalHint')}
        optional={optional}
        rows={2}
        maxLength={longest.goal}
        error={errors.goal?.message}
        {...form.register('goal')}
      />
      <TextArea
        label={t('column.action')}
        hint={t('noPersons')}
        rows={3}
        maxLength={longest.action}
        error={errors.action?.message}
        {...form.register('action', { required: t('common:requiredField', { field: t('column.action') }) })}
      />
      {setsAll ? <CheckField label={t('changesAccessField')} {...form.register('changesAccess')} /> : null}
    </>
  )
}

/** Who does it, who helps, and by when. */
function WhoFields({ form, setsAll, organisations, owners }: WhoFieldsProps) {
  const { t } = useTranslation('measures')
  const { errors } = form.formState
  const optional = t('common:optional')
  const owner = partyOf(useWatch({ control: form.control, name: 'owner' })).ownerOrganisationId
  const partners = organisations.filter(({ id, kind }) => id !== owner && kind !== 'SHOP' && kind !== 'PLATFORM')
  return (
    <>
      {owners.length > 0 ? (
        <SelectField
          label={t('column.owner')}
          error={errors.owner?.message}
          options={[{ value: '', label: t('common:chooseOption') }, ...partyOptions(owners)]}
          {...form.register('owner', { required: t('common:requiredField', { field: t('column.owner') }) })}
        />
      ) : null}
      {setsAll ? (
        <fieldset>
          <legend className="vc-legend">{`${t('field.coOrganisations')} (${optional})`}</legend>
          {partners.map(({ id, name }) => (
            <CheckField key={id} label={name} value={id} {...form.register('coOrganisationIds')} id={`helps-${id}`} />
          ))}
        </fieldset>
      ) : null}
      <TextField
        label={t('column.dueDate')}
        hint={t('dueHint')}
        optional={optional}
        type="date"
        short
        error={errors.dueDate?.message}
        {...form.register('dueDate')}
      />
    </>
  )
}
