import { type ManifestV3Export, crx } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import { type Plugin, build, defineConfig } from 'vite'
import chromeManifest from './manifest.json' with { type: 'json' }

const browser = process.env.BROWSER === 'firefox' ? 'firefox' : 'chrome'

/** Kith's id in Firefox: also what tests pin the extension's address to. */
export const geckoId = 'kith@kith.example'

/** Firefox's manifest, derived from Chrome's: an event page, a sidebar, an id, and the declaration that no data is collected. */
function firefoxManifest() {
  const { minimum_chrome_version: _chrome, side_panel, background, permissions, commands, ...rest } = chromeManifest
  return {
    ...rest,
    permissions: permissions.filter(permission => permission !== 'sidePanel' && permission !== 'offscreen'),
    background: { scripts: [background.service_worker], type: 'module' },
    sidebar_action: { default_panel: side_panel.default_path, default_title: 'Kith', default_icon: rest.icons, open_at_install: false },
    commands: { _execute_sidebar_action: commands['open-panel'], 'save-candidate': commands['save-candidate'] },
    browser_specific_settings: {
      gecko: { id: geckoId, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    },
  }
}

/** The scripts that are put into a tab when they are needed. In no manifest: crxjs would offer a script that is loaded on demand to web pages. */
const onDemand = ['teach', 'drafts']

/** Builds one of them as one self-contained file, as crxjs does with the others. */
function scriptOnDemand(name: string): Plugin {
  const path = `src/content/${name}.iife`
  return {
    name: `kith:script-on-demand-${name}`,
    apply: 'build',
    async generateBundle() {
      const built = await build({
        configFile: false, logLevel: 'warn',
        build: { write: false, target, lib: { entry: `${path}.ts`, formats: ['iife'], name, fileName: () => `${path}.js` } },
      })
      for (const file of [built].flat().flatMap(result => 'output' in result ? result.output : [])) {
        if (file.type === 'chunk') this.emitFile({ type: 'asset', fileName: `${path}.js`, source: file.code })
      }
    },
  }
}

const target = ['chrome144', 'firefox140']

// Content scripts end in `.iife.ts`: crxjs builds each as one self-contained file, so no page can fetch a part of Kith.
export default defineConfig({
  plugins: [
    preact(),
    ...onDemand.map(scriptOnDemand),
    crx({ browser, manifest: (browser === 'firefox' ? firefoxManifest() : chromeManifest) as ManifestV3Export }),
  ],
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    target,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: {
        panel: 'src/ui/panel/index.html',
        people: 'src/ui/people/index.html',
        welcome: 'src/ui/welcome/index.html',
        // Firefox's background is a page itself and needs no hidden one.
        ...(browser === 'chrome' ? { keeper: 'src/background/keeper/index.html' } : {}),
      },
    },
  },
})
