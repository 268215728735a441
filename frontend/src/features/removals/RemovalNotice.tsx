import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/i18n'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Notice } from '../../ui/Card'
import { openRemovals } from './removalQueries'

/** What waits beside the reports: somebody asks to be left out. */
export function RemovalNotice() {
  const { t } = useTranslation('removals')
  const { data: open } = useQuery(openRemovals)
  if (!open || open.items.length === 0) return null
  return (
    <Notice tone="needs">
      <AppLink to={paths.removals()}>{t('waiting', { count: open.items.length })}</AppLink>
    </Notice>
  )
}
