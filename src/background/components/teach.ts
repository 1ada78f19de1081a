import type { Context } from '../../db/commands/context'
import { keepRule, noteRuleUse, restRule } from '../../db/commands/rules'
import { rulesOf } from '../../db/queries/reading'
import { type Capture, capture as captureSchema } from '../../domain/capture'
import { type Choices, type OfferedText, type PageRule, learned as learnedSchema } from '../../domain/page-rule'
import { defaultSettings } from '../../domain/settings'
import { startFile, tabAddress, tellTab } from '../../platform/background'
import { forgetSession, readSession, writeSession } from '../../platform/session'
import { KithError } from '../../protocol/errors'
import { type FromTeacher, type Lesson, type Pointing, pointingKey, type ToTeacher } from '../../protocol/teach'
import { pageOf } from '../../sites/registry'
import { isFor, taught } from '../../sites/taught/read'
import type { From } from '../router'
import { agree } from './agreement'
import type { Tabs } from './tabs'

/** The script that learns and reads by rules; in no manifest, put into a tab only when it is needed. */
const script = 'src/content/teach.iife.js'

/** Where lines can be pointed at in the page: on the sites in whose pages Kith stands unasked. To all others (LinkedIn) nothing is added for it. */
const mayPointIn = (site: string) => defaultSettings.buttonsOn.includes(site)

interface Needs { tabs: () => Tabs, context: () => Context }

/** Teach mode: lets the recruiter point at what a page shows, and reads pages by what was learned from that. */
export class Teacher {
  readonly #tabs: () => Tabs
  readonly #context: () => Context

  constructor({ tabs, context }: Needs) {
    this.#tabs = tabs
    this.#context = context
  }

  /** The texts of the page in a tab. @throws KithError `no-page` when it is about nobody, `no-access` when the browser withholds it */
  async list(tabId: number): Promise<{ url: string, texts: readonly OfferedText[], pointable: boolean }> {
    const { site } = await this.#pageIn(tabId)
    if (!await startFile(tabId, script)) throw new KithError('no-access')
    const listed = await ask(tabId, { type: 'teach.list', site: site.id, siteName: site.name }) ?? fail('no-page')
    return { ...listed, pointable: mayPointIn(site.id) }
  }

  /**
   * Lets the recruiter point at the lines that were listed in the page itself, or ends that.
   * @param url where they were listed
   * @throws KithError `not-allowed` on a site to whose pages nothing is added, `no-page` when the tab shows another page by now
   */
  async point(tabId: number, url: string, on: boolean): Promise<null> {
    if (!on) {
      await this.forget(tabId)
      return null
    }
    const { site } = await this.#pageIn(tabId)
    if (!mayPointIn(site.id)) throw new KithError('not-allowed')
    await writeSession(pointingKey(tabId), { url, index: null, at: Date.now() } satisfies Pointing)
    if (!await ask(tabId, { type: 'teach.point', site: site.id, siteName: site.name, url })) throw new KithError('no-page')
    return null
  }

  /** Notes at which line the recruiter pointed, for the panel. @throws KithError `not-allowed` unless they asked to, in this tab and at this address */
  async picked({ tabId, url: shown }: From, url: string, index: number): Promise<null> {
    const pointing = await readSession<Pointing>(pointingKey(tabId))
    if (pointing?.url !== url || shown !== url) throw new KithError('not-allowed')
    await writeSession(pointingKey(tabId), { url, index, at: Date.now() } satisfies Pointing)
    return null
  }

  /** Ends what the tab was pointed at for. */
  forget(tabId: number): Promise<void> {
    return forgetSession(pointingKey(tabId))
  }

  /** Learns from what was pointed at, keeps it, and reads the page by it at once. */
  async learn(tabId: number, url: string, choices: Choices): Promise<Lesson> {
    const { site } = await this.#pageIn(tabId)
    const answer = await ask(tabId, { type: 'teach.learn', site: site.id, siteName: site.name, url, choices }) ?? { refused: 'moved' as const }
    if ('refused' in answer) return answer
    const parsed = learnedSchema.safeParse(answer.rule)
    const address = URL.parse(await tabAddress(tabId) ?? '')
    if (!parsed.success || !address || !isFor(parsed.data, site, address)) return { refused: 'moved' }
    const kept = await keepRule(this.#context(), parsed.data)
    const capture = await this.read(tabId)
    return { ...kept, name: capture?.name ?? null, headline: capture?.headline ?? null, items: capture?.items.length ?? 0 }
  }

  /**
   * Reads the tab by the rule for its page, where there is one, and puts the capture on the tab's card. The page is followed from then on.
   * @returns the capture, or null when no rule is there or the page does not show whom its address names
   */
  async read(tabId: number): Promise<Capture | null> {
    const capture = await this.#look(tabId)
    if (capture) await this.#tabs().remember(tabId, { state: 'read', site: capture.site, url: capture.url, capture, misses: capture.misses })
    return capture
  }

  /** The capture as the page is at this moment, for a save: never what stood there a while ago. @throws KithError `stale-page` */
  async again(tabId: number, capture: Capture): Promise<Capture> {
    if (!capture.misses.includes(taught)) return capture
    return await this.#look(tabId) ?? fail('stale-page')
  }

  /** Whether a proposal may stand: what the built-in reader read always does, and sends the rule to rest; what a rule read only while it is in use. */
  async admits(tabId: number, capture: Capture, address: string): Promise<boolean> {
    const rule = await this.#ruleFor(address)
    if (capture.misses.includes(taught)) return rule !== null && rule.restingSince === null
    if (rule) {
      await restRule(this.#context(), rule)
      await tellTab(tabId, { type: 'taught.rest' } satisfies ToTeacher)
    }
    return true
  }

  async #look(tabId: number): Promise<Capture | null> {
    const address = await tabAddress(tabId) ?? ''
    const rule = await this.#ruleFor(address)
    const page = pageOf(address)
    if (!rule || !page || !await startFile(tabId, script)) return null
    const parsed = captureSchema.safeParse(await ask(tabId, { type: 'taught.read', site: page.site.id, siteName: page.site.name, rule }))
    if (!parsed.success) return null
    agree(parsed.data, await tabAddress(tabId) ?? '')
    await noteRuleUse(this.#context(), rule)
    return parsed.data
  }

  async #ruleFor(address: string): Promise<PageRule | null> {
    const url = URL.parse(address)
    const page = pageOf(address)
    if (!url || !page) return null
    return (await rulesOf(this.#context().db, page.site.id)).find(rule => isFor(rule, page.site, url)) ?? null
  }

  async #pageIn(tabId: number) {
    const page = pageOf(await tabAddress(tabId) ?? '')
    if (!page?.handle) throw new KithError('no-page')
    return page
  }
}

async function ask<Type extends keyof FromTeacher>(tabId: number, message: Extract<ToTeacher, { type: Type }>): Promise<FromTeacher[Type] | null> {
  const { answer } = await tellTab(tabId, message)
  return (answer ?? null) as FromTeacher[Type] | null
}

function fail(code: 'no-page' | 'stale-page'): never {
  throw new KithError(code)
}
