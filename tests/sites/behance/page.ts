import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read, type Capture } from '../../../src/sites/contract'
import { site } from '../../../src/sites/behance'

/** The markup of an own page with invented people. */
export function markup(name: 'profile' | 'project'): string {
  return readFileSync(join(import.meta.dirname, 'pages', `${name}.html`), 'utf8')
}

/** The same page with a state as the server embeds it. */
export function withState(html: string, state: unknown): string {
  return html.replace('</body>', `<script type="application/json" id="beconfig-store_state">${JSON.stringify(state).replaceAll('<', '\\u003c')}</script></body>`)
}

/** Parses markup as the browser would. */
export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

/** What the reader finds in markup at a path of the site. */
export function captured(html: string, path: string): Capture | null {
  return read(site, parse(html), new URL(path, 'https://www.behance.net'))
}

/** The state of a profile. */
export function profileState(user: object, projects: object[] = []) {
  return { user: { loggedInUser: { username: 'odin-viewer', displayName: 'Odin Viewer' } }, profile: { user, activeSection: { work: { profileProjects: projects } } } }
}

export const mira = {
  username: 'Mira-Solvang',
  displayName: 'Mira Solvang',
  occupation: 'Printer and type designer',
  company: 'Fjordtrykk AS',
  location: 'Bergen, Norway',
  website: 'https://fjordtrykk.example',
  webLinks: [{ title: 'Shop', url: 'https://shop.fjordtrykk.example/' }],
  socialReferences: [{ socialService: 'Instagram', url: 'http://instagram.com/fjordtrykk' }],
  customSections: [{ title: 'About me', value: 'Wood type and\n linocuts.' }],
}
