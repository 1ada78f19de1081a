import { describe, expect, test } from 'vitest'
import { said } from './cast'

describe('fields left open', () => {
  test.each([
    ['Hi {first-name there}, how are you?', '{first-name there}', 'Anne'], ['Hi {{first_name}},', '{{first_name}}', 'Anne'], ['Hi [Name],', '[Name]', 'Anne'], ['Hi <<x>>,', '<<x>>', null], ['Hi %FIRSTNAME%,', '%FIRSTNAME%', 'Anne'],
    ['How is XXX?', 'XXX', null], ['Hi FNAME,', 'FNAME', 'Anne'], ['Hi *|FNAME|*,', '*|FNAME|*', 'Anne'], ['I like [Company].', '[Company]', 'SAP'], ['Hallo [Vorname],', '[Vorname]', 'Anne'], ['Bonjour «Prénom»,', '«Prénom»', 'Anne'],
    ['How is {city}?', '{city}', 'Hamburg'], ['About [insert topic] again', '[insert topic]', null], ['Hi ${name},', '${name}', 'Anne'], ['Hi NAME, hello', 'NAME', 'Anne'], ['About __TOPIC__ again', '__TOPIC__', null], ['Nach XX Jahren: XX Jahre', 'XX', null],
  ])('%s', (draft, text, fix) => expect(said(draft)).toContain(`unresolved "${text}" → ${fix}`))

  test('an empty field leaves a gap', () => {
    expect(said('Hi , how are you?')).toEqual(['unresolved "Hi " → null'])
  })

  test.each(['I read [1] and [2].', 'See [the docs](https://example.org).', 'It is 50% of all, 20% more.', 'Bonjour, « le nom de la rose » est beau.', 'The `{}` in Rust is fine.', 'Love, xxx', 'Super Bowl XX was long ago.', 'El siglo XX fue largo.', '[sic]'])(
    'no field: %s', draft => expect(said(draft)).toEqual([]))
})

describe('pronouns', () => {
  test.each([
    ['I told my team about you and they loved his talk.', 'pronoun "his" → her'], ['I described you like this: "He builds tools."', 'pronoun "He" → She'], ['Everyone asks about Anne and his project.', 'pronoun "his" → her'],
    ['Meet Anne. He has written parsers.', 'pronoun "He" → She'], ['So habe ich dich vorgestellt: „Er baut Werkzeuge.“', 'pronoun "Er" → Sie'], ['Anne weiß, was er will, sage ich immer.', 'pronoun "er" → sie'],
    ["J'ai parlé de toi en disant : « il construit des outils ».", 'pronoun "il" → elle'], ['Mi nota sobre ti dice: él prefiere casa.', 'pronoun "él" → ella'],
  ])('%s', (draft, expected) => expect(said(draft)).toEqual([expected]))

  test('the right word for "her"', () => {
    expect(said('I told them about you and her talk.', { pronouns: 'he/him' })).toEqual(['pronoun "her" → his'])
    expect(said('Everyone who knows Anne asks for her.', { pronouns: 'he/him' })).toEqual(['pronoun "her" → him'])
  })

  test.each([
    'I told our CTO about your talk and he loved it.', 'My colleague said he would read your post.', 'My brother plays the tuba and his neighbours know.', 'I told my team about you and they loved her talk.', 'Il neige déjà ici.', 'El sol sale para todos.',
    'Anne, he said it again.', 'Thank you, Anne! My boss is new and his door is open.',
  ])('somebody else: %s', draft => expect(said(draft)).toEqual([]))

  test('nothing is said where pronouns are not known', () => {
    for (const pronouns of [null, '', 'ask me']) expect(said('Everyone asks about Anne and his project.', { pronouns })).toEqual([])
    expect(said('Everyone asks about Anne and his project.', { pronouns: 'they/them' })).toEqual(['pronoun "his" → null'])
  })
})

describe('mass text', () => {
  const body = (name: string, company: string) => `Hi ${name},\n\nI came across something you may like. It reminded me of our last chat about conferences, and I would love to hear how things are at ${company} these days.\n\nBest,\nRose`

  test('the same with another name and company in it', () => {
    expect(said(body('Anne', 'SAP'), {}, { sentBefore: ['Something else altogether.', body('Grace', 'Notion')] }).map(line => line.slice(0, 30))).toEqual(['mass-text "I came across somet'])
  })

  test.each([
    ['a greeting that one may send to many', 'Hi Anne, happy birthday! Have a wonderful day.', 'Hi Grace, happy birthday! Have a wonderful day.'],
    ['one sentence in common', body('Anne', 'SAP'), 'Hi Grace, I came across something you may like. The museum has tickets for Friday, and the river is frozen, so bring skates and a friend if you want to come along.'],
  ])('no mass text: %s', (_, draft, before) => expect(said(draft, {}, { sentBefore: [before] })).toEqual([]))
})
