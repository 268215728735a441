import type { ProblemLine } from '../../api/formProblem'

/** Each mistake in the rows of a form, with the field that it stands at. */
export function rowLines(name: string, errors: unknown): ProblemLine[] {
  const rows = Array.isArray(errors) ? (errors as (Record<string, { message?: string }> | undefined)[]) : []
  return rows.flatMap((row, index) =>
    Object.entries(row ?? {}).flatMap(([field, { message }]) =>
      message ? [{ field: `${name}.${index}.${field}`, text: message }] : [],
    ),
  )
}
