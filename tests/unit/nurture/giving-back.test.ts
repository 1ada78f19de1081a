import { describe, expect, test } from 'vitest'
import { instantOf } from '../../../src/domain/day'
import { giftAskedBy, giftDesk, giftsAskedFor } from '../../../src/nurture/gifts'
import { loopsDue, loopsOf, stepOf } from '../../../src/nurture/loops'
import { daysAgo, loop, need, past, today, touch } from './scenes'

describe('what a need asks us for', () => {
  test.each([
    ['nice help with interview prep', 'interview-help'], ['must Vorbereitung auf Vorstellungsgespräche', 'interview-help'], ['nice préparer un entretien', 'interview-help'], ['nice practicar una entrevista', 'interview-help'],
    ['nice CV feedback', 'cv-feedback'], ['nice a look at my portfolio, feedback welcome', 'cv-feedback'], ['nice Feedback zum Lebenslauf', 'cv-feedback'], ['nice retours sur mon portfolio', 'cv-feedback'],
    ['trigger what seniors earn in Berlin', 'market-information'], ['nice market value', 'market-information'], ['nice help to negotiate', 'market-information'], ['nice Gehaltsvergleich', 'market-information'],
    ['nice an intro to a design lead', 'introduction'], ['trigger a mentor', 'introduction'], ['nice meet other Rust people', 'introduction'], ['nice Leute kennenlernen', 'introduction'], ['nice mise en relation', 'introduction'],
    ['nice learn Kubernetes', 'article'], ['nice good books on leadership', 'article'], ['nice Kurse zu ML', 'article'],
    ['must a recommendation letter', 'recommendation'], ['nice ein Arbeitszeugnis', 'recommendation'],
    ['must remote only', null], ['must not below 80k', null], ['must learning budget', null], ['never interviews with homework', null], ['must no take-home interviews', null], ['nice machine learning', null],
    ['must a short interview process', null], ['nice to mentor juniors', null], ['must four-day week', null], ['must fewer meetings', null],
  ] as const)('%s', (words, kind) => {
    expect(giftAskedBy(need(words))).toBe(kind)
  })
})

describe('the gift desk', () => {
  const topics = [{ id: 'crdt', label: 'CRDTs' }, { id: 'bees', label: 'beekeeping' }]

  test('first what they asked for, then what serves their wishes, then what they care about; minutes beside each', () => {
    const desk = giftDesk({ needs: [need('nice CV feedback'), need('must not below 80k')], topics, touchpoints: [] })
    expect(desk.map(({ kind, minutes, serves }) => [kind, minutes, serves])).toEqual([
      ['market-information', 15, { need: 'not below 80k' }], ['cv-feedback', 30, { need: 'CV feedback' }],
      ['article', 5, { topic: 'CRDTs' }], ['introduction', 10, { topic: 'beekeeping' }], ['recommendation', 15, null],
    ])
    expect(desk[2]?.offer).toBe('send an article or a talk about CRDTs')
  })

  test('there is always something to offer, each kind once', () => {
    const desk = giftDesk({ needs: [], topics: [], touchpoints: [] })
    expect(desk.length).toBeGreaterThanOrEqual(3)
    expect(new Set(desk.map(({ kind }) => kind)).size).toBe(desk.length)
  })

  test('what was given since they said it is not offered again; what was given before is', () => {
    const needs = [need('nice CV feedback @30')]
    expect(giftsAskedFor(needs, [touch('give', 10, { what: 'cv-feedback' })])).toEqual([])
    expect(giftsAskedFor(needs, [touch('give', 10, { note: 'sent my remarks on the CV' })])).toEqual([])
    expect(giftsAskedFor(needs, [touch('give', 10, { what: 'article' })]).length).toBe(1)
    expect(giftsAskedFor(needs, [touch('give', 40, { what: 'cv-feedback' })]).length).toBe(1)
    expect(giftsAskedFor(needs, [touch('reply', 10, { note: 'here is my CV' })]).length).toBe(1)
  })
})

describe('loops: asked, answered, thanked, told', () => {
  test.each([
    ['planned', {}], ['waiting', { asked: 3 }], ['thank', { asked: 10, answered: 8 }], ['thank', { answered: 8 }], ['tell', { asked: 30, answered: 28, thanked: 27 }],
    ['closed', { asked: 90, answered: 88, thanked: 87, told: 60 }], ['waiting', { asked: 3, answered: -2 }],
  ] as const)('%s', (step, days) => {
    expect(stepOf(loop('advice', days), today)).toBe(step)
  })

  test('what is owed: thanks first, then news from two weeks after the thanks', () => {
    const due = loopsDue([loop('advice', { asked: 40, answered: 38, thanked: 30 }), loop('referral', { answered: 5 }), loop('help', { asked: 2 }), loop('introduction', { answered: 9, thanked: 4 })], today)
    expect(due.map(({ step, on }) => [step, on])).toEqual([['thank', daysAgo(5)], ['tell', daysAgo(16)], ['tell', '2026-12-03']])
    expect(due[0]?.why).toBe('Thank them for their referral: it came 5 days ago and had no thanks yet.')
  })

  test('asks of a known kind are loops; the next word of theirs answers them, the next thanks of ours close that step', () => {
    const ask = touch('ask', 30, { what: 'professional-opinion' })
    expect(loopsOf([ask], [])).toEqual([loop('advice', { asked: 30 })])
    expect(loopsOf([ask, ...past('reply 28')], [])).toEqual([loop('advice', { asked: 30, answered: 28 })])
    expect(loopsOf([ask, ...past('reply 28, thanks 27')], [])).toEqual([loop('advice', { asked: 30, answered: 28, thanked: 27 })])
    const at = (days: number) => instantOf(daysAgo(days), 12)
    expect(loopsOf([{ ...ask, answeredAt: at(20), thankedAt: at(19), toldAt: at(2) }, ...past('reply 28')], [])).toEqual([loop('advice', { asked: 30, answered: 20, thanked: 19, told: 2 })])
    expect(loopsOf([{ ...ask, answeredAt: null }, ...past('reply 28, thanks 27')], []), 'the reply was about something else').toEqual([loop('advice', { asked: 30 })])
    expect(loopsOf([...past('ask 30, reply 28, pitch 20')], [])).toEqual([])
  })

  test('whoever sent us somebody is owed thanks and news', () => {
    const at = instantOf(daysAgo(12), 12)
    expect(loopsOf([], [{ at, thankedAt: null, toldAt: null }])).toEqual([loop('referral', { answered: 12 })])
  })
})
