import { useCategoryLabel } from '../../api/categories'
import type { IncidentStatus, IncidentSummary, Tile } from '../../api/types'
import { type Translate, useTranslation } from '../../i18n/i18n'
import { shortDay } from '../../lib/dates'
import type { IconName } from '../../ui/Icon'
import { Tag, type Tone } from '../../ui/Tag'

export const tileIcons = {
  THEFT: 'bag',
  AGGRESSION: 'warning',
  NUISANCE: 'people',
  DAMAGED_OR_DIRTY: 'bin',
  BROKEN_OR_DARK: 'lamp',
  FIRE_HAZARD: 'flame',
  TRAFFIC: 'car',
  OTHER: 'dots',
} satisfies Record<Tile, IconName>

/** Nothing more will happen with it. */
export const closedStatuses = ['CLOSED', 'DUPLICATE', 'DECLINED', 'WITHDRAWN'] satisfies IncidentStatus[]

export function isClosed(status: IncidentStatus): boolean {
  return closedStatuses.some((closed) => closed === status)
}

const looks: Record<IncidentStatus, { tone: Tone; icon: IconName }> = {
  REPORTED: { tone: 'plain', icon: 'clock' },
  ACKNOWLEDGED: { tone: 'accent', icon: 'check' },
  IN_PROGRESS: { tone: 'accent', icon: 'forward' },
  WAITING: { tone: 'waiting', icon: 'clock' },
  RESOLVED: { tone: 'good', icon: 'check' },
  CLOSED: { tone: 'good', icon: 'check' },
  DUPLICATE: { tone: 'plain', icon: 'copy' },
  DECLINED: { tone: 'plain', icon: 'close' },
  WITHDRAWN: { tone: 'plain', icon: 'close' },
}

export function StatusTag({ incident }: { incident: IncidentSummary }) {
  const { t } = useTranslation('incidents')
  const { status, result, waitingFor, mine } = incident
  if (status === 'WAITING' && waitingFor === 'REPORTER' && mine) {
    return (
      <Tag tone="needs" icon="alert">
        {t('waitsForYou')}
      </Tag>
    )
  }
  return (
    <Tag {...looks[status]}>
      {status === 'CLOSED' && result
        ? t(`result.${result}`)
        : waitingWord(status, waitingFor, t(`status.${status}`), t)}
    </Tag>
  )
}

function waitingWord(
  status: IncidentStatus,
  waitingFor: IncidentSummary['waitingFor'],
  word: string,
  t: Translate<'incidents'>,
): string {
  return status === 'WAITING' && waitingFor ? t(`waitingFor.${waitingFor}`) : word
}

/** "Lantaarnpaal uit, Langestraat": a report has no title of its own. */
export function useIncidentHeading(): (incident: Pick<IncidentSummary, 'category' | 'street'>) => string {
  const label = useCategoryLabel()
  return ({ category, street }) => [label(category), street].filter(Boolean).join(', ')
}

/** Where, and for what happened to one business also when, as far as the reader may know. */
export function useIncidentPlace(): (incident: IncidentSummary) => string {
  const { t } = useTranslation('incidents')
  return (incident) => {
    const place =
      [incident.street, incident.placeText].filter(Boolean).join(' ') || t('inCentre', { area: incident.area.name })
    const day = `${shortDay(incident.occurredDate)} (${t(`partOfDay.${incident.partOfDay}`)})`
    return incident.intake === 'EVENT' ? `${place}, ${day}` : place
  }
}
