import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { organisationsOf } from '../../api/areas'
import { areasWhere, useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { BackLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { SelectField } from '../../ui/fields'
import { Page } from '../../ui/Page'
import { measureArea } from './measureArea'
import { ProposeForm } from './ProposeForm'

const route = getRouteApi('/maatregelen/nieuw')

export function NewMeasurePage() {
  const { t } = useTranslation('measures')
  const me = useMe()
  const search = route.useSearch()
  const navigate = useNavigate()
  const area = measureArea(me, search.gebied)
  const { data: organisations } = useSuspenseQuery(organisationsOf(area?.id ?? ''))
  const areas = areasWhere(me, 'EDIT_OWN_MEASURES')

  if (!area) return null
  return (
    <Page
      title={t('newTitle')}
      lead={t('newLead')}
      back={
        <BackLink to={paths.measures()} search={{ gebied: search.gebied }}>
          {t('back')}
        </BackLink>
      }
      narrow
    >
      {areas.length > 1 && !search.melding ? (
        <div className="vc-form">
          <SelectField
            label={t('common:area')}
            name="gebied"
            value={area.slug}
            options={areas.map(({ slug, name }) => ({ value: slug, label: name }))}
            onChange={({ target }) =>
              void navigate({ to: '/maatregelen/nieuw', search: { gebied: target.value }, replace: true })
            }
          />
        </div>
      ) : null}
      <ProposeForm key={area.id} area={area} organisations={organisations.items} incidentId={search.melding} />
    </Page>
  )
}
