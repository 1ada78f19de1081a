import { useState } from 'preact/hooks'
import { number, plural } from '../../../i18n/format'
import type { Bulk } from '../../../protocol/answers'
import type { UiMessages } from '../../../protocol/messages'
import { command } from '../../state/command'
import { showToast } from '../../state/toasts'

type Name = 'people.tag' | 'people.stage' | 'people.rhythm' | 'people.log' | 'people.remove'
type Rest<One extends Name> = Omit<UiMessages[One], 'candidateIds' | 'undo'>

/** So many travel in one message, which is one transaction. */
const most = 10_000

/** Does something with several people and offers to take it back: in lots where they are very many, all under one undo. */
export function useBulk(): { busy: string | null, run: <One extends Name>(name: One, ids: readonly string[], rest: Rest<One>, done: (people: number) => string) => Promise<boolean> } {
  const [busy, setBusy] = useState<string | null>(null)
  return {
    busy,
    async run(name, ids, rest, done) {
      const parts: Bulk[] = []
      try {
        for (let from = 0; from < ids.length; from += most) {
          setBusy(ids.length > most ? `${number(from)} of ${number(ids.length)} …` : `${plural(ids.length, 'person', 'people')} …`)
          const lot = { ...rest, candidateIds: ids.slice(from, from + most), ...(parts[0] ? { undo: parts[0].undo } : {}) }
          const answer = await command<Name>(name, lot as unknown as UiMessages[Name])
          if (!answer) break
          parts.push(answer.value)
        }
      } finally {
        setBusy(null)
      }
      const [one] = parts
      if (!one) return false
      const people = parts.reduce((sum, part) => sum + part.people, 0)
      showToast(done(people), people === 0 ? {} : { action: { label: 'Undo', run: () => void takeBack(one.undo) } })
      return true
    },
  }
}

function takeBack(undo: string) {
  return command('people.undo', { undo }, { done: 'Taken back: everything is as it was' })
}
