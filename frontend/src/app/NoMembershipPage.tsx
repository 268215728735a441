import { useTranslation } from '../i18n/i18n'
import { paths } from '../lib/paths'
import { buttonClass } from '../ui/Button'
import { Page } from '../ui/Page'
import { Small, Text } from '../ui/Text'

export function NoMembershipPage() {
  const { t } = useTranslation('start')
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
