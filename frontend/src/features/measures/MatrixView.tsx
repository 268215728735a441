import type { Measure } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { PHONE, useMedia } from '../../lib/useMedia'
import { Small } from '../../ui/Text'
import { MatrixCards } from './MatrixCards'
import { MatrixGrid } from './MatrixGrid'
import { MatrixList } from './MatrixList'
import { grouped } from './matrixRows'
import type { MatrixSearch } from './matrixSearch'
import type { Flashes } from './useFlashes'
import { useOrganisations } from './useOrganisations'
import { useOurs } from './useSteadyRows'

interface MatrixViewProps {
  rows: readonly Measure[]
  search: MatrixSearch
  flashes: Flashes
}

/** Edited in place by who may; else a table to read, and a list on a phone. */
export function MatrixView({ rows, search, flashes }: MatrixViewProps) {
  const { t } = useTranslation('measures')
  const isNarrow = useMedia(PHONE)
  const ours = useOurs()
  const mayWrite = !search.op && rows.some((row) => row.edits)
  const organisations = useOrganisations(mayWrite ? rows : [])
  const groups = grouped(rows, search.groep)

  if (isNarrow) return <MatrixCards groups={groups} by={search.groep} />
  if (!mayWrite) return <MatrixList groups={groups} search={search} />
  return (
    <>
      <MatrixGrid
        groups={groups}
        search={search}
        organisations={organisations}
        isOurs={({ owner }) => ours.includes(owner.organisation.id)}
        flashes={flashes}
      />
      <div id="matrix-keys">
        <Small>{t('keys')}</Small>
      </div>
    </>
  )
}
