import { useEffect, useState } from 'preact/hooks'
import { askForAccess, hasAllAccess, watchAccess } from '../../../platform/access'
import { Button } from '../../components/Button'
import { Notice } from '../../components/Surface'

/** Whether the browser lets Kith read its sites; null until it has told. */
export function useAccess(): boolean | null {
  const [granted, setGranted] = useState<boolean | null>(null)
  useEffect(() => {
    const look = () => void hasAllAccess().then(setGranted)
    look()
    return watchAccess(look)
  }, [])
  return granted
}

/** The state of site access with its one-press cure. */
export function AccessNotice({ granted, onAsk }: { granted: boolean | null, onAsk: () => void }) {
  if (granted === null) return null
  if (granted) return <Notice tone="good">The browser lets Kith read GitHub, LinkedIn and Behance, and no other site.</Notice>
  return (
    <Notice
      tone="warn" title="The browser does not let Kith read the sites yet"
      actions={<Button kind="main" onClick={onAsk}>Allow GitHub, LinkedIn and Behance</Button>}
    >
      Without it Kith cannot tell whose profile you are looking at. It asks for these three sites and no other.
    </Notice>
  )
}

/** `AccessNotice` bound to the browser. */
export function Access() {
  const granted = useAccess()
  // Asking must be the first thing the press does: the browser only asks inside a user's gesture.
  return <AccessNotice granted={granted} onAsk={() => void askForAccess()} />
}
