import { useNavigate } from '@tanstack/react-router'
import { useMe } from '../../api/me'
import type { Measure } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { today } from '../../lib/dates'
import { Filter } from '../../ui/Filter'
import { TextField } from '../../ui/fields'
import { groupings, type MatrixSearch, readMatrixSearch, sorts, statuses, themes } from './matrixSearch'

interface MatrixFiltersProps {
  search: MatrixSearch
  /** All of the area, from which somebody chooses. */
  measures: readonly Measure[]
}

/** Every choice is in the address, so that a filtered matrix can be kept, shared and returned to. */
export function MatrixFilters({ search, measures }: MatrixFiltersProps) {
  const { t } = useTranslation('measures')
  const me = useMe()
  const navigate = useNavigate()
  const owners = new Map(measures.map(({ owner }) => [owner.organisation.id, owner.organisation.name]))

  function change(part: Partial<Record<keyof MatrixSearch, string>>) {
    const changed = readMatrixSearch({ ...search, ...part })
    void navigate({ to: '/maatregelen', search: changed, replace: true, resetScroll: false })
  }

  function choose(state: string) {
    const isStatus = state !== 'open' && state !== 'later'
    change({
      status: isStatus ? state : '',
      open: state === 'open' ? 'ja' : '',
      later: state === 'later' ? 'ja' : '',
    })
  }

  return (
    <search aria-label={t('filters')} className="vc-filters vc-filters-many">
      {me.areas.length > 1 ? (
        <Filter
          label={t('common:area')}
          value={search.gebied}
          onChange={(gebied) => change({ gebied })}
          options={[
            { value: '', label: t('common:areas') },
            ...me.areas.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
        />
      ) : null}
      <Filter
        label={t('column.theme')}
        value={search.thema}
        onChange={(thema) => change({ thema })}
        options={[
          { value: '', label: t('common:all') },
          ...themes.map((theme) => ({ value: theme, label: t(`incidents:theme.${theme}`) })),
        ]}
      />
      <Filter
        label={t('column.owner')}
        value={search.wie}
        onChange={(wie) => change({ wie })}
        options={[
          { value: '', label: t('everyone') },
          { value: 'ons', label: t('us') },
          ...[...owners].map(([value, label]) => ({ value, label })),
        ]}
      />
      <Filter
        label={t('column.status')}
        value={stateOf(search)}
        onChange={choose}
        options={[
          { value: '', label: t('common:all') },
          { value: 'open', label: t('open') },
          { value: 'later', label: t('later') },
          ...statuses.map((status) => ({ value: status, label: t(`status.${status}`) })),
        ]}
      />
      <Filter
        label={t('first')}
        value={search.eerst ?? 'later'}
        onChange={(eerst) => change({ eerst, andersom: '' })}
        options={sorts.map((sort) => ({ value: sort, label: t(`sort.${sort}`) }))}
      />
      <Filter
        label={t('groupBy')}
        value={search.groep}
        onChange={(groep) => change({ groep })}
        options={[
          { value: '', label: t('groupNone') },
          ...groupings.map((by) => ({ value: by, label: t(`grouping.${by}`) })),
        ]}
      />
      <TextField
        label={t('asOf')}
        type="date"
        max={today()}
        value={search.op ?? ''}
        onChange={({ target }) => change({ op: target.value === today() ? '' : target.value })}
      />
    </search>
  )
}

function stateOf({ open, later, status }: MatrixSearch): string | undefined {
  if (later) return 'later'
  return open ? 'open' : status
}
