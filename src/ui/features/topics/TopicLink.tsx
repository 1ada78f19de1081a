import type { Topic } from '../../../topics/types'

/** The way to a topic's own page. */
export interface OpenTopic {
  /** Its address. */
  href: (topic: string) => string
  /** Opens it where a plain link would not do: beside a page, in a popup. */
  open?: (topic: string) => void
}

export interface TopicLinkProps { topic: Pick<Topic, 'id' | 'label'>, openTopic?: OpenTopic, as?: 'text' | 'chip' }

/** A topic's name that leads to everyone who cares about it; words alone where there is no way. */
export function TopicLink({ topic: { id, label }, openTopic, as = 'text' }: TopicLinkProps) {
  const look = as === 'chip' ? { 'class': 'chip', 'data-tone': 'shared' } : { 'class': 'topic-link' }
  if (!openTopic) return <span {...(as === 'chip' ? look : {})} dir="auto">{label}</span>
  const { href, open } = openTopic
  return (
    <a
      {...look} href={href(id)} dir="auto" title={`Everyone who cares about ${label}`}
      onClick={event => {
        if (!open || event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        open(id)
      }}
    >
      {label}
    </a>
  )
}
