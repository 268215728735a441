import { useNavigate } from '@tanstack/react-router'
import { useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { Filter } from '../../ui/Filter'
import { kinds, readSessionSearch, type SessionSearch } from './sessionSearch'

/** Every choice is in the address, so that a filtered list can be kept, shared and returned to. */
export function SessionFilters({ search }: { search: SessionSearch }) {
  const { t } = useTranslation('sessions')
  const me = useMe()
  const navigate = useNavigate()

  function change(part: Partial<Record<keyof SessionSearch, string>>) {
    const changed = readSessionSearch({ ...search, na: undefined, ...part })
    void navigate({ to: '/overleg', search: changed, replace: true, resetScroll: false })
  }

  return (
    <search aria-label={t('filters')} className="vc-filters">
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
        label={t('kindField')}
        value={search.soort}
        onChange={(soort) => change({ soort })}
        options={[
          { value: '', label: t('common:all') },
          ...kinds.map((value) => ({ value, label: t(`kind.${value}`) })),
        ]}
      />
    </search>
  )
}
