import { useNavigate } from '@tanstack/react-router'
import { isOnlyMember, useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { type Option, SelectField } from '../../ui/fields'
import { type ListSearch, periodOf, periods, readListSearch, shownOf, shownStates, themes } from './incidentFilter'

/** Every choice is in the address, so that a filtered list can be kept, shared and returned to. */
export function IncidentFilterBar({ search }: { search: ListSearch }) {
  const { t } = useTranslation('list')
  const me = useMe()
  const navigate = useNavigate()

  function change(part: Record<string, string>) {
    const changed = readListSearch({ ...search, na: undefined, kies: undefined, ...part })
    void navigate({ to: '/meldingen', search: changed, replace: true, resetScroll: false })
  }

  return (
    <search aria-label={t('filters')} className="vc-filters">
      {me.areas.length > 1 ? (
        <Filter
          label={t('common:area')}
          name="gebied"
          value={search.gebied}
          onChange={change}
          options={[
            { value: '', label: t('common:areas') },
            ...me.areas.map((area) => ({ value: area.slug, label: area.name })),
          ]}
        />
      ) : null}
      <Filter
        label={t('theme')}
        name="thema"
        value={search.thema}
        onChange={change}
        options={[
          { value: '', label: t('common:all') },
          ...themes.map((theme) => ({ value: theme, label: t(`incidents:theme.${theme}`) })),
        ]}
      />
      <Filter
        label={t('state')}
        name="toon"
        value={shownOf(search)}
        onChange={change}
        options={shownStates.map((state) => ({ value: state, label: t(`stateOption.${state}`) }))}
      />
      {isOnlyMember(me) ? null : (
        <Filter
          label={t('whose')}
          name="bij"
          value={search.bij}
          onChange={change}
          options={[
            { value: '', label: t('whoseAnyone') },
            { value: 'me', label: t('whoseMe') },
          ]}
        />
      )}
      <Filter
        label={t('period')}
        name="periode"
        value={periodOf(search)}
        onChange={change}
        options={periods.map((period) => ({ value: period, label: t(`periodOption.${period}`) }))}
      />
    </search>
  )
}

interface FilterProps {
  label: string
  name: string
  value: string | undefined
  options: readonly Option[]
  onChange: (part: Record<string, string>) => void
}

function Filter({ label, name, value, options, onChange }: FilterProps) {
  return (
    <SelectField
      label={label}
      name={name}
      value={value ?? ''}
      options={options}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  )
}
