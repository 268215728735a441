import type { AgendaItem } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { Small } from '../../ui/Text'
import type { OutcomeNote } from './OutcomeNote'
import { DecisionTag } from './sessionLabels'
import { useNoteView } from './useOutcomeNotes'

interface MeetingAgendaProps {
  items: readonly AgendaItem[]
  shown: number
  notes: { of: (item: AgendaItem) => OutcomeNote }
  onShow: (index: number) => void
}

export function MeetingAgenda({ items, shown, notes, onShow }: MeetingAgendaProps) {
  const { t } = useTranslation('sessions')
  return (
    <nav aria-label={t('agenda')} className="vc-meeting-agenda">
      <ol>
        {items.map((item, index) => (
          <li key={item.id}>
            <button type="button" aria-current={index === shown ? 'step' : undefined} onClick={() => onShow(index)}>
              <strong>{`${item.position}. ${item.title}`}</strong>
              <Progress note={notes.of(item)} />
            </button>
          </li>
        ))}
      </ol>
      <Small>{t('keys')}</Small>
    </nav>
  )
}

function Progress({ note }: { note: OutcomeNote }) {
  const { t } = useTranslation('sessions')
  const { fields, state } = useNoteView(note)
  const isSafe = state === 'saved' || state === 'saving' || state === 'waiting'
  return (
    <span className="vc-row">
      {fields.decision ? (
        <DecisionTag decision={fields.decision} />
      ) : (
        <span className="vc-small">{t('noOutcome')}</span>
      )}
      {isSafe ? null : <span className="vc-small">{t(`save.${state}`)}</span>}
    </span>
  )
}
