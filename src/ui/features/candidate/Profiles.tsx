import { useState } from 'preact/hooks'
import type { Profile } from '../../../domain/candidate'
import type { Merge } from '../../../domain/same-person'
import { relativeTime } from '../../../i18n/format'
import { Button, IconButton } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Section } from '../person/Section'
import { JoinedList } from '../same/Joined'
import { inline } from '../same/words'

export interface ProfilesProps {
  profiles: readonly Profile[]
  siteName: (site: string) => string
  now: number
  onDetach: (profileId: string) => void
  /** The merges that can still be undone. */
  merges?: readonly Merge[]
  onUndo?: (merge: Merge) => void
}

/** Where this person was found, when each profile was last read, and why those were joined that were not there from the start. */
export function Profiles({ profiles, siteName, now, onDetach, merges, onUndo }: ProfilesProps) {
  const [leaving, leave] = useState<Profile | null>(null)
  return (
    <Section title="Profiles">
      {profiles.length === 0 && (
        <p class="small">None yet. Open a profile of theirs and press “This is someone I already have” in Kith’s panel.</p>
      )}
      <ul class="profiles">
        {profiles.map(profile => (
          <li key={profile.id} class="row">
            <span class="grow profile-line">
              <a class="clip" href={profile.url} target="_blank" rel="noopener noreferrer">{siteName(profile.site)} · {profile.handle}</a>
              <span class="tiny">
                {profile.kept === 'items' ? 'single items only, ' : ''}last read {relativeTime(profile.lastReadAt, now)}
              </span>
              {profile.joined && <span class="tiny" dir="auto">Same person: {inline(profile.joined)}</span>}
            </span>
            <IconButton icon="close" label={`Take the ${siteName(profile.site)} profile off`} onClick={() => leave(profile)} />
          </li>
        ))}
      </ul>
      {merges && onUndo && <JoinedList merges={merges} now={now} siteName={siteName} onUndo={onUndo} />}
      {leaving && (
        <Dialog
          title={`Take the ${siteName(leaving.site)} profile off?`} onClose={() => leave(null)}
          onSubmit={() => { onDetach(leaving.id); leave(null) }}
          actions={<>
            <Button kind="quiet" onClick={() => leave(null)}>Keep it</Button>
            <Button kind="danger" type="submit">Take it off</Button>
          </>}
        >
          <p>“{leaving.handle}” and everything that was read from it leave this person. Notes, needs, contacts and what you typed stay.</p>
        </Dialog>
      )}
    </Section>
  )
}
