import { useTranslation } from '../../i18n/i18n'
import { Page } from '../../ui/Page'
import { PrivacyEn } from './PrivacyEn'
import { PrivacyNl } from './PrivacyNl'

export function PrivacyPage() {
  const { t, language } = useTranslation('information')
  return (
    <Page title={t('privacyTitle')} narrow>
      <div className="vc-prose">{language === 'en' ? <PrivacyEn /> : <PrivacyNl />}</div>
    </Page>
  )
}
