import { useMemo, useState } from 'preact/hooks'
import type { Capture } from '../../../domain/capture'
import { Dialog } from '../../components/Dialog'
import { now, today } from '../../state/clock'
import { useCommand } from '../../state/command'
import { useTopics } from '../../state/engine'
import { useSettings } from '../../state/settings'
import { showToast } from '../../state/toasts'
import { topicPersonOfCapture } from '../../state/topics'
import { Finder } from '../find/Finder'
import { MeOnPage, ReadMe } from '../me/Me'
import { isMine } from '../me/mine'
import { copyText } from '../person/actions'
import { siteName as siteNameOf } from '../person/sites'
import { saveTab } from '../same/save'
import { useKinOfPage } from '../same/useSame'
import { type Corrections, Preview } from './Preview'

export interface PreviewPanelProps { tabId: number, capture: Capture, savedKeys: ReadonlySet<string>, siteName: string, onFind: () => void, onLove: () => void }

/** `Preview` bound to the engine and the commands. */
export function PreviewPanel({ tabId, capture, savedKeys, siteName, onFind, onLove }: PreviewPanelProps) {
  const settings = useSettings()
  const { run, busy } = useCommand()
  const [attaching, attach] = useState(false)
  const [isMe, claim] = useState(false)
  const person = useMemo(() => topicPersonOfCapture(capture), [capture])
  const topics = useTopics(person, settings, now.value)
  const kin = useKinOfPage(capture)
  const save = (typed: Corrections) => void saveTab(run, { tabId, ...typed, done: 'Saved', fresh: savedKeys.size === 0 })
  const attachTo = (candidateId: string) => void run('capture.attach', { tabId, candidateId }, { done: 'Added to this person' })
  if (isMine(capture, settings)) {
    return <MeOnPage capture={capture} settings={settings} topics={topics} siteName={siteName} onFind={onFind} onSave={() => save({})} />
  }
  return <>
    <Preview
      key={`${capture.site}/${capture.handle}`} capture={capture} topics={topics} siteName={siteName} savedKeys={savedKeys}
      told={settings.myInterests.length > 0}
      today={today.value} busy={busy} onFind={onFind}
      onSave={save} more={[
        { label: 'This is me', icon: 'person', onSelect: () => claim(true) }, { label: 'Who would love this page?', icon: 'gift', onSelect: onLove },
      ]}
      onAttach={() => attach(true)}
      kin={kin} siteNameOf={siteNameOf} onSame={attachTo}
      onTwo={candidateId => void run('capture.refuse', { tabId, candidateId }, { done: 'Kith will not ask again' })}
      onToggleItem={(key, on) => void run('capture.saveItem', { tabId, key, on })}
      onCopy={(_topic, text) => void copyText(text).then(copied => {
        if (copied) showToast('Copied. Save the person, and Kith remembers what you wrote about.')
      })}
    />
    {isMe && <ReadMe capture={capture} settings={settings} topics={topics} onClose={() => claim(false)} />}
    {attaching && (
      <Dialog title={`Who is ${capture.name ?? capture.handle}?`} onClose={() => attach(false)}>
        <p class="small">Choose whom this {siteName} profile belongs to. Both are shown as one person from then on.</p>
        <Finder
          label="Find a person" eager
          onPick={candidateId => { attach(false); attachTo(candidateId) }}
        />
      </Dialog>
    )}
  </>
}
