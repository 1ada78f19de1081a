import { type Day, instantOf } from '../../domain/day'
import type { Need } from '../../domain/need'
import { clausesOf, isNegated, pattern, plain } from './plain'
import { wishesOf } from './wishes'

/** A need as read from a line, before it is kept. */
export interface NeedDraft { kind: Need['kind'], text: string }

const nice = pattern(
  String.raw`\b(?:nice|ideally|prefer\p{L}*|would (?:like|love)|likes?|loves?|bonus|gerne?|bevorzugt|am liebsten|`,
  String.raw`idealerweise|mag|idealement|de preference|aimerait|plutot|idealmente|prefier\p{L}*|prefer\p{L}*|gustaria)\b`,
)
const firm = pattern(
  String.raw`\b(?:only|must|needs?|required?|at least|minimum|min|fully|nur|muss|braucht|mindestens|ausschliesslich|voll|`,
  String.raw`uniquement|seulement|complet|doit|au moins|minimum|solo|solamente|debe|necesita|al menos|minimo)\b`,
)
const floor = pattern(
  String.raw`\b(?:not|nothing|no|nicht|nichts|pas|rien|nada) (?:below|under|less|unter|weniger|a? ?moins|en dessous|`,
  String.raw`en-dessous|menos|por debajo|(?:de )?moins)\b`,
)
const trigger = pattern(
  String.raw`\b(?:if|when|once|would move|would leave|move for|leave for|wenn|sobald|wurde wechseln|si|quand|lorsque|`,
  String.raw`changerait|cuando|cambiaria|open to|offen fur|ouverte? a|abiert[oa] a|looking for|sucht|cherche|busca)\b`,
)
const someone = /^(?:(?:she|he|they|sie|er|elle|il|ella|el)\s)?(?:wants?|told me(?: that)?|says?|said|will|möchte|sagt|veut|dit|quiere|dice)\s*:?\s+/iu

/**
 * Reads what somebody wants from one line of the recruiter's, each part as a need of its own: "remote only, not below 80k, from
 * spring, no on-call". How much it matters follows from its words and can be changed; a part without such a word is nice to have.
 * @param today the day it was said, for "from spring"
 */
export function needsFromLine(line: string, today: Day): NeedDraft[] {
  const at = instantOf(today, 12)
  const drafts: NeedDraft[] = []
  for (const clause of clausesOf(line)) {
    const text = clause.replace(someone, '').trim()
    const last = drafts.at(-1)
    // "no PHP and Java" stays one: the second part means nothing without the first.
    const joined = last?.kind === 'never' && text.split(/\s+/u).length <= 2 ? `${last.text}, ${text}` : null
    const goesOn = joined !== null && !isNegated(plain(text))
      && wishesOf({ kind: 'must', text: joined, at }).every(wish => 'avoid' in wish && wish.about !== 'other' && wish.avoid)
    if (last && goesOn) last.text = joined
    else if (text) drafts.push({ kind: kindOf(text, today), text })
  }
  return drafts
}

/** The same for a free note, where most of the words are about something else: only parts that openings have facts for. */
export function needsInNote(note: string, today: Day): NeedDraft[] {
  const at = instantOf(today, 12)
  return needsFromLine(note, today).filter(({ kind, text }) =>
    text.split(/\s+/u).length <= 8 && wishesOf({ kind, text, at }).some(({ about }) => about !== 'other'))
}

function kindOf(text: string, today: Day): Need['kind'] {
  const folded = plain(text)
  const abouts = new Set(wishesOf({ kind: 'must', text, at: instantOf(today, 12) }).map(({ about }) => about))
  if (nice.test(folded)) return 'nice'
  if (abouts.has('pay') || floor.test(folded)) return 'must'
  if (abouts.has('start')) return 'trigger'
  if (isNegated(folded) && !/visa|visum/u.test(folded)) return 'never'
  if (trigger.test(folded)) return 'trigger'
  return firm.test(folded) || abouts.has('visa') ? 'must' : 'nice'
}
