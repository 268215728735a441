import { type FieldErrors, type UseFormReturn, useFieldArray, useForm, useWatch } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { WorkingGroup } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { SelectField } from '../../ui/fields'
import { emptySeat, fieldsOf, type GroupFields } from './groupFields'
import { useChangeSeats } from './groupQueries'
import { rowLines } from './rowLines'
import { SeatFieldset } from './SeatFieldset'
import { useOrganisations } from './useOrganisations'

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
          <SeatFieldset form={form} index={index} group={group} organisations={organisations} />
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

function ChairField({ form }: { form: UseFormReturn<GroupFields> }) {
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
