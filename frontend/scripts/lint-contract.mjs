import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const ruleset = resolve(repository, process.env.CONTRACT_RULESET ?? '../shared/api-rules/linter.yaml')
const baseline = join(dirname(ruleset), 'baseline')
const require = createRequire(import.meta.url)

/** From a file: what comes through a pipe, the linter sometimes reads before it is there. */
function lint(contract) {
  const program = require.resolve('@stoplight/spectral-cli/dist/index.js')
  const options = ['--ruleset', ruleset, '--fail-severity', 'error', '--display-only-failures']
  const run = spawnSync(process.execPath, [program, 'lint', ...options, contract], { encoding: 'utf8' })
  return { passed: run.status === 0, output: `${run.stdout}${run.stderr}`.trim() }
}

/** A ruleset that no longer loads would let every contract pass, or none. */
function requireWorkingLinter() {
  const good = lint(join(baseline, 'openapi.json'))
  const expected = readFileSync(join(baseline, 'expected-output.txt'), 'utf8').trim()
  if (!good.passed || good.output !== expected) {
    throw new Error(`The linter says of its baseline:\n${good.output}\ninstead of:\n${expected}`)
  }
  const folder = mkdtempSync(join(tmpdir(), 'contract-'))
  const empty = join(folder, 'empty.json')
  writeFileSync(empty, '{ "openapi": "3.0.3" }')
  const { passed } = lint(empty)
  rmSync(folder, { recursive: true })
  if (passed) throw new Error('The linter lets an empty contract pass')
}

if (existsSync(ruleset)) {
  requireWorkingLinter()
  const { passed, output } = lint(join(repository, 'docs/api/openapi.json'))
  console.log(passed ? 'Contract: no errors against the API Design Rules' : output)
  process.exitCode = passed ? 0 : 1
} else {
  console.log(`Contract: not linted, there is no ruleset at ${ruleset} (CONTRACT_RULESET names another)`)
}
