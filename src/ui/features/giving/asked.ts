import { signal } from '@preact/signals'
import type { Gift } from '../../../topics/giving/subjects'

/** What “Who would love this?” was asked about on the people page last, and when; null: nothing yet. */
export const askedGift = signal<{ gift: Gift | null, at: number } | null>(null)

export function askAbout(gift: Gift | null): void {
  askedGift.value = { gift, at: Date.now() }
}

/** A typed link, or typed words, as something to give. */
export function giftFrom(text: string): Gift {
  const trimmed = text.trim()
  const [address = ''] = /https?:\/\/\S+/.exec(trimmed) ?? []
  const words = trimmed.replace(address, ' ').replace(/\s+/g, ' ').trim()
  return { title: words.slice(0, 300), text: '', url: address && URL.canParse(address) ? address : null, tags: [], foundOn: '' }
}
