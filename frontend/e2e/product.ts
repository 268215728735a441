import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

const ports = process.env.E2E_ADDRESS
  ? { application: 8080, management: 9000, keycloak: 8180, database: 5544, mail: 2525 }
  : { application: 18080, management: 19000, keycloak: 18180, database: 15544, mail: 12525 }
const directory = '.local/e2e'
/** Where the browsers of people are kept who signed in before the first test. */
export const people = `../${directory}/people`
const startsWithin = 240_000
export const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java'

/** The product that is tested: one that runs already, or the packaged one with everything it needs. */
export const address = process.env.E2E_ADDRESS ?? `http://localhost:${ports.application}`

export const keycloak = `http://localhost:${ports.keycloak}`
export const mailPort = ports.mail
/** On the PostgreSQL of the product, which lets in who is on the same machine. */
export const database = (name = 'postgres') => `postgresql://postgres:postgres@localhost:${ports.database}/${name}`

export default async function start(): Promise<(() => Promise<void>) | undefined> {
  await rm(people, { recursive: true, force: true })
  if (process.env.E2E_ADDRESS) return undefined
  if (await isReady(ports.management))
    throw new Error(`Something answers on port ${ports.management} already: stop that first`)
  await rm(`../${directory}`, { recursive: true, force: true })
  await mkdir(`../${directory}`, { recursive: true })
  const log = await open(`../${directory}/product.log`, 'w')
  const product = spawn(java, [...settings(), '-jar', 'backend/target/quarkus-app/quarkus-run.jar'], {
    cwd: '..',
    stdio: ['ignore', log.fd, log.fd],
  })
  await untilReady(product, ports.management)
  return async () => {
    await stop(product)
    await log.close()
    await requireDiscreetLog()
  }
}

/** Tokens, addresses, names of the people of the stories and what they wrote: none of that may ever be logged. */
const secrets = /eyJ[\w-]{20,}|@example\.org|Noor de Wit|Joris Bakker|Marit van Dalen|lamp boven de etalage/

async function requireDiscreetLog(): Promise<void> {
  const lines = (await readFile(`../${directory}/product.log`, 'utf8')).split('\n')
  const telling = lines.filter((line) => secrets.test(line))
  if (telling.length > 0) throw new Error(`The log tells too much:\n${telling.join('\n')}`)
}

function settings(): string[] {
  return [
    // the browser needs the processor more than the last bit of speed of the product does
    '-XX:TieredStopAtLevel=1',
    '-Dquarkus.profile=local',
    `-Dquarkus.http.port=${ports.application}`,
    `-Dquarkus.management.port=${ports.management}`,
    `-Dquarkus.mailer.port=${ports.mail}`,
    `-Dveilige-centra.web.address=${address}`,
    '-Dveilige-centra.takeover.every=2s',
    '-Dveilige-centra.takeover.delayed=0s',
    `-Dveilige-centra.local.directory=${directory}`,
    `-Dveilige-centra.local.database-port=${ports.database}`,
    `-Dveilige-centra.local.keycloak-port=${ports.keycloak}`,
    '-Dveilige-centra.local.stops-with-parent=true',
  ]
}

export async function untilReady(product: ChildProcess, management: number): Promise<void> {
  const deadline = Date.now() + startsWithin
  while (!(await isReady(management))) {
    if (product.exitCode !== null || Date.now() > deadline)
      throw new Error(`The product did not start; ${directory}/product.log says why`)
    await pause(500)
  }
}

async function isReady(management: number): Promise<boolean> {
  try {
    return (await fetch(`http://localhost:${management}/q/health/ready`)).ok
  } catch {
    return false
  }
}

export async function stop(product: ChildProcess): Promise<void> {
  if (product.exitCode !== null) return
  product.kill('SIGTERM')
  await once(product, 'exit')
}
