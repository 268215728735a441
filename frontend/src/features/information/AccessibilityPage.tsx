import { useTranslation } from '../../i18n/i18n'
import { Page } from '../../ui/Page'
import { AccessibilityEn } from './AccessibilityEn'
import { AccessibilityNl } from './AccessibilityNl'

export function AccessibilityPage() {
  const { t, language } = useTranslation('information')
  return (
    <Page title={t('accessibilityTitle')} narrow>
      <div className="vc-prose">{language === 'en' ? <AccessibilityEn /> : <AccessibilityNl />}</div>
    </Page>
  )
}
