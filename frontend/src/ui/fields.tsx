import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react'

interface FieldTexts {
  label: string
  hint?: ReactNode
  error?: string
  /** The word that says that a field may stay empty. */
  optional?: string
}

interface FieldFrameProps extends FieldTexts {
  id: string
  short?: boolean
  children: ReactNode
}

function FieldFrame({ id, label, optional, hint, error, short = false, children }: FieldFrameProps) {
  const names = ['vc-field', error ? 'vc-field-invalid' : '', short ? 'vc-field-short' : '']
  return (
    <div className={names.filter(Boolean).join(' ')}>
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
        {optional ? ` (${optional})` : ''}
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
      {children}
    </div>
  )
}

function described(id: string, { hint, error }: FieldTexts) {
  const parts = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean)
  return {
    'aria-describedby': parts.length > 0 ? parts.join(' ') : undefined,
    'aria-invalid': error ? true : undefined,
  }
}

type TextFieldProps = FieldTexts & { short?: boolean } & InputHTMLAttributes<HTMLInputElement>

export function TextField({ label, hint, error, optional, short, ...input }: TextFieldProps) {
  const id = useFieldId(input.id, input.name)
  const texts = { label, hint, error, optional }
  return (
    <FieldFrame id={id} short={short} {...texts}>
      <input
        type="text"
        {...input}
        id={id}
        className={error ? 'utrecht-textbox utrecht-textbox--invalid' : 'utrecht-textbox'}
        {...described(id, texts)}
      />
    </FieldFrame>
  )
}

type TextAreaProps = FieldTexts & TextareaHTMLAttributes<HTMLTextAreaElement>

export function TextArea({ label, hint, error, optional, ...area }: TextAreaProps) {
  const id = useFieldId(area.id, area.name)
  const texts = { label, hint, error, optional }
  return (
    <FieldFrame id={id} {...texts}>
      <textarea
        rows={4}
        {...area}
        id={id}
        className={error ? 'utrecht-textarea utrecht-textarea--invalid' : 'utrecht-textarea'}
        {...described(id, texts)}
      />
    </FieldFrame>
  )
}

export interface Option {
  value: string
  label: string
}

type SelectFieldProps = FieldTexts & { options: readonly Option[] } & SelectHTMLAttributes<HTMLSelectElement>

export function SelectField({ label, hint, error, optional, options, ...select }: SelectFieldProps) {
  const id = useFieldId(select.id, select.name)
  const texts = { label, hint, error, optional }
  return (
    <FieldFrame id={id} {...texts}>
      <select
        {...select}
        id={id}
        className={error ? 'utrecht-select utrecht-select--invalid' : 'utrecht-select'}
        {...described(id, texts)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

interface Choices {
  options: readonly Option[]
  /** The chosen value, where the form does not keep it. */
  checkedValue?: string
}

type ChoiceFieldProps = FieldTexts & Choices & InputHTMLAttributes<HTMLInputElement>

/** One of a few: radio buttons that wrap like words. */
export function ChoiceField({ label, hint, error, optional, options, checkedValue, ...input }: ChoiceFieldProps) {
  const id = useFieldId(input.id, input.name)
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={described(id, { label, hint, error })['aria-describedby']}>
      <legend className="vc-legend">
        {label}
        {optional ? ` (${optional})` : ''}
      </legend>
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
      <div className="vc-choices">
        {options.map((option) => (
          <label key={option.value} className="vc-choice">
            <input
              {...input}
              type="radio"
              value={option.value}
              {...(checkedValue === undefined ? {} : { checked: option.value === checkedValue })}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type CheckFieldProps = { label: ReactNode } & InputHTMLAttributes<HTMLInputElement>

export function CheckField({ label, ...input }: CheckFieldProps) {
  const id = useFieldId(input.id, input.name)
  return (
    <label className="vc-check" htmlFor={id}>
      <input {...input} id={id} type="checkbox" />
      <span>{label}</span>
    </label>
  )
}

/** A field with a name is reached from the error summary by that name. */
function useFieldId(id: string | undefined, name: string | undefined): string {
  const made = useId()
  return id ?? name ?? made
}
