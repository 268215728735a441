import type { AgendaItem } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Card'
import { ChoiceField, TextArea } from '../../ui/fields'
import type { NoteView, OutcomeNote } from './OutcomeNote'
import { decisions, longest, type OutcomeField } from './outcomeFields'
import { useNoteView } from './useOutcomeNotes'

interface OutcomeFormProps {
  item: AgendaItem
  note: OutcomeNote
}

const texts = ['partnerText', 'giverText'] as const

/** No button to save: what is written is saved when somebody pauses. */
export function OutcomeForm({ item, note }: OutcomeFormProps) {
  const { t } = useTranslation('sessions')
  const view = useNoteView(note)
  const { fields, mistakes } = view
  const reachesGivers = item.audience !== 'PARTNERS' || (item.sources?.inputs.length ?? 0) > 0
  return (
    <div className="vc-stack">
      <TextArea
        id="discussion"
        label={t('field.discussion')}
        hint={t('fieldHint.discussion')}
        rows={4}
        maxLength={longest.discussion}
        error={mistakes.discussion}
        value={fields.discussion}
        onChange={({ target }) => note.change({ discussion: target.value })}
      />
      <TheirText note={note} view={view} field="discussion" />
      <ChoiceField
        label={t('field.decision')}
        name="decision"
        error={mistakes.decision}
        options={decisions.map((decision) => ({ value: decision, label: t(`decision.${decision}`) }))}
        checkedValue={fields.decision}
        onChange={({ target }) => note.change({ decision: decisions.find((one) => one === target.value) ?? '' })}
      />
      <TheirText note={note} view={view} field="decision" />
      {texts.map((field) => (
        <div key={field} className="vc-stack">
          <TextArea
            id={field}
            label={t(`field.${field}`)}
            hint={t(`fieldHint.${field}`)}
            optional={field === 'giverText' && !reachesGivers ? t('common:optional') : undefined}
            rows={3}
            maxLength={longest[field]}
            error={mistakes[field]}
            value={fields[field]}
            onChange={({ target }) => note.change({ [field]: target.value })}
          />
          <TheirText note={note} view={view} field={field} />
        </div>
      ))}
    </div>
  )
}

interface TheirTextProps {
  note: OutcomeNote
  view: NoteView
  field: OutcomeField
}

/** Two people wrote in one field: both texts stand there until somebody chooses. */
function TheirText({ note, view, field }: TheirTextProps) {
  const { t } = useTranslation('sessions')
  const theirs = view.theirs[field]
  if (theirs === undefined) return null
  const words = view.theirs.decision && field === 'decision' ? t(`decision.${view.theirs.decision}`) : theirs
  const name = t(`field.${field}`)
  return (
    <Notice tone="needs">
      <p>{t('theirs', { field: name })}</p>
      <p className="vc-message">{words || t('theirsEmpty')}</p>
      <div className="vc-row">
        <Button
          size="small"
          aria-label={t('takeTheirsOf', { field: name })}
          onClick={() => note.choose(field, 'theirs')}
        >
          {t('takeTheirs')}
        </Button>
        <Button
          purpose="secondary"
          size="small"
          aria-label={t('keepMineOf', { field: name })}
          onClick={() => note.choose(field, 'mine')}
        >
          {t('keepMine')}
        </Button>
      </div>
    </Notice>
  )
}
