import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { areaBySlug, isOnlyMember, may, useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { LinkButton } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Empty } from '../../ui/Card'
import { Page } from '../../ui/Page'
import { Small } from '../../ui/Text'
import { IncidentFilterBar } from './IncidentFilterBar'
import { IncidentMap } from './IncidentMap'
import { IncidentTable } from './IncidentTable'
import { IncidentTabs } from './IncidentTabs'
import { filterOf } from './incidentFilter'
import { incidentList } from './incidentQueries'

const route = getRouteApi('/meldingen')

export function IncidentListPage() {
  const { t } = useTranslation('list')
  const me = useMe()
  const search = route.useSearch()
  const area = areaBySlug(me, search.gebied)
  const { data: incidents } = useSuspenseQuery(incidentList(filterOf(search, area?.id)))
  const areaNames = area?.name ?? (me.areas.length === 1 ? me.areas[0]?.name : undefined) ?? t('common:areas')
  const count = incidents.total ?? incidents.items.length

  return (
    <Page
      title={isOnlyMember(me) ? t('mine:nearTitle') : t('title')}
      lead={<span aria-live="polite">{t('lead', { areas: areaNames, count })}</span>}
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
      <IncidentFilterBar search={search} />
      {incidents.items.length === 0 ? (
        <Empty title={t('none')}>
          <Small>{t('noneHelp')}</Small>
          <LinkButton to={paths.incidents()} purpose="secondary" size="small">
            {t('clear')}
          </LinkButton>
        </Empty>
      ) : (
        <div className="vc-list-and-map">
          <div className="vc-stack">
            <IncidentTable incidents={incidents.items} sort={search.sorteer ?? '-reportedAt'} />
            {incidents.next ? (
              <div>
                <LinkButton to={paths.incidents()} search={{ ...search, na: incidents.next }} purpose="secondary">
                  {t('common:next')}
                </LinkButton>
              </div>
            ) : null}
          </div>
          <IncidentMap
            incidents={incidents.items}
            areaId={area?.id ?? (me.areas.length === 1 ? me.areas[0]?.id : undefined)}
          />
        </div>
      )}
    </Page>
  )
}
