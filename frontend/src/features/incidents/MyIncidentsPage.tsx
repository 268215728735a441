import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import type { IncidentSummary } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { shortDay } from '../../lib/dates'
import { LinkButton } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Card'
import { Page } from '../../ui/Page'
import { Heading2, Small } from '../../ui/Text'
import { IncidentCard } from './IncidentCard'
import { IncidentTabs } from './IncidentTabs'
import { isClosed } from './incidentLabels'
import { myIncidents } from './incidentQueries'

export function MyIncidentsPage() {
  const { t } = useTranslation('mine')
  const { data: mine, hasNextPage, fetchNextPage } = useSuspenseInfiniteQuery(myIncidents)
  const incidents = mine.pages.flatMap((page) => page.items)
  const open = incidents.filter((incident) => !isClosed(incident.status))
  const closed = incidents.filter((incident) => isClosed(incident.status))

  return (
    <Page
      title={t('title')}
      inBar
      action={
        <LinkButton to={paths.report()} icon="plus">
          {t('nav:report')}
        </LinkButton>
      }
      narrow
    >
      <IncidentTabs />
      {incidents.length === 0 ? (
        <Empty title={t('none')}>
          <Small>{t('noneHelp')}</Small>
          <LinkButton to={paths.report()} icon="plus">
            {t('nav:report')}
          </LinkButton>
        </Empty>
      ) : null}
      <Group title={t('open')} incidents={open} />
      <Group title={t('closed')} incidents={closed} />
      {hasNextPage ? (
        <div>
          <Button purpose="secondary" onClick={() => void fetchNextPage()}>
            {t('common:next')}
          </Button>
        </div>
      ) : null}
    </Page>
  )
}

function Group({ title, incidents }: { title: string; incidents: readonly IncidentSummary[] }) {
  if (incidents.length === 0) return null
  return (
    <section className="vc-stack vc-stack-tight">
      <Heading2>{title}</Heading2>
      <ul className="vc-plain-list">
        {incidents.map((incident) => (
          <li key={incident.id}>
            <IncidentCard incident={incident} detail={<MyDetail incident={incident} />} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function MyDetail({ incident }: { incident: IncidentSummary }) {
  const { t } = useTranslation('incident')
  const parts = [
    incident.reportedAt ? t('reportedOn', { day: shortDay(incident.reportedAt) }) : undefined,
    incident.handler ? `${t('handler')} ${incident.handler.organisation.name}` : undefined,
    incident.promisedForDate ? t('promised', { day: shortDay(incident.promisedForDate) }) : undefined,
  ]
  return parts.filter(Boolean).join(' · ')
}
