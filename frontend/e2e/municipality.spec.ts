import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { address } from './product'
import { expect, test } from './test'

const run = promisify(execFile)

/** The shell blocks of the page, one after the other, as a reader pastes them. */
async function commandsOf(page: string): Promise<string> {
  const text = await readFile(page, 'utf8')
  return [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block).join('\n')
}

test('the example for a municipality works as it stands', async () => {
  test.setTimeout(180_000)
  const commands = await commandsOf('../docs/api/municipality.md')
  const issuer = process.env.E2E_ISSUER ?? 'http://localhost:18180/realms/veilige-centra'

  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', commands], {
    cwd: '..',
    env: { ...process.env, VC_ADDRESS: address, VC_ISSUER: issuer },
    timeout: 170_000,
  })

  expect(stdout).toContain('Acknowledged')
  expect(stdout).toContain('2026-')
  expect(stdout).toMatch(/it stands at RESOLVED/)
  expect(stdout).toMatch(/the lamp stands at CLOSED/)
  expect(stdout).toMatch(/events about it: [1-9]/)
})
