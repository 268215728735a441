import type { Erasure } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { paths } from '../../lib/paths'
import { buttonClass } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Text } from '../../ui/Text'

/** The last page that this account shows. */
export function ErasedPage({ erasure: { kept } }: { erasure: Erasure }) {
  const { t } = useTranslation('account')
  return (
    <Page title={t('erasedTitle')} lead={t('erasedLead')} narrow>
      <Text>{t('erasedKept')}</Text>
      <ul>
        {kept.map((what) => (
          <li key={what}>{t(`kept.${what}`)}</li>
        ))}
      </ul>
      <div>
        <a className={buttonClass({})} href={paths.signOut()}>
          {t('nav:signOut')}
        </a>
      </div>
    </Page>
  )
}
