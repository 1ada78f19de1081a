import { useId, useRef } from 'preact/hooks'
import { Icon, type IconName } from './Icon'

export type MenuEntry = 'line' | {
  label: string
  /** A word at its end: the date a snooze leads to. */
  hint?: string
  icon?: IconName
  danger?: boolean
  /** One of several of which this one holds now. */
  checked?: boolean
  onSelect: () => void
}

export interface MenuProps {
  /** The words on its button, or its name when the button is a picture. */
  label: string
  entries: readonly MenuEntry[]
  icon?: IconName
  iconOnly?: boolean
  kind?: 'plain' | 'quiet' | 'main'
}

/** Moves the focus among a menu's entries: arrows, Home, End, and first letters. */
function moveFocus(menu: HTMLElement, key: string): boolean {
  const items = [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')]
  const at = items.findIndex(item => item === document.activeElement)
  const next = key === 'ArrowDown' ? items[(at + 1) % items.length]
    : key === 'ArrowUp' ? items.at(at <= 0 ? -1 : at - 1)
    : key === 'Home' ? items[0]
    : key === 'End' ? items.at(-1)
    : key.length === 1 ? [...items.slice(at + 1), ...items].find(item => item.textContent?.toLowerCase().startsWith(key.toLowerCase()))
    : undefined
  next?.focus()
  return next !== undefined
}

/** Below its button where there is room, else above; never outside the window. */
export function place(menu: HTMLElement, button: HTMLElement): void {
  const from = button.getBoundingClientRect()
  const { width, height } = menu.getBoundingClientRect()
  const left = from.right - width >= 8 ? from.right - width : from.left
  const below = from.bottom + 4
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`
  menu.style.top = `${below + height <= innerHeight - 8 ? below : Math.max(8, from.top - height - 4)}px`
}

/** A button with a list of things to do, on the browser's own popover: closes on Escape and on a click elsewhere. */
export function Menu({ label, entries, icon, iconOnly = false, kind = 'plain' }: MenuProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const opened = (event: Event) => {
    const open = (event as ToggleEvent).newState === 'open'
    button.current?.setAttribute('aria-expanded', String(open))
    if (!open || !menu.current || !button.current) return
    place(menu.current, button.current)
    moveFocus(menu.current, 'Home')
  }
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Tab') menu.current?.hidePopover()
    else if (menu.current && moveFocus(menu.current, event.key)) event.preventDefault()
  }
  const choose = (run: () => void) => {
    menu.current?.hidePopover()
    button.current?.focus()
    run()
  }
  return (
    <>
      <button
        ref={button} type="button" class={iconOnly ? 'button icon-only' : 'button'} data-kind={kind} popovertarget={id} aria-haspopup="menu"
        aria-expanded="false" aria-label={iconOnly ? label : undefined} title={iconOnly ? label : undefined}
      >
        {icon && <Icon name={icon} />}
        {!iconOnly && <>{label}<Icon name="down" size={12} /></>}
      </button>
      <div ref={menu} id={id} popover="auto" role="menu" aria-label={label} class="menu" onToggle={opened} onKeyDown={pressed}>
        {entries.map((entry, index) => entry === 'line' ? <hr key={index} class="menu-line" /> : (
          <button
            key={index} type="button" class="menu-item" tabIndex={-1} data-danger={entry.danger || undefined}
            role={entry.checked === undefined ? 'menuitem' : 'menuitemradio'} aria-checked={entry.checked}
            onClick={() => choose(entry.onSelect)}
          >
            {entry.icon && <Icon name={entry.icon} />}
            <span>{entry.label}</span>
            {entry.checked && <Icon name="check" size={14} />}
            {entry.hint && <span class="tiny">{entry.hint}</span>}
          </button>
        ))}
      </div>
    </>
  )
}
