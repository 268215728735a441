import { HttpResponse } from 'msw'

/** What the server answers when something is wrong. */
export function problem(status: number, code: string, errors: { pointer?: string; code: string }[] = []) {
  const body = {
    type: 'about:blank',
    title: code,
    status,
    code,
    traceId: '4bf92f3577b34da6',
    errors: errors.map((error) => ({ ...error, detail: error.code })),
  }
  return HttpResponse.json(body, { status, headers: { 'Content-Type': 'application/problem+json' } })
}
