import { readSettings } from '../../db/queries/settings'
import type { Database } from '../../db/database'
import { startFile, tabAddress } from '../../platform/background'
import { KithError } from '../../protocol/errors'

/** The script that looks at a message box; in no manifest, put into a tab only while the recruiter wants that. */
const script = 'src/content/drafts.iife.js'

/**
 * Makes ready to look at what is written in a LinkedIn message box. Off unless the recruiter turned it on.
 * @throws KithError `not-allowed` where it is off or the tab shows another site, `no-access` when the browser withholds it
 */
export async function watchDrafts(db: Database, tabId: number): Promise<null> {
  const { checkMessageBox } = await readSettings(db)
  if (!checkMessageBox || !isLinkedIn(await tabAddress(tabId) ?? '')) throw new KithError('not-allowed')
  if (!await startFile(tabId, script)) throw new KithError('no-access')
  return null
}

/** Every page of the site has message boxes over it, those about nobody as well. */
function isLinkedIn(address: string): boolean {
  const url = URL.parse(address)
  return url?.protocol === 'https:' && url.hostname.endsWith('.linkedin.com')
}
