import { Section } from './Section'

/** What a page says its person wants from work: kept with them once they are saved. */
export function PageWants({ wants }: { wants: readonly string[] }) {
  if (wants.length === 0) return null
  return (
    <Section title="Wants" aside="from this page">
      <ul class="stack tight">{wants.map(want => <li key={want} class="small" dir="auto">“{want}”</li>)}</ul>
    </Section>
  )
}
