import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { areaDetails } from '../../api/areas'
import { labelOf, useCategories } from '../../api/categories'
import { useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { BackLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Notice } from '../../ui/Card'
import { ChoiceField } from '../../ui/fields'
import { Page } from '../../ui/Page'
import { ReportForm } from './ReportForm'
import { reportingArea } from './reportingArea'
import { categoriesOf, preselectedOf, tileOf } from './reportTiles'
import { SignpostCard } from './SignpostCard'

const route = getRouteApi('/melden/$tile')

export function ReportPage() {
  const { t, language } = useTranslation('report')
  const search = route.useSearch()
  const tile = tileOf(route.useParams().tile) ?? 'OTHER'
  const { data: area } = useSuspenseQuery(areaDetails(reportingArea(useMe(), search.gebied).id))
  const choices = categoriesOf(tile, useCategories())
  const category = choices.find((choice) => choice.code === search.soort) ?? preselectedOf(choices)
  const choose = useNavigate({ from: '/melden/$tile' })

  return (
    <Page
      title={t(`incidents:tile.${tile}`)}
      back={
        <BackLink to={paths.report()} search={{ gebied: search.gebied }}>
          {t('title')}
        </BackLink>
      }
      narrow
    >
      {choices.length > 1 ? (
        <ChoiceField
          label={t('whatIsIt')}
          name="soort"
          options={choices.map((choice) => ({ value: choice.code, label: labelOf(choice, language) }))}
          checkedValue={category?.code}
          onChange={(event) =>
            void choose({ search: { ...search, soort: event.target.value }, replace: true, resetScroll: false })
          }
        />
      ) : null}
      {category?.callEmergencyFirst ? (
        <Notice tone="negative">
          <p>
            {t('call112First')} <a href="tel:112">{t('nav:call112')}</a>
          </p>
        </Notice>
      ) : null}
      {category?.intake === 'SIGNPOST' ? <SignpostCard category={category} /> : null}
      {category && category.intake !== 'SIGNPOST' ? (
        <ReportForm area={area} category={category} linkedTo={search.bij} />
      ) : null}
    </Page>
  )
}
