import type { ButtonHTMLAttributes, ComponentChildren } from 'preact'
import { Icon, type IconName } from './Icon'

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'children' | 'label'>

export interface ButtonProps extends Native {
  kind?: 'main' | 'plain' | 'quiet' | 'danger'
  icon?: IconName
  wide?: boolean
  /** On its way: cannot be pressed again, stays focused. */
  busy?: boolean
  children: ComponentChildren
}

/** A button with words. At most one `main` per group. */
export function Button({ kind = 'plain', icon, wide = false, busy = false, type = 'button', onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      {...rest} type={type} class="button" data-kind={kind} data-wide={wide || undefined} aria-busy={busy || undefined}
      aria-disabled={busy || undefined} onClick={busy ? event => event.preventDefault() : onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

export interface IconButtonProps extends Native {
  icon: IconName
  /** What it does, for those who cannot see the picture; also shown on hover. */
  label: string
  kind?: 'plain' | 'quiet'
  filled?: boolean
}

/** A button with a picture only. */
export function IconButton({ icon, label, kind = 'quiet', filled = false, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button {...rest} type={type} class="button icon-only" data-kind={kind} aria-label={label} title={label}>
      <Icon name={icon} filled={filled} />
    </button>
  )
}

/** Saves and unsaves with one press. @param subject what is saved, for its name: "Rust" */
export function SaveButton({ subject, saved, onToggle }: { subject: string, saved: boolean, onToggle: (on: boolean) => void }) {
  return (
    <button
      type="button" class="button icon-only" data-kind="quiet" aria-pressed={saved} aria-label={`Save ${subject}`}
      title={saved ? 'Saved: press to take it out' : 'Save'} onClick={() => onToggle(!saved)}
    >
      <Icon name="bookmark" filled={saved} />
    </button>
  )
}
