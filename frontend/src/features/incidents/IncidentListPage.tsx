import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { areaBySlug, isOnlyMember, may, useMe } from '../../api/me'
import type { Me, MyArea } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { LinkButton } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Empty } from '../../ui/Card'
import { Page } from '../../ui/Page'
import { Small } from '../../ui/Text'
import { IncidentFilterBar } from './IncidentFilterBar'
import { IncidentTabs } from './IncidentTabs'
import { filterOf } from './incidentFilter'
import { incidentList } from './incidentQueries'
import { ListAndMap } from './ListAndMap'
import { useRememberList } from './listAddress'

const route = getRouteApi('/meldingen')

export function IncidentListPage() {
  const { t } = useTranslation('list')
  const me = useMe()
  const search = route.useSearch()
  const area = areaBySlug(me, search.gebied)
  const { data: incidents } = useSuspenseQuery(incidentList(filterOf(search, area?.id)))
  const areaNames = area?.name ?? onlyAreaOf(me)?.name ?? t('common:areas')
  useRememberList(search)
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
        <ListAndMap incidents={incidents} search={search} areaId={area?.id ?? onlyAreaOf(me)?.id} />
      )}
    </Page>
  )
}

function onlyAreaOf(me: Me): MyArea | undefined {
  return me.areas.length === 1 ? me.areas[0] : undefined
}
