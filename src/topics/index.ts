/** The topic engine: pure, offline, explains itself. Everything outside this folder imports from here or from `types`. */

import { mentionsIn, mentionsInName } from './extract'
import { readable } from './filters/boilerplate'
import type { Topic } from './types'
import type { Vocabulary } from './vocabulary'

export { sensitive } from './filters/sensitive'
export { privateLines, privateMatter, storable } from './quarantine'
export { interestsOf } from './interests'
export { suggest } from './suggest'
export { openVocabulary, type Vocabulary, type VocabularyData } from './vocabulary'

/** The topics a text names, each once, in the order of the text; ambiguous names only where the text itself settles them. */
export function topicsIn(text: string, vocabulary: Vocabulary): Topic[] {
  const plain = readable(text)
  const joined = mentionsInName(plain, vocabulary).filter(({ key }) => key.includes(' '))
  return [...new Set([...mentionsIn(plain, vocabulary), ...joined].map(({ topic }) => topic))]
}
