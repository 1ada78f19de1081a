import { useState } from 'preact/hooks'
import type { Whom } from '../../../db/queries/export-people'
import { version } from '../../../platform/runtime'
import { db } from '../../state/database'
import { failureOf } from '../../state/query'
import { useSettings } from '../../state/settings'
import { showToast } from '../../state/toasts'
import { useVocabulary } from '../../state/vocabulary'
import { type ExportDraft, kindOf } from './ExportForm'
import { saveFile } from './save-file'
import { fileOf } from './save-people'

/** Makes a file and hands it to the browser; says how it went. */
export function useExport() {
  const settings = useSettings()
  const vocabulary = useVocabulary()
  const [busy, setBusy] = useState(false)
  const save = async (whom: Whom, draft: ExportDraft): Promise<boolean> => {
    setBusy(true)
    try {
      const topicName = (topic: string) => vocabulary?.topic(topic)?.label ?? topic.replaceAll('-', ' ')
      const { name, blob } = await fileOf({ db, settings, now: Date.now(), app: version(), topicName }, whom, { kind: kindOf(draft), bom: draft.marked })
      saveFile(name, [blob], blob.type)
      showToast(`${name} is on its way to your downloads.`)
      return true
    } catch (error) {
      showToast(failureOf(error).message, { tone: 'bad' })
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, save }
}
