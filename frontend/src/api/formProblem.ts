import type { FieldErrors, FieldValues, Path, UseFormReturn } from 'react-hook-form'
import { ApiProblem, problemSentence, sentenceOf } from './problem'

export interface Mistake {
  /** The code of the server; absent for what the form found itself. */
  code?: string
  message: string
}

interface PlacedProblem<Field extends string> {
  fields: Partial<Record<Field, Mistake>>
  /** What belongs to no field. */
  rest?: string
}

/**
 * The mistakes that the server found, at the fields that its pointers name ("/policeReport/reference"), and the rest. The
 * last argument names the fields whose pointer reads otherwise.
 */
export function placeProblem<Field extends string>(
  error: unknown,
  isField: (name: string) => name is Field,
  fieldOf: Partial<Record<string, Field>> = {},
): PlacedProblem<Field> {
  const problems = error instanceof ApiProblem ? error.errors : []
  const fields: Partial<Record<Field, Mistake>> = {}
  const homeless: string[] = problems.length === 0 ? [sentenceOf(error)] : []
  for (const { pointer = '', code } of problems) {
    const name = fieldOf[pointer] ?? pointer.slice(1)
    if (isField(name)) fields[name] = { code, message: problemSentence(code) }
    else homeless.push(problemSentence(code))
  }
  return { fields, rest: homeless.length > 0 ? [...new Set(homeless)].join(' ') : undefined }
}

/** The same for a form of react-hook-form. */
export function showProblem<Values extends FieldValues>(
  form: Pick<UseFormReturn<Values>, 'setError' | 'getValues'>,
  error: unknown,
  fieldOf: Partial<Record<string, Path<Values>>> = {},
): void {
  const isField = (name: string): name is Path<Values> =>
    name in form.getValues() || Object.values(fieldOf).includes(name as Path<Values>)
  const { fields, rest } = placeProblem(error, isField, fieldOf)
  for (const [name, mistake] of Object.entries<Mistake | undefined>(fields)) {
    form.setError(name as Path<Values>, { type: mistake?.code, message: mistake?.message })
  }
  if (rest) form.setError('root.server', { message: rest })
}

export interface ProblemLine {
  field?: string
  text: string
}

/** The lines of the summary above a form. */
export function problemLines(errors: FieldErrors): ProblemLine[] {
  const { root, ...fields } = errors
  const lines: ProblemLine[] = Object.entries(fields).map(([field, error]) => ({
    field,
    text: typeof error?.message === 'string' ? error.message : '',
  }))
  const server = root?.server?.message
  return server ? [...lines, { text: server }] : lines
}
