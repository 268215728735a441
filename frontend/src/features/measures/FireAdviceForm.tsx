import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { components } from '../../api/schema'
import type { MeasureDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { ChoiceField, TextArea } from '../../ui/fields'
import { useGiveFireAdvice } from './measureActs'

type FireAdvice = components['schemas']['FireAdvice']

const advices = ['POSITIVE', 'WITH_CONDITIONS', 'NEGATIVE'] as const satisfies FireAdvice[]

/** What changes roads, fences or bollards is looked at by the fire service first. */
export function FireAdviceForm({ measure }: { measure: MeasureDetails }) {
  const { t } = useTranslation('measures')
  const advise = useGiveFireAdvice(measure.id)
  const given = measure.fireAdvice
  const form = useForm({
    defaultValues: { advice: given?.advice, text: given?.text ?? '' },
    shouldFocusError: false,
  })
  const { errors, submitCount } = form.formState

  const send = form.handleSubmit(async ({ advice, text }) => {
    try {
      await advise.mutateAsync({ advice: advice ?? 'POSITIVE', text: text.trim() || undefined })
      announce(t('adviceSent'))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <ChoiceField
        label={t('adviceQuestion')}
        error={errors.advice?.message}
        options={advices.map((advice) => ({ value: advice, label: t(`advice.${advice}`) }))}
        {...form.register('advice', { required: t('common:required') })}
      />
      <TextArea
        label={t('adviceText')}
        optional={t('common:optional')}
        rows={2}
        maxLength={500}
        error={errors.text?.message}
        {...form.register('text')}
        id="adviceText"
      />
      <div>
        <Button type="submit">{t('adviceSend')}</Button>
      </div>
    </form>
  )
}
