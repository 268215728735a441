import type { IncidentDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { momentOf } from '../../lib/dates'
import { type StepLine, Steps } from '../../ui/Steps'
import { type IncidentStep, stepsOf } from './incidentSteps'
import { declineReasons } from './moveFields'

export function IncidentSteps({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('incident')
  const line = useStepLine(incident)
  return (
    <Steps
      label={t('steps')}
      steps={stepsOf(incident).map(line)}
      stateNames={{ done: t('stepState.done'), now: t('stepState.now'), next: t('stepState.next') }}
    />
  )
}

function useStepLine(incident: IncidentDetails) {
  const { t } = useTranslation('incident')

  return (step: IncidentStep, index: number): StepLine => {
    const key = `${index}-${step.to}`
    if (step.state === 'next') {
      const detail =
        step.to === 'RESOLVED'
          ? t(incident.mine ? 'nextResolved' : 'nextResolvedByReporter', { count: incident.endorsements ?? 0 })
          : undefined
      return { key, state: step.state, title: t(`stepNext.${step.to}`), detail }
    }
    const { at, by, note, reason } = step.transition
    const known = declineReasons.find((candidate) => candidate === reason)
    const organisation = by.department?.name ?? by.organisation?.name ?? t('someone')
    return {
      key,
      state: step.state,
      title: t(`step.${step.to}`, { organisation }),
      detail: (
        <>
          <p>{momentOf(at)}</p>
          {known ? <p>{t(`incidents:reason.${known}`)}</p> : null}
          {note ? <p>{note}</p> : null}
        </>
      ),
    }
  }
}
