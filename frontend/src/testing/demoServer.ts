import { Buffer } from 'node:buffer'
import { getResponse } from 'msw'
import type { Plugin } from 'vite'
import { mockApi } from './mockApi'
import * as people from './people'

type Person = keyof typeof people

function personOf(cookie: string | undefined): Person | undefined {
  const name = /demo=(\w+)/.exec(cookie ?? '')?.[1]
  return Object.keys(people).find((candidate): candidate is Person => candidate === name)
}

/** Answers /api from invented data; `/sign-in?als=marit` changes who somebody is. */
export function demoServer(): Plugin {
  const handlers = new Map<Person | undefined, ReturnType<typeof mockApi>>()

  return {
    name: 'demo-server',
    configureServer(server) {
      server.middlewares.use('/sign-in', (request, response) => {
        const query = new URL(request.url ?? '', 'http://localhost').searchParams
        response.writeHead(302, {
          Location: query.get('returnTo') ?? '/',
          'Set-Cookie': `demo=${query.get('als') ?? 'noor'}; Path=/`,
        })
        response.end()
      })
      server.middlewares.use('/sign-out', (_, response) => {
        response.writeHead(302, { Location: '/', 'Set-Cookie': 'demo=; Path=/; Max-Age=0' })
        response.end()
      })
      server.middlewares.use('/api', async (request, response) => {
        const person = personOf(request.headers.cookie)
        const known = handlers.get(person) ?? mockApi(person ? people[person] : undefined)
        handlers.set(person, known)
        const chunks: Buffer[] = []
        for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array))
        const answer = await getResponse(
          known,
          new Request(`http://localhost/api${request.url ?? ''}`, {
            method: request.method,
            headers: { 'content-type': request.headers['content-type'] ?? 'application/json' },
            body: chunks.length > 0 ? Buffer.concat(chunks) : undefined,
          }),
        )
        response.writeHead(answer?.status ?? 404, Object.fromEntries(answer?.headers ?? []))
        response.end(answer ? Buffer.from(await answer.arrayBuffer()) : '')
      })
    },
  }
}
