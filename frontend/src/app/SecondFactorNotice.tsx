import { useLocation } from '@tanstack/react-router'
import { useTranslation } from '../i18n/i18n'
import { paths } from '../lib/paths'
import { buttonClass } from '../ui/Button'
import { Card } from '../ui/Card'
import { Text } from '../ui/Text'

/** Partners, managers and administrators see what is theirs after proving twice who they are. */
export function SecondFactorNotice() {
  const { t } = useTranslation('start')
  const { href } = useLocation()
  return (
    <Card needsYou>
      <Text>{t('secondFactorNeeded')}</Text>
      <div>
        <a className={buttonClass({ purpose: 'secondary' })} href={paths.strongerSignIn(href)}>
          {t('secondFactorSignIn')}
        </a>
      </div>
    </Card>
  )
}
