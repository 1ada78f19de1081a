import { plain, wordPattern } from './plain'

/**
 * Countries with their larger cities, as openings and people name them: `=` parts other names of the same place.
 * Written by hand: enough to tell Köln from Porto; what is not here is asked about instead of guessed. Names that are words of every day
 * (Nice, Essen, Zug) are left out.
 */
const table: Readonly<Record<string, string>> = {
  'germany=deutschland=allemagne=alemania': 'berlin, hamburg, munich=munchen=muenchen, cologne=koln=koeln, frankfurt, '
    + 'stuttgart, dusseldorf=duesseldorf, leipzig, dortmund, bremen, dresden, hannover=hanover, '
    + 'nuremberg=nurnberg=nuernberg, bonn, karlsruhe, mannheim, augsburg, freiburg, heidelberg, potsdam, munster, '
    + 'aachen, kiel, jena',
  'austria=osterreich=oesterreich=autriche': 'vienna=wien=vienne=viena, graz, linz, salzburg, innsbruck',
  'switzerland=schweiz=suisse=suiza': 'zurich=zuerich, geneva=geneve=genf=ginebra, basel=bale, bern=berne, lausanne, '
    + 'winterthur, lucerne=luzern, st. gallen',
  'france=frankreich=francia': 'paris, lyon, marseille, toulouse, nantes, lille, bordeaux, nizza=niza, '
    + 'strasbourg=strassburg, rennes, montpellier, grenoble',
  'spain=spanien=espagne=espana': 'madrid, barcelona=barcelone, valencia, seville=sevilla, malaga, bilbao, zaragoza, palma',
  'portugal': 'lisbon=lisboa=lissabon=lisbonne, porto=oporto, braga, coimbra',
  'italy=italia=italien=italie': 'rome=roma=rom, milan=milano=mailand, turin=torino, bologna, florence=firenze, naples=napoli',
  'netherlands=holland=niederlande=pays-bas=paises bajos': 'amsterdam, rotterdam, utrecht, the hague=den haag, eindhoven, delft, groningen',
  'belgium=belgien=belgique=belgica': 'brussels=bruxelles=brussel=bruselas, antwerp=antwerpen=anvers, ghent=gent=gand, leuven',
  'united kingdom=uk=great britain=england=vereinigtes konigreich=royaume-uni=reino unido': 'london=londres, manchester, '
    + 'bristol, cambridge, oxford, edinburgh, glasgow, leeds, birmingham, brighton, belfast, cardiff, liverpool',
  'ireland=irland=irlande=irlanda': 'dublin, cork, galway, limerick',
  'denmark=danemark=dinamarca': 'copenhagen=kobenhavn=kopenhagen=copenhague, aarhus, odense',
  'sweden=schweden=suede=suecia': 'stockholm, gothenburg=goteborg, malmo, uppsala',
  'norway=norwegen=norvege=noruega': 'oslo, bergen, trondheim',
  'finland=finnland=finlande=finlandia': 'helsinki, espoo, tampere',
  'poland=polen=pologne=polonia=polska': 'warsaw=warszawa=warschau=varsovie, krakow=cracow=krakau, wroclaw=breslau, '
    + 'gdansk=danzig, poznan, lodz',
  'czech republic=czechia=tschechien': 'prague=praha=prag, brno, ostrava',
  'hungary=ungarn=hongrie': 'budapest',
  'romania=rumanien': 'bucharest=bukarest, cluj=cluj-napoca, timisoara, iasi',
  'greece=griechenland': 'athens=athen, thessaloniki',
  'estonia=estland': 'tallinn, tartu',
  'latvia=lettland': 'riga',
  'lithuania=litauen': 'vilnius, kaunas',
  'luxembourg=luxemburg': 'luxembourg city',
  'turkey=turkei=turkiye': 'istanbul, ankara, izmir',
  'ukraine': 'kyiv=kiev, lviv',
  'israel': 'tel aviv, jerusalem, haifa',
  'united states=usa=u.s.=vereinigte staaten=etats-unis=estados unidos': 'new york=nyc, san francisco=bay area, '
    + 'los angeles, seattle, boston, chicago, austin, denver, atlanta, portland, san diego, washington',
  'canada=kanada': 'toronto, vancouver, montreal, ottawa, calgary',
  'brazil=brasil=brasilien': 'sao paulo, rio de janeiro, belo horizonte',
  'argentina=argentinien': 'buenos aires',
  'mexico=mexiko': 'mexico city=ciudad de mexico=cdmx, guadalajara, monterrey',
  'india=indien': 'bangalore=bengaluru, mumbai, delhi, hyderabad, pune, chennai',
  'singapore=singapur': 'singapore city',
  'japan': 'tokyo=tokio, osaka, kyoto',
  'australia=australien': 'sydney, melbourne, brisbane, perth',
  'new zealand=neuseeland': 'auckland, wellington',
}
const dach = ['germany', 'austria', 'switzerland']
const outsideEurope = [
  'turkey', 'israel', 'united states', 'canada', 'brazil', 'argentina', 'mexico', 'india', 'singapore', 'japan', 'australia', 'new zealand',
]
const outsideUnion = [...outsideEurope, 'switzerland', 'united kingdom', 'norway', 'ukraine']

/** A place of the table. For a country `city` is null; a region is several countries. */
export interface Place { name: string, city: string | null, countries: readonly string[] }

const places = new Map<string, Place>()
const countries: string[] = []
for (const [names, cities] of Object.entries(table)) {
  const [country = '', ...others] = names.split('=')
  countries.push(country)
  for (const alias of [country, ...others]) places.set(alias, { name: country, city: null, countries: [country] })
  for (const entry of cities.split(', ')) {
    const [city = '', ...aliases] = entry.split('=')
    for (const alias of [city, ...aliases]) places.set(alias, { name: city, city, countries: [country] })
  }
}
const region = (name: string, within: readonly string[], ...aliases: string[]) => {
  for (const alias of [name, ...aliases]) places.set(alias, { name, city: null, countries: within })
}
region('europe', countries.filter(country => !outsideEurope.includes(country)), 'europa')
region('eu', countries.filter(country => !outsideUnion.includes(country)), 'european union')
region('dach', dach, 'd-a-ch')
const pattern = wordPattern([...places.keys()], 'gu')

/** The places a text names, in any of their usual names, cities before countries. */
export function placesIn(text: string): Place[] {
  const found = [...plain(text).matchAll(pattern)].flatMap(([name]) => places.get(name.replace(/\s+/gu, ' ')) ?? [])
  return [...new Map(found.map(place => [place.name, place])).values()].toSorted((a, b) => Number(a.city === null) - Number(b.city === null))
}

/** Whether a place lies in another, or null where that cannot be told: Germany may or may not be Köln. */
export function liesIn(place: Place, wanted: Place): boolean | null {
  if (wanted.city !== null) {
    if (place.city !== null) return place.city === wanted.city
    return place.countries.some(country => wanted.countries.includes(country)) ? null : false
  }
  if (place.countries.every(country => wanted.countries.includes(country))) return true
  return place.countries.some(country => wanted.countries.includes(country)) ? null : false
}
