import createClient, { type Middleware } from 'openapi-fetch'
import { loadTexts } from '../i18n/i18n'
import { ApiProblem } from './problem'
import type { paths } from './schema'

const fromTheWebApp: Middleware = {
  onRequest({ request }) {
    // The backend accepts a change with the session cookie only from its own client.
    request.headers.set('X-Veilige-Centra', 'web')
    if (request.method === 'PATCH') request.headers.set('Content-Type', 'application/merge-patch+json')
    return request
  },
}

export const api = createClient<paths, 'application/json'>({
  baseUrl: new URL('/api/v1', window.location.origin).href,
  credentials: 'same-origin',
  fetch: (request) => fetch(request),
})
api.use(fromTheWebApp)

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

async function answered<T>(call: Promise<Answer<T>>): Promise<Answer<T>> {
  const answer = await call.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw ApiProblem.unreachable(cause)
  })
  const { status, ok } = answer.response
  if (ok) return answer
  // Who is not signed in meets the first page, which has its own words.
  if (status !== 401) await loadTexts('problems').catch(() => undefined)
  throw ApiProblem.of(status, answer.error)
}

/** The data of an answer, or one ApiProblem: nobody else looks at status codes. */
export async function unwrap<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data } = await answered(call)
  return data as T
}

/** The version of a single resource, to send along as If-Match. */
export async function versionOf(call: Promise<Answer<unknown>>): Promise<string> {
  const { response } = await answered(call)
  return response.headers.get('ETag') ?? '*'
}
