import type { Touchpoint } from '../../domain/touchpoint'
import { Menu } from './Menu'

export interface TimelineEntry {
  id: string
  kind: Touchpoint['kind']
  direction: Touchpoint['direction']
  /** "You sent the talk recording" */
  text: string
  /** "4 Nov" */
  when: string
  /** Machine-readable day. */
  day: string
}

/** Contacts, latest first. @param onEdit, onRemove what an entry's menu does; without them there is no menu */
export function Timeline({ entries, onEdit, onRemove }: { entries: readonly TimelineEntry[], onEdit?: (id: string) => void, onRemove?: (id: string) => void }) {
  return (
    <ol class="timeline">
      {entries.map(entry => (
        <li key={entry.id}>
          <span class="timeline-mark" data-kind={entry.kind} data-direction={entry.direction} aria-hidden="true" />
          <span>{entry.text}</span>
          <time class="tiny" dateTime={entry.day}>{entry.when}</time>
          {onEdit && onRemove && (
            <span class="menu-slot">
              <Menu
                label={`Change: ${entry.text}, ${entry.when}`} icon="more" iconOnly kind="quiet"
                entries={[
                  { label: 'Edit', icon: 'pencil', onSelect: () => onEdit(entry.id) },
                  { label: 'Remove', icon: 'trash', danger: true, onSelect: () => onRemove(entry.id) },
                ]}
              />
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
