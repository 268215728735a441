import { useNavigate } from '@tanstack/react-router'
import { useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { Filter } from '../../ui/Filter'
import { abouts, type InputSearch, kinds, readInputSearch, sorts, topics, treatedStatuses } from './inputSearch'

/** Every choice is in the address, so that a filtered list can be kept, shared and returned to. */
export function InputFilters({ search }: { search: InputSearch }) {
  const { t } = useTranslation('inputs')
  const me = useMe()
  const navigate = useNavigate()
  const all = { value: '', label: t('common:all') }

  function change(part: Partial<Record<keyof InputSearch, string>>) {
    const changed = readInputSearch({ ...search, na: undefined, ...part })
    void navigate({ to: '/berichten', search: changed, replace: true, resetScroll: false })
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
        label={t('about')}
        value={search.over}
        onChange={(over) => change({ over })}
        options={[all, ...abouts.map((value) => ({ value, label: t(`aboutName.${value}`) }))]}
      />
      <Filter
        label={t('kind')}
        value={search.soort}
        onChange={(soort) => change({ soort })}
        options={[all, ...kinds.map((value) => ({ value, label: t(`kindName.${value}`) }))]}
      />
      <Filter
        label={t('topic')}
        value={search.onderwerp}
        onChange={(onderwerp) => change({ onderwerp })}
        options={[all, ...topics.map((value) => ({ value, label: t(`topicName.${value}`) }))]}
      />
      {search.toon === 'te-lezen' ? null : (
        <Filter
          label={t('statusField')}
          value={search.status}
          onChange={(status) => change({ status })}
          options={[all, ...treatedStatuses.map((value) => ({ value, label: t(`status.${value}`) }))]}
        />
      )}
      <Filter
        label={t('first')}
        value={search.eerst ?? 'nieuw'}
        onChange={(eerst) => change({ eerst })}
        options={sorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
      />
    </search>
  )
}
