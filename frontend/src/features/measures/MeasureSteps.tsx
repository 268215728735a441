import type { MeasureDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { type StepLine, Steps } from '../../ui/Steps'
import { ownerName } from './measureLabels'
import { type MeasureStep, stepsOf } from './measureSteps'

export function MeasureSteps({ measure }: { measure: MeasureDetails }) {
  const { t } = useTranslation('measures')
  const line = useStepLine(measure)
  return (
    <Steps
      label={t('incident:steps')}
      steps={stepsOf(measure).map(line)}
      stateNames={{
        done: t('incident:stepState.done'),
        now: t('incident:stepState.now'),
        next: t('incident:stepState.next'),
      }}
    />
  )
}

function useStepLine(measure: MeasureDetails) {
  const { t } = useTranslation('measures')
  const { agreedHow, owner } = measure

  function detailOf({ to, state, day }: MeasureStep): string | undefined {
    if (to === 'AGREED' && state === 'next') return t('stepAgreeNext', { owner: ownerName(owner) })
    if (!day) return undefined
    if (to === 'DONE' && state === 'next') return t('readyOn', { day: longDay(day) })
    return [longDay(day), to === 'AGREED' && agreedHow ? t(`agreedHow.${agreedHow}`) : ''].filter(Boolean).join(', ')
  }

  return (step: MeasureStep): StepLine => ({
    key: step.to,
    state: step.state,
    title: t(`status.${step.to}`),
    detail: detailOf(step),
  })
}
