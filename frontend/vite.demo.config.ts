import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { demoServer } from './src/testing/demoServer'

/** The app over invented data, without a backend: to look at screens. */
export default defineConfig({
  plugins: [react(), demoServer()],
  server: { port: 5180 },
})
