import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/i18n'
import { gridColumns } from './gridMoves'
import { useGroupName } from './groupName'
import type { RowGroup } from './matrixRows'
import type { MatrixSearch } from './matrixSearch'

interface MatrixGroupProps {
  group: RowGroup
  by: MatrixSearch['groep']
  children: ReactNode
}

export function MatrixGroup({ group, by, children }: MatrixGroupProps) {
  const { t } = useTranslation('measures')
  const nameOf = useGroupName(by)
  return (
    <tbody>
      {group.key ? (
        <tr className="vc-matrix-group">
          <th scope="rowgroup" colSpan={gridColumns.length}>
            {t('group', { name: nameOf(group.key), count: group.rows.length })}
          </th>
        </tr>
      ) : null}
      {children}
    </tbody>
  )
}
