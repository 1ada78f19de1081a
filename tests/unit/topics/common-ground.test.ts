import { expect, test } from 'vitest'
import { commonGround } from '../../../src/topics/common-ground'
import { openVocabulary } from '../../../src/topics'
import type { VocabularyData } from '../../../src/topics/vocabulary'
import { interest } from '../../ui/fixtures/topics'

const data: VocabularyData = {
  version: 1, families: ['leisure'], technicalCues: '', ids: ['sport', 'climbing', 'bouldering', 'mountaineering', 'singing', 'choir'],
  topics: [
    ['sport', 0, 0, -1, [], 'sport'], ['climbing', 0, 1, 0, [3], 'climbing'], ['bouldering', 0, 2, 1, [], 'bouldering'],
    ['mountaineering', 0, 2, 0, [], 'mountaineering|alpinism'], ['singing', 0, 1, -1, [], 'singing'], ['choir singing', 0, 2, 4, [], 'choir singing'],
  ],
}
const vocabulary = openVocabulary(data)
const cares = (id: string) => {
  const topic = vocabulary.topic(id)
  return { ...interest(id, 3, []), ...(topic ? { topic } : {}) }
}
const ground = (theirs: string[], mine: string[]) => {
  const { both, near } = commonGround(theirs.map(cares), mine, vocabulary)
  return { both: both.map(topic => topic.label), near: near.map(one => `${one.mine} ${one.how} ${one.theirs.label}`) }
}

test('both care about the same topic, whatever it is called, or about the same own words', () => {
  expect(ground(['bouldering', 'mountaineering', 'bell founding'], ['bouldering', 'Alpinism', 'Bell founding'])).toEqual({ both: ['bouldering', 'mountaineering', 'bell founding'], near: [] })
})

test('close ones stand with how: a part of it, what holds it, beside it', () => {
  expect(ground(['bouldering', 'singing', 'mountaineering'], ['climbing', 'choir'])).toEqual({ both: [], near: ['climbing narrower bouldering', 'choir singing broader singing'] })
  expect(ground(['mountaineering'], ['climbing'])).toEqual({ both: [], near: ['climbing beside mountaineering'] })
})

test('what is shared already is not near as well, each of mine stands once, and far ones are silent', () => {
  expect(ground(['climbing', 'bouldering'], ['climbing'])).toEqual({ both: ['climbing'], near: [] })
  expect(ground(['choir'], ['sport', 'unheard of'])).toEqual({ both: [], near: [] })
  expect(ground([], ['climbing'])).toEqual({ both: [], near: [] })
})
