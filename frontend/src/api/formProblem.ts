import type { FieldErrors, FieldValues, Path, UseFormReturn } from 'react-hook-form'
import { ApiProblem, problemSentence, sentenceOf } from './problem'

/**
 * Puts the mistakes that the server found at the fields that its pointers name ("/policeReport/reference"), and the rest
 * above the form. The second argument names the fields whose pointer reads otherwise.
 */
export function showProblem<Values extends FieldValues>(
  form: Pick<UseFormReturn<Values>, 'setError' | 'getValues'>,
  error: unknown,
  fieldOf: Partial<Record<string, Path<Values>>> = {},
): void {
  const problems = error instanceof ApiProblem ? error.errors : []
  const homeless: string[] = []
  for (const { pointer = '', code } of problems) {
    const field = fieldOf[pointer] ?? knownField(form, pointer)
    if (field) form.setError(field, { type: code, message: problemSentence(code) })
    else homeless.push(problemSentence(code))
  }
  if (problems.length === 0) homeless.push(sentenceOf(error))
  if (homeless.length > 0) form.setError('root.server', { message: [...new Set(homeless)].join(' ') })
}

function knownField<Values extends FieldValues>(
  form: Pick<UseFormReturn<Values>, 'getValues'>,
  pointer: string,
): Path<Values> | undefined {
  const name = pointer.slice(1)
  return name in form.getValues() ? (name as Path<Values>) : undefined
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
