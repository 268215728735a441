import { useLocation } from '@tanstack/react-router'
import { useTranslation } from '../i18n/i18n'
import { paths } from '../lib/paths'

export function EmergencyStrip() {
  const { t } = useTranslation('nav')
  const isReporting = useLocation({ select: (location) => location.pathname.startsWith(paths.report()) })
  // The row of the grid stays, so that the page does not jump.
  if (!isReporting) return <div />
  return (
    <aside className="vc-strip" aria-label={t('urgent')}>
      <span>{t('urgent')}</span>
      <a href="tel:112">{t('call112')}</a>
    </aside>
  )
}
