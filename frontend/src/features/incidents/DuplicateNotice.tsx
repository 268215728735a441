import { sentenceOf } from '../../api/problem'
import type { IncidentDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Card'
import { useMoveIncident } from './incidentActs'

/** A report that belongs to an earlier one says so first, and who handles it can take that back. */
export function DuplicateNotice({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('incident')
  const move = useMoveIncident(incident.id)
  if (incident.status !== 'DUPLICATE') return null

  async function undo() {
    await move.mutateAsync({ from: 'DUPLICATE', to: 'REPORTED' })
    announce(t('duplicateUndone'))
  }

  return (
    <Notice>
      <p>
        {t('duplicateLead')}{' '}
        {incident.duplicateOf ? (
          <AppLink to={paths.incident(incident.duplicateOf)}>{t('duplicateOpen')}</AppLink>
        ) : null}
      </p>
      {move.isError ? <p role="alert">{sentenceOf(move.error)}</p> : null}
      {incident.allowed.transitions.includes('REPORTED') ? (
        <div>
          <Button purpose="secondary" size="small" onClick={() => void undo().catch(() => undefined)}>
            {t('common:undo')}
          </Button>
        </div>
      ) : null}
    </Notice>
  )
}
