// Bills of materials of both halves (CycloneDX), and no licence in them that was not agreed to.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const folder = '../backend/target/sbom'

const permissive = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Python-2.0',
]
const dedicated = ['CC0-1.0', 'Unlicense', 'Public Domain']
const weakCopyleft = ['EUPL-1.2', 'LGPL-2.1-or-later', 'MPL-2.0', 'EPL-1.0', 'EPL-2.0', 'OFL-1.1', 'CC-BY-4.0']
const agreed = new Set([...permissive, ...dedicated, ...weakCopyleft])

/** What the licence file of a group says, where its description names it otherwise. */
const readBy = {
  'com.twelvemonkeys.common': 'BSD-3-Clause',
  'com.twelvemonkeys.imageio': 'BSD-3-Clause',
  'net.sf.biweekly': 'BSD-2-Clause',
}

const npm = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
})
writeFileSync(`${folder}/frontend.json`, npm.stdout)

const refused = ['backend', 'frontend'].flatMap((half) => refusedIn(`${folder}/${half}.json`))
if (refused.length > 0) {
  console.error(`Licences that nobody agreed to:\n${refused.join('\n')}`)
  process.exitCode = 1
} else {
  console.log('Licences: all agreed to')
}

function refusedIn(file) {
  const { components } = JSON.parse(readFileSync(file, 'utf8'))
  if (components.length < 50) throw new Error(`${file} lists no more than ${components.length} components`)
  return components
    .filter((component) => !isAgreed(component))
    .map(({ group, name, licenses }) => `${group ?? ''} ${name}: ${JSON.stringify(licenses)}`)
}

/** One of several licences that are offered is enough. */
function isAgreed({ group, licenses = [] }) {
  const offered = licenses.flatMap(({ license, expression }) =>
    expression ? expression.replaceAll(/[()]/g, '').split(' OR ') : [license.id ?? license.name],
  )
  return [...offered, readBy[group]].some((licence) => agreed.has(licence))
}
