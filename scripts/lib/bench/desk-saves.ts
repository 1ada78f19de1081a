/** What saving costs: messages as Kith's pages send them, with everything open. */
import type { Page } from 'puppeteer-core'
import { median } from './costs'

/** Milliseconds from the click's message to its answer. */
export interface Saves { note: number, contact: number, edit: number }

/** Adds somebody, then writes a note, a contact and a tag of theirs, again and again. */
export async function measureSaves(page: Page, rounds: number): Promise<Saves> {
  const times = await page.evaluate(async (count: number) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean, value?: { candidateId?: string } }> } } }).chrome
    const ask = async (name: string, input: object) => {
      const began = performance.now()
      const answer = await runtime.sendMessage({ name, input })
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`)
      return { time: performance.now() - began, value: answer.value }
    }
    const { value } = await ask('candidate.add', { name: 'Ilse Okafor', headline: 'storage engineer', company: 'Tidepool' })
    const candidateId = value?.candidateId
    const list: Record<'note' | 'contact' | 'edit', number[]> = { note: [], contact: [], edit: [] }
    for (let round = -2; round < count; round++) {
      const note = await ask('note.add', { candidateId, text: `Likes lighthouses, number ${round}` })
      const contact = await ask('touch.log', { candidateIds: [candidateId], kind: 'casual', direction: 'out', channel: 'site', topics: [], note: '', at: Date.now() - 60_000 })
      const edit = await ask('candidate.edit', { candidateId, patch: { tags: [`tag-${round}`] } })
      // The first ones compile.
      if (round >= 0) for (const [what, { time }] of Object.entries({ note, contact, edit })) list[what as 'note'].push(time)
      await new Promise(done => setTimeout(done, 100))
    }
    await ask('candidate.remove', { candidateId })
    return list
  }, rounds)
  return { note: median(times.note), contact: median(times.contact), edit: median(times.edit) }
}

export const allOf = ({ note, contact, edit }: Saves): number => Math.round((note + contact + edit) * 100) / 100
