import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { sentenceOf } from '../../api/problem'
import type { Membership } from '../../api/types'
import { useArea } from '../../api/useArea'
import { useTranslation } from '../../i18n/i18n'
import { shortDay, yesterday } from '../../lib/dates'
import { LinkButton } from '../../lib/links'
import { paths } from '../../lib/paths'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Card'
import { Page } from '../../ui/Page'
import { type Column, Table } from '../../ui/Table'
import { useSetLastDay } from './membershipActs'
import { members } from './membershipQueries'
import { TakeBack } from './TakeBack'

const route = getRouteApi('/gebied/$slug/leden')

export function MembersPage() {
  const { t } = useTranslation('memberships')
  const { area, mayHere } = useArea()
  const { na } = route.useSearch()
  const { data: current } = useSuspenseQuery(members(area.id, na))
  const isWhole = !na && !current.next
  const endMembership = useSetLastDay()
  const [ended, setEnded] = useState<Membership>()
  const invite = mayHere('INVITE_MEMBER') ? (
    <LinkButton to={paths.invite(area.slug)} icon="plus">
      {t('inviteTitle')}
    </LinkButton>
  ) : null

  async function end(member: Membership) {
    await endMembership.mutateAsync({ id: member.id, lastDay: yesterday() })
    setEnded(member)
    announce(t('ended', { name: member.person.name }))
  }

  const columns: Column<Membership>[] = [
    { key: 'person', header: t('person'), cell: (member) => <strong>{member.person.name}</strong> },
    {
      key: 'organisation',
      header: t('organisation'),
      cell: (member) => [member.organisation.name, member.department?.name].filter(Boolean).join(', '),
    },
    { key: 'role', header: t('role'), cell: (member) => t(`roles:${member.role}`) },
    {
      key: 'until',
      header: t('until'),
      numeric: true,
      cell: (member) => (member.validUntilDate ? shortDay(member.validUntilDate) : ''),
    },
    {
      key: 'acts',
      header: t('common:acts'),
      headerHidden: true,
      cell: (member) => (
        <Button
          purpose="subtle"
          size="small"
          aria-label={t('end', { name: member.person.name })}
          onClick={() => void end(member).catch(() => undefined)}
        >
          {t('endShort')}
        </Button>
      ),
    },
  ]

  return (
    <Page
      title={t('areas:members')}
      lead={isWhole ? t('membersLead', { count: current.items.length }) : undefined}
      action={invite}
    >
      {endMembership.isError ? <p role="alert">{sentenceOf(endMembership.error)}</p> : null}
      {ended ? <TakeBack member={ended} onBack={() => setEnded(undefined)} /> : null}
      {current.items.length === 0 ? (
        <Empty title={t('none')}>{invite}</Empty>
      ) : (
        <Table
          caption={t('caption', { area: area.name })}
          columns={mayHere('END_MEMBERSHIP') ? columns : columns.slice(0, -1)}
          rows={current.items}
          keyOf={(member) => member.id}
        />
      )}
      {current.next ? (
        <div>
          <LinkButton to={paths.members(area.slug)} search={{ na: current.next }} purpose="secondary">
            {t('common:next')}
          </LinkButton>
        </div>
      ) : null}
    </Page>
  )
}
