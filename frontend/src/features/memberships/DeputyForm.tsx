import { useSuspenseQuery } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import { useTranslation } from '../../i18n/i18n'
import { today } from '../../lib/dates'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { SelectField, TextField } from '../../ui/fields'
import { useNameDeputy } from './membershipActs'
import { deputyCandidates } from './membershipQueries'

export function DeputyForm({ areaId }: { areaId: string }) {
  const { t } = useTranslation('memberships')
  const { data: candidates } = useSuspenseQuery(deputyCandidates(areaId))
  const nameDeputy = useNameDeputy()
  const form = useForm({
    defaultValues: { personId: '', fromDate: today(), untilDate: '' },
    shouldFocusError: false,
  })
  const { errors, submitCount } = form.formState
  const required = (field: string) => t('common:requiredField', { field })

  const save = form.handleSubmit(async (period) => {
    try {
      const named = await nameDeputy.mutateAsync({ areaId, ...period })
      form.reset()
      announce(t('deputyNamed', { name: named.deputy.name }))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void save(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <SelectField
        label={t('deputy')}
        error={errors.personId?.message}
        options={[
          { value: '', label: t('common:chooseOption') },
          ...candidates.items.map(({ personId, name, organisation }) => ({
            value: personId,
            label: `${name}, ${organisation.name}`,
          })),
        ]}
        {...form.register('personId', { required: required(t('deputy')) })}
      />
      <TextField
        label={t('deputyFrom')}
        type="date"
        short
        error={errors.fromDate?.message}
        {...form.register('fromDate', { required: required(t('deputyFrom')) })}
      />
      <TextField
        label={t('deputyUntil')}
        type="date"
        short
        error={errors.untilDate?.message}
        {...form.register('untilDate', {
          required: required(t('deputyUntil')),
          validate: (untilDate, { fromDate }) => untilDate >= fromDate || t('deputyOrder'),
        })}
      />
      <div>
        <Button type="submit">{t('deputyAdd')}</Button>
      </div>
    </form>
  )
}
