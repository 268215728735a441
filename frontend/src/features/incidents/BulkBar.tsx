import { useState } from 'react'
import type { IncidentSummary } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Card'
import { Heading2 } from '../../ui/Text'
import { type BulkMove, type BulkOutcome, useMoveIncidents } from './incidentActs'
import { useIncidentHeading } from './incidentLabels'

interface BulkBarProps {
  /** The rows that are ticked. */
  chosen: readonly IncidentSummary[]
  onChooseAll: () => void
  onChooseNone: () => void
}

/** The same step for every ticked report, with what came of it for each. */
export function BulkBar({ chosen, onChooseAll, onChooseNone }: BulkBarProps) {
  const { t } = useTranslation('list')
  const move = useMoveIncidents()
  const [done, setDone] = useState<{ to: BulkMove; outcomes: readonly BulkOutcome[] }>()

  async function moveAll(to: BulkMove) {
    const outcomes = await move.mutateAsync({ incidents: chosen, to })
    const moved = outcomes.filter((outcome) => !outcome.refusal).length
    setDone({ to, outcomes })
    announce(t('bulkStatus', { moved, count: outcomes.length }))
    onChooseNone()
  }

  return (
    <>
      <div className="vc-row vc-bulk">
        <span aria-live="polite">{t('bulkChosen', { count: chosen.length })}</span>
        {chosen.length === 0 ? (
          <Button purpose="subtle" size="small" onClick={onChooseAll}>
            {t('bulkAll')}
          </Button>
        ) : (
          <>
            <Button size="small" busy={move.isPending} onClick={() => void moveAll('ACKNOWLEDGED')}>
              {t('incident:to.ACKNOWLEDGED')}
            </Button>
            <Button purpose="secondary" size="small" busy={move.isPending} onClick={() => void moveAll('IN_PROGRESS')}>
              {t('incident:to.IN_PROGRESS')}
            </Button>
            <Button purpose="subtle" size="small" onClick={onChooseNone}>
              {t('bulkNone')}
            </Button>
          </>
        )}
      </div>
      {done ? <Outcomes {...done} onClose={() => setDone(undefined)} /> : null}
    </>
  )
}

interface OutcomesProps {
  to: BulkMove
  outcomes: readonly BulkOutcome[]
  onClose: () => void
}

function Outcomes({ to, outcomes, onClose }: OutcomesProps) {
  const { t } = useTranslation('list')
  const heading = useIncidentHeading()
  const refused = outcomes.filter((outcome) => outcome.refusal)
  return (
    <section aria-label={t('bulkResult')}>
      <Notice tone={refused.length > 0 ? 'needs' : 'neutral'}>
        <Heading2>{t('bulkResult')}</Heading2>
        <ul>
          {outcomes.map(({ incident, refusal }) => (
            <li key={incident.id}>
              {heading(incident)}: {refusal ?? t(`incidents:status.${to}`).toLowerCase()}
            </li>
          ))}
        </ul>
        <div>
          <Button purpose="secondary" size="small" onClick={onClose}>
            {t('bulkClose')}
          </Button>
        </div>
      </Notice>
    </section>
  )
}
