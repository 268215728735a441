import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { may, useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { LinkButton } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Empty } from '../../ui/Card'
import { Page } from '../../ui/Page'
import { Heading2, Small } from '../../ui/Text'
import { PulseTrend } from './PulseTrend'
import { SessionCards } from './SessionCards'
import { SessionFilters } from './SessionFilters'
import { sessionList } from './sessionQueries'
import { comingFilter, isFiltered, pastFilter, readSessionSearch, type SessionSearch } from './sessionSearch'

const route = getRouteApi('/overleg')

export function SessionListPage() {
  const { t } = useTranslation('sessions')
  const me = useMe()
  const search = readSessionSearch(route.useSearch())
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      action={
        may(me, 'PLAN_SESSIONS') ? (
          <LinkButton to={paths.newSession()} icon="plus">
            {t('plan')}
          </LinkButton>
        ) : null
      }
    >
      <SessionFilters search={search} />
      {search.na ? null : <Coming search={search} />}
      <Past search={search} />
      <PulseTrend slug={search.gebied} />
    </Page>
  )
}

function Coming({ search }: { search: SessionSearch }) {
  const { t } = useTranslation('sessions')
  const { data: coming } = useSuspenseQuery(sessionList(comingFilter(search, useMe())))
  return (
    <section className="vc-stack vc-stack-tight">
      <Heading2>{t('coming')}</Heading2>
      {coming.items.length > 0 ? (
        <SessionCards sessions={coming.items} label={t('coming')} />
      ) : (
        <Empty title={t(isFiltered(search) ? 'noneHere' : 'comingNone')}>
          <Small>{t(isFiltered(search) ? 'noneHereHelp' : 'comingNoneHelp')}</Small>
        </Empty>
      )}
    </section>
  )
}

function Past({ search }: { search: SessionSearch }) {
  const { t } = useTranslation('sessions')
  const { data: past } = useSuspenseQuery(sessionList(pastFilter(search, useMe())))
  return (
    <section className="vc-stack vc-stack-tight">
      <Heading2>{t('past')}</Heading2>
      {past.items.length > 0 ? (
        <SessionCards sessions={past.items} label={t('past')} />
      ) : (
        <Small>{t('pastNone')}</Small>
      )}
      {past.next ? (
        <div>
          <LinkButton to={paths.sessions()} search={{ ...search, na: past.next }} purpose="secondary">
            {t('common:next')}
          </LinkButton>
        </div>
      ) : null}
    </section>
  )
}
