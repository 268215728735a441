import { useMe } from '../api/me'
import { useTranslation } from '../i18n/i18n'
import { paths } from '../lib/paths'
import { buttonClass } from '../ui/Button'
import { Page } from '../ui/Page'
import { Small, Text } from '../ui/Text'
import { SecondFactorNotice } from './SecondFactorNotice'

export function NoMembershipPage() {
  const { t } = useTranslation('account')
  const { secondFactorNeeded } = useMe()
  if (secondFactorNeeded) {
    return (
      <Page title={t('start:secondFactorSignIn')} narrow>
        <SecondFactorNotice />
      </Page>
    )
  }
  return (
    <Page title={t('noMembershipTitle')} lead={t('noMembershipLead')} narrow>
      <Text>{t('noMembershipAsk')}</Text>
      <Small>{t('noMembershipOther')}</Small>
      <div>
        <a className={buttonClass({ purpose: 'secondary' })} href={paths.signOut()}>
          {t('nav:signOut')}
        </a>
      </div>
    </Page>
  )
}
