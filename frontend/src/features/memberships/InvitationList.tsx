import { useSuspenseQuery } from '@tanstack/react-query'
import { sentenceOf } from '../../api/problem'
import type { AreaDetails, Invitation } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { shortDay } from '../../lib/dates'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Card'
import { type Column, Table } from '../../ui/Table'
import { Tag, type Tone } from '../../ui/Tag'
import { useConfirmInvitation, useWithdrawInvitation } from './membershipActs'
import { invitations } from './membershipQueries'

const tones: Record<Invitation['status'], Tone> = {
  OPEN: 'accent',
  ACCEPTED: 'good',
  TO_CONFIRM: 'needs',
  WITHDRAWN: 'plain',
  EXPIRED: 'plain',
}

export function InvitationList({ area }: { area: AreaDetails }) {
  const { t } = useTranslation('memberships')
  const { data: sent } = useSuspenseQuery(invitations(area.id))
  if (sent.items.length === 0) return <Empty title={t('invitationsNone')} />

  const columns: Column<Invitation>[] = [
    { key: 'email', header: t('email'), cell: (invitation) => <strong>{invitation.email}</strong> },
    { key: 'organisation', header: t('organisation'), cell: (invitation) => invitation.organisation.name },
    { key: 'role', header: t('role'), cell: (invitation) => t(`roles:${invitation.role}`) },
    { key: 'sent', header: t('sentOn'), numeric: true, cell: (invitation) => shortDay(invitation.invitedAt) },
    {
      key: 'status',
      header: t('status'),
      cell: ({ status }) => <Tag tone={tones[status]}>{t(`statusOption.${status}`)}</Tag>,
    },
    {
      key: 'acts',
      header: t('common:acts'),
      headerHidden: true,
      cell: (invitation) => <InvitationActs invitation={invitation} />,
    },
  ]
  return (
    <Table
      caption={t('invitationsCaption', { area: area.name })}
      columns={columns}
      rows={sent.items}
      keyOf={(invitation) => invitation.id}
      needsYou={({ status }) => status === 'TO_CONFIRM'}
    />
  )
}

function InvitationActs({ invitation: { id, email, status } }: { invitation: Invitation }) {
  const { t } = useTranslation('memberships')
  const withdraw = useWithdrawInvitation()
  const confirm = useConfirmInvitation()
  const failed = withdraw.error ?? confirm.error

  async function act(change: Promise<unknown>, said: string) {
    await change
    announce(said)
  }

  if (status !== 'OPEN' && status !== 'TO_CONFIRM') return null
  return (
    <div className="vc-row">
      {failed ? <p role="alert">{sentenceOf(failed)}</p> : null}
      {status === 'TO_CONFIRM' ? (
        <Button
          purpose="secondary"
          size="small"
          aria-label={t('confirm', { email })}
          onClick={() => void act(confirm.mutateAsync(id), t('confirmed', { email })).catch(() => undefined)}
        >
          {t('confirmShort')}
        </Button>
      ) : null}
      <Button
        purpose="subtle"
        size="small"
        aria-label={t('withdraw', { email })}
        onClick={() => void act(withdraw.mutateAsync(id), t('withdrawn', { email })).catch(() => undefined)}
      >
        {t('withdrawShort')}
      </Button>
    </div>
  )
}
