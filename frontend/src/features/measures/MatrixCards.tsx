import type { Measure } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { plainDay } from '../../lib/dates'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Card } from '../../ui/Card'
import { Heading2 } from '../../ui/Text'
import { useGroupName } from './groupName'
import type { RowGroup } from './matrixRows'
import type { MatrixSearch } from './matrixSearch'
import { MeasureTag, ownerName } from './measureLabels'
import { isLate } from './measureStatus'

interface MatrixCardsProps {
  groups: readonly RowGroup[]
  by: MatrixSearch['groep']
}

/** The matrix on a phone: what is done, by whom and when; the rest is on the page of the measure. */
export function MatrixCards({ groups, by }: MatrixCardsProps) {
  const { t } = useTranslation('measures')
  const nameOf = useGroupName(by)
  return groups.map(({ key, rows }) => (
    <section key={key ?? ''} className="vc-stack vc-stack-tight">
      {key ? <Heading2>{t('group', { name: nameOf(key), count: rows.length })}</Heading2> : null}
      <ul className="vc-plain-list">
        {rows.map((row) => (
          <li key={row.id}>
            <MeasureCard measure={row} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

function MeasureCard({ measure }: { measure: Measure }) {
  const { t } = useTranslation('measures')
  const { id, code, action, bottleneck, owner, dueDate, doneDate } = measure
  const ready = dueDate ? t('readyOn', { day: plainDay(dueDate) }) : undefined
  const when = doneDate ? t('doneOnDay', { day: plainDay(doneDate) }) : ready
  return (
    <Card link needsYou={isLate(measure)}>
      <AppLink to={paths.measure(id)} className="">
        {code}: {action}
      </AppLink>
      {bottleneck ? <p className="vc-small">{bottleneck}</p> : null}
      <p className="vc-small">{[ownerName(owner), when].filter(Boolean).join(', ')}</p>
      <div>
        <MeasureTag measure={measure} />
      </div>
    </Card>
  )
}
