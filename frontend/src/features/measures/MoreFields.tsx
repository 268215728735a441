import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from '../../i18n/i18n'
import { SelectField, TextArea, TextField } from '../../ui/fields'
import { audiences, type MeasureFields, priorities, recurrences } from './measureFields'

interface MoreFieldsProps {
  form: UseFormReturn<MeasureFields>
  setsAll: boolean
}

/** What need not be known when it is proposed. */
export function MoreFields({ form, setsAll }: MoreFieldsProps) {
  const { t } = useTranslation('measures')
  const { errors } = form.formState
  const optional = t('common:optional')
  return (
    <>
      <TextField
        label={t('field.indicator')}
        hint={t('indicatorHint')}
        optional={optional}
        error={errors.indicator?.message}
        {...form.register('indicator')}
      />
      <TextField
        label={t('field.baseline')}
        optional={optional}
        inputMode="decimal"
        short
        error={errors.baseline?.message}
        {...form.register('baseline')}
      />
      <TextField
        label={t('field.target')}
        optional={optional}
        inputMode="decimal"
        short
        error={errors.target?.message}
        {...form.register('target')}
      />
      <TextField
        label={t('field.targetDate')}
        optional={optional}
        type="date"
        short
        error={errors.targetDate?.message}
        {...form.register('targetDate')}
      />
      <TextField
        label={t('field.ownerContact')}
        hint={t('contactHint')}
        optional={optional}
        error={errors.ownerContact?.message}
        {...form.register('ownerContact')}
      />
      <TextField
        label={t('field.startDate')}
        optional={optional}
        type="date"
        short
        error={errors.startDate?.message}
        {...form.register('startDate')}
      />
      <SelectField
        label={t('field.recurrence')}
        options={[
          { value: '', label: t('once') },
          ...recurrences.map((each) => ({ value: each, label: t(`recurrence.${each}`) })),
        ]}
        {...form.register('recurrence')}
      />
      <TextField
        label={t('field.costEur')}
        optional={optional}
        inputMode="decimal"
        short
        error={errors.costEur?.message}
        {...form.register('costEur')}
      />
      <TextField
        label={t('field.paidBy')}
        optional={optional}
        error={errors.paidBy?.message}
        {...form.register('paidBy')}
      />
      {setsAll ? (
        <>
          <SelectField
            label={t('field.priority')}
            options={priorities.map((priority) => ({ value: priority, label: t(`priority.${priority}`) }))}
            {...form.register('priority')}
          />
          <SelectField
            label={t('field.audience')}
            options={audiences.map((audience) => ({ value: audience, label: t(`audience.${audience}`) }))}
            {...form.register('audience')}
          />
        </>
      ) : null}
      <TextArea
        label={t('field.membersText')}
        hint={t('membersTextHint')}
        optional={optional}
        rows={2}
        maxLength={300}
        error={errors.membersText?.message}
        {...form.register('membersText')}
      />
    </>
  )
}
