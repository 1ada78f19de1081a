import type { Capture } from '../../../domain/capture'
import type { Settings } from '../../../domain/settings'
import type { Interest } from '../../../topics/types'

export type MyProfile = Settings['myProfiles'][number]
type Mine = Pick<Settings, 'myInterests' | 'myProfiles'>

const most = { interests: 60, found: 24, word: 80 } as const

/** Whether a page is the recruiter's own: it shows its owner's tools, or they said so before. */
export function isMine(capture: Pick<Capture, 'site' | 'handle' | 'own'>, { myProfiles }: Pick<Settings, 'myProfiles'>): boolean {
  return capture.own === true || myProfileOf(capture, myProfiles) !== undefined
}

/** The own profile that a page shows, where it was read before. */
export function myProfileOf({ site, handle }: Pick<Capture, 'site' | 'handle'>, myProfiles: readonly MyProfile[]): MyProfile | undefined {
  return myProfiles.find(profile => profile.site === site && profile.handle === handle)
}

/** An interest that was found, as it is kept: by the topic's id, or in its own words where the vocabulary has none. */
export interface Found { id: string, label: string, why: string }

/** The strongest interests of an own profile, to choose from. */
export function foundIn(interests: readonly Interest[]): Found[] {
  return interests.slice(0, most.found).map(({ topic, reasons }) => ({
    id: (topic.own ? topic.label : topic.id).slice(0, most.word), label: topic.label, why: reasons[0] ?? '',
  }))
}

/**
 * The settings once the interests of an own profile were chosen. What was found and not chosen goes; what was typed stays
 * typed: it does not leave with the profile.
 * @param found ids of what was offered, of which `chosen` were left on
 * @param at milliseconds since 1970
 */
export function withProfile(mine: Mine, capture: Capture, found: readonly string[], chosen: readonly string[], at: number): Mine {
  const { site, handle, profileUrl: url } = capture
  const others = mine.myProfiles.filter(profile => profile.site !== site || profile.handle !== handle)
  const fromProfiles = new Set(mine.myProfiles.flatMap(profile => profile.interests ?? []))
  const typed = new Set(mine.myInterests.filter(interest => !fromProfiles.has(interest)))
  const rest = mine.myInterests.filter(interest => !found.includes(interest))
  const myInterests = [...new Set([...rest, ...chosen])].slice(0, most.interests)
  const interests = chosen.filter(interest => !typed.has(interest) && myInterests.includes(interest))
  return { myInterests, myProfiles: [...others, { site, handle, url, at, interests }] }
}

/** The settings once an own profile was taken out. @param also whether the interests go that came with it and with no other */
export function withoutProfile(mine: Mine, gone: MyProfile, also: boolean): Mine {
  const myProfiles = mine.myProfiles.filter(profile => profile !== gone)
  const elsewhere = new Set(myProfiles.flatMap(profile => profile.interests ?? []))
  const going = new Set(also ? gone.interests?.filter(interest => !elsewhere.has(interest)) : [])
  return { myProfiles, myInterests: mine.myInterests.filter(interest => !going.has(interest)) }
}
