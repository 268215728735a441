// Checks and tests side by side. What each says is shown whole at its end, as the backend is built at the same time.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { exit, platform } from 'node:process'

const built = await run('node', 'scripts/build-if-changed.mjs')
const ends = built === 0 ? await Promise.all([run('npm', 'run', 'check'), run('npm', 'test')]) : [built]
exit(Math.max(...ends))

async function run(command, ...args) {
  const said = []
  const child = spawn(command, args, { shell: platform === 'win32' })
  child.stdout.on('data', (part) => said.push(part))
  child.stderr.on('data', (part) => said.push(part))
  const [status] = await once(child, 'close')
  console.log(`> ${command} ${args.join(' ')}\n${Buffer.concat(said)}`)
  return status ?? 1
}
