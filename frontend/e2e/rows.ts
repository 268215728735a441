import { Client } from 'pg'
import { database } from './product'

/** For what takes months: the rows say that they have passed. */
export async function rows(sql: string, values: unknown[] = [], name?: string): Promise<unknown[]> {
  const client = new Client({ connectionString: database(name) })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql, values)).rows
  } finally {
    await client.end()
  }
}

interface Age {
  startedDaysAgo: number
  seenDaysAgo: number
}

export async function ageSessionsOf(username: string, { startedDaysAgo, seenDaysAgo }: Age): Promise<void> {
  await rows(
    `update session set started_at = $2, last_seen_at = $3
     where revoked_at is null and person_id = (select id from person where email = $1)`,
    [`${username}@example.org`, daysAgo(startedDaysAgo), daysAgo(seenDaysAgo)],
  )
}

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000)
