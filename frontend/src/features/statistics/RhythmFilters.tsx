import { useNavigate } from '@tanstack/react-router'
import { areasWhere, useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { SelectField } from '../../ui/fields'
import { figurePeriods, type RhythmSearch, readRhythmSearch } from './statisticsSearch'

/** Area and period are in the address, so that a figure can be kept and shared. */
export function RhythmFilters({ search }: { search: RhythmSearch }) {
  const { t } = useTranslation('rhythm')
  const areas = areasWhere(useMe(), 'READ_STATISTICS')
  const navigate = useNavigate()

  function change(part: Record<string, string>) {
    const changed = readRhythmSearch({ ...search, ...part })
    void navigate({ to: '/ritme-en-plaats', search: changed, replace: true, resetScroll: false })
  }

  return (
    <search aria-label={t('filters')} className="vc-filters">
      {areas.length > 1 ? (
        <SelectField
          label={t('common:area')}
          name="gebied"
          value={search.gebied ?? ''}
          onChange={(event) => change({ gebied: event.target.value })}
          options={[
            { value: '', label: t('common:areas') },
            ...areas.map((area) => ({ value: area.slug, label: area.name })),
          ]}
        />
      ) : null}
      <SelectField
        label={t('period')}
        name="over"
        value={search.over ?? '12'}
        onChange={(event) => change({ over: event.target.value })}
        options={figurePeriods.map((period) => ({ value: period, label: t(`periodOption.${period}`) }))}
      />
    </search>
  )
}
