/**
 * Names in Latin letters. Cyrillic, Greek, Georgian and Armenian are written letter by letter, so a table can turn them into Latin ones
 * closely enough to compare. Han, kana, Hangul, Arabic, Hebrew and the Indic scripts cannot be told that way (vowels, readings, custom
 * spellings): such names are compared with names in the same script only.
 * Source of the tables: ISO 9 and BGN/PCGN for Cyrillic, ELOT 743 for Greek, the national systems of Georgia and Armenia, without marks.
 */

const pairs = (text: string) => text.trim().split(/\s+/).map((pair): [string, string] => [pair.charAt(0), pair.slice(2)])

const letters = new Map<string, string>([
  ...pairs(`а=a б=b в=v г=g ґ=g д=d е=e є=ie ж=zh з=z и=i і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ў=u ф=f х=kh ц=ts ч=ch
    ш=sh щ=shch ъ= ы=y ь= э=e ю=iu я=ia ђ=dj ј=i љ=li њ=ni ћ=ch џ=dzh ѓ=g ќ=k ѕ=dz`),
  ...pairs('α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o'),
  ...pairs(`ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=k შ=sh ჩ=ch ც=ts ძ=dz
    წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h`),
  ...pairs(`ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=e թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o չ=ch պ=p ջ=j ռ=r
    ս=s վ=v տ=t ր=r ց=ts ւ=v փ=p ք=k օ=o ֆ=f`),
  ['ß', 'ss'], ['ø', 'o'], ['æ', 'ae'], ['œ', 'oe'], ['ł', 'l'], ['đ', 'd'], ['ð', 'd'], ['þ', 'th'], ['ı', 'i'], ['ə', 'a'], ['ħ', 'h'],
])

/** Two letters that are one sound. */
const digraphs: readonly [RegExp, string][] = [[/ου/g, 'u'], [/[μ]π/g, 'b'], [/ντ/g, 'd'], [/γκ/g, 'g'], [/τζ/g, 'tz'], [/ու/g, 'u'], [/(?<=[аеиоу])й\b/g, 'i']]

/** Lower-case words in Latin letters without marks, where the script allows it; other scripts stay as they are. */
export function latin(text: string): string {
  let plain = text.normalize('NFKD').replace(/(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])\p{M}+/gu, '').toLowerCase()
  for (const [sound, letter] of digraphs) plain = plain.replace(sound, letter)
  return [...plain].map(letter => letters.get(letter) ?? letter).join('').normalize('NFC')
}

/**
 * One spelling for the usual ways to write a name in Latin letters: Sergey, Sergei, Sergej; Müller, Mueller; Yuliya, Julia, Iuliia; Kowalski,
 * Kovalsky. For comparing only: what it gives is no word.
 * @param word in Latin letters, as `latin` gives it; words of other scripts come back as they are
 */
export function folded(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word
  const sound = word
    .replace(/shch|stsch|tsch|tch/g, 'ch').replace(/sch|sz/g, 'sh').replace(/cz|tsh/g, 'ch').replace(/kh|gh/g, 'h').replace(/ph/g, 'f').replace(/th/g, 't')
    .replace(/ck/g, 'k').replace(/x/g, 'ks').replace(/c(?!h)/g, 'k').replace(/q/g, 'k').replace(/w/g, 'v')
    .replace(/[jy]/g, 'i').replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u')
    .replace(/(.)\1+/g, '$1').replace(/^ie/, 'e')
  return sound.length > 3 ? sound.replace(/(?<=[^aeiou])ei$|i$/, 'i') : sound
}
