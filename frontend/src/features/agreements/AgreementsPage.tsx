import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { BackLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Empty } from '../../ui/Card'
import { Page } from '../../ui/Page'
import { Small } from '../../ui/Text'
import { AgreementFilters } from './AgreementFilters'
import { agreements } from './agreementQueries'
import { agreementArea, agreementFilter } from './agreementSearch'
import { sumOf } from './outcomes'
import { PartnerSection } from './PartnerSection'
import { QuarterSection } from './QuarterSection'
import { useOutcomes } from './useOutcomes'

const route = getRouteApi('/afspraken')

/** What partners agreed and what came of it, for all of them alike. */
export function AgreementsPage() {
  const { t } = useTranslation('agreements')
  const me = useMe()
  const search = route.useSearch()
  const area = agreementArea(me, search)
  const { data: ledger } = useSuspenseQuery(agreements(agreementFilter(me, search)))
  const sentence = useOutcomes()
  const all = sumOf(ledger.partners.map(({ counts }) => counts))

  return (
    <Page
      title={t('title')}
      lead={
        <span aria-live="polite">
          {area?.name}, {sentence(all)}
        </span>
      }
      back={
        <BackLink to={paths.measures()} search={{ gebied: area?.slug }}>
          {t('measures:back')}
        </BackLink>
      }
    >
      <AgreementFilters search={search} />
      {all.agreed === 0 ? (
        <Empty title={t('none')}>
          <Small>{t('noneHelp')}</Small>
        </Empty>
      ) : (
        <>
          <QuarterSection quarters={ledger.quarters} />
          {ledger.partners.map((partner) => (
            <PartnerSection key={partner.organisation?.id ?? ''} partner={partner} />
          ))}
        </>
      )}
      <Small>{t('whatCounts', { day: longDay(ledger.asOfDate) })}</Small>
    </Page>
  )
}
