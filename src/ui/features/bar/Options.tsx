import { useId } from 'preact/hooks'
import { Icon } from '../../components/Icon'
import { Avatar } from '../../components/Person'
import { type Entry, type Group, kindWords } from './entries'

/** The address of a line, for `aria-activedescendant`. */
export const optionId = (listId: string, id: string) => `${listId}-${id}`

export interface OptionsProps {
  listId: string
  groups: readonly Group[]
  /** Whom the arrows stand on. */
  current: string | null
  /** Says of each what kind it is: where no heading does. */
  kinds: boolean
  onChoose: (entry: Entry) => void
  onPoint: (id: string) => void
}

/** What the command bar offers, walked with the arrows while its line keeps the focus. */
export function Options({ listId, groups, ...rest }: OptionsProps) {
  return (
    <div class="cmd-list" role="listbox" id={listId} aria-label="Offers">
      {groups.map(group => <Part key={group.title ?? ''} listId={listId} group={group} {...rest} />)}
    </div>
  )
}

function Part({ group: { title, entries }, ...rest }: Omit<OptionsProps, 'groups'> & { group: Group }) {
  const heading = useId()
  const options = entries.map(entry => <Option key={entry.id} entry={entry} {...rest} />)
  if (title === null) return <>{options}</>
  return (
    <div role="group" aria-labelledby={heading}>
      <p class="cmd-heading label" id={heading} role="presentation" dir="auto">{title}</p>
      {options}
    </div>
  )
}

function Option({ entry, listId, current, kinds, onChoose, onPoint }: Omit<OptionsProps, 'groups'> & { entry: Entry }) {
  const { id, kind, title, hint, icon, keys } = entry
  return (
    <div
      id={optionId(listId, id)} role="option" aria-selected={id === current} class="cmd-option"
      onMouseMove={() => { if (id !== current) onPoint(id) }} onMouseDown={event => event.preventDefault()} onClick={() => onChoose(entry)}
    >
      {kind === 'person' ? <Avatar name={title} size="tiny" /> : <span class="cmd-icon"><Icon name={icon} /></span>}
      <span class="grow cmd-words">
        <span class="clip cmd-title" dir="auto">{title}</span>
        {hint && <span class="clip tiny" dir="auto">{hint}</span>}
      </span>
      {kinds && <span class="tiny cmd-kind">{kindWords[kind]}</span>}
      {keys && <kbd aria-hidden="true">{keys}</kbd>}
    </div>
  )
}
