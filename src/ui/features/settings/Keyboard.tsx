import { useEffect, useState } from 'preact/hooks'
import { boundKeys, keysPage, openKeySettings } from '../../../platform/keys'
import { openTab } from '../../../platform/tabs'
import { Button } from '../../components/Button'
import { Checkbox } from '../../components/Field'
import type { SectionProps } from './choice'

const commands: Record<string, string> = {
  'open-panel': 'Open the panel', _execute_sidebar_action: 'Open the panel',
  'save-candidate': 'Save the person in view', _execute_action: 'Open the popup',
}

/** The keys that start Kith as they are bound now. null until the browser has told. Follows changes made meanwhile elsewhere. */
export function useBoundKeys(): Readonly<Record<string, string>> | null {
  const [bound, setBound] = useState<Record<string, string> | null>(null)
  useEffect(() => {
    const look = () => void boundKeys().then(setBound)
    look()
    addEventListener('focus', look)
    return () => removeEventListener('focus', look)
  }, [])
  return bound
}

/** The keys that open the panel, empty where there are none; each browser has its own name for the command. */
export function panelKeys(bound: Readonly<Record<string, string>> | null): string {
  return bound?.['open-panel'] ?? bound?._execute_sidebar_action ?? ''
}

/** Keys with their names apart: "Alt+Shift+K". */
export function KeyNames({ keys }: { keys: string }) {
  return <>{keys.split('+').map(part => <kbd key={part}>{part}</kbd>)}</>
}

/** Where the browser lets its keys be changed: a dialog in Firefox, a page of its own in Chrome. */
async function changeKeys(): Promise<void> {
  if (!await openKeySettings()) await openTab(keysPage)
}

/** Keyboard: what the browser has bound, how to change it, and single letters. */
export function Keyboard({ settings, onChange, bound }: SectionProps & { bound: Readonly<Record<string, string>> | null }) {
  const known = Object.entries(bound ?? {}).filter(([name]) => name in commands)
  return (
    <>
      <dl class="bindings">
        {known.map(([name, keys]) => (
          <div key={name}>
            <dt class="small">{commands[name]}</dt>
            <dd class="row">{keys ? <KeyNames keys={keys} /> : <span class="small">no key yet</span>}</dd>
          </div>
        ))}
      </dl>
      <div class="row wrap">
        <Button icon="keyboard" onClick={() => void changeKeys()}>Change these keys</Button>
        <span class="tiny">The browser keeps them on a page of its own.</span>
      </div>
      <Checkbox checked={settings.singleKeys} onValue={singleKeys => onChange({ singleKeys })}>
        Single-letter keys in Kith’s own pages: <KeyNames keys="J+K+O+E+S+H+L+G+M+/+?" />
      </Checkbox>
    </>
  )
}
