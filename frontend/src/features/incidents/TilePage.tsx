import { getRouteApi, useNavigate, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { areasWhere, useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { tileSlugs } from '../../lib/tiles'
import { SelectField } from '../../ui/fields'
import { Icon } from '../../ui/Icon'
import { Page } from '../../ui/Page'
import { tileIcons } from './incidentLabels'
import { tiles } from './reportTiles'

const route = getRouteApi('/melden')

export function TilePage() {
  const { t } = useTranslation('report')
  const { gebied } = route.useSearch()
  useFormInAdvance(gebied)

  return (
    <Page title={t('question')} narrow>
      <AreaChoice slug={gebied} />
      <ul className="vc-tiles vc-tiles-wide">
        {tiles.map((tile) => (
          <li key={tile}>
            <AppLink to={paths.reportTile(tileSlugs[tile])} search={{ gebied }} className="vc-tile">
              <Icon name={tileIcons[tile]} size={26} />
              {t(`incidents:tile.${tile}`)}
            </AppLink>
          </li>
        ))}
      </ul>
      <p className="vc-small">
        {t('notPolice')} <a href="tel:0900-8844">0900-8844</a>. {t('readOnWorkingDays')}
      </p>
    </Page>
  )
}

/** The form, the categories and the streets come while somebody chooses a tile. */
function useFormInAdvance(gebied: string | undefined) {
  const router = useRouter()
  useEffect(() => {
    void router.preloadRoute({ to: '/melden/$tile', params: { tile: tileSlugs.OTHER }, search: { gebied } })
  }, [router, gebied])
}

/** Asked only of somebody who may report in more than one area. */
function AreaChoice({ slug }: { slug: string | undefined }) {
  const { t } = useTranslation('report')
  const navigate = useNavigate()
  const areas = areasWhere(useMe(), 'REPORT_INCIDENT')
  if (areas.length < 2) return null
  return (
    <SelectField
      label={t('chooseArea')}
      name="gebied"
      value={slug ?? areas[0]?.slug}
      onChange={(event) => void navigate({ to: '/melden', search: { gebied: event.target.value }, replace: true })}
      options={areas.map((area) => ({ value: area.slug, label: area.name }))}
    />
  )
}
