import { useNavigate } from '@tanstack/react-router'
import { isOnlyMember, useMe } from '../../api/me'
import type { Hit, IncidentSummary } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { nearDay, shortDay } from '../../lib/dates'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Marked } from '../../ui/Marked'
import { type Column, Table } from '../../ui/Table'
import type { sorts } from './incidentFilter'
import { StatusTag, useIncidentHeading, useIncidentPlace } from './incidentLabels'

type Sort = (typeof sorts)[number]

export interface Choosing {
  chosen: readonly string[]
  onChoose: (id: string, isChosen: boolean) => void
}

interface IncidentTableProps {
  incidents: readonly IncidentSummary[]
  sort: Sort
  hits?: readonly Hit[]
  choosing?: Choosing
}

export function IncidentTable({ incidents, sort, hits, choosing }: IncidentTableProps) {
  const { t } = useTranslation('list')
  const navigate = useNavigate({ from: '/meldingen' })
  const showsTerms = !isOnlyMember(useMe())

  function sortBy(by: Sort, direction: 'ascending' | 'descending'): Column<IncidentSummary>['sort'] {
    return {
      direction: sort === by ? direction : undefined,
      onSort: () =>
        void navigate({
          to: '/meldingen',
          search: (earlier) => ({ ...earlier, sorteer: by, na: undefined }),
          resetScroll: false,
        }),
    }
  }

  const tick: Column<IncidentSummary> = {
    key: 'choose',
    header: t('choose'),
    headerHidden: true,
    beforeName: true,
    cell: (incident) => <Tick incident={incident} choosing={choosing} />,
  }
  const columns: Column<IncidentSummary>[] = [
    ...(choosing ? [tick] : []),
    {
      key: 'incident',
      header: t('incident'),
      cell: (incident) => (
        <IncidentCell incident={incident} hit={hits?.find(({ incidentId }) => incidentId === incident.id)} />
      ),
    },
    { key: 'status', header: t('status'), cell: (incident) => <StatusTag incident={incident} /> },
    { key: 'handler', header: t('handler'), cell: handlerName },
    {
      key: 'due',
      header: t('due'),
      numeric: true,
      cell: (incident) => <Due incident={incident} />,
      sort: sortBy('dueAt', 'ascending'),
    },
    {
      key: 'reported',
      header: t('reported'),
      numeric: true,
      cell: (incident) => (incident.reportedAt ? shortDay(incident.reportedAt) : ''),
      sort: sortBy('-reportedAt', 'descending'),
    },
    {
      key: 'seen',
      header: t('seen'),
      numeric: true,
      cell: (incident) => (incident.intake === 'EVENT' ? t('incident:countsAlone') : (incident.endorsements ?? 0)),
      sort: sortBy('-endorsements', 'descending'),
    },
  ]

  return (
    <Table
      caption={t('caption')}
      columns={showsTerms ? columns : columns.filter((column) => column.key !== 'due')}
      rows={incidents}
      keyOf={(incident) => incident.id}
      needsYou={(incident) => showsTerms && incident.overdue === true}
    />
  )
}

function Tick({ incident, choosing }: { incident: IncidentSummary; choosing: Choosing | undefined }) {
  const { t } = useTranslation('list')
  const heading = useIncidentHeading()
  return (
    <label className="vc-tick">
      <input
        type="checkbox"
        aria-label={t('chooseOne', { incident: heading(incident) })}
        checked={choosing?.chosen.includes(incident.id) ?? false}
        onChange={({ target }) => choosing?.onChoose(incident.id, target.checked)}
      />
    </label>
  )
}

function IncidentCell({ incident, hit }: { incident: IncidentSummary; hit: Hit | undefined }) {
  const heading = useIncidentHeading()
  const place = useIncidentPlace()
  const words = hit?.words ?? []
  return (
    <>
      <AppLink to={paths.incident(incident.id)}>
        <Marked text={heading({ category: incident.category })} words={words} />
      </AppLink>
      <div className="vc-small">
        <Marked text={place(incident)} words={words} />
      </div>
      {hit?.excerpt ? (
        <div className="vc-small">
          <Marked text={hit.excerpt} words={words} />
        </div>
      ) : null}
    </>
  )
}

function handlerName({ handler }: IncidentSummary): string {
  if (!handler) return ''
  return handler.department ? `${handler.organisation.name} (${handler.department.name})` : handler.organisation.name
}

function Due({ incident }: { incident: IncidentSummary }) {
  const day = incident.promisedForDate ?? incident.dueAt
  if (!day) return null
  return <span className={incident.overdue ? 'vc-due-passed' : undefined}>{nearDay(day)}</span>
}
