import { useMe } from '../../api/me'
import { sentenceOf } from '../../api/problem'
import type { SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Heading3, Small } from '../../ui/Text'
import { useApproveDraft } from './draftActs'

/** A named partner says that the draft is right, so that nobody waits for the last day. */
export function PartnerApproval({ session }: { session: SessionDetails }) {
  const { t } = useTranslation('sessions')
  const approve = useApproveDraft(session.id)
  const mine = useMe().memberships.map(({ organisation }) => organisation.id)
  const said = session.partnersReady?.some((id) => mine.includes(id))

  async function say() {
    await approve.mutateAsync(undefined)
    announce(t('approved'))
  }

  return (
    <Card needsYou={!said}>
      <Heading3>{t('approve')}</Heading3>
      <Small>{t(said ? 'approvedAlready' : 'approveHelp')}</Small>
      {approve.isError ? <p role="alert">{sentenceOf(approve.error)}</p> : null}
      {said ? null : (
        <div>
          <Button busy={approve.isPending} onClick={() => void say().catch(() => undefined)}>
            {t('approveYes')}
          </Button>
        </div>
      )}
    </Card>
  )
}
