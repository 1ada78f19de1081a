import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { browsers, Dist, pathsIn } from '../support/dist'
import { root } from '../support/imports'
import permissions from './permissions.json' with { type: 'json' }

const strictPolicy = "default-src 'self'; script-src 'self'; object-src 'none'; connect-src 'none'; img-src 'self' data:; "
  + "require-trusted-types-for 'script'; trusted-types kith"
const contentScriptLimit = 45_000
/** Scripts that are put into a tab when they are needed, and how large each may be. */
const onDemand = [['src/content/teach.iife.js', 38_000], ['src/content/drafts.iife.js', 4_000]] as const
const popupLimit = 40_000
const pages = { popup: 'src/ui/popup/index.html', panel: 'src/ui/panel/index.html', people: 'src/ui/people/index.html', welcome: 'src/ui/welcome/index.html' }

/** Hosts that may stand in built text. Kith calls none of them: they are names, links to show, and words of its libraries. */
const hostsNamed = [
  'github.com', 'gist.github.com', 'linkedin.com', 'www.linkedin.com', 'www.behance.net', 'behance.net',
  'www.w3.org', 'schema.org', 'json-schema.org', 'bit.ly', 'tinyurl.com', 'dexie.org', 'bugs.webkit.org', 'developer.mozilla.org', 'crbug.com',
]

const sorted = (list: readonly string[] = []) => list.toSorted()

describe.each(browsers)('the built extension for %s', browser => {
  const dist = () => new Dist(browser)

  test('holds every file that its manifest names', () => {
    const paths = pathsIn(dist().manifest)
    expect(paths.length).toBeGreaterThan(8)
    expect(paths.filter(path => !dist().has(path))).toEqual([])
  })

  test('holds its four pages, and every file that they load', () => {
    for (const page of Object.values(pages)) {
      expect(dist().has(page), page).toBe(true)
      const named = [...dist().text(page).matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, path = '']) => path)
      const missing = named.filter(path => !dist().has(path.startsWith('/') ? path.slice(1) : `${page}/../${path}`))
      expect(missing, page).toEqual([])
      expect(dist().scriptsOf(page).size, page).toBeGreaterThan(0)
    }
  })

  test('offers web pages nothing: no web-accessible resource, nothing externally connectable', () => {
    expect(dist().manifest).not.toHaveProperty('web_accessible_resources')
    expect(dist().manifest).not.toHaveProperty('externally_connectable')
  })

  test('asks for exactly the permissions written down', () => {
    const { manifest } = dist()
    expect({
      permissions: sorted(manifest.permissions),
      optional_permissions: sorted(manifest.optional_permissions),
      host_permissions: sorted(manifest.host_permissions),
      optional_host_permissions: sorted(manifest.optional_host_permissions),
      content_scripts: sorted(manifest.content_scripts?.flatMap(({ matches }) => matches)),
    }).toEqual(permissions[browser])
  })

  test('has the strict content security policy, word for word', () => {
    expect(dist().manifest.content_security_policy).toEqual({ extension_pages: strictPolicy })
  })

  test('runs one self-contained script per site, in the top frame and the isolated world', () => {
    const scripts = dist().manifest.content_scripts ?? []
    expect(scripts.length).toBe(readdirSync(join(root, 'src/sites')).filter(name => existsSync(join(root, 'src/sites', name, 'content.iife.ts'))).length)
    for (const { js = [], css, world = 'ISOLATED', all_frames = false } of scripts) {
      expect({ files: js.length, css, world, all_frames }).toEqual({ files: 1, css: undefined, world: 'ISOLATED', all_frames: false })
      const text = dist().text(js[0] ?? '')
      expect(text).not.toMatch(/\bimport\s*\(|^\s*import\b|\bexport\s*\{/m)
      expect(text).not.toMatch(/chrome-extension:|moz-extension:/)
    }
  })

  test(`keeps each content script under ${contentScriptLimit} bytes, without schema library or database`, () => {
    for (const file of (dist().manifest.content_scripts ?? []).flatMap(({ js = [] }) => js)) {
      expect(dist().size(file), file).toBeLessThanOrEqual(contentScriptLimit)
      expect(dist().text(file), file).not.toMatch(/ZodMini|\$Zod|_zod\b|Dexie|IDBKeyRange|indexedDB/)
    }
  })

  test.each(onDemand)('holds %s, put into a tab on demand: one self-contained file, in no manifest and offered to no page', (script, limit) => {
    expect(JSON.stringify(dist().manifest)).not.toContain(script)
    expect(dist().size(script)).toBeLessThanOrEqual(limit)
    expect(dist().text(script)).not.toMatch(/\bimport\s*\(|^\s*import\b|\bexport\s*\{|chrome-extension:|moz-extension:|ZodMini|\$Zod|_zod\b|Dexie|indexedDB/m)
    // The readers of the sites stay out.
    expect(dist().text(script)).not.toMatch(/vcard|Topcard|ProfileCard/)
  })

  test(`keeps the popup's own code under ${popupLimit} bytes`, () => {
    const shared = new Set(Object.entries(pages).filter(([name]) => name !== 'popup').flatMap(([, page]) => [...dist().scriptsOf(page)]))
    const own = [...dist().scriptsOf(pages.popup)].filter(file => !shared.has(file))
    expect(own.length).toBeGreaterThan(0)
    expect(own.reduce((sum, file) => sum + dist().size(file), 0), own.join(', ')).toBeLessThanOrEqual(popupLimit)
  })

  test('loads nothing from elsewhere', () => {
    const remote = /(?:https?:)?\/\/[a-z]/i
    for (const file of dist().files('.html', '.css')) expect(dist().text(file).replace(/http:\/\/www\.w3\.org\/\S+/g, ''), file).not.toMatch(remote)
    for (const file of dist().files('.js')) {
      const text = dist().text(file)
      expect(text, file).not.toMatch(/\b(?:import|importScripts|fetch)\s*\(\s*["'`]https?:/)
      expect(text, file).not.toMatch(/\bXMLHttpRequest\b|\bnew WebSocket\b|\bEventSource\b|\bsendBeacon\b/)
    }
    const hosts = new Set(dist().files('.js').flatMap(file => [...dist().text(file).matchAll(/https?:\/\/([a-z0-9.-]+\.[a-z]{2,})/gi)].map(([, host = '']) => host.toLowerCase())))
    expect([...hosts].filter(host => !hostsNamed.includes(host))).toEqual([])
  })

  test('has no source maps and no code made at run time', () => {
    expect(dist().files('.map')).toEqual([])
    for (const file of dist().files('.js')) expect(dist().text(file), file).not.toMatch(/\beval\(|sourceMappingURL/)
  })
})

test('Chrome gets a service worker and a side panel, from version 144 on, and stays out of private windows', () => {
  const { manifest } = new Dist('chrome')
  expect(manifest).toMatchObject({ minimum_chrome_version: '144', incognito: 'not_allowed', side_panel: expect.anything(), background: { service_worker: expect.any(String) } })
})

test('Firefox gets an event page and a closed sidebar, from version 140 on, and is told that no data is collected', () => {
  const { manifest } = new Dist('firefox')
  expect(manifest).toMatchObject({
    incognito: 'not_allowed',
    sidebar_action: { open_at_install: false },
    background: { scripts: [expect.any(String)] },
    browser_specific_settings: { gecko: { id: 'kith@kith.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } } },
  })
  expect(manifest).not.toHaveProperty('side_panel')
})
