import { useNavigate } from '@tanstack/react-router'
import { areasWhere, useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { SelectField } from '../../ui/fields'
import { type AgreementSearch, agreementArea, periodOf, periods } from './agreementSearch'

/** Area and period are in the address, so that what was agreed can be kept and shared. */
export function AgreementFilters({ search }: { search: AgreementSearch }) {
  const { t } = useTranslation('agreements')
  const me = useMe()
  const areas = areasWhere(me, 'READ_MATRIX')
  const navigate = useNavigate()

  function change(part: AgreementSearch) {
    void navigate({ to: '/afspraken', search: { ...search, ...part }, replace: true, resetScroll: false })
  }

  return (
    <search aria-label={t('rhythm:filters')} className="vc-filters">
      {areas.length > 1 ? (
        <SelectField
          label={t('common:area')}
          name="gebied"
          value={agreementArea(me, search)?.slug ?? ''}
          onChange={({ target }) => change({ gebied: target.value })}
          options={areas.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      ) : null}
      <SelectField
        label={t('rhythm:period')}
        name="over"
        value={periodOf(search)}
        onChange={({ target }) => change({ over: target.value })}
        options={periods.map((period) => ({ value: period, label: t(`period.${period}`) }))}
      />
    </search>
  )
}
