import type { Topic } from '../types'

const instruments = new Set((
  'accordion bagpipe bagpipes banjo bass bassoon bouzouki cello celesta clarinet concertina cornet didgeridoo djembe double-bass '
  + 'dulcimer euphonium fiddle flute french-horn glockenspiel guitar harmonica harp harpsichord hurdy-gurdy kalimba kora koto lute '
  + 'lyre mandolin marimba melodica nyckelharpa oboe ocarina oud piano piccolo pipe-organ psaltery recorder saxophone sitar tabla '
  + 'theremin trombone trumpet tuba ukulele vibraphone viola violin xylophone zither'
).split(' '))
/** One thing that all speak of: "the Linux kernel", "the actor model". */
const single = / (?:kernel|model|framework|protocol|movement|internet)$/
/** One of many: said as many. */
const counted = new Set(['homelab', 'greyhound', 'makerspace'])
const masses = /(?:ing|ics|logy|ture|ism|wood|fauna|flora|wildlife|life)$/

/** English says "the accordion", "mustangs", "beekeeping": one of a kind does not stand alone. */
export function englishName(topic: Topic, label: string): string {
  if (counted.has(topic.id)) return pluralOf(label)
  if (instruments.has(topic.id) || single.test(label)) return `the ${label}`
  return topic.family === 'nature' && !/\p{Lu}/u.test(label.slice(-3)) && !masses.test(label) ? pluralOf(label) : label
}

const odd: Record<string, string> = {
  mouse: 'mice', goose: 'geese', wolf: 'wolves', calf: 'calves', leaf: 'leaves', foot: 'feet', fish: 'fish', sheep: 'sheep', deer: 'deer', moose: 'moose', grass: 'grass', moss: 'moss',
}

function pluralOf(label: string): string {
  const [, before = '', last = ''] = /^(.*?)(\p{L}+)$/u.exec(label) ?? []
  if (!last) return label
  const irregular = Object.entries(odd).find(([one]) => last.endsWith(one))
  if (irregular) return before + last.slice(0, -irregular[0].length) + irregular[1]
  if (/[^s]s$/.test(last)) return label
  if (/(?:s|x|z|ch|sh)$/.test(last)) return `${label}es`
  return /[^aeiou]y$/.test(last) ? `${label.slice(0, -1)}ies` : `${label}s`
}

export const isInstrument = (id: string) => instruments.has(id) || id === 'playing-guitar'

/** "CRDTs" and "crosswords" are they; "Kubernetes", "statistics", "tennis" and "chess" are it. */
export function isPlural(name: string): boolean {
  const last = name.split(' ').at(-1) ?? ''
  if (/^\p{Lu}{2,}s$/u.test(last)) return true
  return /[^siu]s$/.test(last) && !/^\p{Lu}/u.test(last) && !/(?:ics|mechanics|news|series|canvas|chess)$/.test(last)
}
