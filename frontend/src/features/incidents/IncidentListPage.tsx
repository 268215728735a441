import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { areaBySlug, isOnlyMember, may, useMe } from '../../api/me'
import type { Me, MyArea } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { LinkButton } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Page } from '../../ui/Page'
import { Small } from '../../ui/Text'
import { FoundNote } from './FoundNote'
import { IncidentExportPanel } from './IncidentExportPanel'
import { IncidentFilterBar } from './IncidentFilterBar'
import { IncidentSearch } from './IncidentSearch'
import { IncidentTabs } from './IncidentTabs'
import { filterOf, type ListSearch, readListSearch } from './incidentFilter'
import { incidentList } from './incidentQueries'
import { ListAndMap } from './ListAndMap'
import { useRememberList } from './listAddress'
import { NothingFound } from './NothingFound'

const route = getRouteApi('/meldingen')

export function IncidentListPage() {
  const { t } = useTranslation('list')
  const me = useMe()
  const texts = route.useSearch()
  const search = readListSearch(texts)
  const area = areaBySlug(me, search.gebied)
  const filter = filterOf(search, area?.id)
  const { data: incidents } = useSuspenseQuery(incidentList(filter))
  const areaNames = area?.name ?? onlyAreaOf(me)?.name ?? t('common:areas')
  useRememberList(texts)
  const count = incidents.total ?? incidents.items.length

  return (
    <Page
      title={isOnlyMember(me) ? t('mine:nearTitle') : t('title')}
      lead={
        <span aria-live="polite">{t(isCounted(count, search) ? 'lead' : 'leadMore', { areas: areaNames, count })}</span>
      }
      inBar
      action={
        may(me, 'REPORT_INCIDENT') ? (
          <LinkButton to={paths.report()} icon="plus">
            {t('nav:report')}
          </LinkButton>
        ) : null
      }
    >
      <IncidentTabs />
      {isOnlyMember(me) ? <Small>{t('mine:nearLead')}</Small> : null}
      <IncidentSearch search={search} />
      <IncidentFilterBar search={search} />
      {may(me, 'EXPORT_INCIDENTS') && incidents.items.length > 0 ? (
        <IncidentExportPanel filter={filter} count={count} />
      ) : null}
      <FoundNote corrections={incidents.corrections} />
      {search.kaart ? <PartOfMap search={search} /> : null}
      {incidents.items.length === 0 ? (
        <NothingFound words={search.zoek} />
      ) : (
        <ListAndMap incidents={incidents} search={search} areaId={area?.id ?? onlyAreaOf(me)?.id} />
      )}
    </Page>
  )
}

/** Counting stops at some point; from there on it is "so many or more". */
function isCounted(count: number, { zoek }: ListSearch): boolean {
  return count < (zoek ? 1_000 : 10_000)
}

function PartOfMap({ search }: { search: ListSearch }) {
  const { t } = useTranslation('list')
  const whole = { ...search, kaart: undefined, na: undefined }
  return (
    <div className="vc-row">
      <Small>{t('partOfMap')}</Small>
      <LinkButton to={paths.incidents()} search={whole} purpose="secondary" size="small">
        {t('wholeMap')}
      </LinkButton>
    </div>
  )
}

function onlyAreaOf(me: Me): MyArea | undefined {
  return me.areas.length === 1 ? me.areas[0] : undefined
}
