import { isWordAnywhere } from './common'
import { type Draft, found } from './draft'
import { isOwnName, isShared } from './own'
import { isAddressed, isFirstPerson, sentenceAt } from './sentence-clues'
import type { Finding } from './types'
import type { Word } from './words'

/** What one has of a topic. */
const having = new Set(`post posts talk talks article articles interest interests passion love work notes note workshop course thread writing piece blog series video essay story stories repo project projects expertise experience knowledge background enthusiasm skills
  obsession hobby contributions contribution thoughts take views opinion slides presentation lecture keynote podcast episode newsletter book paper papers research photos pictures
  beitrag beitrage vortrag vortrage artikel interesse begeisterung leidenschaft liebe arbeit notizen texte text kurs projekt projekte erfahrung wissen hobby gedanken folien videos
  article articles conference billet interet passion travail notes cours projet projets experience amour gout photos articulo articulos charla interes pasion trabajo notas curso proyecto proyectos experiencia amor aficion fotos publicacion`.split(/\s+/))

const linking = new Set('about on in of for with into around to over regarding uber zu an fur von mit sur par pour de du des d en dans sobre por para con al la el las los the le les l your dein deine deinem deiner deinen ton ta tes votre tu tus'.split(' '))

/** "you are into", "tu aimes": topics of the recipient without "your". */
const liking = new Set(`into like love enjoy enjoying doing practising practicing learning playing passionate interested fan keen mentioned told talked spoke said hattest erwahntest parle parlais parlé hablaste contaste dijiste mencionaste hablado contado machst magst interessierst begeisterst spielst liebst aimes adores fais pratiques passionne passionnee fan
  gusta encanta interesa apasiona practicas sigues haces juegas interessiert begeistert still noch toujours`.split(/\s+/))

/** Everyday words: "your coffee", "your privacy" speak of no interest. */
const everyday = new Set('go growth privacy security pricing coffee tea wine cheese cats dogs maps trains teaching mentoring swimming cycling football photography design marketing sales leadership management music books reading travel food art hiring recruiting data cloud web ai react swift rust'.split(' '))

/** Topics of others where one the recipient cares about would stand. */
export function checkTopics(draft: Draft): Finding[] {
  const { words, index, own, apart, signature, situation: { lately } } = draft
  const findings: Finding[] = []
  for (let at = draft.body; at < signature; at++) {
    const match = index.phraseAt('topic', words, at)
    if (!match) continue
    const to = at + match.length - 1
    const word = words[at]
    const isOwn = isShared(match.phrase, own.topics) || isShared(match.phrase, own.companies) || own.repositories.has(match.phrase) || words.slice(at, to + 1).every(one => isOwnName(own, one)) || isAlike(match.phrase, own.topics)
    const isLate = lately !== undefined && match.people.some(number => { const id = index.person(number)?.id; return id !== undefined && lately.has(id) })
    if (word && !isOwn && !apart.has(at) && (isTheirs(draft, at, to, match.phrase) || (isLate && !isWordAnywhere(match.phrase) && !everyday.has(match.phrase) && !aboutMe(draft, at)))) {
      findings.push(found(draft, 'other-topic', at, to, null, match.people))
    }
    at = to
  }
  return findings
}

const kin: readonly (readonly string[])[] = [['climbing', 'bouldering'], ['javascript', 'js', 'typescript'], ['kubernetes', 'k8s'], ['postgres', 'postgresql'], ['ml', 'machine learning'], ['ux', 'user experience', 'design'], ['football', 'soccer'], ['running', 'trail running', 'marathon'], ['a11y', 'accessibility'], ['golang', 'go'], ['photography', 'film photography', 'street photography']]

/** Two names of one thing, or the same word in another number. */
function isAlike(phrase: string, own: readonly string[]): boolean {
  const stem = (text: string) => text.replace(/(?:ing|es|s|en|e|n)$/, '')
  return own.some(other => (other.length > 4 && stem(other) === stem(phrase)) || kin.some(group => group.includes(other) && group.includes(phrase)))
}

const aboutMe = (draft: Draft, at: number) => { const { from } = sentenceAt(draft, at); return draft.words.slice(from, at).some(word => isFirstPerson(word, draft.language)) }

/** Is it said to be the recipient's: "your talk on rust", "deine Begeisterung für Rust", "are you still into rust"? */
function isTheirs(draft: Draft, at: number, to: number, phrase: string): boolean {
  const { words } = draft
  const { from, to: end } = sentenceAt(draft, at)
  const isMine = (word: Word) => isFirstPerson(word, draft.language)
  const ahead = words.slice(Math.max(from, at - 9), at)
  const you = ahead.findLastIndex(word => isAddressed(draft, word))
  const before = words[at - 1]
  const gap = ahead.slice(you + 1)
  const isLinked = before !== undefined && (linking.has(before.key) || liking.has(before.key)) && /^[ \u00a0'’]$/.test(words[at]?.before ?? '')
  const next = words[to + 1]
  // "Dein Origami-Projekt"
  if (you >= 0 && gap.length === 0 && next?.before === '-' && having.has(next.key)) return true
  if (isElsewhere(next, words[at])) return false
  if (before?.key === 'fellow' && /^(?:fan|enthusiast|lover|nerd|person|maker|player|fans)$/.test(next?.key ?? '')) return true
  if (/^(?:going|coming)$/.test(next?.key ?? '') && /^(?:s|is)$/.test(before?.key ?? '')) return true
  if (you >= 0 && !gap.some(isMine)) {
    if (gap.some(word => having.has(word.key)) && isLinked) return true
    if (ahead.slice(you).some(word => liking.has(word.key)) && (isLinked || liking.has(before?.key ?? ''))) return true
    // German puts the verb behind: "da du dich für Rust interessierst".
    if (isLinked && /^(?:interessierst|begeisterst|interesas|magst|gekommen|erzahlt|gesprochen|geschwarmt|erwahnt)$/.test(next?.key ?? '')) return true
    if (gap.length === 0) return isOwnedOutright(words, at, to, end, phrase)
    return false
  }
  // "As someone who is into …", "Toujours passionné par …", "¿Sigues con …?"
  const likes = ahead.findLastIndex(word => /^(?:someone|somebody|jemand|toujours|sigues|still|noch|machst|interessierst|fan)$/.test(word.key))
  const asks = /\?/.test(words[end - 1]?.after ?? '')
  return likes >= 0 && isLinked && !ahead.some(isMine) && (asks || ahead.some(word => /^(?:someone|somebody|jemand|fan)$/.test(word.key)))
}

/** "your rust" on its own: not with everyday words, unless the sentence asks how it goes. */
function isOwnedOutright(words: readonly Word[], at: number, to: number, end: number, phrase: string): boolean {
  const next = words[to + 1]
  const asks = words.slice(Math.max(0, at - 5), Math.min(end, to + 5)).some(word => /^(?:going|coming|lauft|laeuft|lief|va|avance|progressing)$/.test(word.key))
  if (asks) return true
  if (/^(?:project|repo|talk|post|article|blog|thread|course|book|podcast|workshop|projekt|vortrag)$/.test(next?.key ?? '')) return true
  return !everyday.has(phrase) && !isWordAnywhere(phrase) && (next === undefined || !/^\p{Ll}/u.test(next.text) || having.has(next.key) || /^(?:journey|adventures|habit|side|studies|setup|training|and|is|crate|package|library|club|group)$/.test(next.key))
}

/** Part of a longer word or name: "Go-Live", "React Berlin". */
const isElsewhere = (next: Word | undefined, word: Word | undefined) => /^[-/]$/.test(next?.before ?? '') || /^[-/]$/.test(word?.before ?? '')
