import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** Script that a phone downloads before the report form can be used, in kB gzip. */
const BUDGET_KB = 130
const SCREENS = {
  'Melden, tegels': ['index.html', 'src/features/incidents/TilePage.tsx'],
  'Melden, formulier': ['index.html', 'src/features/incidents/TilePage.tsx', 'src/features/incidents/ReportPage.tsx'],
}

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))

function filesOf(key, seen = new Set()) {
  const chunk = manifest[key]
  if (!chunk || seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const imported of chunk.imports ?? []) filesOf(imported, seen)
  return seen
}

let overBudget = false
for (const [screen, entries] of Object.entries(SCREENS)) {
  const files = new Set(entries.flatMap((entry) => [...filesOf(entry)]))
  let total = 0
  for (const file of files) {
    const bytes = gzipSync(readFileSync(`dist/${file}`)).length
    total += bytes
    if (process.argv.includes('--files')) console.log(`  ${(bytes / 1000).toFixed(1).padStart(7)} kB  ${file}`)
  }
  const kilobytes = total / 1000
  overBudget ||= kilobytes > BUDGET_KB
  console.log(`${screen}: ${kilobytes.toFixed(1)} kB script (gzip), budget ${BUDGET_KB} kB`)
}
process.exitCode = overBudget ? 1 : 0
