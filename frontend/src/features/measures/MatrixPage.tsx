import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { areaBySlug, may, useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { LinkButton } from '../../lib/links'
import { paths } from '../../lib/paths'
import { PHONE, useMedia } from '../../lib/useMedia'
import { Empty } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Page } from '../../ui/Page'
import { Small } from '../../ui/Text'
import { AsOfNotice } from './AsOfNotice'
import { MatrixFiles } from './MatrixFiles'
import { MatrixFilters } from './MatrixFilters'
import { MatrixView } from './MatrixView'
import { useRememberMatrix } from './matrixAddress'
import { filterOf } from './matrixFilter'
import { countsOf } from './matrixRows'
import { readMatrixSearch } from './matrixSearch'
import { matrix } from './measureQueries'
import { useSavingCells, withSaving } from './saveCell'
import { useCounts } from './useCounts'
import { useFlashes } from './useFlashes'
import { useSteadyRows } from './useSteadyRows'

const route = getRouteApi('/maatregelen')

export function MatrixPage() {
  const { t } = useTranslation('measures')
  const me = useMe()
  const isNarrow = useMedia(PHONE)
  const texts = route.useSearch()
  const search = readMatrixSearch(texts)
  const { data: measures } = useSuspenseQuery(matrix(filterOf(search, me)))
  const flashes = useFlashes(measures)
  const saving = useSavingCells()
  const rows = useSteadyRows(
    measures.map((row) => withSaving(row, saving)),
    search,
  )
  const sentence = useCounts()
  useRememberMatrix(texts)
  const area = areaBySlug(me, search.gebied) ?? (me.areas.length === 1 ? me.areas[0] : undefined)

  return (
    <Page
      wide
      title={t('title')}
      lead={
        <span aria-live="polite">
          {area?.name ?? t('common:areas')}, {sentence(rows.length, countsOf(rows))}
        </span>
      }
    >
      <div className="vc-row">
        <MatrixFiles search={search} />
        {may(me, 'READ_MATRIX') ? (
          <LinkButton to={paths.agreements()} search={{ gebied: search.gebied }} purpose="secondary">
            {t('agreements:title')}
          </LinkButton>
        ) : null}
        {may(me, 'EDIT_MEASURES') ? (
          <LinkButton to={paths.importMatrix()} search={{ gebied: search.gebied }} purpose="secondary">
            {t('import')}
          </LinkButton>
        ) : null}
        {may(me, 'EDIT_OWN_MEASURES') ? (
          <LinkButton to={paths.newMeasure()} search={{ gebied: search.gebied }} icon="plus">
            {t('add')}
          </LinkButton>
        ) : null}
      </div>
      {isNarrow ? (
        <Disclosure summary={t('filters')}>
          <MatrixFilters search={search} measures={measures} />
        </Disclosure>
      ) : (
        <MatrixFilters search={search} measures={measures} />
      )}
      <AsOfNotice search={search} />
      {rows.length === 0 ? (
        <Empty title={t(measures.length === 0 ? 'none' : 'noneHere')}>
          <Small>{t(measures.length === 0 ? 'noneHelp' : 'noneHereHelp')}</Small>
        </Empty>
      ) : (
        <MatrixView rows={rows} search={search} flashes={flashes} />
      )}
    </Page>
  )
}
