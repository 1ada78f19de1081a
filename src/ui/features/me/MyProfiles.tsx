import { useState } from 'preact/hooks'
import type { Settings } from '../../../domain/settings'
import { plural, relativeTime } from '../../../i18n/format'
import { Button, IconButton } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { type MyProfile, withoutProfile } from './mine'

type Mine = Pick<Settings, 'myInterests' | 'myProfiles'>

export interface MyProfilesProps {
  mine: Mine
  siteName: (site: string) => string
  /** Milliseconds since 1970. */
  now: number
  onChange: (mine: Mine) => void
}

/** The recruiter's own profiles that interests were read from, and how to add one. */
export function MyProfiles({ mine, siteName, now, onChange }: MyProfilesProps) {
  const [leaving, leave] = useState<MyProfile | null>(null)
  const remove = (profile: MyProfile, also: boolean) => {
    onChange(withoutProfile(mine, profile, also))
    leave(null)
  }
  return (
    <div class="stack">
      {mine.myProfiles.length > 0 && (
        <ul class="my-profiles" aria-label="My profiles">
          {mine.myProfiles.map(profile => (
            <li key={`${profile.site}/${profile.handle}`} class="row">
              <span class="grow">
                <a class="clip" href={profile.url} target="_blank" rel="noopener noreferrer">{siteName(profile.site)} · {profile.handle}</a>
                <span class="tiny">read {relativeTime(profile.at, now)}, {plural(profile.interests?.length ?? 0, 'interest')}</span>
              </span>
              <IconButton icon="close" label={`Take my ${siteName(profile.site)} profile out`} onClick={() => leave(profile)} />
            </li>
          ))}
        </ul>
      )}
      <p class="small">
        {mine.myProfiles.length > 0 ? 'To read one again, or another one, open it' : 'Open your own profile'} on{' '}
        <Site url="https://www.linkedin.com/in/me/">LinkedIn</Site>, <Site url="https://github.com/">GitHub</Site> or{' '}
        <Site url="https://www.behance.net/">Behance</Site>, then Kith’s panel, and choose <strong>This is me</strong>.
        Kith keeps what you care about, and nothing else of the page.
      </p>
      {leaving && (
        <Dialog
          title={`Take my ${siteName(leaving.site)} profile out?`} onClose={() => leave(null)} onSubmit={() => remove(leaving, true)}
          actions={<>
            <Button kind="quiet" onClick={() => remove(leaving, false)}>Keep its interests</Button>
            <Button kind="danger" type="submit">Take both out</Button>
          </>}
        >
          <p>
            {plural(leaving.interests?.length ?? 0, 'interest')} came from it. Those that you typed, or that another profile of yours
            shows, stay either way.
          </p>
        </Dialog>
      )}
    </div>
  )
}

function Site({ url, children }: { url: string, children: string }) {
  return <a href={url} target="_blank" rel="noopener noreferrer">{children}</a>
}
