import { describe, expect, test } from 'vitest'
import { said } from './cast'

describe('salutation', () => {
  test.each([
    ['Hi Anna, how are you?', ['salutation "Anna" → Anne', 'other-name "Anna" → Anne']],
    ['hi anna, how are you?', ['salutation "anna" → Anne', 'other-name "anna" → Anne']],
    ['Anna,\nhow are you?', ['salutation "Anna" → Anne', 'other-name "Anna" → Anne']],
    ['Hey Sasha!', ['salutation "Sasha" → Anne', 'other-nickname "Sasha" → Anne']],
    ['Hello Sabine, nice to meet you.', ['salutation "Sabine" → Anne']],
    ['Dear Grace Adeyemi, thanks.', ['salutation "Grace Adeyemi" → Anne', 'other-name "Grace Adeyemi" → Anne']],
    ['Sehr geehrte Frau Weisshaupt, danke.', ['salutation "Weisshaupt" → van der Berg', 'other-name "Weisshaupt" → van der Berg']],
    ['Liebe Frau Vogelsang, danke.', ['salutation "Vogelsang" → van der Berg', 'other-name "Vogelsang" → van der Berg']],
    ['Hi van der Berg, thanks.', ['salutation "van der Berg" → Anne']],
    ['Dear Mr van der Berg, thanks.', ['salutation "Mr" → Ms']],
    ['Lieber Anne, danke.', ['salutation "Lieber" → Liebe']],
    ['Liebe Frau Anne, danke.', ['salutation "Anne" → van der Berg']],
    ['Привет, Ольга!', ['salutation "Ольга" → Anne', 'other-name "Ольга" → Anne']],
  ])('%s', (draft, expected) => expect(said(draft).toSorted()).toEqual(expected.toSorted()))

  test.each([
    'Hi Anne, how are you?', 'hi anne,', 'HI ANNE!', 'Anne, how are you?', 'Hi Anni, how are you?', 'Dear Ms van der Berg,', 'Dear Anne van der Berg,', 'Liebe Anne, danke.', 'Liebe/r Anne, danke.', 'Hi there,', 'Hello from Lisbon!', 'Hi all,',
    'Hallo zusammen,', 'Bonjour à tous,', 'Good morning!', 'Guten Tag Frau van der Berg,', 'Hi again Anne,', 'Chère Anne,', 'Hola, Anne:', 'Happy new year, Anne!', 'Hi, quick question: do you sing?', 'Merci beaucoup !', '',
  ])('nothing wrong: %s', draft => expect(said(draft)).toEqual([]))

  test.each([
    ['Elizabeth Marsh', 'Elizabeth', 'Hi Liz,'], ['William Osei', 'William', 'Hey Bill!'], ['Jörg Müller', 'Jörg', 'Lieber Joerg,'], ['Jean-Marc Roux', 'Jean-Marc', 'Salut Jean-Marc,'], ['Nguyễn Thị Lan', 'Lan', 'Hi Lan,'],
    ['Øyvind Dahl', 'Øyvind', 'Hi Oyvind,'], ['Maximilian Graf', 'Maximilian', 'Hi Max,'],
  ])('%s may be greeted as in "%s, %s"', (name, givenName, draft) => expect(said(draft, { name, givenName, pronouns: null })).toEqual([]))

  test.each([['Elizabeth Marsh', 'Elizabeth', 'Hi Will,'], ['Marcus Ahl', 'Marcus', 'Hi Mark,'], ['Nguyễn Thị Lan', 'Lan', 'Hi Nguyen,'], ['Andrea Sanz', 'Andrea', 'Hi Andreas,']])(
    '%s may not be greeted as in "%s, %s"', (name, givenName, draft) => expect(said(draft, { name, givenName })[0]).toContain('salutation'))
})

test('the word to greet with follows from the name where it is not known', () => {
  expect(said('Hi Sabine,', { name: 'Ilse Okafor', givenName: '' })).toEqual(['salutation "Sabine" → Ilse'])
  expect(said('Hi Ilse,', { name: 'Ilse Okafor', givenName: '' })).toEqual([])
})

describe('names of others', () => {
  test.each([
    ['What do you think, Grace?', 'other-name "Grace" → Anne'],
    ['I spoke with Will about it.', 'other-name "Will" → Anne'],
    ['Will, would you have a minute?', 'other-name "Will" → Anne'],
    ['Will told me about it.', 'other-name "Will" → Anne'],
    ['Thanks Mark!', 'other-name "Mark" → Anne'],
    ["I liked Rose's talk.", 'other-name "Rose" → Anne'],
    ['It was nice to hear from Florence.', 'other-name "Florence" → Anne'],
    ['Ich habe Annas Vortrag gesehen und er war gut.', 'other-name "Annas" → Annes'],
    ['Danke dir, Ernst!', 'other-name "Ernst" → Anne'],
    ["J'aime l'équipe d'Anna.", 'other-name "Anna" → Anne'],
    ['Como decía Rose, no hay prisa.', 'other-name "Rose" → Anne'],
    ['The list says Mark Brandvold.', 'other-name "Mark Brandvold" → Anne van der Berg'],
    ['Is Sasha coming as well?', 'other-nickname "Sasha" → Anne'],
    ['I talked to Mr Haverstock about it.', 'other-name "Haverstock" → van der Berg'],
    ['Ist Mai auch dabei, wenn ich mit Mai spreche?', 'other-name "Mai" → Anne'],
    ['小明你好', 'other-name "小明" → Anne'],
  ])('%s', (draft, expected) => expect(said(draft)).toContain(expected))

  test.each([
    'Will you be there?', 'Will this work?', 'Mark my words.', 'Mark the date.', 'Grace under pressure.', 'There is a grace period.', 'May I ask you something?', 'I am free in May.', 'The prices rose.', 'May was busy.', 'I will mark it.',
    'I have a book by Rose Tremain.', 'I met Grace Adeyemi Holm.', 'The Grace Hopper Celebration is on.', 'The Mark Twain house is open.', 'I was in Florence last week.', 'Das ist mein Ernst.', 'Im Ernst, das war gut.', 'Im Mai und im Juni bin ich weg.', 'Mein Lieblingsmonat ist der Mai.',
    'Une rose pour toi.', 'La rue Saint-Will est fermée.', 'Das Max-Planck-Institut hat ein Programm.', 'See anna@example.org or @will for more.', 'My name is Grace and I work at a small firm.', 'Ich bin Ernst und neu hier.', 'Ernst & Young was there.', 'Nice to hear from you.',
  ])('nobody is meant: %s', draft => expect(said(draft)).toEqual([]))

  test.each(['Hi Anne, all good?\n\nBest,\nGrace', 'Hi Anne, all good?\nCheers, Will', 'Hi Anne, alles gut?\n\nViele Grüße\nErnst Vogelsang', 'Hi Anne, ça va ?\n\nBises, Rose', 'Hi Anne, all good? – bis bald, Anna'])(
    'who signs is the sender: %j', draft => expect(said(draft)).toEqual([]))

  test('a signature of somebody else is found where the sender is known', () => {
    expect(said('Hi Anne, all good?\n\nBest,\nGrace', {}, { me: 'Rose Thibault' })).toEqual(['other-name "Grace" → Rose'])
    expect(said('Hi Anne, all good?\n\nBest,\nRose', {}, { me: 'Rose Thibault' })).toEqual([])
  })

  test('"Thanks Anna" thanks somebody, "Thanks, Anna" is signed', () => {
    expect(said('Hi Anne, it worked.\nThanks Anna')).toHaveLength(1)
    expect(said('Hi Anne, it worked.\nThanks, Anna')).toEqual([])
  })
})
