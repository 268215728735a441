import { useSuspenseQuery } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { organisationsOf } from '../../api/areas'
import { labelOf, useCategories } from '../../api/categories'
import { problemLines, showProblem } from '../../api/formProblem'
import { useTranslation } from '../../i18n/i18n'
import { today } from '../../lib/dates'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { SelectField, TextField } from '../../ui/fields'
import { useAgreeTerm } from './areaActs'

interface TermFields {
  organisationId: string
  category: string
  reactWithinWorkingDays: string
  finishWithinWorkingDays: string
  agreedDate: string
}

const emptyTerm = (): TermFields => ({
  organisationId: '',
  category: '',
  reactWithinWorkingDays: '',
  finishWithinWorkingDays: '',
  agreedDate: today(),
})

export function TermForm({ areaId }: { areaId: string }) {
  const { t, language } = useTranslation('areas')
  const agree = useAgreeTerm(areaId)
  const { data: organisations } = useSuspenseQuery(organisationsOf(areaId))
  const categories = useCategories().filter((category) => category.intake !== 'SIGNPOST')
  const form = useForm<TermFields>({ defaultValues: emptyTerm(), shouldFocusError: false })
  const { errors, submitCount } = form.formState
  const required = (field: string) => t('common:requiredField', { field })

  const save = form.handleSubmit(async (term) => {
    try {
      await agree.mutateAsync({
        organisationId: term.organisationId,
        category: term.category || undefined,
        reactWithinWorkingDays: Number(term.reactWithinWorkingDays),
        finishWithinWorkingDays: term.finishWithinWorkingDays ? Number(term.finishWithinWorkingDays) : undefined,
        agreedDate: term.agreedDate,
      })
      form.reset()
      announce(t('termAdded'))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void save(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <SelectField
        label={t('termOrganisation')}
        error={errors.organisationId?.message}
        options={[
          { value: '', label: t('common:chooseOption') },
          ...organisations.items
            .filter(({ kind }) => kind !== 'SHOP')
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...form.register('organisationId', { required: required(t('termOrganisation')) })}
      />
      <SelectField
        label={t('termCategory')}
        options={[
          { value: '', label: t('termAll') },
          ...categories.map((category) => ({ value: category.code, label: labelOf(category, language) })),
        ]}
        {...form.register('category')}
      />
      <TextField
        label={t('termReact')}
        inputMode="numeric"
        short
        error={errors.reactWithinWorkingDays?.message}
        {...form.register('reactWithinWorkingDays', { required: required(t('termReact')) })}
      />
      <TextField
        label={t('termFinish')}
        optional={t('common:optional')}
        inputMode="numeric"
        short
        error={errors.finishWithinWorkingDays?.message}
        {...form.register('finishWithinWorkingDays')}
      />
      <TextField
        label={t('termDate')}
        type="date"
        short
        error={errors.agreedDate?.message}
        {...form.register('agreedDate', { required: required(t('termDate')) })}
      />
      <div>
        <Button type="submit">{t('termAdd')}</Button>
      </div>
    </form>
  )
}
