/** Names of conferences, fairs and festivals, told by how such names are built. */

const name = String.raw`(?:\p{Lu}[\p{L}\d&+]*|\d*[a-z]\d+[a-z]+\p{L}*|\p{Ll}+\p{Lu}\p{L}*)`
const heads = 'Summit|Camp|Week|Days?|Fair|Fest|Festival|Congress|Conference|Conf|Forum|Expo|Jam|Live|Meetup|Biennale|Kongress|Konferenz|Messe'
/** "Harbour Data Summit", "Salsa-Festival Dortmund" */
const named = new RegExp(String.raw`(?<![\p{L}\d])((?:${name}[ -]){1,3}(?:${heads})(?: \p{Lu}{2,4}\b| \p{Lu}\p{Ll}+)?)(?![\p{L}\d])`, 'gu')
/** "FjordConf", "GlyphCon UK", "CloudDays Oslo" */
const joined = /(?<![\p{L}\d])(\p{Lu}[\p{L}\d]{2,}(?:Con|Conf|Days|Camp|Fest)(?: \p{Lu}[\p{L}]+)?|\d{2}CON)(?![\p{L}\d])/gu
/** "Bienal Internacional del Mapa", "Salon du Livre" */
const romance = /(?<![\p{L}\d])((?:Bienal|Feria|Congreso|Jornadas|Salon|Foire|Fête|Festival)(?: \p{Lu}\p{L}+)? (?:de la|de los|del|de|du|des|d’|d')? ?\p{Lu}\p{L}+)/gu

/** Capitalised words that begin sentences rather than names. */
const starters = new Set(('my our the a an this that next last first second every each happy great best good black new old work game design hack team open yesterday today tomorrow '
  + 'at in on for from with see come speaking final opening proper monday tuesday wednesday thursday friday saturday sunday winter summer spring one two three').split(' '))
const longestName = 5

/** Event names in a text, as written, each once. */
export function eventsIn(text: string): string[] {
  const found = [...text.matchAll(named), ...text.matchAll(joined), ...text.matchAll(romance)].flatMap(match => {
    const parts = (match[1] ?? '').split(' ')
    while (parts.length > 1 && starters.has((parts[0] ?? '').toLowerCase())) parts.shift()
    const label = parts.join(' ')
    const isBare = parts.length === 1 && new RegExp(`^(?:${heads})$`).test(label)
    return isBare || parts.length > longestName || starters.has((parts[0] ?? '').toLowerCase()) ? [] : [label]
  })
  return [...new Set(found)]
}
