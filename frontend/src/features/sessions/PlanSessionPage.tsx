import { useTranslation } from '../../i18n/i18n'
import { BackLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Page } from '../../ui/Page'
import { PlanSessionForm } from './PlanSessionForm'

export function PlanSessionPage() {
  const { t } = useTranslation('sessions')
  return (
    <Page title={t('plan')} lead={t('planLead')} back={<BackLink to={paths.sessions()}>{t('back')}</BackLink>} narrow>
      <PlanSessionForm />
    </Page>
  )
}
