import { pick, roll, type Random } from '../random'
import { oddAddresses, oddJson, oddWords } from './odd'

type Change = (html: string, random: Random) => string

/** A part of a text, mostly short. */
function part(html: string, random: Random): [number, number] {
  const from = roll(random, html.length + 1)
  return [from, Math.min(html.length, from + roll(random, random() < 0.8 ? 400 : html.length))]
}

/** Puts something in the place of about one in `rarity` of what a pattern finds. */
function sometimes(html: string, pattern: RegExp, rarity: number, random: Random, instead: (found: string) => string): string {
  return html.replace(pattern, found => roll(random, rarity) === 0 ? instead(found) : found)
}

const holders = ['template', 'noscript', 'svg', 'math', 'table', 'select', 'textarea', 'plaintext', 'iframe', 'form', 'dialog', 'button', 'a href="/x"', 'details', 'object', 'frameset', 'xmp']

/** What may have happened to the text of a page before it was parsed. */
export const changes: Readonly<Record<string, Change>> = {
  truncate: (html, random) => html.slice(0, roll(random, html.length + 1)),
  cutOut(html, random) {
    const [from, to] = part(html, random)
    return html.slice(0, from) + html.slice(to)
  },
  repeat(html, random) {
    const [from, to] = part(html, random)
    return html.slice(0, to) + html.slice(from, to).slice(0, 3_000).repeat(1 + roll(random, 60)) + html.slice(to)
  },
  move(html, random) {
    const [from, to] = part(html, random)
    const rest = html.slice(0, from) + html.slice(to)
    const at = roll(random, rest.length + 1)
    return rest.slice(0, at) + html.slice(from, to) + rest.slice(at)
  },
  flip(html, random) {
    const letters = html.split('')
    for (let times = roll(random, 60); times >= 0; times--) letters[roll(random, letters.length)] = pick(random, '<>"\'/= &\0\ud800!-[]{}:#')
    return letters.join('')
  },
  nulls: (html, random) => sometimes(html, /[ >]/g, 40, random, found => `${found}\0`),
  oddText: (html, random) => sometimes(html, />[^<]{2,}</g, 12, random, () => `>${pick(random, oddWords).replaceAll('<', '&lt;')}<`),
  oddLinks: (html, random) => sometimes(html, /(?:href|src|content|action)="[^"]*"/g, 6, random, found => `${found.split('=')[0]}="${pick(random, oddAddresses)}"`),
  oddAttributes: (html, random) => sometimes(html, /="[^"]*"/g, 30, random, () => `="${pick(random, oddWords).replaceAll('"', '')}"`),
  dropAttributes: (html, random) => sometimes(html, / [\w-]+="[^"]*"/g, 8, random, () => ''),
  sameIds: html => html.replace(/\bid="[^"]*"/g, 'id="same"'),
  base: (html, random) => html.replace(/<head[^>]*>/, found => `${found}<base href="${pick(random, [...oddAddresses, 'https://elsewhere.example/a/b/'])}">`),
  noBody: html => html.replace(/<body[\s\S]*$/, ''),
  noHead: html => html.replace(/<head[\s\S]*<\/head>/, ''),
  frameset: html => html.replace(/<body[^>]*>/, '<frameset><frame src="about:blank">'),
  holder: (html, random) => html.replace(/<body[^>]*>/, found => `${found}<${pick(random, holders)}>`),
  oddTags: (html, random) => sometimes(html, /<(?:div|section|li|a|h1|h2|span|main)\b/g, 15, random, () => `<${pick(random, holders).split(' ')[0]}`),
  brokenState: (html, random) => html.replace(/<script[^>]*json[^>]*>[\s\S]*?<\/script>/g, script => sometimes(script, /[{}[\],:"]/g, 200, random, () => '')),
  oddState: (html, random) => html.replace(/<script[^>]*json[^>]*>[\s\S]*?<\/script>/g, script =>
    sometimes(script, /:\s*(?:"[^"]*"|\d+|true|false|null|\[|\{)/g, 14, random, found => /[[{]$/.test(found) ? found : `:${pick(random, oddJson)}`)),
}

/** Changes a text a few times. @returns it, and the names of the changes */
export function changeMarkup(html: string, random: Random): { html: string, names: string[] } {
  const names: string[] = []
  for (let times = roll(random, 4); times > 0; times--) {
    const name = pick(random, Object.keys(changes))
    html = (changes[name]?.(html, random) ?? html).slice(0, 4_000_000)
    names.push(name)
  }
  return { html, names }
}
