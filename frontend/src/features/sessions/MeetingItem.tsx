import { useEffect, useRef } from 'react'
import type { AgendaItem, SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { Small, Text } from '../../ui/Text'
import { MeetingMeasures } from './MeetingMeasures'
import { OutcomeForm } from './OutcomeForm'
import type { OutcomeNote } from './OutcomeNote'
import { SaveLine } from './SaveLine'
import { Sources } from './Sources'

interface MeetingItemProps {
  session: SessionDetails
  item: AgendaItem
  note: OutcomeNote
  /** Somebody turned to it: the page began at another. */
  isTurned: boolean
}

/** One item, large: what it comes of on the left, what comes of it on the right. */
export function MeetingItem({ session, item, note, isTurned }: MeetingItemProps) {
  const { t } = useTranslation('sessions')
  const { position, title, explanation, presenter, partners = [] } = item
  return (
    <section className="vc-meeting-item" aria-labelledby="meeting-item">
      <div className="vc-stack">
        <ItemHeading text={`${position}. ${title}`} isTurned={isTurned} />
        {explanation ? <Text>{explanation}</Text> : null}
        {presenter ? <Small>{t('presentedBy', { presenter })}</Small> : null}
        {partners.length > 0 ? (
          <Small>{t('outcomeOf', { partners: partners.map(({ name }) => name).join(', ') })}</Small>
        ) : null}
        <Sources item={item} />
      </div>
      <div className="vc-stack">
        <SaveLine note={note} />
        <OutcomeForm item={item} note={note} />
        <MeetingMeasures session={session} item={item} />
      </div>
    </section>
  )
}

/** The next item begins at its heading, for eyes and for screen readers. */
function ItemHeading({ text, isTurned }: { text: string; isTurned: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isTurned) heading.current?.focus({ preventScroll: true })
  }, [isTurned])
  return (
    <h2 ref={heading} id="meeting-item" className="nl-heading nl-heading--level-1" tabIndex={-1}>
      {text}
    </h2>
  )
}
