import { sentenceOf } from '../../api/problem'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Small } from '../../ui/Text'
import { useSendReplyLink } from './incidentActs'

/** A link to answer for the party it lies with, whether or not somebody of it signs in. */
export function SendReplyLink({ id }: { id: string }) {
  const { t } = useTranslation('incident')
  const send = useSendReplyLink(id)

  async function mail() {
    const sent = await send.mutateAsync()
    announce(t('replyLinkSent', { day: longDay(sent.expiresAt) }))
  }

  return (
    <div className="vc-stack vc-stack-tight">
      <Small>{t('replyLinkHelp')}</Small>
      {send.isError ? <p role="alert">{sentenceOf(send.error)}</p> : null}
      <div>
        <Button purpose="subtle" size="small" onClick={() => void mail().catch(() => undefined)}>
          {t('replyLinkSend')}
        </Button>
      </div>
    </div>
  )
}
