import { Icon } from '../../components/Icon'
import { Backup } from '../backup/Backup'
import { Restore } from '../backup/Restore'
import { Make } from '../handover/Make'
import { Receive } from '../handover/Receive'
import { Export } from './Export'
import { Import } from './Import'
import { PastImports } from './PastImports'
import { SampleDeskButton } from './SampleDesk'

/** Taking everything along, and bringing it back. */
export function DataPage() {
  return (
    <section class="page" aria-labelledby="data-title">
      <a class="back" href="#/settings"><Icon name="left" size={14} />Settings</a>
      <h1 class="page-title" id="data-title" tabIndex={-1}>Backup, export and import</h1>
      <div class="card sheet">
        <h2 class="subtitle">Backup</h2>
        <p class="small">Everything stands on this computer alone. A backup is one file that brings all of it back: people, notes, contacts, choices.</p>
        <Backup />
      </div>
      <div class="card sheet">
        <h2 class="subtitle">Put a backup back</h2>
        <Restore />
      </div>
      <div class="card sheet">
        <h2 class="subtitle">Export</h2>
        <p class="small">A file for another program, for another Kith, or to read. Nothing leaves this computer: the file goes to your downloads.</p>
        <Export />
      </div>
      <div class="card sheet">
        <h2 class="subtitle">Import</h2>
        <p class="small">Every row is checked before anything is changed, and all of it comes in at once, or nothing.</p>
        <Import />
        <PastImports />
      </div>
      <div class="card sheet">
        <h2 class="subtitle">Hand over</h2>
        <p class="small">A sealed file with people for a colleague, or for your other computer. Both can work on, and exchange again: what each wrote is kept.</p>
        <Make />
      </div>
      <div class="card sheet">
        <h2 class="subtitle">Receive a hand-over</h2>
        <Receive />
      </div>
      <div class="card sheet">
        <h2 class="subtitle">Sample desk</h2>
        <p class="small">Three invented people to try things on.</p>
        <div class="row"><SampleDeskButton /></div>
      </div>
    </section>
  )
}
