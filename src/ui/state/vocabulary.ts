import { signal } from '@preact/signals'
import { readOwnJson } from '../../platform/runtime'
import { showToast } from './toasts'
import { type Vocabulary, type VocabularyData, openVocabulary } from '../../topics/vocabulary'

type Opened = { state: 'loading' } | { state: 'ready', vocabulary: Vocabulary } | { state: 'error' }

const opened = signal<Opened>({ state: 'loading' })
let asked = false

async function open(): Promise<void> {
  try {
    opened.value = { state: 'ready', vocabulary: openVocabulary(await readOwnJson('vocabulary.json') as VocabularyData) }
  } catch {
    opened.value = { state: 'error' }
    showToast('Kith could not read its list of topics. Reload this page; if that does not help, install Kith anew.', { tone: 'bad' })
  }
}

/** The vocabulary of topics, read once per page from Kith's own files; null until then. */
export function useVocabulary(): Vocabulary | null {
  if (!asked) {
    asked = true
    void open()
  }
  return opened.value.state === 'ready' ? opened.value.vocabulary : null
}

/** True when the vocabulary cannot be read: screens say so instead of waiting for ever. */
export function vocabularyFailed(): boolean {
  return opened.value.state === 'error'
}
