import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { anna } from './people'
import { database, java, keycloak, mailPort, stop, untilReady } from './product'
import { rows } from './rows'

const jar = '../backend/target/quarkus-app/quarkus-run.jar'
const ports = { application: 18081, management: 19001 }

export const production = `http://localhost:${ports.application}`
export const management = `http://localhost:${ports.management}`

const settings = {
  OIDC_ISSUER: `${keycloak}/realms/veilige-centra`,
  OIDC_CLIENT_SECRET: 'only-for-trying-out-on-this-machine',
  OIDC_STATE_SECRET: 'made-for-this-run-only-0123456789',
  SESSION_SECRET: 'made-for-this-run-too-01234567890',
  QUARKUS_DATASOURCE_JDBC_URL: `jdbc:${database('production').replace('postgres:postgres@', '')}`,
  QUARKUS_DATASOURCE_USERNAME: 'postgres',
  QUARKUS_DATASOURCE_PASSWORD: 'postgres',
  QUARKUS_HTTP_PORT: String(ports.application),
  QUARKUS_MANAGEMENT_PORT: String(ports.management),
  QUARKUS_MAILER_HOST: 'localhost',
  QUARKUS_MAILER_PORT: String(mailPort),
  MAIL_FROM: 'no-reply@example.org',
  VEILIGE_CENTRA_ADDRESS: production,
  VEILIGE_CENTRA_FIRST_ADMIN_ISSUER: `${keycloak}/realms/veilige-centra`,
  VEILIGE_CENTRA_FIRST_ADMIN_SUBJECT: anna.subject ?? '',
}

/** The package as an operator runs it, on an empty database and beside the identity provider of the product. */
export async function startInProduction(): Promise<() => Promise<void>> {
  await rows('drop database if exists production with (force)')
  await rows('create database production')
  const product = run(settings, 'ignore')
  await untilReady(product, ports.management)
  return () => stop(product)
}

export async function startWithout(missing: Partial<typeof settings>) {
  const product = run(missing, 'pipe')
  let said = ''
  product.stderr?.on('data', (text: Buffer) => {
    said += text.toString()
  })
  const [code] = (await once(product, 'exit')) as [number]
  return { code, said }
}

function run(environment: Record<string, string>, output: 'ignore' | 'pipe'): ChildProcess {
  return spawn(java, ['-jar', jar], { env: { PATH: process.env.PATH, ...environment }, stdio: output })
}
