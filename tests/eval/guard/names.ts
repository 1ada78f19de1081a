import { allLocales } from '@faker-js/faker'

/** Given names that are words as well: in English, German, French, Spanish. */
export const wordNames = (`Will Mark Grace Rose Art May Hope Bill Jack Pat Sandy Summer Joy Faith Dawn Rich Chase Drew Rob Sue Gene Guy Penny Ginger Olive Daisy Lily Ivy Violet
  Heather Holly Iris Jasmine Poppy Ruby Pearl Amber Jade Crystal April June August Autumn Miles Max Dean Mason Cooper Taylor Tyler Parker Hunter Frank Lance Grant Wade Ward
  Chip Bob Nick Robin Phoenix Angel Melody Earl Sky River Brook Glen Cliff Dale Heath Reed Christian Jordan Chad Sterling Mercy Ray Jay Eve Carol Harmony Trinity
  Wolf Ernst Kai Falk Heide Rose Jasmin Viola Linde Mark Horst Tim Juli Mai Pierre Blanche Marine Aurore Ambre Violette Constance Victoire France Olive Parfait Juste
  Sol Paz Luz Mercedes Cruz Pilar Rosario Consuelo Dolores Esperanza Soledad Ángel Salvador Domingo Rosa Clara Alba Estrella Linda Can An My Van Long Min Bin
  Paris Florence Charlotte Sydney Austin Madison Victoria Savannah Verona Vienna Siena Adelaide Georgia Dallas Brooklyn Chelsea Israel India Kenya Santiago
  Julia Pascal Ada Claude Alexa Hugo Maya Crystal Jupiter Ruby Scala Elm Dart Swift Jenkins Watson`).split(/\s+/)

/** Family names that are words as well. */
export const wordFamilies = (`Baker Cook Fisher Smith King Young Long Short Brown White Black Green Gray Rice Wood Stone Hill Lake Rivers Banks Field Day Knight Bishop Page Price Rich Love
  Wolf Engel Ernst Frank Kaiser Klein Lang Sommer Winter König Koch Bauer Richter Vogel Berg Stein Bach Kraft Frost Fuchs Hahn Weber Gut Sand Horn Klug Neumann
  Petit Blanc Leblanc Roux Boulanger Marchand Roche Fontaine Dupont Cruz Reyes León Flores Rojas Campos Prado Santos Iglesias Delgado Moreno Rubio Paris London Hess Berlin`).split(/\s+/)

/** What a person of that name is called, too. */
export const callNames: Readonly<Record<string, readonly string[]>> = {
  Elizabeth: ['Liz', 'Beth', 'Lizzie'], Alexander: ['Alex', 'Sasha', 'Xander'], Alexandra: ['Alex', 'Sandra', 'Lexi'], Katherine: ['Kate', 'Kathy', 'Katie'], William: ['Will', 'Bill', 'Billy'],
  Robert: ['Bob', 'Rob', 'Bobby'], Richard: ['Rick', 'Dick', 'Rich'], James: ['Jim', 'Jimmy', 'Jamie'], John: ['Jack', 'Johnny'], Margaret: ['Maggie', 'Peggy', 'Meg'],
  Michael: ['Mike', 'Mick'], Christopher: ['Chris', 'Kit'], Jennifer: ['Jen', 'Jenny'], Patricia: ['Pat', 'Trish', 'Patty'], Joseph: ['Joe', 'Joey'], Thomas: ['Tom', 'Tommy'],
  Daniel: ['Dan', 'Danny'], Matthew: ['Matt'], Andrew: ['Andy', 'Drew'], Edward: ['Ed', 'Ted', 'Eddie'], Benjamin: ['Ben', 'Benny'], Samuel: ['Sam'], Samantha: ['Sam'], Rebecca: ['Becky', 'Becca'],
  Susan: ['Sue', 'Susie'], Deborah: ['Deb', 'Debbie'], Timothy: ['Tim'], Gregory: ['Greg'], Nicholas: ['Nick'], Jonathan: ['Jon'], Anthony: ['Tony'], Steven: ['Steve'], Joshua: ['Josh'],
  Maximilian: ['Max', 'Maxi'], Sebastian: ['Basti'], Johannes: ['Hannes', 'Jo'], Matthias: ['Matze'], Katharina: ['Kathi', 'Käthe'], Friedrich: ['Fritz'], Josef: ['Sepp'], Franziska: ['Franzi'],
  Wolfgang: ['Wolf'], Susanne: ['Susi'], Stefanie: ['Steffi'], Ulrich: ['Uli'], Tobias: ['Tobi'], Florian: ['Flo'], Christina: ['Tina', 'Chrissi'], Benedikt: ['Bene'],
  Francisco: ['Paco', 'Fran'], José: ['Pepe'], Guadalupe: ['Lupe'], Ignacio: ['Nacho'], Dolores: ['Lola'], Rosario: ['Charo'], Enrique: ['Quique'], Concepción: ['Concha'], Isabel: ['Isa', 'Chabela'],
  Frédéric: ['Fred'], Nathalie: ['Nath'], Guillaume: ['Guigui'], Stéphanie: ['Steph'], Philippe: ['Phil'], Emmanuel: ['Manu'], Véronique: ['Véro'], Caroline: ['Caro'], Dominique: ['Dom'],
  Giuseppe: ['Beppe', 'Pino'], Katarzyna: ['Kasia'], Aleksandra: ['Ola'], Małgorzata: ['Gosia'], Ekaterina: ['Katya'], Dmitri: ['Dima'], Mohammed: ['Mo'], Ludwig: ['Wiggerl'], Hans: ['Hansi'],
}

type Locale = keyof typeof allLocales
interface People { given: readonly string[], family: readonly string[] }

function namesOf(locale: Locale): People {
  const { first_name: given, last_name: family } = allLocales[locale]?.person ?? {}
  const flat = (part: object | null | undefined) => Object.values(part ?? {}).flat().filter((name): name is string => typeof name === 'string' && /^\p{L}/u.test(name))
  return { given: [...new Set(flat(given))], family: [...new Set(flat(family))] }
}

const latin = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt_PT', 'cs_CZ', 'da', 'sv', 'nb_NO', 'fi', 'hr', 'ro', 'tr', 'hu', 'en_IN', 'en_NG', 'id_ID', 'es_MX', 'fr_SN', 'sk', 'lv'] as const
const others = ['ru', 'uk', 'el', 'zh_CN', 'ko', 'ar', 'he'] as const

const byLocale = new Map<string, People>([...latin, ...others, 'vi' as const].map(locale => [locale, namesOf(locale)]))

/** The given and family names of a language. @throws for one that is not listed here */
export function peopleOf(locale: string): People {
  const found = byLocale.get(locale)
  if (!found || found.given.length === 0 || found.family.length === 0) throw new Error(`no names of ${locale}`)
  return found
}

/** The four languages of drafts stand for half of the people. */
export const mostly = ['en', 'de', 'fr', 'es'] as const
export const alsoLatin = latin.slice(4)
export const otherScripts = others
