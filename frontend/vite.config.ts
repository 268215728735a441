import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const backend = process.env.VEILIGE_CENTRA_BACKEND ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    // The content security policy of the server allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      output: {
        // A few large files compress better than many small ones: what every page needs travels together.
        codeSplitting: {
          groups: [
            {
              name: 'platform',
              test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack|openapi-fetch)\//,
            },
            { name: 'shell', test: /src\//, minShareCount: 3 },
          ],
        },
      },
    },
  },
  server: {
    proxy: { '/api': backend, '/sign-in': backend, '/sign-out': backend },
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
})
