import { type Word, wordsOf } from './words'

const closing = /^(?:[–—-]{1,2}\s*)?(?:(?:best|kind|warm|warmest|kindest|many)(?: regards| wishes)|best|cheers|regards|sincerely|yours(?: truly| sincerely)?|all the best|talk soon|speak soon|see you(?: soon)?|take care|thanks(?: again)?|thank you|many thanks|warmly|love|xo+|have a (?:great|nice|good) \w+|until (?:then|soon)|(?:viele|liebe|beste|schöne|herzliche|freundliche|sonnige|herzlichste|allerbeste) (?:grüße|grüsse|gruesse)|(?:mit )?(?:besten|freundlichen|vielen|lieben|herzlichen) (?:grüßen|grüssen|gruessen)|gruß|grüße|lg|vg|mfg|bg|bis (?:bald|dann|später)|alles gute|(?:vielen )?dank|danke|mach'?s gut|herzlich|herzlichst|liebst|deine?|dein|eure?|euer|ihre?|ihr|your|bien à (?:toi|vous)|à (?:bientôt|très vite|plus)|(?:bien )?cordialement|amicalement|amitiés|(?:grosses )?bises|bisous|belle journée|bonne (?:journée|soirée|semaine)|sincèrement|merci(?: beaucoup| encore)?|(?:un |muchos )?(?:abrazo|abrazos|beso|besos)|(?:un |muchos )?(?:saludo|saludos)(?: cordiales)?|hasta (?:pronto|luego)|atentamente|cordialmente|cuídate|gracias|muchas gracias)\b/iu

const ending = /(?<=[\s,])(?:cheers|best|regards|(?:best|kind|warm) (?:regards|wishes)|sincerely|warmly|(?:viele|liebe|beste|schöne|herzliche) (?:grüße|grüsse)|grüße|deine?|dein|lg|vg|bis (?:bald|dann|später)|à bientôt|(?:bien )?cordialement|amicalement|bises|bien à (?:toi|vous)|(?:un )?(?:abrazo|beso|saludo)|abrazos|besos|saludos|hasta (?:pronto|luego)|atentamente),?\s+(\p{L}[\p{L}\p{M}'’-]*(?: \p{L}[\p{L}\p{M}'’-]*){0,2})\s*$/iu

/** "Thanks Anna" thanks Anna; "Thanks, Anna" and "Best Anna" are signed by her. */
const thanking = /^(?:(?:many )?thank|danke|vielen dank|merci|gracias|muchas gracias|mach|take care|cuídate|alles gute|until|see you|talk soon|speak soon|bis |à bientôt|hasta )/i

/** Where the sender's name begins: what follows a closing near the end, or a last line that is nothing but a name.
 * @param isRecipient whether a word is the recipient's name: nobody signs with that @returns the number of the first word, or how many there are */
export function signedFrom(text: string, words: readonly Word[], isRecipient: (word: Word) => boolean): number {
  const wordAt = (offset: number) => { const at = words.findIndex(({ start }) => start >= offset); return at < 0 ? words.length : at }
  const lines = [...text.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== '')
  // The name may stand on one line with the closing, or on lines below it.
  for (const match of lines.slice(-4)) {
    const line = match[0].trimStart()
    const offset = match.index + match[0].length - line.length
    const said = closing.exec(line)
    const isFirst = match.index === lines[0]?.index
    if (said && !isFirst && isBare(line.slice(said[0].length), isRecipient, thanking.test(said[0])) && !/[?]/.test(line)) return wordAt(offset)
    if (!isFirst && /^[–—-]{1,2}\s*[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*(?:\s[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*){0,2}\s*$/u.test(line)) return wordAt(offset)
  }
  const last = lines.at(-1)
  if (last && lines.length > 1 && !thanking.test(last[0].trim()) && /^\s*[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*(?:[ \u00a0][\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*){0,2}\s*$/u.test(last[0]) && !words.slice(wordAt(last.index)).some(isRecipient)) return wordAt(last.index)
  return inlineFrom(text, words, isRecipient)
}

/** "… Bis bald, Lena" at the end of a message in one piece: the last words are a closing and a name, and no sign ends them. */
function inlineFrom(text: string, words: readonly Word[], isRecipient: (word: Word) => boolean): number {
  const match = ending.exec(text)
  // The rule ignores case for the closing; a name bears its capitals.
  if (!match || match.index === 0 || !(match[1] ?? '').split(' ').every(part => /^[\p{Lu}\p{Lo}]/u.test(part))) return words.length
  const from = words.findIndex(({ start }) => start >= match.index)
  return from <= 0 || words.slice(from).some(isRecipient) ? words.length : from
}

/** What stands behind a closing on its line: nothing, a place, or a name that is the sender's; "Thanks, Anna!" calls Anna, "Thanks,\nAnna" is signed by her. */
function isBare(rest: string, isRecipient: (word: Word) => boolean, isThanks: boolean): boolean {
  const plain = rest.trim()
  if (plain === '' || /^[,.!]+$/.test(plain)) return true
  if (/[!?]\s*$/.test(plain) && !/^[!.]/.test(plain)) return false
  if (/^(?:aus|von|from|de|desde|depuis)\s+(?:\p{L}+\s?){1,3}[,.!]?$/u.test(plain)) return true
  if (isThanks && /^ \p{Lu}/u.test(rest)) return false
  const named = /^[,.!–—-]*\s*([\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*(?:\s(?:[\p{Lu}\p{Lo}]|van|von|de|der|di|da)[\p{L}\p{M}.'’-]*){0,4})\s*$/u.exec(plain)
  return named !== null && !/^\s*\p{Lu}/u.test(rest.replace(/^[ ]/, 'x')) && !wordsOf(named[1] ?? '').some(isRecipient)
}
