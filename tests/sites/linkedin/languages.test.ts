import { describe, expect, test } from 'vitest'
import { actOf, connectionsOnly, openTo } from '../../../src/sites/linkedin/languages'

/** What the site prints, as far as it is known, with an invented name. */
const said = {
  en: { repost: 'Ada Brenner reposted this', comment: 'Ada Brenner commented on this', reaction: 'Ada Brenner likes this', hidden: 'Visibility: Connections only', open: 'Visibility: Global', wish: 'Open to work' },
  de: { repost: 'Ada Brenner hat dies geteilt', comment: 'Ada Brenner hat das kommentiert', reaction: 'Ada Brenner gefällt das', hidden: 'Sichtbarkeit: Nur Kontakte', open: 'Sichtbarkeit: Global', wish: 'Offen für Jobs' },
  fr: { repost: 'Ada Brenner a republié ceci', comment: 'Ada Brenner a commenté ceci', reaction: 'Ada Brenner aime ceci', hidden: 'Visibilité : Relations uniquement', open: 'Visibilité : Mondiale', wish: 'En recherche d’emploi' },
  es: { repost: 'Ada Brenner ha compartido esto', comment: 'Ada Brenner ha comentado esto', reaction: 'A Ada Brenner le gusta esto', hidden: 'Visibilidad: solo contactos', open: 'Visibilidad: global', wish: 'En busca de empleo' },
  pt: { repost: 'Ada Brenner compartilhou isso', comment: 'Ada Brenner comentou isso', reaction: 'Ada Brenner gostou disso', hidden: 'Visibilidade: somente conexões', open: 'Visibilidade: global', wish: 'Aberta a oportunidades' },
  it: { repost: 'Ada Brenner ha diffuso questo post', comment: 'Ada Brenner ha commentato questo post', reaction: 'Ada Brenner consiglia questo post', hidden: 'Visibilità: solo collegamenti', open: 'Visibilità: globale', wish: 'Aperta a nuove opportunità' },
  nl: { repost: 'Ada Brenner heeft dit gerepost', comment: 'Ada Brenner heeft hierop gereageerd', reaction: 'Ada Brenner vindt dit interessant', hidden: 'Zichtbaarheid: alleen connecties', open: 'Zichtbaarheid: wereldwijd', wish: 'Open voor werk' },
  pl: { repost: 'Ada Brenner udostępniła to', comment: 'Ada Brenner skomentowała to', reaction: 'Ada Brenner lubi to', hidden: 'Widoczność: tylko kontakty', open: 'Widoczność: publiczna', wish: 'Otwarta na propozycje pracy' },
  ja: { repost: 'Ada Brennerさんが再投稿しました', comment: 'Ada Brennerさんがコメントしました', reaction: 'Ada Brennerさんが「いいね！」しました', hidden: '公開範囲：つながりのみ', open: '公開範囲：全体', wish: '求職中' },
}

describe.each(Object.entries(said))('%s', (_language, { repost, comment, reaction, hidden, open, wish }) => {
  test('what somebody did with a post', () => {
    expect([repost, comment, reaction].map(line => actOf(line.replace('Ada Brenner', '')))).toEqual(['repost', 'comment', 'reaction'])
  })

  test('who may see a post', () => {
    expect(hidden).toMatch(connectionsOnly)
    expect(open).not.toMatch(connectionsOnly)
  })

  test('what somebody wants from work', () => {
    expect(wish).toMatch(openTo)
  })
})

test('a plain line says nothing of the kind', () => {
  for (const line of ['3 h •', 'Cartographer at Tideworks', 'August', 'Jaime']) expect(actOf(line)).toBeNull()
  for (const line of ['500+', '17 followers', 'Lund']) expect(line).not.toMatch(openTo)
})
