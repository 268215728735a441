import { useForm, useWatch } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { IncidentDetails, IncidentMove } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { ChoiceField, TextArea } from '../../ui/fields'
import { useMoveIncident } from './incidentActs'
import { MoveAnswers } from './MoveAnswers'
import { emptyMove, fieldsOf, type MoveFields, moveOf } from './moveFields'

interface MoveFormProps {
  incident: IncidentDetails
  moves: readonly IncidentMove[]
}

/** The next step, with what has to be said about it. */
export function MoveForm({ incident, moves }: MoveFormProps) {
  const { t } = useTranslation('incident')
  const move = useMoveIncident(incident.id)
  const form = useForm<MoveFields>({ defaultValues: emptyMove(moves[0] ?? 'ACKNOWLEDGED'), shouldFocusError: false })
  const { errors, submitCount } = form.formState
  const [to, note] = useWatch({ control: form.control, name: ['to', 'note'] })

  const send = form.handleSubmit(async (fields) => {
    try {
      const moved = await move.mutateAsync(moveOf(fields, incident))
      announce(t('movedStatus', { status: t(`incidents:status.${moved.status}`).toLowerCase() }))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <ChoiceField
        label={t('whatDoYouDo')}
        options={moves.map((candidate) => ({ value: candidate, label: t(`to.${candidate}`) }))}
        {...form.register('to')}
      />
      <MoveAnswers form={form} incident={incident} asked={fieldsOf(to, incident.intake)} />
      <TextArea
        label={t('note')}
        optional={t('common:optional')}
        error={errors.note?.message}
        {...form.register('note')}
      />
      {note.trim() ? (
        <ChoiceField
          label={t('noteFor')}
          options={[
            { value: 'REPORTER', label: t('forReporter') },
            { value: 'PARTNERS', label: t('forPartnersOption') },
          ]}
          {...form.register('noteFor')}
        />
      ) : null}
      <div>
        <Button type="submit">{t('moveSend')}</Button>
      </div>
    </form>
  )
}
