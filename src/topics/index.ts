/** The topic engine: pure, offline, explains itself. Everything outside this folder imports from here or from `types`. */

import { mentionsIn, mentionsInName, type Mention } from './extract'
import { readable } from './filters/boilerplate'
import type { Topic } from './types'
import type { Vocabulary } from './vocabulary'

export { sensitive } from './filters/sensitive'
export { privateLines, privateMatter, storable, withoutPrivate } from './quarantine'
export { interestsOf } from './interests'
export { suggest } from './suggest'
export { openVocabulary, type Vocabulary, type VocabularyData } from './vocabulary'

/** The topics a text names, each once, in the order of the text; ambiguous names only where the text itself settles them. */
export function topicsIn(text: string, vocabulary: Vocabulary): Topic[] {
  const plain = readable(text)
  const joined = mentionsInName(plain, vocabulary).filter(({ key }) => key.includes(' '))
  return [...new Set([...mentionsIn(plain, vocabulary), ...joined, ...described(plain, vocabulary)].map(({ topic }) => topic))]
}

/** What a description says that something is ("Ghost is a platform for …"): its name and its phrases mean the technical thing. */
function described(text: string, vocabulary: Vocabulary): Mention[] {
  const [, subject] = /^((?:[\p{L}\p{N}.+#-]+ ){1,4})(?:is|are|provides|allows) /iu.exec(text) ?? []
  if (text.length > longestDescription || (subject === undefined && !/^(?:an?|the) /i.test(text))) return []
  const phrases = mentionsIn(text, vocabulary, { asTag: true }).filter(({ key }) => key.includes(' '))
  return /^(?:an?|the|it|this|that|there|what|my|our|we) /i.test(subject ?? 'a ') ? phrases : [...mentionsIn(subject ?? '', vocabulary, { asTag: true }), ...phrases]
}

const longestDescription = 200
