// Installs and builds only when something changed, so that a second `mvn -Pstart` goes straight on. The backend, which
// serves the client, and the checks of the client ask for it at the same time: the second waits for the first.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const sources = ['index.html', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'public', 'src']
const installed = 'node_modules/.package-lock.json'
const builtFrom = 'node_modules/.built-from'
const turn = '.building'

while (!takesTurn()) await pause(300)

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync('package-lock.json').mtimeMs) {
  npm('ci')
}

const fingerprint = fingerprintOf(sources.flatMap(filesIn))
if (existsSync('dist/index.html') && existsSync(builtFrom) && readFileSync(builtFrom, 'utf8') === fingerprint) {
  console.log('The web app did not change')
} else {
  npm('run', 'build')
  npm('run', 'size')
  writeFileSync(builtFrom, fingerprint)
}

/** Whose turn it is stands in a file; one that was broken off left it behind. */
function takesTurn() {
  try {
    writeFileSync(turn, String(process.pid), { flag: 'wx' })
    process.on('exit', () => rmSync(turn, { force: true }))
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!isRunning(readFileSync(turn, 'utf8'))) rmSync(turn, { force: true })
    return false
  }
}

function isRunning(pid) {
  try {
    return process.kill(Number(pid), 0)
  } catch {
    return false
  }
}

function npm(...args) {
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) {
    process.exit(status ?? 1)
  }
}

function filesIn(path) {
  if (!existsSync(path)) {
    return []
  }
  return statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesIn(join(path, name)))
    : [path]
}

function fingerprintOf(files) {
  const hash = createHash('sha256')
  for (const file of files) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}
