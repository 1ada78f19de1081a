import { useState } from 'preact/hooks'
import type { Capture } from '../../../domain/capture'
import type { Settings } from '../../../domain/settings'
import { openOwnPage, pages } from '../../../platform/tabs'
import { now } from '../../state/clock'
import { useCommand } from '../../state/command'
import type { Topics } from '../../state/engine'
import { MeDialog } from './MeDialog'
import { MePanel } from './MePanel'
import { foundIn, withProfile } from './mine'

export interface MeOnPageProps {
  capture: Capture
  settings: Settings
  /** null while they are being counted. */
  topics: Topics | null
  siteName: string
  onSave: () => void
  onFind: () => void
}

/** `MePanel` with its dialog, bound to the settings. */
export function MeOnPage({ capture, settings, topics, siteName, onSave, onFind }: MeOnPageProps) {
  const [reading, read] = useState(false)
  return <>
    <MePanel
      capture={capture} settings={settings} siteName={siteName} labelOf={topics?.labelOf ?? (id => id)} now={now.value}
      onFind={onFind} onSave={onSave}
      onRead={() => read(true)} onSettings={() => void openOwnPage(`${pages.people}#/settings`)}
    />
    {reading && <ReadMe capture={capture} settings={settings} topics={topics} onClose={() => read(false)} />}
  </>
}

type ReadMeProps = Pick<MeOnPageProps, 'capture' | 'settings' | 'topics'> & { onClose: () => void }

/** `MeDialog` bound to the engine and the settings. */
export function ReadMe({ capture, settings, topics, onClose }: ReadMeProps) {
  const { run, busy } = useCommand()
  const found = topics && foundIn(topics.interests)
  const save = async (chosen: string[]) => {
    const { myInterests, myProfiles } = settings
    const patch = withProfile(settings, capture, (found ?? []).map(({ id }) => id), chosen, now.value)
    const saved = await run('settings.set', { patch }, {
      done: 'Your interests are kept', undo: () => void run('settings.set', { patch: { myInterests, myProfiles } }),
    })
    if (saved) onClose()
  }
  return <MeDialog found={found} name={capture.name ?? capture.handle} busy={busy} onSave={chosen => void save(chosen)} onClose={onClose} />
}
