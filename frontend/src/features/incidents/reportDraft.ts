import { createContext, useContext, useState } from 'react'
import { type Mistake, placeProblem } from '../../api/formProblem'
import { emptyReport, fieldOfPointer, type ReportFields } from './reportForm'

export type FieldName = keyof ReportFields
export type ReportMistakes = Partial<Record<FieldName, Mistake>>

interface ReportDraft {
  fields: ReportFields
  mistakes: ReportMistakes
  change: (changed: Partial<ReportFields>) => void
}

const DraftContext = createContext<ReportDraft | undefined>(undefined)
export const DraftProvider = DraftContext.Provider

/** What is being filled in, for the fields of the form. */
export function useDraft(): ReportDraft {
  const draft = useContext(DraftContext)
  if (!draft) throw new Error('outside the report form')
  return draft
}

type TextName = { [Name in FieldName]: ReportFields[Name] extends string ? Name : never }[FieldName]

/** What an input of text needs: its name, value, change and mistake. */
export function useTextInput() {
  const { fields, mistakes, change } = useDraft()
  return (name: TextName) => ({
    name,
    value: fields[name],
    error: mistakes[name]?.message,
    onChange: ({ target }: { target: { value: string } }) => change({ [name]: target.value }),
  })
}

interface Sending {
  check: (fields: ReportFields) => ReportMistakes
  send: (fields: ReportFields) => Promise<void>
}

/**
 * The report form keeps its own fields: a phone that has never been here before waits for this screen, and a library for forms
 * would be a tenth of what it waits for.
 */
export function useReportDraft({ check, send }: Sending) {
  const [fields, setFields] = useState(() => emptyReport(new Date()))
  const [mistakes, setMistakes] = useState<ReportMistakes>({})
  const [refusal, setRefusal] = useState<string>()
  const [attempt, setAttempt] = useState(0)
  const [isSending, setSending] = useState(false)

  function change(changed: Partial<ReportFields>) {
    setFields((before) => ({ ...before, ...changed }))
    setMistakes((before) => Object.fromEntries(Object.entries(before).filter(([name]) => !(name in changed))))
  }

  function show(error: unknown) {
    const isField = (name: string): name is FieldName => name in fields
    const placed = placeProblem(error, isField, fieldOfPointer)
    setMistakes(placed.fields)
    setRefusal(placed.rest)
  }

  async function submit() {
    if (isSending) return
    const found = check(fields)
    setAttempt(attempt + 1)
    setMistakes(found)
    setRefusal(undefined)
    if (Object.keys(found).length > 0) return
    setSending(true)
    await send(fields).catch(show)
    setSending(false)
  }

  return { draft: { fields, mistakes, change }, lines: linesOf(mistakes, refusal), attempt, isSending, submit }
}

function linesOf(mistakes: ReportMistakes, refusal: string | undefined) {
  const lines: { field?: string; text: string }[] = Object.entries(mistakes).map(([field, { message }]) => ({
    field,
    text: message,
  }))
  return refusal ? [...lines, { text: refusal }] : lines
}
