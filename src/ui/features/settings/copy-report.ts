import { version } from '../../../platform/runtime'
import { db } from '../../state/database'
import { showToast } from '../../state/toasts'
import { copyText } from '../person/actions'
import { readReport, reportText } from './report'

/** Puts the report on the clipboard and says so. */
export async function copyReport(): Promise<void> {
  const text = reportText(await readReport(db, { version: version(), browser: navigator.userAgent }))
  if (await copyText(text)) showToast('The report is copied. It names nobody.')
}
