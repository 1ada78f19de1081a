import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

/** The gallery: `npx vite tests/ui/gallery`. Draws every screen without an extension around it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact()],
  // Some screens reach a part that speaks to the browser, which refuses to load outside an extension.
  resolve: { alias: { 'webextension-polyfill': new URL('../../support/polyfill.ts', import.meta.url).pathname } },
  build: { target: 'es2023', modulePreload: { polyfill: false } },
})
