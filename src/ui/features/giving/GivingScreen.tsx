import type { ComponentChildren } from 'preact'
import type { Thing } from '../../../domain/keep'
import { Button } from '../../components/Button'

/** What may be given, with the people who would love it below. */
export function GivingScreen({ thing: { title, page }, onClose, children }: { thing: Thing, onClose: () => void, children: ComponentChildren }) {
  const place = page.url ? URL.parse(page.url)?.host ?? '' : ''
  return (
    <article class="keep-waiting" aria-labelledby="giving-heading">
      <div class="row apart">
        <h1 class="subtitle" id="giving-heading">Who would love this?</h1>
        <Button kind="quiet" icon="left" onClick={onClose}>Back</Button>
      </div>
      <figure class="card waiting-thing">
        <blockquote dir="auto">{title}</blockquote>
        <figcaption class="tiny clip" dir="auto">{[page.title === title ? '' : page.title, place].filter(Boolean).join(' · ')}</figcaption>
      </figure>
      {children}
    </article>
  )
}
