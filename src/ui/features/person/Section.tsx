import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** One section of a person's page with its heading and a word at its end. */
export function Section({ title, aside, children }: { title: string, aside?: ComponentChildren, children: ComponentChildren }) {
  const id = useId()
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 class="label" id={id}>{title}</h2>
        {aside !== undefined && <span class="tiny">{aside}</span>}
      </div>
      {children}
    </section>
  )
}
