import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { AgendaItem, SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { CheckField, SelectField, TextArea, TextField } from '../../ui/fields'
import { useAgreeInSession } from './measureActs'
import {
  forgetMeasure,
  keepMeasure,
  keptMeasure,
  type MeasureFields,
  measureOf,
  ownerOptions,
  themes,
} from './measureDraft'
import { useOrganisations } from './useOrganisations'

interface MeetingMeasureFormProps {
  session: SessionDetails
  item: AgendaItem
}

const pointers = { '/ownerOrganisationId': 'owner', '/ownerDepartmentId': 'owner' } as const

/** Who does what by when, while everybody is there to say yes. */
export function MeetingMeasureForm({ session, item }: MeetingMeasureFormProps) {
  const { t } = useTranslation('sessions')
  const agree = useAgreeInSession(session.id, item.id)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const form = useForm<MeasureFields>({ defaultValues: keptMeasure(item.id), shouldFocusError: false })
  const { errors, submitCount } = form.formState
  const owners = ownerOptions(useOrganisations(session.areaIds))
  const required = (field: string) => ({ required: t('common:requiredField', { field }) })
  const unchosen = { value: '', label: t('common:chooseOption') }

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          keepMeasure(item.id, values)
          setKey(crypto.randomUUID())
        },
      }),
    [form, item.id],
  )

  const send = form.handleSubmit(async (fields) => {
    try {
      const { code } = await agree.mutateAsync({ body: measureOf(fields), key })
      form.reset(forgetMeasure(item.id))
      forgetMeasure(item.id)
      announce(t(fields.agreed ? 'measureAgreed' : 'measureProposed', { code }))
    } catch (error) {
      showProblem(form, error, pointers)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <TextArea
        label={t('measures:column.action')}
        hint={t('measures:noPersons')}
        rows={2}
        maxLength={1000}
        error={errors.action?.message}
        {...form.register('action', required(t('measures:column.action')))}
      />
      <SelectField
        label={t('measures:column.theme')}
        error={errors.theme?.message}
        options={[unchosen, ...themes.map((theme) => ({ value: theme, label: t(`incidents:theme.${theme}`) }))]}
        {...form.register('theme', required(t('measures:column.theme')))}
      />
      <SelectField
        label={t('measures:column.owner')}
        error={errors.owner?.message}
        options={[unchosen, ...owners]}
        {...form.register('owner', required(t('measures:column.owner')))}
      />
      <TextField
        label={t('measures:column.dueDate')}
        type="date"
        short
        error={errors.dueDate?.message}
        {...form.register('dueDate', required(t('measures:column.dueDate')))}
      />
      <CheckField label={t('measureAgreedField')} {...form.register('agreed')} />
      <div>
        <Button type="submit" size="small" busy={agree.isPending}>
          {t('measureSend')}
        </Button>
      </div>
    </form>
  )
}
