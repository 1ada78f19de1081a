import type { Language, Word } from './words'

/** What around a word tells that it names a person, or that it does not. All by keys. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Who is somebody's family, friend or colleague is introduced on purpose: "my nephew Jonas", "meine Kollegin Anna". */
const relatives = set(`nephew niece son daughter brother sister cousin uncle aunt mother father mum mom dad wife husband partner boyfriend girlfriend friend colleague boss manager neighbour neighbor grandmother grandfather dog cat
  neffe nichte sohn tochter bruder schwester cousine onkel tante mutter vater frau mann partnerin freund freundin kollege kollegin chef chefin nachbar nachbarin oma opa hund katze
  neveu niece fils fille frere soeur oncle mere pere femme mari ami amie collegue patron patronne voisin voisine chien chat
  sobrino sobrina hijo hija hermano hermana primo prima tio tia madre padre mujer marido pareja amigo amiga companero companera jefe jefa vecino vecina perro gato`)

export function isRelative(words: readonly Word[], at: number): boolean {
  return relatives.has(words[at - 1]?.key ?? '') && /^(?:,? )$/.test(words[at]?.before ?? '')
    && words.slice(Math.max(0, at - 4), at - 1).some(word => /^(?:my|our|mein|meine|meinem|meinen|meiner|unser|unsere|unserem|unserer|mon|ma|notre|mi|nuestro|nuestra)$/.test(word.key))
}

/** After these a capital word is somebody. */
const leads = set(`thanks thank congratulations congrats cheers bravo sorry welcome hi hello hey dear hallo liebe lieber danke dank gluckwunsch servus merci bonjour salut cher chere felicitations gracias hola enhorabuena felicidades querido querida
  with told tell tells ask asked met meet saw know knows knew colleague friend candidate mr mrs ms dr herr herrn frau kollege kollegin freund freundin monsieur madame mme senor senora sr sra collegue ami amie companero companera amigo amiga
  mit von fur an avec pour selon conoci conozco`)

/** What somebody did or does, in the third person. */
const saying = set(`said says told tells mentioned wrote writes asked asks thinks thought suggested recommended introduced sent gave showed replied answered explained loves likes knows wants knew wanted joined left made built plays played
  sagte sagt meinte meint erzahlte erzahlt schrieb schreibt fragte fragt mag weiss findet fand empfahl schickte zeigte hat hatte kennt kam kommt macht machte wollte freut antwortete mochte
  disait dit pense pensait a avait m aime aimait sait veut voulait ecrit connait propose recommande raconte adore
  dijo dice decia conto cuenta me piensa escribio pregunto sabe quiere gusta recomendo menciono hablo`)

/** What anybody or anything is or does: tells a person only where the word is not a word of its own. */
const being = set('is was has had will would can could does did and ist war wird kann est etait va es era esta estaba ha')

/** Nouns behind a name that make it a thing: "Julia package", "Max Planck Institute", "Rose Street". */
const things = set(`language package packages code release crate gem gems script scripts plugin pipeline pipelines server developer developers programming rails runtime compiler repo library framework conference institute foundation
  university college school hospital museum center centre street road avenue square bridge airport prize award awards celebration day eve lake river beach park hall library station tower club band album film movie book novel song show series
  watch phone store app board account database cloud maps channel workspace course model models api sdk engine studio wine garden bush water
  sprache paket institut stiftung universitat hochschule schule strasse platz preis museum bahnhof flughafen park turm garten
  langage bibliotheque fondation universite rue place prix pont gare musee lenguaje biblioteca fundacion universidad calle plaza premio puente museo`)

/** Words before a name that make it a thing: "Saint Pierre", "San Francisco", "rue Victor". */
const stands = set(`saint st sainte san santa santo sankt mont rue calle plaza avenida avenue place boulevard camino via piazza lake mount cape port fort villa hotel cafe restaurant hospital language langage lenguaje sprache programming
  dia fete learn learning lerne apprendre aprender`)

/** Before a city: "in Florence". */
const locative: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set('in at near around to from via through outside across visit visiting visited leave leaving left toward towards'), de: set('in nach aus bei um uber durch nahe ab'), fr: set('a de en vers pres dans depuis sur'), es: set('en a de desde hasta por hacia cerca'),
}

/** Before a month or season. */
const temporal = set(`in by since until till last next this early late mid from to of before after during through every for around end start beginning spring and or
  im am seit bis ab ende anfang mitte nachsten letzten diesen jeden kommenden vor nach zum en avril mi depuis jusqu fin debut des de desde hasta del finales principios este proximo pasado el cada`)

export const isLead = (word: Word | undefined) => word !== undefined && leads.has(word.key)
/** Short verbs that are other words elsewhere. */
const shortVerbs: Readonly<Record<string, Language>> = { a: 'fr', m: 'fr', me: 'es', hat: 'de', mag: 'de', disait: 'fr', made: 'en', left: 'en' }

export const isSaying = (word: Word | undefined, language: Language) => word !== undefined && !word.capital && saying.has(word.key) && (shortVerbs[word.key] ?? language) === language

/** Past forms without a common ending. */
const irregular = set(`found met took came went saw ran got kept wrote spoke brought taught sold won lost led felt heard put read sang sat slept stood swam drew grew flew threw held built bought fand gab kam ging sah nahm sprach half traf rief blieb lief las trug zog rennt
  fit fut vint prit vit mit alla fue hizo vino puso tuvo estuvo trajo`)

/** What looks like a verb of the third person, or a word that stands before one. */
export function isDoing(word: Word | undefined, language: Language): boolean {
  if (!word || word.capital) return false
  if (/^(?:just|really|also|always|never|already|still|and|or|who|too|recently|even|kindly|once|und|auch|immer|schon|gerade|et|aussi|vient|y|tambien|siempre|ya|se|te|le|nos|s|t|nous|vous|ne|n|lui)$/.test(word.key) || irregular.has(word.key)) return true
  const endings: Readonly<Record<Language, RegExp>> = { en: /(?:ed|[^s]s)$/, de: /(?:[^s]t|te)$/, fr: /(?:e|t|a)$/, es: /(?:a|e|o)$/ }
  return word.key.length > 2 && endings[language].test(word.key)
}
export const isBeing = (word: Word | undefined) => word !== undefined && !word.capital && being.has(word.key)
/** @param after the word behind it: "Ruby on Rails" */
export const isThing = (word: Word | undefined, after?: Word) => word !== undefined && (things.has(word.key) || (word.key === 'on' && after?.key === 'rails'))
export const isStand = (word: Word | undefined) => word !== undefined && stands.has(word.key)
export const isTemporal = (word: Word | undefined) => word !== undefined && (temporal.has(word.key) || /^\d/.test(word.text))
export const isLocative = (word: Word | undefined, language: Language) => word !== undefined && locative[language].has(word.key)

/** Set off as one calls somebody: ", Anna?" and "Thanks Anna!". @param first the word before is no part of the call */
export function isCalledOut(words: readonly Word[], from: number, to: number): boolean {
  const word = words[from]
  const last = words[to]
  if (!word || !last) return false
  const opens = /[,¡¿][ \u00a0]*$/.test(word.before) || (isGreetingLike(words[from - 1]) && /^\s+$/.test(word.before))
  const closes = /^[ \u00a0]*(?:[!?,:]|\.\s|[–—]|-\s|\n)/.test(last.after)
  return opens && closes
}

/** "So {name}, …": called out behind a small word that opens the sentence. */
const isGreetingLike = (word: Word | undefined) => word !== undefined && word.capital && /^(?:so|well|and|und|also|et|alors|y|pues|hey|oh|ja|hi|ok|okay|thanks|danke|merci|gracias|sag|dis|dime|cheers|congrats|congratulations)$/.test(word.key)

/** Called at the start: "Anna, would you …", "Anna: no rush". */
export function isCalledFirst(words: readonly Word[], from: number, to: number): boolean {
  return (words[from]?.first ?? false) && /^[ \u00a0]*(?:,|:|!|[–—]\s|-\s)/.test(words[to]?.after ?? '')
}

/** "Anna's", "Anna’s". */
export function isPossessive(words: readonly Word[], to: number): boolean {
  const next = words[to + 1]
  return next !== undefined && (next.key === 's' ? /^['’]$/.test(next.before) : /^['’][ ]$/.test(next.before))
}
