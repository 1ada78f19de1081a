import { describe, expect, test } from 'vitest'
import { look, said } from './cast'

describe('companies', () => {
  test.each([
    ['How are things at Zalando?', 'other-company "Zalando" → SAP'],
    ['how are things at zalando?', 'other-company "zalando" → SAP'],
    ['Is your Notion team growing?', 'other-company "Notion" → SAP'],
    ['Are you still with Target?', 'other-company "Target" → SAP'],
    ['Wie läuft es bei Oracle?', 'other-company "Oracle" → SAP'],
    ['Toujours chez Malterre ?', 'other-company "Malterre" → SAP'],
    ['¿Qué tal tu equipo en Apple?', 'other-company "Apple" → SAP'],
    ['I read about Brightwave Labs and thought of you.', 'other-company "Brightwave Labs" → SAP'],
    ['Wie ist es bei Bosch?', null],
    ['Wie ist es bei Robert Bosch?', 'other-company "Robert Bosch" → SAP'],
  ])('%s', (draft, expected) => expect(said(draft)).toEqual(expected === null ? [] : [expected]))

  test.each([
    'How are things at SAP?', 'My Apple Watch tells me to stand up.', 'I put it in Notion so that you can read it.', 'The oracle would know.', 'The target is clear.', 'Out of the notion came a plan.', 'I worked at Oracle myself for years.',
    'We at Oracle Street are moving.', 'Our client is hiring for a role at Zalando.', 'Ich war früher bei Zalando.', 'J’ai travaillé chez Malterre autrefois.', 'Is your Apple Watch still working?',
  ])('nobody’s employer: %s', draft => expect(said(draft)).toEqual([]))

  test('what the recipient shares is never wrong', () => {
    expect(said('How are things at Zalando?', { company: 'Zalando' })).toEqual([])
    expect(said('How are things at Bosch?', { company: 'Robert Bosch GmbH' })).toEqual([])
  })
})

describe('cities', () => {
  test.each([
    ['How is life in Berlin?', 'Berlin'], ['Are you still in Reading?', 'Reading'], ['I hope London is treating you well.', 'London'], ['Gefällt es dir in München?', 'München'], ['Do you like living in Munich?', 'Munich'],
    ['Il fait beau à Nice ?', 'Nice'], ['¿Sigues en Zúrich?', 'Zúrich'], ['Next time I am in Utrecht, coffee is on me.', 'Utrecht'], ['Viele Grüße nach Leipzig!', 'Leipzig'], ['Wohnst du noch in Essen?', 'Essen'],
  ])('%s', (draft, city) => expect(said(draft)).toEqual([`other-place "${city}" → Hamburg`]))

  test.each([
    'How is life in Hamburg?', 'Nice to hear from you.', 'Reading your article was a joy.', 'Das Essen war gut.', 'Gehen wir essen?', 'Put a cork in it.', 'I am in Berlin next week for a conference.', 'My sister lives in London.', 'Our office in Leipzig has a kitchen.',
    'I flew through London yesterday.', 'Viele Grüße aus Berlin', 'The conference in Berlin was fun.',
  ])('nobody’s home: %s', draft => expect(said(draft)).toEqual([]))

  test('a city has many spellings', () => {
    expect(said('Wie ist es in Mailand?', { location: 'Milano, Italia' })).toEqual([])
    expect(said('How is Munich? Do you like living in Munich?', { location: 'Greater Munich Metropolitan Area' })).toEqual([])
  })
})

describe('repositories and topics', () => {
  test.each([
    ['I tried kiln-log and it works.', 'other-repository "kiln-log" → null'],
    ['I left an issue on whav/ledgerline.', 'other-repository "whav/ledgerline" → null'],
    ['Your moorhen is a joy.', 'other-repository "moorhen" → null'],
    ['I loved your post about ceramics.', 'other-topic "ceramics" → null'],
    ['Are you still into rowing?', 'other-topic "rowing" → null'],
    ['Deine Begeisterung für robotics steckt an.', 'other-topic "robotics" → null'],
    ['Ton article sur kubernetes était super.', 'other-topic "kubernetes" → null'],
  ])('%s', (draft, expected) => expect(said(draft)).toEqual([expected]))

  test.each(['I tried tern and it works.', 'I loved your post about rust.', 'I got into rowing myself.', 'My colleague does ceramics.', 'A moorhen swam by.', 'We run Kubernetes here.'])('clean: %s', draft => expect(said(draft)).toEqual([]))
})

test('what belongs to somebody who was open lately counts outside of slots', () => {
  expect(said('I saw Notion on a list.')).toEqual([])
  expect(said('I saw Notion on a list.', {}, { lately: new Set(['grace']) })).toEqual(['other-company "Notion" → SAP'])
  expect(said('I saw Notion on a list.', {}, { lately: new Set(['anna']) })).toEqual([])
})

test('a finding names people it belongs to', () => {
  expect(look('How are things at Zalando?').map(({ people }) => people)).toEqual([['anna']])
})
