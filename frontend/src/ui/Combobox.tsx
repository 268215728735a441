import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import type { Option } from './fields'

interface ComboboxProps {
  id: string
  label: string
  hint?: string
  error?: string
  options: readonly Option[]
  value: string
  onChange: (value: string) => void
  /** Said under the field when nothing matches what was typed. */
  nothing: string
}

/** A field with a list that narrows while typing (ARIA 1.2 combobox, manual selection). */
export function Combobox({ id, label, hint, error, options, value, onChange, nothing }: ComboboxProps) {
  const list = useId()
  const chosen = options.find((option) => option.value === value)
  const [typed, setTyped] = useState<string>()
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)

  const text = typed ?? chosen?.label ?? ''
  const matches =
    typed === undefined ? options : options.filter((option) => option.label.toLowerCase().includes(typed.toLowerCase()))
  const shown = isOpen && matches.length > 0

  useEffect(() => {
    if (shown) document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [shown, list, active])

  function choose(option: Option | undefined) {
    if (!option) return
    onChange(option.value)
    setTyped(undefined)
    setOpen(false)
  }

  function move(step: number) {
    setOpen(true)
    setActive((current) => Math.min(Math.max(current + step, 0), Math.max(matches.length - 1, 0)))
  }

  function onKeyDown(event: KeyboardEvent) {
    const handled = onKey(event.key)
    if (handled) event.preventDefault()
  }

  function onKey(pressed: string): boolean {
    if (pressed === 'ArrowDown') move(isOpen ? 1 : 0)
    else if (pressed === 'ArrowUp') move(-1)
    else if (pressed === 'Enter' && shown) choose(matches[active])
    else if (pressed === 'Escape' && shown) setOpen(false)
    else return false
    return true
  }

  return (
    <div className={error ? 'vc-field vc-field-invalid' : 'vc-field'}>
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <div className="utrecht-form-field-description" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <div className="utrecht-form-field-error-message" id={`${id}-error`}>
          {error}
        </div>
      ) : null}
      <div className="vc-combobox">
        <input
          id={id}
          className="utrecht-textbox"
          type="text"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={list}
          aria-activedescendant={shown ? `${list}-${active}` : undefined}
          aria-describedby={
            [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined
          }
          aria-invalid={error ? true : undefined}
          value={text}
          onChange={(event) => {
            setTyped(event.target.value)
            setActive(0)
            setOpen(true)
            if (value) onChange('')
          }}
          onClick={() => setOpen(true)}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        <div id={list} role="listbox" aria-label={label} hidden={!shown}>
          {(shown ? matches : []).map((option, index) => (
            <div
              key={option.value}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === active}
              tabIndex={-1}
              onMouseDown={(event) => {
                event.preventDefault()
                choose(option)
              }}
            >
              {option.label}
            </div>
          ))}
        </div>
      </div>
      {typed && matches.length === 0 ? <p className="vc-small">{nothing}</p> : null}
    </div>
  )
}
