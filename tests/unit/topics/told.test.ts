import { expect, test } from 'vitest'
import { interestsOf } from '../../../src/topics'
import { me, now, person, signal, vocabulary } from './people'

const told = (title: string) => interestsOf(person({ signals: [signal({ id: 'a', kind: 'told', title, text: '', saved: true })] }), me(), vocabulary, now).map(({ topic }) => topic.label)

test.each(['Rust', 'Swift', 'Go', 'Python'])('%s, told and nothing else, is meant as the name that it is', name => expect(told(name)).toContain(name))

test.each(['lets the rust be', 'took a swift walk', 'likes to go home early'])('%s names nothing: there the word has its other life', words => {
  expect(told(words).filter(label => ['Rust', 'Swift', 'Go'].includes(label))).toEqual([])
})
