import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { meQuery } from '../../api/me'
import { sentenceOf } from '../../api/problem'
import type { components } from '../../api/schema'
import { useTranslation } from '../../i18n/i18n'
import { LinkButton } from '../../lib/links'
import { forgetLinkToken, takeLinkToken } from '../../lib/linkToken'
import { paths } from '../../lib/paths'
import { Button, buttonClass } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Text } from '../../ui/Text'
import { useAcceptInvitation } from './membershipActs'

type Accepted = components['schemas']['Acceptance']

/** From the link in the mail to member: sign in (or make an account), accept, report. */
export function InvitationPage() {
  const { t } = useTranslation('memberships')
  const [token] = useState(() => takeLinkToken('invitation'))
  const { data: me } = useQuery({ ...meQuery, enabled: false })
  const accept = useAcceptInvitation()

  async function join(secret: string) {
    await accept.mutateAsync(secret)
    forgetLinkToken('invitation')
  }

  if (accept.data) return <Welcome accepted={accept.data} />
  if (!token) return <Page title={t('invitationTitle')} lead={t('invitationMissing')} narrow />
  return (
    <Page title={t('invitationTitle')} narrow>
      {accept.isError ? <p role="alert">{sentenceOf(accept.error)}</p> : null}
      {me ? (
        <>
          <Text>{t('invitationAs', { name: me.name })}</Text>
          <div>
            <Button onClick={() => void join(token).catch(() => undefined)}>{t('invitationAccept')}</Button>
          </div>
        </>
      ) : (
        <>
          <Text>{t('invitationLead')}</Text>
          <div>
            <a className={buttonClass({})} href={paths.signIn(paths.invitation())}>
              {t('invitationSignIn')}
            </a>
          </div>
        </>
      )}
    </Page>
  )
}

function Welcome({ accepted: { result, area } }: { accepted: Accepted }) {
  const { t } = useTranslation('memberships')
  if (result === 'TO_CONFIRM') {
    return (
      <Page title={t('invitationConfirm')} narrow>
        <div role="status">
          <Text>{t('invitationConfirmLead', { area: area.name })}</Text>
        </div>
      </Page>
    )
  }
  return (
    <Page title={t('invitationDone', { area: area.name })} narrow>
      <div role="status">
        <Text>{t('invitationDoneLead')}</Text>
      </div>
      <div className="vc-row">
        <LinkButton to={paths.report()} icon="plus">
          {t('nav:report')}
        </LinkButton>
        <LinkButton to={paths.start()} purpose="secondary">
          {t('start:toStart')}
        </LinkButton>
      </div>
    </Page>
  )
}
