import { useTranslation } from '../i18n/i18n'
import { LinkButton } from '../lib/links'
import { paths } from '../lib/paths'
import { Page } from '../ui/Page'

export function NotFoundPage() {
  const { t } = useTranslation('start')
  return (
    <Page title={t('notFoundTitle')} lead={t('notFoundLead')} narrow>
      <div>
        <LinkButton to={paths.start()}>{t('toStart')}</LinkButton>
      </div>
    </Page>
  )
}
