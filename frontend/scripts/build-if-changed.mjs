// Installs and builds only when something changed, so that a second `mvn -Pstart` goes straight on.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['index.html', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'public', 'src']
const installed = 'node_modules/.package-lock.json'
const builtFrom = 'node_modules/.built-from'

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
