import type { Capture } from '../../../domain/capture'
import type { Settings } from '../../../domain/settings'
import { plural, relativeTime } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { Chip } from '../../components/Chip'
import { FindButton } from '../find/FindButton'
import { Who } from '../person/Who'
import { myProfileOf } from './mine'

export interface MePanelProps {
  capture: Capture
  settings: Pick<Settings, 'myProfiles' | 'myInterests'>
  siteName: string
  /** An interest as it is called. */
  labelOf: (interest: string) => string
  /** Milliseconds since 1970. */
  now: number
  onRead: () => void
  onSettings: () => void
  /** Saves the profile as a candidate after all. */
  onSave: () => void
  onFind?: () => void
}

/** The recruiter's own profile: a source of their interests, not a candidate. */
export function MePanel({ capture, settings, siteName, labelOf, now, onRead, onSettings, onSave, onFind }: MePanelProps) {
  const name = capture.name ?? capture.handle
  const before = myProfileOf(capture, settings.myProfiles)
  const own = before?.interests?.filter(interest => settings.myInterests.includes(interest)) ?? []
  return (
    <article class="person" aria-label={name}>
      <Who
        name={name} headline={capture.headline ?? ''} place={capture.location ?? ''} sites={[{ name: siteName, url: capture.profileUrl }]}
        tools={onFind && <FindButton onFind={onFind} />}
        menu={[{ label: 'Save as a candidate', icon: 'bookmark', onSelect: onSave }]}
      >
        <p class="small">
          {before
            ? `This is you. Read ${relativeTime(before.at, now)}; ${own.length > 0 ? plural(own.length, 'interest') : 'no interests'} came from it.`
            : 'This looks like your own profile. Kith can read from it what you care about, to find common ground. Nothing else of it is kept.'}
        </p>
        {own.length > 0 && (
          <ul class="row wrap chips" aria-label="Interests from this profile">
            {own.map(interest => <li key={interest}><Chip tone="shared">{labelOf(interest)}</Chip></li>)}
          </ul>
        )}
        <div class="stack save-stack">
          <Button kind="main" icon={before ? 'refresh' : 'person'} wide onClick={onRead}>{before ? 'Read again' : 'This is me'}</Button>
          <Button kind="quiet" onClick={onSettings}>My interests and profiles</Button>
        </div>
      </Who>
    </article>
  )
}
