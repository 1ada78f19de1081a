import { openOwnPage, pages } from '../../../platform/tabs'
import { hrefOf } from '../../state/router'
import type { OpenTopic } from './TopicLink'

const pageOf = (topic: string) => `${pages.people}${hrefOf({ page: 'topic', id: topic })}`

/** The way to a topic's page from beside another page, or from the popup. */
export const besidePage: OpenTopic = {
  href: topic => `/${pageOf(topic)}`,
  open: topic => void openOwnPage(pageOf(topic)),
}
