import { defineConfig } from '@playwright/test'
import chromium from '@sparticuz/chromium'
import { address } from './e2e/product'

/** Built for a cloud function, this browser also switches off guards that the product relies on. */
const weakening = ['--single-process', '--disable-web-security', '--allow-running-insecure-content']

/** And it draws with a graphics card that the processor has to play: that took half of the time of a story. */
const drawing = /gpu|angle|swiftshader/

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/product.ts',
  projects: [
    { name: 'returning', testMatch: 'returning.setup.ts', workers: 1 },
    // what only looks, or keeps to the sandbox, goes side by side; stories tell of one product that everybody changes
    { name: 'looks', testMatch: 'every-screen.spec.ts', fullyParallel: true, workers: 3, dependencies: ['returning'] },
    { name: 'sandbox', testMatch: 'municipality.spec.ts', workers: 1, dependencies: ['returning'] },
    {
      name: 'stories',
      testIgnore: ['returning.setup.ts', 'every-screen.spec.ts', 'municipality.spec.ts'],
      workers: 1,
      dependencies: ['looks', 'sandbox'],
    },
  ],
  workers: 4,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: address,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // pictures of every step would take more of the machine than the steps
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? (await chromium.executablePath()),
      args: [
        ...chromium.args.filter((argument) => !weakening.includes(argument) && !drawing.test(argument)),
        '--disable-gpu',
      ],
    },
  },
})
