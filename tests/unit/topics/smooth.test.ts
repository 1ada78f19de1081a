import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSmoothed, smoothingPrompt, type Smoothing } from '../../../src/topics/openers/smooth'

const english: Smoothing = {
  opener: 'Hi Ilse, I came across your repository field-clocks. What surprised you most about CRDTs?',
  evidence: ['CRDTs', 'field-clocks', 'Three clocks walk into a bar'], language: 'en',
}
const german: Smoothing = {
  opener: 'Hallo Ilse, ich habe mir Ihr Repository field-clocks angesehen. Was hat Sie an CRDTs am meisten überrascht?',
  evidence: ['CRDTs', 'field-clocks'], language: 'de',
}
const french: Smoothing = {
  opener: 'Bonjour Ilse, j’ai vu ton dépôt field-clocks. Qu’est-ce qui t’a le plus surprise ?', evidence: ['CRDTs', 'field-clocks'], language: 'fr',
}
const spanish: Smoothing = { opener: 'Hola, Ilse: vi tu repositorio field-clocks. ¿Qué fue lo que más te sorprendió?', evidence: ['field-clocks'], language: 'es' }

const refusal = (answer: string, smoothing: Smoothing = english) => {
  const result = checkSmoothed(answer, smoothing)
  return 'refused' in result ? result.refused : null
}

describe('the request', () => {
  it('holds the opener, its evidence and the language', () => {
    const { system, prompt } = smoothingPrompt(german)
    expect(system).toContain('German')
    expect(prompt).toContain(german.opener)
    for (const line of german.evidence) expect(prompt).toContain(`- ${line}`)
  })
})

describe('an answer is taken', () => {
  it.each([
    [english, 'Hi Ilse, I was reading field-clocks. What surprised you most about CRDTs?'],
    [english, '"Hi Ilse, your field-clocks made me curious: what about CRDTs surprised you most?"'],
    [german, 'Hallo Ilse, ich war gerade auf field-clocks. Was hat Sie bei CRDTs am meisten überrascht?'],
    [french, 'Bonjour Ilse, je suis tombé sur ton dépôt field-clocks. Qu’est-ce qui t’a surprise ?'],
    [spanish, 'Hola, Ilse: estuve viendo tu repositorio field-clocks. ¿Qué te sorprendió?'],
  ])('that only says it otherwise', (smoothing, answer) => {
    expect(refusal(answer, smoothing)).toBeNull()
  })
})

describe('an answer is refused', () => {
  it.each([
    ['a name', 'Hi Ilse, I came across field-clocks at Google. What surprised you most about CRDTs?'],
    ['a name', 'Hi Ilse, I came across field-clocks. Kubernetes is my thing. What surprised you?'],
    ['a name', 'Hi Ilse, I came across field-clocks 2. What surprised you?'],
    ['a number', 'Hi Ilse, I read field-clocks three weeks ago. What surprised you?'],
    ['a link', 'Hi Ilse, I came across field-clocks, see https://example.com. What surprised you?'],
    ['a picture', 'Hi Ilse, I came across field-clocks 🎉 What surprised you?'],
    ['a quotation', 'Hi Ilse, I read “the clock book” and field-clocks. What surprised you?'],
    ['praise', 'Hi Ilse, your amazing repository field-clocks! What surprised you about CRDTs?'],
    ['an offer', 'Hi Ilse, I saw field-clocks and have an opportunity. What surprised you?'],
    ['denies', 'Hi Ilse, I did not read field-clocks. What surprised you most about CRDTs?'],
    ['left out', 'Hi there, I came across field-clocks. What surprised you most about CRDTs?'],
    ['another language', 'Hallo Ilse, ich habe mir field-clocks angesehen und das ist nicht einfach, was ist mit CRDTs?'],
    ['said nothing', '  '],
    ['changed nothing', english.opener],
    ['longer', `Hi Ilse, ${'what about it then, '.repeat(16)}?`],
    ['lines', 'Hi Ilse,\nI came across field-clocks. What surprised you?'],
  ])('for %s', (reason, answer) => {
    const why = refusal(answer)
    expect(why).not.toBeNull()
    if (reason !== 'another language' && reason !== 'a picture') expect(why).toContain(reason === 'an offer' || reason === 'praise' ? 'praise or an offer' : reason)
  })

  it('when it turns du into Sie or back, in each language that has two', () => {
    expect(refusal('Hallo Ilse, ich war auf field-clocks. Was hat dich an CRDTs überrascht?', german)).toContain('another way')
    expect(refusal('Bonjour Ilse, j’ai vu votre dépôt field-clocks. Quelle surprise ?', french)).toContain('another way')
    expect(refusal('Hola, Ilse: vi el repositorio field-clocks. ¿Qué le sorprendió a usted?', spanish)).toContain('another way')
  })

  it('when it names a subject that neither opener nor evidence names', () => {
    const topicsIn = (text: string) => ['bouldering', 'crdts'].filter(topic => text.toLowerCase().includes(topic))
    expect(refusal('Hi Ilse, is field-clocks like bouldering? What surprised you about CRDTs?', { ...english, topicsIn })).toContain('a subject')
    expect(refusal('Hi Ilse, I was reading field-clocks. What surprised you about CRDTs?', { ...english, topicsIn })).toBeNull()
  })
})

describe('whatever a model answers', () => {
  const strange = fc.stringMatching(/^[A-Z][a-z]{5,9}[0-9]$/)
  it('a name from nowhere never passes', () => {
    fc.assert(fc.property(strange, fc.nat(12), (name, at) => {
      const words = 'Hi Ilse, I was reading field-clocks. What surprised you most about CRDTs?'.split(' ')
      words.splice(Math.min(words.length, at + 2), 0, name)
      expect(refusal(words.join(' '))).not.toBeNull()
    }))
  })

  it('what passes is short, and holds no capital or digit that was not given', () => {
    const pieces = ['Hi Ilse,', 'I was reading', 'field-clocks.', 'What surprised', 'you?', 'Ada', '7', 'about CRDTs', 'Three clocks', 'opportunity', 'www.x.dev', 'not']
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }), chosen => {
      const result = checkSmoothed(chosen.join(' '), english)
      if ('refused' in result) return
      expect(result.text.length).toBeLessThanOrEqual(280)
      for (const piece of ['Ada', '7', 'opportunity', 'www.x.dev', 'not']) expect(chosen).not.toContain(piece)
    }))
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), fc.constantFrom(english, german, french, spanish), (answer, smoothing) => {
      expect(checkSmoothed(answer, smoothing)).toBeTruthy()
    }))
  })
})
