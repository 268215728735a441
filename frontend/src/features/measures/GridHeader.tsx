import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from '../../i18n/i18n'
import { Icon } from '../../ui/Icon'
import { type GridColumn, gridColumns, HEADER, type Spot, spotId } from './gridMoves'
import type { MatrixSearch } from './matrixSearch'
import { directionOf, sortedBy, sortOf } from './matrixSort'

interface GridHeaderProps {
  search: MatrixSearch
  spot: Spot
  onSpot: (spot: Spot) => void
}

export function GridHeader(props: GridHeaderProps) {
  return (
    <thead>
      <tr>
        {gridColumns.map((column) => (
          <HeaderCell key={column} column={column} {...props} />
        ))}
      </tr>
    </thead>
  )
}

function HeaderCell({ column, search, spot, onSpot }: GridHeaderProps & { column: GridColumn }) {
  const { t } = useTranslation('measures')
  const navigate = useNavigate()
  const place = { id: HEADER, column }
  const sort = sortOf[column]
  const direction = search.eerst === sort ? directionOf(search) : undefined
  const focus = {
    id: spotId(place),
    tabIndex: spot.id === HEADER && spot.column === column ? 0 : -1,
    onFocus: () => onSpot(place),
  }
  const name = t(`column.${column}`)
  if (!sort) {
    return (
      <th scope="col" className={`vc-matrix-${column}`} {...focus}>
        <span className={column === 'open' ? 'vc-visually-hidden' : undefined}>{name}</span>
      </th>
    )
  }
  return (
    <th scope="col" className={`vc-matrix-${column}`} aria-sort={direction}>
      <button
        type="button"
        className="vc-sort"
        onClick={() => void navigate({ to: '/maatregelen', search: sortedBy(search, sort), resetScroll: false })}
        {...focus}
      >
        {name}
        {direction ? <Icon name={direction === 'ascending' ? 'up' : 'down'} size={16} /> : null}
      </button>
    </th>
  )
}
