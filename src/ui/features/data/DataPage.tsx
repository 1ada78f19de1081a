import { Icon } from '../../components/Icon'
import { Export } from './Export'
import { Import } from './Import'
import { PastImports } from './PastImports'
import { SampleDeskButton } from './SampleDesk'

/** Taking everything along, and bringing it back. */
export function DataPage() {
  return (
    <section class="page" aria-labelledby="data-title">
      <a class="back" href="#/settings"><Icon name="left" size={14} />Settings</a>
      <h1 class="page-title" id="data-title" tabIndex={-1}>Export and import</h1>
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
        <h2 class="subtitle">Sample desk</h2>
        <p class="small">Three invented people to try things on.</p>
        <div class="row"><SampleDeskButton /></div>
      </div>
    </section>
  )
}
