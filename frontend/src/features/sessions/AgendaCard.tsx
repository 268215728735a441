import { useState } from 'react'
import { sentenceOf } from '../../api/problem'
import type { AgendaItem, SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { AskFirst } from '../../ui/AskFirst'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Heading3, Small, Text } from '../../ui/Text'
import { EditItemForm } from './EditItemForm'
import { Sources } from './Sources'
import { useRemoveItem } from './sessionActs'

interface AgendaCardProps {
  session: SessionDetails
  item: AgendaItem
  /** Up or down by so many places; absent for who only reads. */
  onMove?: (step: number) => void
}

export function AgendaCard({ session, item, onMove }: AgendaCardProps) {
  const { t } = useTranslation('sessions')
  const { position, title, explanation, presenter, audience, partners = [] } = item
  const facts = [
    presenter && t('presentedBy', { presenter }),
    partners.length > 0 && t('outcomeOf', { partners: partners.map(({ name }) => name).join(', ') }),
    session.mayEdit && t(`audience.${audience}`),
  ].filter(Boolean)
  return (
    <Card>
      <div className="vc-agenda-head">
        <Heading3>{`${position}. ${title}`}</Heading3>
        {onMove ? <MoveButtons item={item} last={session.items.length} onMove={onMove} /> : null}
      </div>
      {explanation ? <Text>{explanation}</Text> : null}
      {facts.length > 0 ? <Small>{facts.join(' · ')}</Small> : null}
      <Sources item={item} />
      {session.mayEdit ? <ItemActs session={session} item={item} /> : null}
    </Card>
  )
}

interface MoveButtonsProps {
  item: AgendaItem
  last: number
  onMove: (step: number) => void
}

function MoveButtons({ item: { title, position }, last, onMove }: MoveButtonsProps) {
  const { t } = useTranslation('sessions')
  return (
    <div className="vc-row">
      {position > 1 ? (
        <Button purpose="subtle" size="small" icon="up" aria-label={t('up', { title })} onClick={() => onMove(-1)}>
          {t('upShort')}
        </Button>
      ) : null}
      {position < last ? (
        <Button purpose="subtle" size="small" icon="down" aria-label={t('down', { title })} onClick={() => onMove(1)}>
          {t('downShort')}
        </Button>
      ) : null}
    </div>
  )
}

function ItemActs({ session, item }: { session: SessionDetails; item: AgendaItem }) {
  const { t } = useTranslation('sessions')
  const [isEditing, setEditing] = useState(false)
  const remove = useRemoveItem(session.id)

  async function takeOff() {
    await remove.mutateAsync({ itemId: item.id, version: item.version })
    announce(t('itemGone', { title: item.title }))
  }

  if (isEditing) return <EditItemForm session={session} item={item} onDone={() => setEditing(false)} />
  return (
    <div className="vc-row">
      <Button
        purpose="subtle"
        size="small"
        aria-label={t('itemEdit', { title: item.title })}
        onClick={() => setEditing(true)}
      >
        {t('common:change')}
      </Button>
      <AskFirst
        words={{ act: t('itemRemove'), sure: t('itemSure'), yes: t('itemYes'), cancel: t('common:cancel') }}
        problem={remove.isError ? sentenceOf(remove.error) : undefined}
        onYes={takeOff}
      />
    </div>
  )
}
