import { textOfCode, translate } from '../i18n/i18n'
import type { Problem } from './types'

export interface FieldProblem {
  pointer?: string
  code: string
  detail: string
}

/** What went wrong, as the API says it: a stable code, and a pointer for each field. */
export class ApiProblem extends Error {
  private constructor(
    readonly status: number,
    readonly code: string,
    readonly errors: readonly FieldProblem[] = [],
    readonly traceId?: string,
    options?: ErrorOptions,
  ) {
    super(`${status} ${code}`, options)
    this.name = 'ApiProblem'
  }

  static of(status: number, body: unknown): ApiProblem {
    const problem = isProblem(body) ? body : undefined
    return new ApiProblem(status, problem?.code ?? `status-${status}`, problem?.errors, problem?.traceId)
  }

  static unreachable(cause: unknown): ApiProblem {
    return new ApiProblem(0, 'unreachable', [], undefined, { cause })
  }

  fieldWith(code: string): FieldProblem | undefined {
    return this.errors.find((error) => error.code === code)
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body
}

export function isStatus(error: unknown, ...statuses: number[]): boolean {
  return error instanceof ApiProblem && statuses.includes(error.status)
}

/** One sentence for a reader, from the code of a problem or of one of its fields. */
export function problemSentence(code: string): string {
  return textOfCode('problems', code) ?? translate('common', code === 'unreachable' ? 'unreachable' : 'unknownProblem')
}

export function sentenceOf(error: unknown): string {
  if (isStatus(error, 401)) return translate('common', 'notSignedIn')
  return problemSentence(error instanceof ApiProblem ? error.code : 'unknown')
}

/** What is wrong with the one thing that was sent, where the API says that of it: a file, for instance. */
export function mistakeOf(error: unknown): string {
  const [mistake] = error instanceof ApiProblem ? error.errors : []
  return mistake ? problemSentence(mistake.code) : sentenceOf(error)
}
