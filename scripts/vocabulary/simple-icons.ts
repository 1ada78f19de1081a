import icons from 'simple-icons/icons.json'
import { slugOf } from '../../src/topics/text'
import { addName, type Entry } from './parse'

interface Icon { title: string, source: string, aliases?: { aka?: readonly string[], old?: readonly string[], loc?: Record<string, string> } }

/** Where software comes from; brands of other trades (airlines, cars, shops) have other homes. */
const homeOfSoftware = /^https:\/\/(?:[^/]*\.)?(?:github\.com|[a-z-]+\.dev|[a-z-]+\.io)(?:\/|$)/

/** Sites, habits and formats that nobody would talk about. */
const unwanted = new Set(('.env|30 seconds of code|awesome lists|bit|black|bricks|buy me a coffee|change detection|code climate|codewars|coderwall|codersrank|deluge|devpost|known|homepage|markdown|flat|flood|answer|fresh|element|elk|glance|keeper|lens|lightning|pretty|'
  + 'github|github pages|github sponsors|git for windows|gitignore.io|exercism|educative|egghead|frontend mentor|hacktoberfest|kaggle|major league hacking|profile readme|roadmap.sh|shields.io|css|html5|json|license|readme|todoist|toml|xml|yaml|agora|artifact hub|'
  + 'libraries.io|npm|open source hardware|open source initiative|pypi|star trek|simple icons|tryhackme|unlicense|pop!_os|v|w3c|who|wish|x').split('|'))

/** A name that can only be a name: with a digit, a dot, a capital inside, or of several words. */
const isDistinct = (name: string) => /\d|\.\w|\p{Ll}\p{Lu}|\s/u.test(name)

/** Tools and libraries of `simple-icons` (CC0-1.0): names and former names. The icons themselves are not used. */
export function simpleIconsEntries(): Entry[] {
  return (icons as Icon[]).filter(icon => homeOfSoftware.test(icon.source) && !unwanted.has(icon.title.toLowerCase())).map(icon => {
    const entry: Entry = {
      id: slugOf(icon.title), label: icon.title, family: 'software', depth: 2, broader: null, related: [], keys: new Map(), names: new Map(), cues: [],
    }
    for (const name of [icon.title, ...(icon.aliases?.aka ?? []), ...(icon.aliases?.old ?? [])]) addName(entry, name, !isDistinct(name), null)
    return entry
  })
}
