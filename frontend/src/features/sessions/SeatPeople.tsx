import { useQuery } from '@tanstack/react-query'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import type { WorkingGroup } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { type Option, SelectField } from '../../ui/fields'
import type { GroupFields } from './groupFields'
import { seatCandidates } from './groupQueries'

interface SeatPeopleProps {
  form: UseFormReturn<GroupFields>
  index: number
  group: WorkingGroup
}

/** Who sits there and who stands in: people of the organisation, and who sat there before they left it. */
export function SeatPeople({ form, index, group }: SeatPeopleProps) {
  const { t } = useTranslation('sessions')
  const errors = form.formState.errors.seats?.[index]
  const people = usePeople({ form, index, group })
  const options = [{ value: '', label: t('seatNobody') }, ...people]
  return (
    <>
      <SelectField
        label={t('seatPerson')}
        optional={t('common:optional')}
        options={options}
        {...form.register(`seats.${index}.personId`)}
      />
      <SelectField
        label={t('seatDeputyField')}
        optional={t('common:optional')}
        error={errors?.deputyPersonId?.message}
        options={options}
        {...form.register(`seats.${index}.deputyPersonId`, {
          validate: (deputy, { seats }) => !deputy || deputy !== seats[index]?.personId || t('seatOther'),
        })}
      />
    </>
  )
}

function usePeople({ form, index, group }: SeatPeopleProps): Option[] {
  const { t } = useTranslation('sessions')
  const [seatId, organisationId] = useWatch({
    control: form.control,
    name: [`seats.${index}.seatId`, `seats.${index}.organisationId`],
  })
  const { data: page } = useQuery({ ...seatCandidates(group.id, organisationId), enabled: Boolean(organisationId) })
  const candidates = page?.items ?? []
  const former = sitting(group, seatId, organisationId).filter(({ id }) =>
    candidates.every(({ personId }) => personId !== id),
  )
  return [
    ...candidates.map(({ personId, name }) => ({ value: personId, label: name })),
    ...former.map(({ id, name }) => ({ value: id, label: page ? t('seatFormer', { name }) : name })),
  ]
}

function sitting({ seats }: WorkingGroup, seatId: string, organisationId: string) {
  const seat = seats.find(({ id, organisation }) => id === seatId && organisation.id === organisationId)
  return [
    { id: seat?.personId, name: seat?.personName },
    { id: seat?.deputyPersonId, name: seat?.deputyName },
  ].flatMap(({ id, name = '' }) => (id ? [{ id, name }] : []))
}
