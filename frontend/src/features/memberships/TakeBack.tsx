import { sentenceOf } from '../../api/problem'
import type { Membership } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Small } from '../../ui/Text'
import { useSetLastDay } from './membershipActs'

/** Ending a membership works at once, and is undone as quickly: it gets the last day back that it had. */
export function TakeBack({ member, onBack }: { member: Membership; onBack: () => void }) {
  const { t } = useTranslation('memberships')
  const setLastDay = useSetLastDay()
  const { name } = member.person

  async function undo() {
    await setLastDay.mutateAsync({ id: member.id, lastDay: member.validUntilDate })
    announce(t('endUndone', { name }))
    onBack()
  }

  return (
    <div className="vc-row">
      <Small>{t('ended', { name })}</Small>
      <Button purpose="secondary" size="small" onClick={() => void undo().catch(() => undefined)}>
        {t('common:undo')}
      </Button>
      {setLastDay.isError ? <p role="alert">{sentenceOf(setLastDay.error)}</p> : null}
    </div>
  )
}
