import { type FieldErrors, type UseFormReturn, useFieldArray, useForm, useWatch } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { Organisation, WorkingGroup } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { SelectField, TextField } from '../../ui/fields'
import { type SeatFields, useChangeSeats } from './groupQueries'
import { rowLines } from './rowLines'
import { optionsOf, useOrganisations } from './useOrganisations'

interface GroupFields {
  seats: (Omit<SeatFields, 'id'> & { seatId: string })[]
  /** Which seat chairs, by its place; empty when none does. */
  chair: string
}

const emptySeat = { seatId: '', organisationId: '', function: '' }

function fieldsOf({ seats }: WorkingGroup): GroupFields {
  const chair = seats.findIndex(({ chairs }) => chairs)
  return {
    seats: seats.map(({ id, organisation, function: named }) => ({
      seatId: id,
      organisationId: organisation.id,
      function: named,
    })),
    chair: chair < 0 ? '' : String(chair),
  }
}

export function SeatsForm({ group }: { group: WorkingGroup }) {
  const { t } = useTranslation('sessions')
  const change = useChangeSeats()
  const organisations = useOrganisations([group.areaId])
  const form = useForm<GroupFields>({ defaultValues: fieldsOf(group), shouldFocusError: false })
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'seats' })
  const { errors, submitCount } = form.formState
  const { seats: seatErrors, ...rest } = errors

  const send = form.handleSubmit(async ({ seats, chair }) => {
    try {
      await change.mutateAsync({ group, seats: seats.map(({ seatId, ...seat }) => ({ id: seatId, ...seat })), chair })
      announce(t('common:saved'))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary
        title={t('common:correctThese')}
        lines={[...problemLines(rest as FieldErrors), ...rowLines('seats', seatErrors)]}
        attempt={submitCount}
      />
      {fields.map(({ id }, index) => (
        <div key={id} className="vc-card">
          <SeatFieldset form={form} index={index} organisations={organisations} />
          <div>
            <Button
              purpose="subtle"
              size="small"
              aria-label={t('seatRemoveOne', { number: index + 1 })}
              onClick={() => remove(index)}
            >
              {t('common:remove')}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button purpose="secondary" size="small" icon="plus" onClick={() => append(emptySeat)}>
          {t('seatAdd')}
        </Button>
      </div>
      <ChairField form={form} />
      <div>
        <Button type="submit">{t('common:save')}</Button>
      </div>
    </form>
  )
}

interface SeatFieldsetProps {
  form: UseFormReturn<GroupFields>
  index: number
  organisations: readonly Organisation[]
}

function SeatFieldset({ form, index, organisations }: SeatFieldsetProps) {
  const { t } = useTranslation('sessions')
  const errors = form.formState.errors.seats?.[index]
  const required = (field: string) => ({ required: t('common:requiredField', { field }) })
  return (
    <>
      <SelectField
        label={t('organisation')}
        error={errors?.organisationId?.message}
        options={[{ value: '', label: t('common:chooseOption') }, ...optionsOf(organisations)]}
        {...form.register(`seats.${index}.organisationId`, required(t('organisation')))}
      />
      <TextField
        label={t('function')}
        hint={t('functionHint')}
        maxLength={80}
        error={errors?.function?.message}
        {...form.register(`seats.${index}.function`, required(t('function')))}
      />
    </>
  )
}

function ChairField({ form }: Pick<SeatFieldsetProps, 'form'>) {
  const { t } = useTranslation('sessions')
  const seats = useWatch({ control: form.control, name: 'seats' })
  return (
    <SelectField
      label={t('chairField')}
      options={[
        { value: '', label: t('chairNone') },
        ...seats.map(({ function: named }, index) => ({
          value: String(index),
          label: named || t('seatNumber', { number: index + 1 }),
        })),
      ]}
      {...form.register('chair')}
    />
  )
}
