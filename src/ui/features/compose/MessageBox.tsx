import { plural } from '../../../i18n/format'
import { Notice } from '../../components/Surface'
import type { Doubt } from './findings'

export interface MessageBoxProps {
  /** As the page names the person it goes to; null where it names nobody. */
  name: string | null
  /** null while everybody’s names are still being read. */
  doubts: readonly Doubt[] | null
}

/** What stands in the page's own message box, looked through for mix-ups. It is set right there: Kith changes nothing in the page. */
export function MessageBox({ name, doubts }: MessageBoxProps) {
  const to = name === null ? '' : ` to ${name}`
  return (
    <section class="section message-box" aria-label={`In the message box${to}`}>
      <div class="section-head">
        <h2 class="label" dir="auto">{`In the message box${to}`}</h2>
        <span class="tiny">only read</span>
      </div>
      <div role="status" aria-live="polite">
        {name === null ? <p class="small">The page does not say to whom this goes, so Kith cannot look for mix-ups.</p>
          : doubts === null ? <p class="small">Getting to know everybody’s names …</p>
          : doubts.length === 0 ? <p class="small">Nothing mixed up, as far as Kith knows.</p>
          : (
            <Notice tone="warn" title={`${plural(doubts.length, 'thing')} to look at before you send`}>
              <ul class="stack tight">{doubts.map(({ id, sentence, fix }) => <li key={id} dir="auto">{sentence}{fix ? ` Should it be “${fix}”?` : ''}</li>)}</ul>
            </Notice>
          )}
      </div>
    </section>
  )
}
