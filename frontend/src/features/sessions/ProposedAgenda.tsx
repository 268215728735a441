import { useQuery } from '@tanstack/react-query'
import { sentenceOf } from '../../api/problem'
import type { ProposedItem, SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Tag } from '../../ui/Tag'
import { Heading2, Small } from '../../ui/Text'
import { useRising } from './Sources'
import { useAddItem } from './sessionActs'
import { proposedAgenda } from './sessionQueries'

const keyOf = ({ reason, title, inputIds = [], measureIds }: ProposedItem) =>
  [reason, title, ...inputIds, ...measureIds].join(' ')

/** What the reports, messages and agreements of these areas ask to be talked about, each with why. */
export function ProposedAgenda({ session }: { session: SessionDetails }) {
  const { t } = useTranslation('sessions')
  const { data: proposed } = useQuery(proposedAgenda(session.id))
  const items = proposed?.items ?? []
  if (items.length === 0) return null
  return (
    <section className="vc-stack vc-stack-tight">
      <Heading2>{t('proposals')}</Heading2>
      <Small>{t('proposalsHelp')}</Small>
      <ul className="vc-plain-list" aria-label={t('proposals')}>
        {items.map((item) => (
          <li key={keyOf(item)}>
            <Proposal session={session} item={item} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Proposal({ session, item }: { session: SessionDetails; item: ProposedItem }) {
  const { t } = useTranslation('sessions')
  const add = useAddItem(session.id)
  const why = useWhy()
  const { title, areaIds, inputIds, measureIds, rising, alreadyOn } = item

  async function putOn() {
    await add.mutateAsync({ title, areaIds, inputIds, measureIds, rising })
    announce(t('itemAdded', { title }))
  }

  return (
    <Card>
      <strong>{title}</strong>
      <Small>{why(item)}</Small>
      {add.isError ? <p role="alert">{sentenceOf(add.error)}</p> : null}
      <div>
        {alreadyOn || add.isSuccess ? (
          <Tag tone="good" icon="check">
            {t('alreadyOn')}
          </Tag>
        ) : (
          <Button
            purpose="secondary"
            size="small"
            icon="plus"
            aria-label={t('putOnOne', { title })}
            busy={add.isPending}
            onClick={() => void putOn().catch(() => undefined)}
          >
            {t('putOn')}
          </Button>
        )}
      </div>
    </Card>
  )
}

function useWhy(): (item: ProposedItem) => string {
  const { t } = useTranslation('sessions')
  const risingOf = useRising()
  return ({ reason, supports = 0, dueDate, owner, rising }) => {
    if (reason === 'RISING' && rising) return `${t('why.RISING')}: ${risingOf(rising)}`
    if (reason === 'MOST_SUPPORTED') return `${t('why.MOST_SUPPORTED')}: ${t('inputs:supports', { count: supports })}`
    const due = dueDate ? t('measureBy', { owner: owner?.name, day: longDay(dueDate) }) : owner?.name
    return [t(`why.${reason}`), due].filter(Boolean).join(': ')
  }
}
