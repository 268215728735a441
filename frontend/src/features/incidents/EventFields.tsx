import { useTranslation } from '../../i18n/i18n'
import { ChoiceField, TextField } from '../../ui/fields'
import { useDraft, useTextInput } from './reportDraft'
import { policeStates, whyNotReasons } from './reportForm'

/** What is asked when something happened to one business: when, what it cost, and whether the police know. */
export function EventFields() {
  const { t } = useTranslation('report')
  const input = useTextInput()
  const optional = t('common:optional')

  return (
    <>
      <TextField label={t('when')} hint={t('whenHint')} type="datetime-local" short {...input('occurredFrom')} />
      <TextField
        label={t('damage')}
        hint={t('damageHint')}
        optional={optional}
        inputMode="decimal"
        short
        {...input('damageEur')}
      />
      <TextField label={t('minutes')} optional={optional} inputMode="numeric" short {...input('minutesLost')} />
      <PoliceFields />
    </>
  )
}

function PoliceFields() {
  const { t } = useTranslation('report')
  const { fields } = useDraft()
  const input = useTextInput()
  const optional = t('common:optional')
  const { value: state, ...stateInput } = input('policeState')
  const { value: reason, ...reasonInput } = input('notFiledReason')

  return (
    <>
      <ChoiceField
        label={t('policeReport')}
        optional={optional}
        options={policeStates.map((value) => ({ value, label: t(`policeState.${value}`) }))}
        checkedValue={state}
        {...stateInput}
      />
      {fields.policeState === 'FILED' ? (
        <TextField label={t('policeReference')} optional={optional} {...input('policeReference')} />
      ) : null}
      {fields.policeState === 'NONE' ? (
        <ChoiceField
          label={t('policeWhyNot')}
          optional={optional}
          options={whyNotReasons.map((value) => ({ value, label: t(`policeReason.${value}`) }))}
          checkedValue={reason}
          {...reasonInput}
        />
      ) : null}
    </>
  )
}
