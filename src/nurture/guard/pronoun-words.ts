/** What pronouns a recipient goes by, as far as a third-person pronoun can be wrong about it. */
export type Gender = 'he' | 'she' | 'they'

const signs: ReadonlyMap<string, Gender> = new Map([
  ...'they them their theirs iel dey xier elles any'.split(' ').map((word): [string, Gender] => [word, 'they']),
  ...'she her hers sie ihr ihre elle ella lei zij ela ona hon'.split(' ').map((word): [string, Gender] => [word, 'she']),
  ...'he him his er ihm ihn sein il lui él el han hij ele on'.split(' ').map((word): [string, Gender] => [word, 'he']),
])

/** @param pronouns as stated: "she/her", "er/ihm", "(él)" @returns the gender they tell, or null where they tell none or several */
export function genderOf(pronouns: string | null): Gender | null {
  const told = new Set((pronouns ?? '').toLowerCase().split(/[^\p{L}]+/u).flatMap(word => signs.get(word) ?? []))
  const [gender] = told
  return told.size === 1 && gender !== undefined ? gender : null
}
