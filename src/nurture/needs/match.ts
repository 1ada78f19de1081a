import { type Day, addMonths, dayOf, daysBetween } from '../../domain/day'
import type { Opening } from '../../domain/opening'
import { span } from '../english'
import { languageCode, languageName } from './languages'
import { leadsPeople, levelIn, levelWord } from './levels'
import { mentionOf } from './mentions'
import { payWords } from './pay'
import { liesIn, placesIn } from './places'
import { pattern, plain } from './plain'
import { technologiesIn, technologyKey } from './stack'
import { type NeedFacts, type Wish, type WishTopic, type WorkMode, wishesOf } from './wishes'

/** What is read of an opening. */
export type OpeningFacts = Pick<Opening, 'title' | 'company' | 'place' | 'remote' | 'languages' | 'stack' | 'salary' | 'visa'>
  & Partial<Pick<Opening, 'notes' | 'seniority' | 'team'>>

/** One need held against the opening, as a sentence. */
export interface Finding { need: NeedFacts, about: WishTopic, text: string }

/** How an opening stands to what somebody wants. It counts nothing and judges nobody. */
export interface Match {
  /** What they must have or never want, and the opening says otherwise. */
  conflicts: Finding[]
  /** What they would like, or what would move them, and the opening says otherwise. */
  minds: Finding[]
  /** What the opening does not say. */
  questions: Finding[]
  /** What fits. */
  fits: Finding[]
}

/** Months after which it is asked whether a need is still true. */
const trueFor = 6

/** True when it is time to ask whether a need still holds. */
export function isStale({ at }: Pick<NeedFacts, 'at'>, today: Day): boolean {
  return today >= addMonths(dayOf(at), trueFor)
}

interface Context { opening: OpeningFacts, /** Where the candidate lives, as their page says it. */ home: string, text: string }
interface Verdict { is: 'conflict' | 'fits' | 'unknown', with: string }

/** Holds what somebody wants against the facts of an opening; conflicts are named, what it does not say is a question. */
export function matchOf(needs: readonly NeedFacts[], opening: OpeningFacts, { home, today }: { home: string, today: Day }): Match {
  const text = [opening.title, opening.company, opening.place, opening.team, opening.seniority, opening.notes].filter(Boolean).join('\n')
  const context: Context = { opening, home, text }
  const match: Match = { conflicts: [], minds: [], questions: [], fits: [] }
  for (const need of needs) {
    for (const wish of wishesOf(need)) {
      const verdict = verdictOf(wish, need, context)
      const quoted = `'${need.text.trim()}'`
      const finding = (words: string): Finding => ({ need, about: wish.about, text: words })
      if (verdict.is === 'fits') match.fits.push(finding(`${quoted} fits`))
      else if (verdict.is === 'unknown') match.questions.push(finding(`${quoted}: ${verdict.with}`))
      else {
        const age = isStale(need, today) ? ` (said ${span(daysBetween(dayOf(need.at), today))} ago: still true?)` : ''
        const words = `${quoted} conflicts with ${verdict.with}${age}`
        match[isFirm(need) ? 'conflicts' : 'minds'].push(finding(words))
      }
    }
  }
  for (const list of [match.conflicts, match.minds, match.questions, match.fits]) {
    const seen = new Set<string>()
    list.splice(0, list.length, ...list.filter(({ text: words }) => seen.has(words) ? false : seen.add(words)))
  }
  return match
}

/** What would move somebody counts as a must where its words say so: "only remote", "not below 80k". */
function isFirm({ kind, text }: NeedFacts): boolean {
  if (kind === 'must' || kind === 'never') return true
  return kind === 'trigger' && pattern(
    String.raw`\b(?:only|nur|must|at least|not below|not under|mindestens|nicht unter|ausschliesslich|uniquement|seulement|`,
    String.raw`au moins|pas moins|solo|solamente|al menos|no menos)\b`,
  ).test(plain(text))
}

function verdictOf(wish: Wish, need: NeedFacts, context: Context): Verdict {
  switch (wish.about) {
    case 'remote': return remoteVerdict(wish, context)
    case 'place': return placeVerdict(wish, context)
    case 'staying': return stayingVerdict(context)
    case 'pay': return payVerdict(wish, context)
    case 'language': return languageVerdict(wish, context)
    case 'stack': return stackVerdict(wish, context)
    case 'visa': return visaVerdict(context)
    case 'seniority': return seniorityVerdict(wish, context)
    case 'start': return { is: 'unknown', with: 'when does the job begin?' }
    case 'other': return otherVerdict(wish, need, context)
  }
}

const fits = (words: string): Verdict => ({ is: 'fits', with: words })
const conflict = (words: string): Verdict => ({ is: 'conflict', with: words })
const unknown = (words: string): Verdict => ({ is: 'unknown', with: words })

const modes: Readonly<Record<WorkMode, string>> = { no: 'on-site', hybrid: 'hybrid', yes: 'remote' }

/** "on-site in Köln", "remote". */
function whereOf({ remote, place }: OpeningFacts): string {
  const mode = remote === 'unknown' ? 'work' : `${modes[remote]}${remote === 'yes' ? ' work' : ''}`
  return place.trim() && remote !== 'yes' ? `${mode} in ${place.trim()}` : mode
}

function remoteVerdict({ accepts, perhaps }: Extract<Wish, { about: 'remote' }>, { opening }: Context): Verdict {
  if (opening.remote === 'unknown') return unknown('is it on-site, hybrid or remote?')
  if (accepts.includes(opening.remote)) return fits(whereOf(opening))
  if (perhaps.includes(opening.remote)) return unknown(`it is ${whereOf(opening)}; how many days, and would that do?`)
  return conflict(whereOf(opening))
}

function placeVerdict({ places, avoid }: Extract<Wish, { about: 'place' }>, { opening }: Context): Verdict {
  if (opening.remote === 'yes') return fits('remote work')
  const [there] = placesIn(opening.place)
  if (!there) return unknown(opening.place ? `how far is ${opening.place} from there?` : 'where is it?')
  const inside = places.map(place => liesIn(there, place))
  if (inside.includes(true)) return avoid ? conflict(whereOf(opening)) : fits(whereOf(opening))
  if (inside.includes(null)) return unknown(`where exactly in ${opening.place}?`)
  return avoid ? fits(whereOf(opening)) : conflict(whereOf(opening))
}

function stayingVerdict({ opening, home }: Context): Verdict {
  if (opening.remote === 'yes') return fits('remote work')
  const [lives] = placesIn(home)
  const [there] = placesIn(opening.place)
  if (!lives || !there || there.city === null) return unknown(`would ${opening.place || 'the place'} mean moving?`)
  const same = liesIn(there, lives)
  if (same === true && lives.city !== null) return fits(whereOf(opening))
  return same === false ? conflict(whereOf(opening)) : unknown(`would ${opening.place} mean moving?`)
}

function payVerdict({ atLeast, currency }: Extract<Wish, { about: 'pay' }>, { opening: { salary } }: Context): Verdict {
  if (!salary) return unknown('what does it pay?')
  const words = payWords(salary)
  const paidIn = salary[2].trim().toUpperCase()
  if (currency !== null && paidIn && currency !== paidIn) return unknown(`it pays ${words}; what is that in ${currency}?`)
  if (salary[1] < atLeast) return conflict(`pay of ${words}`)
  return salary[0] < atLeast ? unknown(`it pays ${words}; is the upper part within reach?`) : fits(words)
}

function languageVerdict({ codes, only, avoid }: Extract<Wish, { about: 'language' }>, { opening }: Context): Verdict {
  const spoken = opening.languages.map(language => languageCode(language) ?? language)
  if (spoken.length === 0) return unknown('which languages are spoken at work?')
  const names = spoken.map(languageName).join(' and ')
  const both = codes.some(code => spoken.includes(code))
  if (avoid) return both ? conflict(`work in ${names}`) : fits(`work in ${names}`)
  const enough = only ? spoken.every(code => codes.includes(code)) : both
  return enough ? fits(`work in ${names}`) : conflict(`work in ${names}`)
}

function stackVerdict({ technologies, avoid }: Extract<Wish, { about: 'stack' }>, { opening }: Context): Verdict {
  const stack = [...opening.stack.map(entry => ({ key: technologyKey(entry), name: entry })), ...technologiesIn(opening.title)]
  const shared = stack.find(({ key }) => technologies.some(technology => technology.key === key))
  if (shared) return avoid ? conflict(`${shared.name} in the stack`) : fits(shared.name)
  if (stack.length === 0) return unknown('what is it built with?')
  const names = [...new Map(stack.map(({ key, name }) => [key, name])).values()].slice(0, 4).join(', ')
  return avoid ? fits(names) : conflict(`a stack of ${names}`)
}

function visaVerdict({ opening: { visa } }: Context): Verdict {
  if (visa === null) return unknown('is a visa sponsored?')
  return visa ? fits('a visa is sponsored') : conflict('no visa sponsorship')
}

function seniorityVerdict({ level, leads, avoid }: Extract<Wish, { about: 'seniority' }>, { opening }: Context): Verdict {
  const title = `${opening.seniority ?? ''} ${opening.title}`
  const offered = levelIn(opening.seniority ?? '') ?? levelIn(opening.title)
  const word = (opening.seniority ?? '') || opening.title
  if (avoid) {
    if (leads && leadsPeople(title)) return conflict(`“${opening.title}”, which leads people`)
    if (offered === null) return unknown('which level is it?')
    return !leads && offered === level ? conflict(`a ${levelWord(title) ?? word} position`) : fits(`“${opening.title}”`)
  }
  if (leads && leadsPeople(title)) return fits(`“${opening.title}”`)
  if (offered === null) return unknown('which level is it?')
  return offered >= level ? fits(`“${opening.title}”`) : conflict(`a ${levelWord(title) ?? word} position`)
}

function otherVerdict({ avoid }: Extract<Wish, { about: 'other' }>, need: NeedFacts, { text, opening }: Context): Verdict {
  const mention = mentionOf(need.text, text)
  if (mention === 'none') {
    const swapped = mentionOf(need.text, 'part-time') === 'there' && mentionOf('full-time', text) === 'there'
    return swapped && !avoid ? conflict('full-time work') : unknown('the opening does not say; ask the team')
  }
  const there = (mention === 'there') !== avoid
  return there ? fits(`“${opening.title}”`) : conflict(mention === 'there' ? 'what the opening says about it' : 'what the opening rules out')
}
