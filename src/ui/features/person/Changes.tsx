import { Button } from '../../components/Button'
import { plural } from '../../../i18n/format'
import type { Change } from './model'

const fieldWords: Record<string, string> = { headline: 'What they do', company: 'Company', location: 'Place', name: 'Name' }

export interface ChangesProps { changes: readonly Change[], siteName: (site: string) => string, onSeen: (profileId: string) => void }

/** What changed since the recruiter last looked, with the values from before. */
export function Changes({ changes, siteName, onSeen }: ChangesProps) {
  return <>
    {changes.map(({ profile, fields, signals }) => (
      <section key={profile.id} class="changes" aria-label={`New on ${siteName(profile.site)}`}>
        <div class="row apart">
          <h2 class="label">New on {siteName(profile.site)}</h2>
          <Button kind="quiet" icon="check" onClick={() => onSeen(profile.id)}>Seen</Button>
        </div>
        <ul class="stack tight">
          {fields.map(({ field, before, after }) => (
            <li key={field} class="small" dir="auto">
              <span class="strong">{fieldWords[field] ?? field}:</span> {after} {before && <span class="tiny">was {before}</span>}
            </li>
          ))}
          {signals.slice(0, 3).map(signal => <li key={signal.id} class="small" dir="auto">{signal.title}</li>)}
          {signals.length > 3 && <li class="tiny">and {plural(signals.length - 3, 'more item')}</li>}
        </ul>
      </section>
    ))}
  </>
}
