import { useForm, useWatch } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { InputDetails, MoveInput } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { ChoiceField, TextArea } from '../../ui/fields'
import { useMoveInput } from './inputActs'

type Reason = NonNullable<MoveInput['reason']>
type Decision = 'ACCEPTED' | 'REFUSED'

const reasons = [
  'ABOUT_A_PERSON',
  'NOT_ABOUT_COOPERATION',
  'BETTER_AS_REPORT',
  'NOT_CLEAR',
  'OTHER',
] as const satisfies Reason[]

interface DecideFields {
  to: Decision
  reason: Reason | ''
  note: string
}

interface DecideFormProps {
  input: InputDetails
  moves: readonly Decision[]
}

/** Taken up or not; who wrote it hears why not. */
export function DecideForm({ input, moves }: DecideFormProps) {
  const { t } = useTranslation('inputs')
  const move = useMoveInput(input.id)
  const form = useForm<DecideFields>({
    defaultValues: { to: moves[0], reason: '', note: '' },
    shouldFocusError: false,
  })
  const { errors, submitCount } = form.formState
  const refuses = useWatch({ control: form.control, name: 'to' }) === 'REFUSED'

  const send = form.handleSubmit(async ({ to, reason, note }) => {
    try {
      await move.mutateAsync({
        from: input.status,
        to,
        reason: refuses ? reason || undefined : undefined,
        note: note.trim() || undefined,
      })
      announce(t(`moved.${to}`))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <ChoiceField
        label={t('moderateField')}
        options={moves.map((decision) => ({ value: decision, label: t(`to.${decision}`) }))}
        {...form.register('to')}
      />
      {refuses ? (
        <ChoiceField
          label={t('why')}
          error={errors.reason?.message}
          options={reasons.map((reason) => ({ value: reason, label: t(`reason.${reason}`) }))}
          {...form.register('reason', { required: t('lack.reason') })}
        />
      ) : null}
      <TextArea
        label={t('note')}
        optional={t('common:optional')}
        rows={3}
        maxLength={500}
        error={errors.note?.message}
        {...form.register('note')}
      />
      <div>
        <Button type="submit">{t('moderateSend')}</Button>
      </div>
    </form>
  )
}
