import { useArea } from '../../api/useArea'
import { useTranslation } from '../../i18n/i18n'
import { Page } from '../../ui/Page'
import { Heading2 } from '../../ui/Text'
import { InvitationList } from './InvitationList'
import { InviteForm } from './InviteForm'

export function InvitePage() {
  const { t } = useTranslation('memberships')
  const { area } = useArea()
  return (
    <Page title={t('inviteTitle')} lead={t('inviteLead')}>
      <InviteForm areaId={area.id} />
      <section className="vc-stack">
        <Heading2>{t('invitations')}</Heading2>
        <InvitationList area={area} />
      </section>
    </Page>
  )
}
