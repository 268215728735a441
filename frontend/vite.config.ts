import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const backend = process.env.VEILIGE_CENTRA_BACKEND ?? 'http://localhost:8080'

export default defineConfig(async ({ mode }) => ({
  plugins: [react(), mode === 'demo' ? (await import('./src/testing/demoServer')).demoServer() : undefined],
  build: {
    target: 'es2022',
    // The content security policy of the server allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
  },
  server: {
    proxy: mode === 'demo' ? {} : { '/api': backend, '/sign-in': backend, '/sign-out': backend },
  },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost:3000/' } },
    setupFiles: ['./src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    maxWorkers: 2,
    restoreMocks: true,
    unstubGlobals: true,
  },
}))
