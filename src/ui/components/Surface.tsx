import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './Icon'

export interface NoticeProps {
  children: ComponentChildren
  title?: string
  tone?: 'info' | 'warn' | 'bad' | 'good'
  /** What can be done about it. */
  actions?: ComponentChildren
}

const noticeIcons: Record<NonNullable<NoticeProps['tone']>, IconName> = { info: 'info', warn: 'warning', bad: 'warning', good: 'check' }

/** Something the recruiter should know, in the flow of the page. */
export function Notice({ children, title, tone = 'info', actions }: NoticeProps) {
  return (
    <div class="notice" data-tone={tone} role={tone === 'bad' ? 'alert' : undefined}>
      <Icon name={noticeIcons[tone]} />
      <div class="notice-body">
        <div>
          {title && <p class="strong">{title}</p>}
          <div>{children}</div>
        </div>
        {actions && <div class="row wrap">{actions}</div>}
      </div>
    </div>
  )
}

export interface EmptyStateProps {
  icon?: IconName
  title: string
  children?: ComponentChildren
  actions?: ComponentChildren
  /** 1 where it is all the page has. */
  level?: 1 | 2
}

/** Where there is nothing yet: says what would be here and how to get it. */
export function EmptyState({ icon, title, children, actions, level = 2 }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div class="empty">
      {icon && <Icon name={icon} size={28} />}
      <Heading class="subtitle">{title}</Heading>
      {children && <p>{children}</p>}
      {actions && <div class="row wrap">{actions}</div>}
    </div>
  )
}

export interface SkeletonProps { width?: string | number, height?: string | number, shape?: 'text' | 'round' | 'block' }

/** A grey bar where text will be, of about its size: nothing jumps when it comes. */
export function Skeleton({ width = '100%', height, shape = 'text' }: SkeletonProps) {
  const size = { width: length(width), ...(height === undefined ? {} : { height: length(height) }) }
  return <span class="skeleton" data-shape={shape} style={size} />
}

/** Numbers are pixels: Preact adds no unit of its own. */
function length(value: string | number): string {
  return typeof value === 'number' ? `${value}px` : value
}

/** A region that is still loading. */
export function Loading({ children, label = 'Loading' }: { children: ComponentChildren, label?: string }) {
  return <div aria-busy="true"><span class="unseen" role="status">{label}</span><div aria-hidden="true">{children}</div></div>
}
