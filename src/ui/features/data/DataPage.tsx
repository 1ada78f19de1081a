import { useState } from 'preact/hooks'
import { exportParts, tableCounts } from '../../../db/queries/export'
import type { DataTable } from '../../../db/database'
import { dayOf } from '../../../domain/day'
import { listOf, plural } from '../../../i18n/format'
import { version } from '../../../platform/runtime'
import { Button } from '../../components/Button'
import { Icon } from '../../components/Icon'
import { db } from '../../state/database'
import { failureOf, useQuery, valueOf } from '../../state/query'
import { showToast } from '../../state/toasts'
import { Import } from './Import'
import { SampleDeskButton } from './SampleDesk'
import { saveFile } from './save-file'
import { tableWords } from './words'

/** Taking everything along, and bringing it back. */
export function DataPage() {
  return (
    <section class="page" aria-labelledby="data-title">
      <a class="back" href="#/settings"><Icon name="left" size={14} />Settings</a>
      <h1 class="page-title" id="data-title" tabIndex={-1}>Export and import</h1>
      <div class="card sheet">
        <h2 class="subtitle">Export</h2>
        <p class="small">
          Everything you gathered and every choice in the settings, in one readable file. It holds personal data of the people in it:
          keep it where only you can read it.
        </p>
        <Export />
      </div>
      <div class="card sheet">
        <h2 class="subtitle">Import</h2>
        <p class="small">Every row is checked before anything is changed, and all of it comes in at once, or nothing.</p>
        <Import />
      </div>
      <div class="card sheet">
        <h2 class="subtitle">Sample desk</h2>
        <p class="small">Three invented people to try things on.</p>
        <div class="row"><SampleDeskButton /></div>
      </div>
    </section>
  )
}

/** "3 people, 9 contacts and 37 other records". */
function contents({ candidates, touchpoints, ...others }: Record<DataTable, number>): string {
  const rest = Object.values(others).reduce((sum, count) => sum + count, 0)
  return listOf([tableWords('candidates', candidates), tableWords('touchpoints', touchpoints), plural(rest, 'other record')])
}

function Export() {
  const counts = valueOf(useQuery(() => tableCounts(db), ['counts'], { keep: true }), null)
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    try {
      const now = Date.now()
      saveFile(`kith-${dayOf(now)}.json`, await exportParts(db, { app: version(), now }))
      showToast('The export is on its way to your downloads.')
    } catch (error) {
      showToast(failureOf(error).message, { tone: 'bad' })
    }
    setBusy(false)
  }
  return (
    <>
      <p class="small">{counts && contents(counts)}</p>
      <div class="row"><Button kind="main" icon="download" busy={busy} onClick={() => void save()}>Export everything</Button></div>
    </>
  )
}
