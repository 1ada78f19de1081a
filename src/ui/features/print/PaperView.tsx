import type { ComponentChildren } from 'preact'
import { longDay, plural } from '../../../i18n/format'
import type { Day } from '../../../domain/day'
import type { Paper, Sourced } from './paper'

/** One person on paper, one to two pages: what is known and from where, what they care about and want, what was and what comes. */
export function PaperView({ paper, withNotes, today }: { paper: Paper, withNotes: boolean, today: Day }) {
  const { name, pronouns, line, standing, objected, tags, facts, interests, needs, next, timeline, notes, left } = paper
  return (
    <article class="paper" aria-label={name}>
      <header class="paper-head">
        <h1 class="paper-name" tabIndex={-1} dir="auto">{name}{pronouns && <span class="paper-pronouns"> {pronouns}</span>}</h1>
        {line && <p dir="auto">{line}</p>}
        {objected && <p class="paper-objected">{objected}</p>}
        <p class="paper-standing">{standing}{tags.length > 0 && <> · <span dir="auto">{tags.join(', ')}</span></>}</p>
      </header>
      <Part title="Facts" none={facts.length === 0 && 'Nothing beyond the name.'}><Lines lines={facts} /></Part>
      <Part title="Cares about" none={interests.length === 0 && 'Nothing known yet.'}>
        <ul class="paper-interests">
          {interests.map(({ label, why, evidence }) => (
            <li key={label}>
              <p class="paper-topic" dir="auto">{label}</p>
              {why && <p class="paper-why" dir="auto">{why}</p>}
              <ul class="paper-evidence">
                {evidence.map(({ value, from }) => <li key={value} dir="auto">{value} <span class="paper-from">({from})</span></li>)}
              </ul>
            </li>
          ))}
        </ul>
        <Left count={left.interests} one="more interest" />
      </Part>
      <Part title="Wants" none={needs.length === 0 && 'Nothing said so far.'}><Lines lines={needs} /></Part>
      <Part title="Next" none={next.length === 0 && 'Nothing planned.'}><Days days={next} /></Part>
      <Part title="Between you" none={timeline.length === 0 && 'No contact logged yet.'}>
        <Days days={timeline} />
        <Left count={left.timeline} one="earlier contact" />
      </Part>
      {withNotes && notes.length > 0 && <Part title="Notes" none={false}><Days days={notes} /><Left count={left.notes} one="earlier note" /></Part>}
      <footer class="paper-foot">From Kith, {longDay(today)}. What stands here is about a person and meant for you alone.</footer>
    </article>
  )
}

/** A heading and what stands under it, or a word that there is nothing. */
function Part({ title, none, children }: { title: string, none: string | false, children: ComponentChildren }) {
  const id = `paper-${title.replaceAll(' ', '-')}`
  return <section class="paper-part" aria-labelledby={id}><h2 id={id}>{title}</h2>{none ? <p class="paper-from">{none}</p> : children}</section>
}

function Lines({ lines }: { lines: readonly Sourced[] }) {
  return (
    <dl class="paper-lines">
      {lines.map(({ label, value, from }, index) => (
        <div key={index}><dt>{label}</dt><dd><span dir="auto">{value}</span> <span class="paper-from">({from})</span></dd></div>
      ))}
    </dl>
  )
}

function Days({ days }: { days: Paper['timeline'] }) {
  return <dl class="paper-lines">{days.map(({ when, what }, index) => <div key={index}><dt>{when}</dt><dd dir="auto">{what}</dd></div>)}</dl>
}

function Left({ count, one }: { count: number, one: string }) {
  return count > 0 ? <p class="paper-from">and {plural(count, one)}, in Kith</p> : null
}
