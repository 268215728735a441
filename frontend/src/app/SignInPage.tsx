import { useLocation } from '@tanstack/react-router'
import { useTranslation } from '../i18n/i18n'
import { AppLink } from '../lib/links'
import { paths } from '../lib/paths'
import { buttonClass } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { LanguageSwitch } from '../ui/LanguageSwitch'
import { Page } from '../ui/Page'
import { Small, Text } from '../ui/Text'

export function SignInPage() {
  const { t } = useTranslation('start')
  const returnTo = useLocation({ select: (location) => location.href })
  return (
    <Page
      title={t('signInTitle')}
      back={
        <span className="vc-brand">
          <Icon name="shield" size={28} />
          {t('common:brand')}
        </span>
      }
      narrow
    >
      <Text>{t('signInLead')}</Text>
      <Text>{t('signInWhat')}</Text>
      <a className={buttonClass({ wide: true })} href={paths.signIn(returnTo)}>
        {t('signIn')}
      </a>
      <Small>{t('signInInvited')}</Small>
      <div className="vc-row">
        <AppLink to={paths.privacy()}>{t('nav:privacy')}</AppLink>
        <AppLink to={paths.accessibility()}>{t('nav:accessibility')}</AppLink>
        <LanguageSwitch />
      </div>
    </Page>
  )
}
