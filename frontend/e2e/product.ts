import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

const ports = { application: 18080, management: 19000, keycloak: 18180, database: 15544, mail: 12525 }
const directory = '.local/e2e'
const startsWithin = 240_000
const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java'

/** The product that is tested: one that runs already, or the packaged one with everything it needs. */
export const address = process.env.E2E_ADDRESS ?? `http://localhost:${ports.application}`

export default async function start(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.E2E_ADDRESS) return undefined
  if (await isReady()) throw new Error(`Something answers on port ${ports.management} already: stop that first`)
  await rm(`../${directory}`, { recursive: true, force: true })
  const product = spawn(java, [...settings(), '-jar', 'backend/target/quarkus-app/quarkus-run.jar'], {
    cwd: '..',
    stdio: 'inherit',
  })
  await untilReady(product)
  return () => stop(product)
}

function settings(): string[] {
  return [
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

async function untilReady(product: ChildProcess): Promise<void> {
  const deadline = Date.now() + startsWithin
  while (!(await isReady())) {
    if (product.exitCode !== null || Date.now() > deadline) throw new Error('The product did not start')
    await pause(500)
  }
}

async function isReady(): Promise<boolean> {
  try {
    return (await fetch(`http://localhost:${ports.management}/q/health/ready`)).ok
  } catch {
    return false
  }
}

async function stop(product: ChildProcess): Promise<void> {
  if (product.exitCode !== null) return
  product.kill('SIGTERM')
  await once(product, 'exit')
}
