import { useForm, useWatch } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { MeasureDetails, MeasureStatus } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { today } from '../../lib/dates'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { ChoiceField, TextArea, TextField } from '../../ui/fields'
import { asksDay, asksReason } from './matrixCells'
import { statuses } from './matrixSearch'
import { useMoveMeasure } from './measureActs'
import { useOurs } from './useSteadyRows'

interface MoveFields {
  to: MeasureStatus
  agreedDate: string
  doneDate: string
  reason: string
}

/** The next step, with what has to be said about it. */
export function MoveMeasureForm({ measure }: { measure: MeasureDetails }) {
  const { t } = useTranslation('measures')
  const isOurs = useOurs().includes(measure.owner.organisation.id)
  const move = useMoveMeasure(measure.id)
  const steps = statuses.filter((status) => measure.allowed.transitions.includes(status))
  const form = useForm<MoveFields>({
    defaultValues: { to: steps[0], agreedDate: '', doneDate: today(), reason: '' },
    shouldFocusError: false,
  })
  const { errors, submitCount } = form.formState
  const to = useWatch({ control: form.control, name: 'to' })
  const asked = { value: to, reason: '', day: '' }
  const why = asksReason(measure, 'status', asked)
  const when = asksDay('status', asked, isOurs)

  const send = form.handleSubmit(async ({ agreedDate, doneDate, reason }) => {
    try {
      const moved = await move.mutateAsync({
        from: measure.status,
        to,
        agreedDate: when && to === 'AGREED' ? agreedDate : undefined,
        doneDate: when && to === 'DONE' ? doneDate : undefined,
        reason: (why && reason.trim()) || undefined,
      })
      announce(t('moved', { status: t(`status.${moved.status}`).toLowerCase() }))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <ChoiceField
        label={t('whatNow')}
        options={steps.map((step) => ({ value: step, label: t(`to.${step}`) }))}
        {...form.register('to')}
      />
      {when && to === 'AGREED' ? (
        <TextField
          label={t('agreedOn')}
          hint={t('agreedOnHint')}
          type="date"
          short
          max={today()}
          error={errors.agreedDate?.message}
          {...form.register('agreedDate', { required: t('lack.day') })}
        />
      ) : null}
      {when && to === 'DONE' ? (
        <TextField
          label={t('doneOn')}
          type="date"
          short
          max={today()}
          error={errors.doneDate?.message}
          {...form.register('doneDate', { required: t('lack.day') })}
        />
      ) : null}
      {why ? (
        <TextArea
          label={t('why')}
          rows={2}
          maxLength={500}
          error={errors.reason?.message}
          {...form.register('reason', { required: t('lack.reason') })}
        />
      ) : null}
      <div>
        <Button type="submit">{t('incident:moveSend')}</Button>
      </div>
    </form>
  )
}
