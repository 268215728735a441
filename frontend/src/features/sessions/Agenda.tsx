import { sentenceOf } from '../../api/problem'
import type { SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Empty } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Heading2, Small } from '../../ui/Text'
import { AddItemForm } from './AddItemForm'
import { AgendaCard } from './AgendaCard'
import './agenda.css'
import { useOrderItems } from './sessionActs'
import { useDragOrder } from './useDragOrder'

/** What will be talked about, in order: moved by dragging, or by the buttons for who does not drag. */
export function Agenda({ session }: { session: SessionDetails }) {
  const { t } = useTranslation('sessions')
  const { items, mayEdit, status } = session
  const order = useOrderItems(session.id)
  const mayAdd = mayEdit || session.mayTakeNotes

  function move(from: number, to: number) {
    const moved = items[from]
    if (!moved || to < 0 || to >= items.length) return
    const ids = items.map(({ id }) => id).filter((id) => id !== moved.id)
    ids.splice(to, 0, moved.id)
    order.mutate(ids)
    announce(t('itemMoved', { title: moved.title, position: to + 1, count: items.length }))
  }

  const drag = useDragOrder(move)
  return (
    <section className="vc-stack vc-stack-tight">
      <Heading2>{t('agenda')}</Heading2>
      {order.isError ? <p role="alert">{sentenceOf(order.error)}</p> : null}
      {items.length === 0 ? (
        <Empty title={t('agendaNone')}>
          <Small>{t(mayEdit ? 'agendaNoneHelp' : 'agendaLater')}</Small>
        </Empty>
      ) : (
        <ol className="vc-plain-list" aria-label={t('agenda')}>
          {items.map((item, index) => (
            <li key={item.id} {...(mayEdit ? drag(index) : {})}>
              <AgendaCard
                session={session}
                item={item}
                onMove={mayEdit && items.length > 1 ? (step) => move(index, index + step) : undefined}
              />
            </li>
          ))}
        </ol>
      )}
      {mayAdd && status !== 'CANCELLED' ? (
        <Disclosure summary={t('itemAdd')}>
          <AddItemForm session={session} />
        </Disclosure>
      ) : null}
    </section>
  )
}
