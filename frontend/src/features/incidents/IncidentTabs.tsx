import { isOnlyMember, useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { paths } from '../../lib/paths'
import { Tabs } from '../../lib/Tabs'

/** An entrepreneur has two lists: the own reports, and what others see in the neighbourhood. */
export function IncidentTabs() {
  const { t } = useTranslation('mine')
  if (!isOnlyMember(useMe())) return null
  return (
    <Tabs
      label={t('tabs')}
      tabs={[
        { to: paths.myIncidents(), text: t('tabMine') },
        { to: paths.incidents(), text: t('tabNear') },
      ]}
    />
  )
}
