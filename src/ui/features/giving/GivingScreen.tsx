import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Thing } from '../../../domain/keep'
import { Button } from '../../components/Button'

/** What may be given, with the people who would love it below. */
export function GivingScreen({ thing: { title, page }, onClose, children }: { thing: Thing, onClose: () => void, children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that asked is gone: whoever pressed it with a key would else stand nowhere.
  useEffect(() => { heading.current?.focus() }, [])
  const place = page.url ? URL.parse(page.url)?.host ?? '' : ''
  return (
    <article class="keep-waiting" aria-labelledby="giving-heading">
      <div class="row apart">
        <h1 ref={heading} tabIndex={-1} class="subtitle" id="giving-heading">Who would love this?</h1>
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
