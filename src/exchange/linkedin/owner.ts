/** Who an export belongs to: the one who is part of every conversation. The files do not say it. */
export class OwnerSearch {
  #messages = 0
  readonly #seen = new Map<string, { messages: number, sent: number, named: number, name: string }>()

  message(from: string, fromName: string, to: string): void {
    this.#messages++
    this.#count(to).messages++
    const sender = this.#count(from)
    sender.messages++
    sender.sent++
    if (fromName) sender.name = fromName
  }

  /** An invitation names its direction, and so the owner. */
  invitation(owner: string): void {
    this.#count(owner).named++
  }

  /**
   * @param isOther true for those who cannot be it: nobody is connected with themselves
   * @returns null where nothing tells two apart
   */
  found(isOther: (slug: string) => boolean): { slug: string, name: string } | null {
    const candidates = [...this.#seen].filter(([slug]) => !isOther(slug)).sort(([, a], [, b]) => b.named - a.named || b.messages - a.messages || b.sent - a.sent)
    const [first, second] = candidates
    if (!first) return null
    const same = second && (['named', 'messages', 'sent'] as const).every(key => second[1][key] === first[1][key])
    // Whoever is not part of most messages is a guess.
    return same || (first[1].named === 0 && first[1].messages * 2 < this.#messages) ? null : { slug: first[0], name: first[1].name }
  }

  #count(slug: string) {
    const known = this.#seen.get(slug)
    if (known) return known
    const fresh = { messages: 0, sent: 0, named: 0, name: '' }
    this.#seen.set(slug, fresh)
    return fresh
  }
}
