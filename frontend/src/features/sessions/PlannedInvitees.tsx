import { type UseFormReturn, useFieldArray } from 'react-hook-form'
import type { Organisation } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { SelectField, TextField } from '../../ui/fields'
import { Small } from '../../ui/Text'
import { EMAIL, emptyInvitee, type PlanFields } from './planFields'
import { optionsOf } from './useOrganisations'

interface PlannedInviteesProps {
  form: UseFormReturn<PlanFields>
  organisations: readonly Organisation[]
}

/** People of partners by their function: who somebody is by name is no business of a plan. */
export function PlannedInvitees({ form, organisations }: PlannedInviteesProps) {
  const { t } = useTranslation('sessions')
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'invitees' })
  return (
    <fieldset className="vc-stack">
      <legend className="vc-legend">{t('invitees')}</legend>
      <Small>{t('inviteesHelp')}</Small>
      {fields.map(({ id }, index) => (
        <div key={id} className="vc-card">
          <InviteeFieldset form={form} index={index} organisations={organisations} />
          <div>
            <Button
              purpose="subtle"
              size="small"
              aria-label={t('inviteeRemoveOne', { number: index + 1 })}
              onClick={() => remove(index)}
            >
              {t('common:remove')}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button purpose="secondary" size="small" icon="plus" onClick={() => append(emptyInvitee)}>
          {t('inviteeAdd')}
        </Button>
      </div>
    </fieldset>
  )
}

function InviteeFieldset({ form, index, organisations }: PlannedInviteesProps & { index: number }) {
  const { t } = useTranslation('sessions')
  const errors = form.formState.errors.invitees?.[index]
  const required = (field: string) => ({ required: t('common:requiredField', { field }) })
  return (
    <>
      <SelectField
        label={t('organisation')}
        error={errors?.organisationId?.message}
        options={[{ value: '', label: t('common:chooseOption') }, ...optionsOf(organisations)]}
        {...form.register(`invitees.${index}.organisationId`, required(t('organisation')))}
      />
      <TextField
        label={t('function')}
        hint={t('functionHint')}
        maxLength={80}
        error={errors?.function?.message}
        {...form.register(`invitees.${index}.function`, required(t('function')))}
      />
      <TextField
        label={t('email')}
        hint={t('emailHint')}
        type="email"
        autoComplete="off"
        error={errors?.email?.message}
        {...form.register(`invitees.${index}.email`, {
          ...required(t('email')),
          pattern: { value: EMAIL, message: t('lack.email') },
        })}
      />
    </>
  )
}
