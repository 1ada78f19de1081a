import type { Span } from './bearers'
import type { Draft } from './draft'
import { isOwnName } from './own'
import { isTemporal, isThing } from './person-clues'
import type { Word } from './words'

/** "Max-Planck-Institut": joined with what is nobody's name. */
export function isCompound({ words, index, own }: Draft, { from, to }: Span): boolean {
  return words.slice(from + 1, to + 1).some(word => !isOwnName(own, word) && (isThing(word) || index.withWord('given', word).length + index.withWord('family', word).length + index.withWord('nickname', word).length === 0))
}

/** "la conférence de Sofia": what is hers, in French and Spanish. */
export function isOfPerson(words: readonly Word[], at: number): boolean {
  return /^(?:de|d)$/.test(words[at - 1]?.key ?? '') && /^(?:conference|billet|article|equipe|notes|message|mail|talk|post|projet|presentation|charla|articulo|notas|equipo|mensaje|correo|proyecto|presentacion|ideas?|avis)$/.test(words[at - 2]?.key ?? '')
}

/** "3 de Julio", "en Abril": French and Spanish months are small, so a capital is one only beside other words of time. */
export function isDated(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return before !== undefined && (/^(?:de|del|du|d)$/.test(before.key) ? /^\d|^(?:finales|principios|mediados|fin|debut|mois|mes|meses)$/.test(words[at - 2]?.key ?? '') : /^(?:joyeux|pere|bon|feliz)$/.test(before.key) || isTemporal(before) && !/^(?:a|for|to|with|from|avec|con|para|pour)$/.test(before.key))
}

/** "hear from Florence", "talk to Austin": what else stands before a city is about people here. */
export function isHearing(words: readonly Word[], at: number): boolean {
  return words[at - 2]?.sentence === words[at]?.sentence && (/^(?:hear|heard|hearing|talk|talked|talking|speak|spoke|said|wrote|write|thanks|according|listen|vi|vio|visto|pensais|thinking|thought|think|nouvelles|acorde|acuerdo|pense|penser|pensaba|saber|noticias|hablar|parle|gehort|horen)$/.test(words[at - 2]?.key ?? '') || /^(?:pensais|pense|acorde|thinking)$/.test(words[at - 3]?.key ?? ''))
}

/** Behind a name a German sentence goes on with a noun: "dass Anna Zeit hat". */
export function continuesSentence({ language, index }: Draft, next: Word): boolean {
  return language === 'de' && (/(?:ung|heit|keit|schaft|tion|zeit)(?:en)?$/.test(next.key) || /^(?:lust|recht|freude|gluck|erfolg|geduld|ruhe|heute|morgen|wasser|essen|zeit|ideen|interesse|urlaub|geburtstag|platz|spass|hunger|fragen|hilfe|bescheid|bucher|kaffee|tee|karten|vortrag|artikel|besuch|einladung|mails?)$/.test(next.key)) && index.withWord('family', next).length === 0
}
