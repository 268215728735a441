import { useTranslation } from 'react-i18next'
import { Page } from '../../ui/Page'
import { AccessibilityEn } from './AccessibilityEn'
import { AccessibilityNl } from './AccessibilityNl'

export function AccessibilityPage() {
  const { t, i18n } = useTranslation('information')
  return (
    <Page title={t('accessibilityTitle')} narrow>
      <div className="vc-prose">{i18n.language === 'en' ? <AccessibilityEn /> : <AccessibilityNl />}</div>
    </Page>
  )
}
