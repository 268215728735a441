import { useMe } from '../../api/me'
import type { AreaDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Card } from '../../ui/Card'
import { Page } from '../../ui/Page'

export function AreaListPage() {
  const { t } = useTranslation('areas')
  const { areas } = useMe()
  return (
    <Page title={t('title')} narrow>
      <ul className="vc-plain-list">
        {areas.map((area) => (
          <li key={area.id}>
            <Card link>
              <AppLink to={paths.area(area.slug)} className="">
                {area.name}
              </AppLink>
              <span className="vc-small">{t(`type.${area.type as AreaDetails['type']}`)}</span>
            </Card>
          </li>
        ))}
      </ul>
    </Page>
  )
}
