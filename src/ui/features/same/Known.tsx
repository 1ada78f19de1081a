import { Button } from '../../components/Button'
import { Notice } from '../../components/Surface'
import { inline, knownFromWords } from './words'

/** `onTwo` is missing where the page is theirs already: then only an undo parts them. */
export interface KnownProps { name: string, sites: readonly string[], why: string, onTwo?: () => void }

/** The person in view, not saved from this page, is somebody the recruiter knows: a link says so. */
export function KnownNotice({ name, sites, why, onTwo }: KnownProps) {
  return (
    <Notice tone="good" {...(onTwo ? { actions: <Button kind="quiet" onClick={onTwo}>No, two people</Button> } : {})}>
      This is <span class="strong" dir="auto">{name}</span>, {knownFromWords(sites)}: {inline(why)}.
    </Notice>
  )
}
