import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

/** The gallery: `npx vite tests/ui/gallery`. Draws every screen without an extension around it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact()],
  build: { target: 'es2023', modulePreload: { polyfill: false } },
})
