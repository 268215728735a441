import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import type { Organisation } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { today } from '../../lib/dates'
import { Button } from '../../ui/Button'
import { TextArea, TextField } from '../../ui/fields'
import { CellControl } from './CellControl'
import type { GridKey } from './gridMoves'
import { asksDay, asksReason, type Lack, lackOf } from './matrixCells'
import type { Writing } from './useMatrixEditing'

interface CellEditorProps {
  writing: Writing
  organisations: readonly Organisation[]
  isOurs: boolean
  /** Told which way to go from here; nowhere when somebody went elsewhere already. */
  onFinish: (written: Writing, go?: GridKey) => void
  onCancel: () => void
}

/** The cell while somebody writes in it. Enter saves and goes down, Tab saves and goes right, Escape leaves it as it was. */
export function CellEditor({ writing, organisations, isOurs, onFinish, onCancel }: CellEditorProps) {
  const { t } = useTranslation('measures')
  const { row, column } = writing
  const [draft, setDraft] = useState(writing.draft)
  const [lack, setLack] = useState<Lack>()
  const isLeft = useRef(false)
  const id = useId()
  const name = t('cellName', { column: t(`column.${column}`), code: row.code })
  const why = asksReason(row, column, draft)
  const when = asksDay(column, draft, isOurs)

  function leave(how: () => void) {
    if (isLeft.current) return
    isLeft.current = true
    how()
  }

  function save(go: GridKey) {
    const missing = lackOf(row, column, draft, isOurs)
    setLack(missing)
    if (missing) document.getElementById(`${id}-${missing}`)?.focus()
    else leave(() => onFinish({ row, column, draft }, go))
  }

  const heard = { onKeyDown, onBlur }

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation()
    if (event.nativeEvent.isComposing || event.target instanceof HTMLButtonElement) return
    if (event.key === 'Escape') leave(onCancel)
    else if (event.key === 'Enter' && !event.shiftKey) save('ArrowDown')
    else if (event.key === 'Tab' && !why && !when) save(event.shiftKey ? 'ArrowLeft' : 'ArrowRight')
    else return
    event.preventDefault()
  }

  function onBlur({ relatedTarget, currentTarget }: FocusEvent) {
    if (currentTarget.contains(relatedTarget) || !document.hasFocus()) return
    leave(() => onFinish({ row, column, draft }))
  }

  function change(value: string) {
    setDraft({ ...draft, value, day: value === 'DONE' ? today() : '' })
  }

  return (
    <fieldset className="vc-cell-editor" {...heard}>
      <CellControl
        id={`${id}-value`}
        label={name}
        row={row}
        column={column}
        value={draft.value}
        organisations={organisations}
        onChange={change}
      />
      {lack === 'value' ? <p className="utrecht-form-field-error-message">{t('lack.value')}</p> : null}
      {when ? (
        <TextField
          id={`${id}-day`}
          type="date"
          max={today()}
          label={t(draft.value === 'DONE' ? 'doneOn' : 'agreedOn')}
          error={lack === 'day' && !draft.day ? t('lack.day') : undefined}
          value={draft.day}
          onChange={({ target }) => setDraft({ ...draft, day: target.value })}
        />
      ) : null}
      {why ? (
        <TextArea
          id={`${id}-reason`}
          rows={2}
          maxLength={500}
          label={t('why')}
          error={lack === 'reason' && !draft.reason.trim() ? t('lack.reason') : undefined}
          value={draft.reason}
          onChange={({ target }) => setDraft({ ...draft, reason: target.value })}
        />
      ) : null}
      {why || when ? (
        <div className="vc-row">
          <Button size="small" onClick={() => save('ArrowDown')}>
            {t('common:save')}
          </Button>
          <Button size="small" purpose="subtle" onClick={() => leave(onCancel)}>
            {t('common:cancel')}
          </Button>
        </div>
      ) : null}
    </fieldset>
  )
}
