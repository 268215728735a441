import { useTranslation } from 'react-i18next'
import { Page } from '../../ui/Page'
import { PrivacyEn } from './PrivacyEn'
import { PrivacyNl } from './PrivacyNl'

export function PrivacyPage() {
  const { t, i18n } = useTranslation('information')
  return (
    <Page title={t('privacyTitle')} narrow>
      <div className="vc-prose">{i18n.language === 'en' ? <PrivacyEn /> : <PrivacyNl />}</div>
    </Page>
  )
}
