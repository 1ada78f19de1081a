import { phraseOf } from './words'

/** Cities that are written differently in other languages; the first word stands for all. Common knowledge. */
const groups = `
munich|münchen|monaco di baviera|múnich
cologne|köln|colonia
vienna|wien|vienne|viena
zurich|zürich
geneva|genève|genf|ginebra
basel|bâle|basilea
bern|berne|berna
lisbon|lisboa|lisbonne|lissabon
milan|milano|mailand
rome|roma|rom
florence|firenze|florenz|florencia
turin|torino
venice|venezia|venedig|venise|venecia
naples|napoli|neapel
genoa|genova|genua|gênes
prague|praha|prag|praga
warsaw|warszawa|warschau|varsovie|varsovia
krakow|kraków|cracow|krakau|cracovie|cracovia
wroclaw|wrocław|breslau
gdansk|gdańsk|danzig
copenhagen|københavn|kopenhagen|copenhague
gothenburg|göteborg|gotemburgo
helsinki|helsingfors
brussels|bruxelles|brüssel|brussel|bruselas
antwerp|antwerpen|anvers|amberes
ghent|gent|gand
bruges|brugge|brügge
the hague|den haag|la haye|la haya
london|londres|londra
edinburgh|édimbourg|edimburgo
seville|sevilla|séville
saragossa|zaragoza|saragosse
nuremberg|nürnberg
hanover|hannover
frankfurt|francfort|fráncfort|frankfurt am main
hamburg|hambourg|hamburgo
strasbourg|straßburg|estrasburgo
marseille|marseilles|marsella
athens|athina|athen|athènes|atenas
thessaloniki|saloniki|thessalonique
istanbul|estambul
kyiv|kiev|kiew|kyjiw
lviv|lemberg
moscow|moskva|moskau|moscou|moscú
bucharest|bucurești|bukarest|bucarest
belgrade|beograd|belgrad|belgrado
new york|nyc|new york city|nueva york
san francisco|sf|san francisco bay|bay area|san francisco bay area
los angeles|la|l a
mexico city|ciudad de méxico|cdmx|mexiko stadt
sao paulo|são paulo
montreal|montréal
tokyo|tokio
beijing|peking|pékin|pekín
bengaluru|bangalore
mumbai|bombay
tel aviv|tel aviv yafo
porto|oporto
luxembourg|luxemburg|luxemburgo
dresden|dresde
berlin|berlín
paris|parís
singapore|singapur|singapour
cairo|kairo|le caire|el cairo
seoul|séoul|seúl
stockholm|estocolmo`

const canonical = new Map(groups.trim().split('\n').flatMap(line => {
  const [head = '', ...others] = line.split('|').map(phraseOf)
  return [head, ...others].filter(name => name !== 'la' && name !== 'l a').map((name): [string, string] => [name, head])
}))

/** All spellings of a city, for looking any of them up. */
const spellings = new Map<string, string[]>()
for (const [name, head] of canonical) spellings.set(head, [...spellings.get(head) ?? [], name])

const around = /\b(?:greater|metropolitan|area|region|metropolregion|großraum|agglomération|área metropolitana de|région de|umgebung|und)\b/giu

/** The city of a location as a record has it: "Greater Paris Metropolitan Region", "München, Bayern, Deutschland". A country alone is none. @returns every spelling, as keys */
export function citySpellings(location: string): string[] {
  const [head = ''] = location.split(/[,/|(·]/)
  const city = phraseOf(head.replace(around, ' '))
  if (city === '' || countries.has(city)) return []
  return spellings.get(canonical.get(city) ?? '') ?? [city]
}

/** Everything a location names: what a recipient shares with others. @returns keys, cities in every spelling */
export function placesOf(location: string): string[] {
  return location.split(/[,/|(·)]/).flatMap(part => {
    const place = phraseOf(part.replace(around, ' '))
    return place === '' ? [] : spellings.get(canonical.get(place) ?? '') ?? [place]
  })
}

const countries = new Set(`germany|deutschland|allemagne|alemania|france|frankreich|francia|spain|spanien|espagne|espana|italy|italien|italia|italie|portugal|united kingdom|uk|england|scotland|wales|ireland|austria|osterreich|switzerland|schweiz|suisse|
netherlands|niederlande|belgium|belgien|belgique|poland|polen|polska|pologne|czechia|czech republic|denmark|sweden|schweden|norway|norwegen|finland|finnland|greece|turkey|ukraine|russia|israel|india|china|japan|brazil|brasil|mexico|
argentina|chile|colombia|peru|united states|usa|us|canada|australia|new zealand|singapore region|remote|anywhere|europe|europa|worldwide|earth|european union|emea|dach|hungary|romania|croatia|serbia|estonia|latvia|lithuania|egypt|nigeria|kenya|south africa`.split(/\s*\|\s*/))
