import type { ComponentChildren } from 'preact'
import { Icon } from './Icon'

export interface ChipProps {
  children: ComponentChildren
  tone?: 'plain' | 'shared' | 'new' | 'good' | 'calm'
  /** Makes it a link (only `https:` addresses). */
  href?: string
  /** Shows a small × ; `removeLabel` says what it takes away. */
  onRemove?: () => void
  removeLabel?: string
}

/** A short fact in a pill. */
export function Chip({ children, tone = 'plain', href, onRemove, removeLabel = 'Remove' }: ChipProps) {
  if (href) {
    return <a class="chip" data-tone={tone} href={href} target="_blank" rel="noopener noreferrer">{children}</a>
  }
  return (
    <span class="chip" data-tone={tone}>
      {children}
      {onRemove && (
        <button type="button" class="chip-remove" aria-label={removeLabel} title={removeLabel} onClick={onRemove}>
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  )
}
