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

export interface TimelineProps {
  entries: readonly TimelineEntry[]
  /** What an entry's menu does; without both there is no menu. */
  onEdit?: (id: string) => void
  onRemove?: (id: string) => void
}

/** Contacts, latest first. */
export function Timeline({ entries, onEdit, onRemove }: TimelineProps) {
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
