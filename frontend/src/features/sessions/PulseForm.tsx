import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import { useTranslation } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { ChoiceField, TextField } from '../../ui/fields'
import { Small } from '../../ui/Text'
import { useAnswerPulse } from './linkQueries'

const scales = ['communication', 'decisiveness', 'beingHeard'] as const
const marks = Array.from({ length: 10 }, (_, index) => String(index + 1))

type PulseFields = Record<(typeof scales)[number] | 'remark', string>

interface PulseFormProps {
  token: string
  onAnswered: (thanks: string) => void
}

export function PulseForm({ token, onAnswered }: PulseFormProps) {
  const { t } = useTranslation('sessions')
  const answer = useAnswerPulse()
  const form = useForm<PulseFields>({
    defaultValues: { communication: '', decisiveness: '', beingHeard: '', remark: '' },
    shouldFocusError: false,
  })
  const { errors, submitCount } = form.formState

  const send = form.handleSubmit(async ({ communication, decisiveness, beingHeard, remark }) => {
    try {
      await answer.mutateAsync({
        token,
        communication: Number(communication),
        decisiveness: Number(decisiveness),
        beingHeard: Number(beingHeard),
        remark: remark.trim() || undefined,
      })
      onAnswered(t('pulseThanks'))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      {scales.map((scale) => (
        <ChoiceField
          key={scale}
          label={t(`scale.${scale}`)}
          hint={t('scaleHint')}
          error={errors[scale]?.message}
          options={marks.map((mark) => ({ value: mark, label: mark }))}
          {...form.register(scale, { required: t('scaleMissing', { scale: t(`scale.${scale}`) }) })}
        />
      ))}
      <TextField
        label={t('remark')}
        hint={t('measures:noPersons')}
        optional={t('common:optional')}
        maxLength={200}
        error={errors.remark?.message}
        {...form.register('remark')}
      />
      <Small>{t('pulseWho')}</Small>
      <div>
        <Button type="submit" busy={answer.isPending}>
          {t('checkSend')}
        </Button>
      </div>
    </form>
  )
}
