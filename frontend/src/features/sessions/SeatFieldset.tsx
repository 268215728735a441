import type { UseFormReturn } from 'react-hook-form'
import type { Organisation, WorkingGroup } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { SelectField, TextField } from '../../ui/fields'
import type { GroupFields } from './groupFields'
import { SeatPeople } from './SeatPeople'
import { optionsOf } from './useOrganisations'

interface SeatFieldsetProps {
  form: UseFormReturn<GroupFields>
  index: number
  group: WorkingGroup
  organisations: readonly Organisation[]
}

export function SeatFieldset({ form, index, group, organisations }: SeatFieldsetProps) {
  const { t } = useTranslation('sessions')
  const errors = form.formState.errors.seats?.[index]
  const required = (field: string) => ({ required: t('common:requiredField', { field }) })

  function leaveEmpty() {
    form.setValue(`seats.${index}.personId`, '')
    form.setValue(`seats.${index}.deputyPersonId`, '')
  }

  return (
    <>
      <SelectField
        label={t('organisation')}
        error={errors?.organisationId?.message}
        options={[{ value: '', label: t('common:chooseOption') }, ...optionsOf(organisations)]}
        {...form.register(`seats.${index}.organisationId`, { ...required(t('organisation')), onChange: leaveEmpty })}
      />
      <TextField
        label={t('function')}
        hint={t('functionHint')}
        maxLength={80}
        error={errors?.function?.message}
        {...form.register(`seats.${index}.function`, required(t('function')))}
      />
      <SeatPeople form={form} index={index} group={group} />
    </>
  )
}
