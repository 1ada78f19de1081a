import { plain } from './plain'

/** Words that mean the same to somebody who does not want them: English, German, French and Spanish. Written by hand. */
const groups: readonly (readonly string[])[] = [
  ['on-call', 'oncall', 'on call', 'pager', 'rufbereitschaft', 'bereitschaftsdienst', 'bereitschaft', 'astreinte', 'guardias'],
  ['travel', 'travelling', 'traveling', 'business trips', 'reisen', 'reisetatigkeit', 'dienstreisen', 'reisebereitschaft', 'deplacements',
    'voyages', 'viajes', 'viajar'],
  ['consulting', 'consultancy', 'consultant', 'beratung', 'berater', 'beraterin', 'conseil', 'consultoria', 'consultor'],
  ['agency', 'agencies', 'agentur', 'agenturen', 'agence', 'agences', 'agencia', 'agencias'],
  ['defence', 'defense', 'military', 'weapons', 'arms', 'rustung', 'militar', 'waffen', 'armement', 'militaire', 'defensa', 'armas'],
  ['gambling', 'betting', 'casino', 'casinos', 'lottery', 'glucksspiel', 'sportwetten', 'jeux d\'argent', 'paris sportifs', 'apuestas'],
  ['bank', 'banks', 'banking', 'banken', 'banque', 'banques', 'banco', 'bancos', 'banca'],
  ['crypto', 'cryptocurrency', 'bitcoin', 'blockchain', 'web3', 'nft', 'krypto', 'cripto'],
  ['advertising', 'adtech', 'ads', 'werbung', 'publicite', 'publicidad'],
  ['tobacco', 'tabak', 'tabac', 'tabaco'],
  ['oil', 'gas', 'fossil', 'coal', 'petrole', 'petroleo', 'kohle'],
  ['insurance', 'versicherung', 'versicherungen', 'assurance', 'seguros'],
  ['automotive', 'car industry', 'autoindustrie', 'automobilindustrie', 'automobile', 'automocion'],
  ['startup', 'startups', 'start-up', 'start-ups', 'early stage', 'early-stage', 'seed'],
  ['corporate', 'corporation', 'corporations', 'big company', 'konzern', 'konzerne', 'grand groupe', 'multinational', 'multinacional'],
  ['shift', 'shifts', 'shift work', 'schichtarbeit', 'schichtdienst', 'schicht', 'travail poste', 'turnos'],
  ['weekend', 'weekends', 'wochenende', 'wochenendarbeit', 'week-end', 'fin de semana'],
  ['overtime', 'uberstunden', 'heures supplementaires', 'horas extra'],
  ['part-time', 'part time', 'teilzeit', 'temps partiel', 'media jornada', 'tiempo parcial', '80 %', '80%', '60 %', '60%', '4 days',
    'four days', 'four-day', '4-day', '4 tage', 'vier tage', '4-tage-woche', 'vier-tage-woche', 'quatre jours', 'cuatro dias'],
  ['full-time', 'full time', 'vollzeit', 'temps plein', 'jornada completa', 'tiempo completo'],
  ['freelance', 'freelancer', 'contract', 'contractor', 'freiberuflich', 'selbstandig', 'independant', 'autonomo'],
  ['permanent', 'festanstellung', 'unbefristet', 'cdi', 'indefinido'],
  ['temporary', 'fixed-term', 'befristet', 'cdd', 'temporal', 'zeitarbeit', 'temp agency', 'interim'],
  ['sales', 'vertrieb', 'commercial', 'ventas'],
  ['open source', 'open-source'],
  ['public sector', 'government', 'offentlicher dienst', 'behorde', 'secteur public', 'sector publico'],
]
const inGroups = new Set(groups.flat())
const stop = new Set(('a an the and or of for to in on at by with no not never without any more less too only want wants '
  + 'wanted need needs like likes would prefer prefers work working job jobs role roles company companies '
  + 'team teams new good great very much many about from that this is are be has have must nice ideally please at all '
  + 'again ever anything nothing them they '
  + 'kein keine keinen keiner nicht nie ohne nur und oder der die das ein eine einen mit fur im in bei zu von arbeit '
  + 'firma firmen mehr stelle '
  + 'pas de des du la le les un une sans jamais et ou avec pour dans plus travail entreprise sin nunca no el los las una '
  + 'unos y o con para en mas trabajo empresa').split(' '))

/** How an opening's words speak of something: not at all, that it is there, or that it is not. */
export type Mention = 'none' | 'there' | 'denied'

const denied = /(?:no|not|never|without|zero|kein\p{L}*|nicht|ohne|pas d\p{L}*|sans|aucune?|sin|ningun\p{L}*)(?:\s\p{L}+)?\s$/u

/** Whether a text mentions what a wish is about, in its words or in others for the same. Ordinary words do not count. */
export function mentionOf(wish: string, text: string): Mention {
  const wanted = plain(wish)
  const said = plain(text)
  const group = groups.filter(words => words.some(word => hasWord(wanted, word)))
  const ordinary = () => (wanted.match(/[\p{L}\p{N}][\p{L}\p{N}+#.'-]*/gu) ?? []).filter(word => word.length > 2 && !stop.has(word))
  const names = group.length > 0 ? group.flat() : ordinary()
  for (const name of names) {
    const at = indexOfWord(said, name)
    if (at < 0) continue
    // Several ordinary words are one wish together: "small team" is not every team.
    if (group.length === 0 && !names.every(other => hasWord(said, other))) return 'none'
    return denied.test(said.slice(Math.max(0, at - 24), at)) ? 'denied' : 'there'
  }
  return 'none'
}

function hasWord(text: string, word: string): boolean {
  return indexOfWord(text, word) >= 0
}

const patterns = new Map<string, RegExp>()

function indexOfWord(text: string, word: string): number {
  if (!text.includes(word)) return -1
  const known = patterns.get(word)
  const pattern = known ?? new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u')
  if (!known && inGroups.has(word)) patterns.set(word, pattern)
  return text.search(pattern)
}
