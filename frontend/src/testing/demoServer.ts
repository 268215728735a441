import { Buffer } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { getResponse, type RequestHandler } from 'msw'
import type { Plugin } from 'vite'
import { mockApi } from './mockApi'
import { people } from './people'

type Person = keyof typeof people

function personOf(cookie: string | undefined): Person | undefined {
  const name = /demo=(\w+)/.exec(cookie ?? '')?.[1]
  return Object.keys(people).find((candidate): candidate is Person => candidate === name)
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array))
  return chunks.length > 0 ? new Uint8Array(Buffer.concat(chunks)) : undefined
}

async function answerOf(request: IncomingMessage, handlers: RequestHandler[]): Promise<Response> {
  const asked = new Request(`http://localhost/api${request.url ?? ''}`, {
    method: request.method,
    headers: {
      'content-type': request.headers['content-type'] ?? 'application/json',
      'if-match': request.headers['if-match'] ?? '*',
    },
    body: await bodyOf(request),
  })
  return (await getResponse(handlers, asked)) ?? new Response(null, { status: 404 })
}

/** Answers /api from invented data; `/sign-in?als=marit` changes who somebody is. */
export function demoServer(): Plugin {
  const known = new Map<Person | undefined, RequestHandler[]>()

  function handlersFor(person: Person | undefined): RequestHandler[] {
    const handlers = known.get(person) ?? mockApi(person && people[person])
    known.set(person, handlers)
    return handlers
  }

  return {
    name: 'demo-server',
    configureServer({ middlewares }) {
      middlewares.use('/sign-in', (request, response) => {
        const query = new URL(request.url ?? '', 'http://localhost').searchParams
        const cookie = `demo=${query.get('als') ?? 'noor'}; Path=/`
        response.writeHead(302, { Location: query.get('returnTo') ?? '/', 'Set-Cookie': cookie }).end()
      })
      middlewares.use('/sign-out', (_, response) => {
        response.writeHead(302, { Location: '/', 'Set-Cookie': 'demo=; Path=/; Max-Age=0' }).end()
      })
      middlewares.use('/api', (request, response) => {
        void answerOf(request, handlersFor(personOf(request.headers.cookie))).then(async (answer) => {
          response.writeHead(answer.status, Object.fromEntries(answer.headers))
          response.end(Buffer.from(await answer.arrayBuffer()))
        })
      })
    },
  }
}
