import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { Street } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { TextField } from '../../ui/fields'
import { useChangeStreet } from './areaActs'

interface StreetFormProps {
  areaId: string
  street: Street
  onDone: () => void
}

export function StreetForm({ areaId, street, onDone }: StreetFormProps) {
  const { t } = useTranslation('areas')
  const change = useChangeStreet(areaId, street.id)
  const form = useForm({
    defaultValues: { name: street.name, businesses: String(street.businesses) },
    shouldFocusError: false,
  })
  const { errors, submitCount } = form.formState

  const save = form.handleSubmit(async ({ name, businesses }) => {
    try {
      await change.mutateAsync({ name, businesses: Number(businesses) })
      announce(t('streetRenamed', { name }))
      onDone()
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void save(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <TextField
        id="changedName"
        label={t('streetName')}
        error={errors.name?.message}
        {...form.register('name', { required: t('common:required') })}
      />
      <TextField
        id="changedBusinesses"
        label={t('streetBusinesses')}
        inputMode="numeric"
        short
        {...form.register('businesses')}
      />
      <div className="vc-row">
        <Button type="submit" size="small">
          {t('common:save')}
        </Button>
        <Button purpose="subtle" size="small" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  )
}
