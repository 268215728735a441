import { useNavigate } from '@tanstack/react-router'
import { may, useMe } from '../../api/me'
import type { Measure } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Table, type Column as TableColumn } from '../../ui/Table'
import { Heading2 } from '../../ui/Text'
import { CellValue } from './CellValue'
import { useGroupName } from './groupName'
import { type Column, columns } from './matrixCells'
import type { RowGroup } from './matrixRows'
import type { MatrixSearch } from './matrixSearch'
import { directionOf, sortedBy, sortOf } from './matrixSort'
import { isLate } from './measureStatus'

interface MatrixListProps {
  groups: readonly RowGroup[]
  search: MatrixSearch
}

/** What only partners read. */
const forPartners: readonly Column[] = ['bottleneck', 'goal']

/** The matrix to read. */
export function MatrixList({ groups, search }: MatrixListProps) {
  const { t } = useTranslation('measures')
  const me = useMe()
  const navigate = useNavigate()
  const nameOf = useGroupName(search.groep)

  function sortFor(column: Column): TableColumn<Measure>['sort'] {
    const sort = sortOf[column]
    if (!sort) return undefined
    const isSorted = search.eerst === sort
    return {
      direction: isSorted ? directionOf(search) : undefined,
      onSort: () => void navigate({ to: '/maatregelen', search: sortedBy(search, sort), resetScroll: false }),
    }
  }

  const shown = columns
    .filter((column) => may(me, 'READ_MATRIX') || !forPartners.includes(column))
    .map(
      (column): TableColumn<Measure> => ({
        key: column,
        header: t(`column.${column}`),
        sort: sortFor(column),
        numeric: column === 'dueDate' || column === 'doneDate',
        cell: (row) =>
          column === 'code' ? (
            <AppLink to={paths.measure(row.id)}>{row.code}</AppLink>
          ) : (
            <CellValue row={row} column={column} />
          ),
      }),
    )

  return groups.map(({ key, rows }) => (
    <section key={key ?? ''} className="vc-stack vc-stack-tight">
      {key ? <Heading2>{t('group', { name: nameOf(key), count: rows.length })}</Heading2> : null}
      <Table
        caption={key ? `${t('caption')}, ${nameOf(key)}` : t('caption')}
        columns={shown}
        rows={rows}
        keyOf={({ id }) => id}
        needsYou={isLate}
      />
    </section>
  ))
}
