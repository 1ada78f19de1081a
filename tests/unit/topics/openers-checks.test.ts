import { describe, expect, it } from 'vitest'
import { differingPairs } from '../../../scripts/lib/eval-openers'
import { faultsOf, type Opener } from '../../../scripts/lib/opener-checks'

const opener = (text: string, change: Partial<Opener> = {}): Opener => ({ text, language: 'en', givenName: 'Ilse', others: ['Bram'], polite: false, signOff: '', ...change })

describe('the checks on openers', () => {
  it.each([
    ['en', 'Hi Ilse, I read your post about {topic}. What came next?', 'hole'],
    ['en', 'Hi Ilse, I read your post about undefined. What came next?', 'hole'],
    ['en', 'Hi Bram, I read your post about tea. What came next?', 'name'],
    ['en', 'Hi Ilse, I read what Bram wrote. What came next?', 'name'],
    ['en', 'Hi Ilsebill, I read your post. What came next?', 'name'],
    ['en', 'I read your post about tea. What came next?', 'name'],
    ['en', 'Hi Ilse, I read your post about about tea. What came next?', 'doubled word'],
    ['en', 'Hi Ilse, what do you think about that that you wrote?', 'doubled word'],
    ['en', 'Hi Ilse, I saw that you grew a apple. What came next?', 'article'],
    ['en', 'Hi Ilse, I saw that you own an boat. What came next?', 'article'],
    ['en', 'Hi Ilse, I read the your post. What came next?', 'article'],
    ['en', 'Hi Ilse, I read your post.. What came next?', 'punctuation'],
    ['en', 'Hi Ilse, I read your post . What came next?', 'punctuation'],
    ['en', 'Hi Ilse, I read your post. What came next', 'punctuation'],
    ['en', 'Hi Ilse, I read your post “Tea. What came next?', 'quotation marks'],
    ['en', 'Hi Ilse, I read your post “”. What came next?', 'quotation marks'],
    ['en', 'Hi Ilse, I read "Tea". What came next?', 'quotation marks'],
    ['en', `Hi Ilse, I read ${'a long post about tea and '.repeat(12)}more.`, 'length'],
    ['en', 'Hi Ilse, I read your post. what came next?', 'capital'],
    ['de', 'Hallo Ilse, wie bist du zu dem Töpfern gekommen?', 'article'],
    ['de', 'Hallo Ilse, wie bist du zum Barrierefreiheit gekommen?', 'article'],
    ['de', 'Hallo Ilse, dein Beitrag zum Thema imkerei. Wie kam es dazu?', 'article'],
    ['de', 'Hallo Ilse, ich habe Ihren Beitrag gelesen. Wie kam es dazu?', 'form of address'],
    ['fr', 'Bonjour Ilse, j’ai vu le article. Comment ça se passe ?', 'article'],
    ['fr', 'Bonjour Ilse, ton profil parle de le vélo. Comment ça se passe ?', 'article'],
    ['fr', 'Bonjour Ilse, ton profil parle de apiculture. Comment ça se passe ?', 'article'],
    ['fr', 'Bonjour Ilse, ton profil parle du poésie et du typographie. Et après ?', 'article'],
    ['fr', 'Bonjour Ilse, je suis curieux de la suite. Comment ça se passe ?', 'gender'],
    ['fr', 'Bonjour Ilse, votre profil parle du vélo. Comment ça se passe ?', 'form of address'],
    ['es', 'Hola, Ilse: tu perfil habla de el ajedrez. ¿Cómo va?', 'article'],
    ['es', 'Hola, Ilse: a mí me gusta los trenes. ¿Cómo va?', 'article'],
    ['es', 'Hola, Ilse: tuviste un idea. ¿Cómo va?', 'article'],
    ['es', 'Hola, Ilse: ¿cómo llegaste a el ajedrez?', 'article'],
    ['es', 'Hola, Ilse: tengo mucho interés y intención. ¿Cómo va?', 'article'],
    ['es', 'Hola, Ilse: vi tu perfil. Cómo va?', 'question marks'],
    ['es', 'Hola, Ilse: me siento encantado. ¿Cómo va?', 'gender'],
  ] as const)('find what is broken (%s): %s', (language, text, fault) => {
    expect(faultsOf(opener(text, { language }))).toContain(fault)
  })

  it.each([
    ['en', 'Hi Ilse, I read your article “A A is a a: what?”. How did you get into it?'],
    ['en', 'Hi Ilse, I saw a use for it, an hour ago. What came next?'],
    ['de', 'Hallo Ilse, wie bist du zum Töpfern gekommen?'],
    ['fr', 'Bonjour Ilse, qu’est-ce qui t’a donné envie de le commencer ?'],
    ['es', 'Hola, Ilse: tu perfil habla del ajedrez. ¿Cómo va?'],
  ] as const)('leave what is sound alone (%s): %s', (language, text) => {
    expect(faultsOf(opener(text, { language }))).toEqual([])
  })

  it('find what stands in no evidence', () => {
    const text = 'Hi Ilse, I read your post “Tea and compilers”. What came next?'
    expect(faultsOf(opener(text, { known: 'Tea, and #compilers…' }))).toEqual([])
    expect(faultsOf(opener(text, { known: 'Tea and interpreters' }))).toEqual(['invented'])
  })

  it('greet nobody by name where the name is not known', () => {
    expect(faultsOf(opener('Hi, I read your post. What came next?', { givenName: '' }))).toEqual([])
    expect(faultsOf(opener('Hi Ilse, I read your post. What came next?', { givenName: '' }))).toContain('name')
  })

  it('count pairs of one topic that differ', () => {
    const of = (topic: string, body: string) => ({ topic, language: 'en' as const, body })
    expect(differingPairs([of('tea', 'one'), of('tea', 'one'), of('tea', 'two'), of('chess', 'one')])).toEqual([2, 3])
  })
})
