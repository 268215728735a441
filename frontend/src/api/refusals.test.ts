import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { problems } from '../i18n/nl/problems'

const sources = '../backend/src/main/java'
const refusals = /new (?:RuleViolation|Refused)\(\s*"([a-z-]+)"/g
const mistakes = /InputError\.inBody\(\s*"[^"]*",\s*"([a-z-]+)"/g

/** Met by systems only: the app sends no such thing. */
const forSystems = ['malformed-json', 'no-service-clients', 'unknown-client']

const code = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.java'))
  .map((file) => readFileSync(join(sources, file), 'utf8'))
  .join('\n')

test('what the server refuses, the app says in words', () => {
  const codes = [...code.matchAll(refusals), ...code.matchAll(mistakes)].map((found) => found[1] ?? '')

  expect(codes.length).toBeGreaterThan(20)
  expect([...new Set(codes)].filter((found) => !(found in problems) && !forSystems.includes(found)).sort()).toEqual([])
})
