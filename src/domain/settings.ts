import * as z from 'zod/mini'
import { address, day, handle, instant, line, siteId, word } from './record'
import { stages } from './stage'
import { template } from './template'

/** Days between contacts that the recruiter can choose from. */
export const cadencePresets = [7, 14, 30, 60, 90, 180] as const

/** Latest acceptable gap for an ideal one: half as long again (docs/decisions.md, cadence). */
export function latestFor(ideal: number): number {
  return Math.round(ideal * 1.5)
}

/** How warm it is, as a stage that can have a rhythm of its own. */
const relationStages = ['new', 'cold', 'cool', 'warm', 'close'] as const
export type RelationStage = (typeof relationStages)[number]
/** Everything that can have a rhythm of its own: the words of warmth, and the stages that are set by hand. */
const pacedStages = [...relationStages, ...stages] as const

/** Columns of the list of people, in the order in which they stand. */
export const deskColumns = ['interests', 'warmth', 'stage', 'touch', 'next', 'balance', 'company', 'place', 'source', 'tags'] as const
export type DeskColumn = (typeof deskColumns)[number]

const gapDays = z.number().check(z.int(), z.gte(1), z.lte(730))
const longLine = z.string().check(z.maxLength(1_000))
const hour = z.number().check(z.int(), z.gte(0), z.lte(23))
const perDay = z.number().check(z.int(), z.gte(1), z.lte(50))

/** What the recruiter chose. Only values they set are stored; the rest follows the defaults of the running version. */
export const settings = z.object({
  welcomed: z.boolean(),
  /** Sites switched off: nothing is read there and no button shown. */
  sitesOff: z.array(siteId),
  /** Sites on which buttons are shown in the page. */
  buttonsOn: z.array(siteId),
  /** LinkedIn is read only when the recruiter opens the panel or popup, or always. */
  linkedinReading: z.enum(['when-opened', 'always']),
  /** What is written in LinkedIn's own message boxes is looked through for mix-ups while the panel is open. */
  checkMessageBox: z.boolean(),
  /** A saved candidate is refreshed on later visits. */
  refreshOnVisit: z.boolean(),
  digest: z.boolean(),
  /** The digest names people; otherwise it only says how many. */
  digestNames: z.boolean(),
  /** Hour of the day for the one notification, 0–23. */
  digestHour: hour,
  /** ISO weekdays, 1 = Monday. */
  workingDays: z.array(z.number().check(z.int(), z.gte(1), z.lte(7))).check(z.minLength(1), z.maxLength(7)),
  /** Default days between contacts. */
  cadence: gapDays,
  /** Days between contacts for everyone who carries a tag, and for everyone at a stage; a candidate's own comes first, then tags, then the stage set by hand, then warmth. */
  cadenceByTag: z.array(z.object({ tag: word, ideal: gapDays })).check(z.maxLength(100)),
  cadenceByStage: z.array(z.object({ stage: z.enum(pacedStages), ideal: gapDays })).check(z.maxLength(pacedStages.length)),
  /** How many casual notes are suggested a day: to people in touch, and to those of a long rhythm or long silence. */
  budget: z.object({ active: perDay, dormant: perDay }),
  /** Country, or country and region, whose public holidays are kept free (`DE`, `DE-BY`); empty for none. */
  country: z.string().check(z.regex(/^([A-Z]{2}(-[A-Z0-9]{1,6}){0,2})?$/)),
  /** Its holidays, copied from Kith's table when the country is chosen: the background then needs no table. */
  holidays: z.array(z.object({ day, name: line })).check(z.maxLength(1_000)),
  /** First and last days of the recruiter's own time off. */
  vacations: z.array(z.object({ from: day, to: day })).check(z.maxLength(100)),
  /** Hours in which no notification comes; the same hour twice means none. */
  quietHours: z.object({ from: hour, to: hour }),
  singleKeys: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
  /** Openers: how formal, and the line to end with. */
  tone: z.enum(['casual', 'formal']),
  /** Du, tu, tú or Sie, vous, usted. */
  address: z.enum(['as-tone', 'familiar', 'polite']),
  signOff: line,
  /** Messages to start from, with fields for what differs from person to person. */
  templates: z.array(template).check(z.maxLength(100)),
  /** What the list of people shows beside the name. */
  columns: z.array(z.enum(deskColumns)),
  /** The recruiter's own interests, for common ground: canonical topic ids or their own words. */
  myInterests: z.array(word),
  /** The recruiter's own profiles that interests were read from, when, and which of the interests came with them. */
  myProfiles: z.array(z.object({ site: siteId, handle, url: address, at: instant, interests: z.optional(z.array(word)) })),
  /** Who answers for the data of candidates, as the notice to them says it. */
  controller: z.object({ name: line, company: line, address: line, email: line, protection: line, basis: longLine }),
  /** Months after the last contact in which both took part, until the recruiter is asked whether to keep somebody. */
  retentionMonths: z.number().check(z.int(), z.gte(1), z.lte(120)),
  /** What the columns of lists meant that were brought in: a list with the same headings starts with the same answers. */
  columnMappings: z.array(z.object({
    columns: z.array(z.object({ heading: line, target: word })).check(z.maxLength(500)), dates: z.enum(['day-first', 'month-first']), overwrite: z.array(word),
  })).check(z.maxLength(20)),
})
export type Settings = z.infer<typeof settings>

export const defaultSettings: Settings = {
  welcomed: false,
  sitesOff: [],
  buttonsOn: ['github', 'behance'],
  linkedinReading: 'when-opened',
  checkMessageBox: false,
  refreshOnVisit: true,
  digest: true,
  digestNames: false,
  digestHour: 9,
  workingDays: [1, 2, 3, 4, 5],
  cadence: 60,
  cadenceByTag: [],
  cadenceByStage: [],
  budget: { active: 3, dormant: 2 },
  country: '',
  holidays: [],
  vacations: [],
  quietHours: { from: 20, to: 8 },
  singleKeys: true,
  theme: 'system',
  tone: 'casual',
  address: 'as-tone',
  signOff: '',
  templates: [],
  columns: ['interests', 'warmth', 'touch', 'next'],
  myInterests: [],
  myProfiles: [],
  controller: { name: '', company: '', address: '', email: '', protection: '', basis: '' },
  retentionMonths: 24,
  columnMappings: [],
}
