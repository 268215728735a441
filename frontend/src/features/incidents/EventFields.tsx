import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from '../../i18n/i18n'
import { ChoiceField, TextField } from '../../ui/fields'
import { amountOf, policeStates, type ReportFields, whyNotReasons } from './reportForm'

/** What is asked when something happened to one business: when, what it cost, and whether the police know. */
export function EventFields() {
  const { t } = useTranslation('report')
  const { register, formState } = useFormContext<ReportFields>()
  const { errors } = formState
  const optional = t('common:optional')
  const aNumber = (text: string) => (Number.isNaN(amountOf(text)) ? t('notANumber') : undefined)
  const police = useWatch<ReportFields, 'policeState'>({ name: 'policeState' })

  return (
    <>
      <TextField
        label={t('when')}
        hint={t('whenHint')}
        type="datetime-local"
        short
        error={errors.occurredFrom?.message}
        {...register('occurredFrom', {
          required: t('common:required'),
          validate: (value) => (new Date(value) > new Date() ? t('whenInFuture') : undefined),
        })}
      />
      <TextField
        label={t('damage')}
        hint={t('damageHint')}
        optional={optional}
        inputMode="decimal"
        short
        error={errors.damageEur?.message}
        {...register('damageEur', { validate: aNumber })}
      />
      <TextField
        label={t('minutes')}
        optional={optional}
        inputMode="numeric"
        short
        error={errors.minutesLost?.message}
        {...register('minutesLost', { validate: aNumber })}
      />
      <ChoiceField
        label={t('policeReport')}
        optional={optional}
        error={errors.policeState?.message}
        options={policeStates.map((state) => ({ value: state, label: t(`policeState.${state}`) }))}
        {...register('policeState')}
      />
      {police === 'FILED' ? (
        <TextField
          label={t('policeReference')}
          optional={optional}
          error={errors.policeReference?.message}
          {...register('policeReference')}
        />
      ) : null}
      {police === 'NONE' ? (
        <ChoiceField
          label={t('policeWhyNot')}
          optional={optional}
          error={errors.notFiledReason?.message}
          options={whyNotReasons.map((reason) => ({ value: reason, label: t(`policeReason.${reason}`) }))}
          {...register('notFiledReason')}
        />
      ) : null}
    </>
  )
}
