import type { KindLexicon, SensitiveKind } from '../kinds'
import { politics, religion, union } from './beliefs'
import { grief, jobLoss, money } from './hardship'
import { health } from './health'
import { ethnicity, orientation } from './identity'
import { family, looks } from './private'

/** What is looked for, by kind. */
export const lexicon: Readonly<Record<SensitiveKind, KindLexicon>> = {
  health, religion, politics, union, orientation, ethnicity, family, looks, money, 'job loss': jobLoss, grief,
}
