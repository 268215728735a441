import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const backend = process.env.VEILIGE_CENTRA_BACKEND ?? 'http://localhost:8080'

/** What the libraries name beside what is needed, and only later pages use. */
const BEHIND_A_BARREL =
  /(infiniteQueryObserver|queriesObserver|InfiniteQuery|useQueries|SuspenseQueries|useMutationState)\.js/

interface Modules {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null
}

/** Names the chunk of what a screen cannot do without: its file, what that imports, and so on. */
function neededBy(files: string[], chunk: { own: string; libraries?: string }) {
  const needed = new Set<string>()
  function add(id: string, modules: Modules) {
    if (needed.has(id)) return
    needed.add(id)
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) add(imported, modules)
  }
  return (id: string, modules: Modules) => {
    if (needed.size === 0) for (const file of files) add(resolve(file), modules)
    if (!needed.has(id) || BEHIND_A_BARREL.test(id)) return null
    return id.includes('node_modules') ? (chunk.libraries ?? chunk.own) : chunk.own
  }
}

/** What two pages share goes with the rest of their feature, or with other pieces: the first page names every file. */
const pieceOf = (id: string) => /src\/features\/(\w+)\//.exec(id)?.[1] ?? (id.endsWith('.css') ? null : 'pieces')

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
              name: neededBy(['src/main.tsx', 'src/features/incidents/TilePage.tsx'], {
                libraries: 'platform',
                own: 'start',
              }),
            },
            { name: neededBy(['src/features/incidents/ReportPage.tsx'], { own: 'report' }) },
            { name: 'shared', minShareCount: 3 },
            { name: pieceOf, minShareCount: 2 },
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
    testTimeout: 60_000,
    // the modules of one file serve the next: reading them anew took two fifths of the time
    isolate: false,
    maxWorkers: 2,
    restoreMocks: true,
    unstubGlobals: true,
  },
})
