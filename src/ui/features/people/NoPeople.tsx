import { Button } from '../../components/Button'
import { EmptyState } from '../../components/Surface'
import { go } from '../../state/router'
import { SampleDeskButton } from '../data/SampleDesk'
import { KeyNames, panelKeys, useBoundKeys } from '../settings/Keyboard'

/** Before anyone is saved: three ways to begin. */
export function NoPeople() {
  const keys = panelKeys(useBoundKeys())
  return (
    <div class="no-people">
      <EmptyState icon="people" title="Nobody here yet">Kith keeps only the people you choose. Three ways to begin:</EmptyState>
      <ol class="ways">
        <li class="card way">
          <h2 class="subtitle">Save the profile you are on</h2>
          <p class="small">
            Open somebody on GitHub, LinkedIn or Behance, then open Kith’s panel{keys && <> (<KeyNames keys={keys} />)</>} and press Save.
          </p>
          <Button icon="plus" onClick={() => go({ page: 'new' })}>Or type a person in</Button>
        </li>
        <li class="card way">
          <h2 class="subtitle">Bring in your years so far</h2>
          <p class="small">The export that LinkedIn gives you, contacts of another program, or a file of Kith’s. You see what would change first, and can take it back.</p>
          <Button icon="upload" onClick={() => go({ page: 'data' })}>Bring in a file</Button>
        </li>
        <li class="card way">
          <h2 class="subtitle">Try the sample desk</h2>
          <p class="small">Three invented people, to see what Kith does. One press takes them out again.</p>
          <SampleDeskButton />
        </li>
      </ol>
    </div>
  )
}
