/**
 * What a column can hold. `line`: kept as a note "Column: value" · `out`: left out. `firstName` is how they are greeted as well, where no other column says it.
 */
export const targets = [
  'id', 'name', 'firstName', 'middleName', 'lastName', 'givenName', 'headline', 'company', 'location', 'city', 'region', 'country', 'about', 'language', 'pronouns',
  'tags', 'email', 'phone', 'channels', 'url', 'notes', 'lastTouch', 'connectedAt', 'line', 'out',
] as const
export type Target = (typeof targets)[number]

/** Headings by what stands under them, as programs write them in English, German, French and Spanish; compared as `plainHeading` gives them. */
const headings: Record<Exclude<Target, 'line'>, string> = {
  id: 'kith id',
  name: `name, full name, fullname, display name, candidate, candidate name, contact, contact name, person, vollständiger name, kandidat, kandidatin, anzeigename, nom complet,
    candidat, nombre completo, candidato, nombre y apellidos, file as`,
  firstName: 'first name, firstname, first, given name, given, forename, vorname, rufname, prénom, prenom, nombre, nombre de pila, primer nombre, fname',
  middleName: 'middle name, middle, additional name, zweiter vorname, deuxième prénom, segundo nombre',
  lastName: 'last name, lastname, last, surname, family name, nachname, familienname, zuname, nom, nom de famille, apellido, apellidos, lname',
  givenName: 'greeted as, nickname, preferred name, goes by, spitzname, surnom, apodo',
  headline: `headline, job title, title, position, role, occupation, current title, current position, current role, job, jobtitle, profession, function, funktion, berufsbezeichnung, beruf,
    stelle, rolle, jobtitel, aktuelle position, titre, poste, fonction, intitulé du poste, profession, puesto, cargo, título, titulo, profesión, organization title, organization 1 - title`,
  company: `company, company name, organization, organisation, organization name, employer, current company, current employer, workplace, account, account name, firma, unternehmen,
    arbeitgeber, organisation, aktueller arbeitgeber, entreprise, société, societe, employeur, organisation actuelle, empresa, compañía, organización, empleador, organization 1 - name`,
  location: `place, location, place of residence, lives in, address, based in, standort, ort, wohnort, aufenthaltsort, lieu, localisation, emplacement, adresse, ubicación, ubicacion, lugar,
    residencia, candidate location`,
  city: 'city, town, home city, business city, stadt, ville, ciudad, address 1 - city, locality',
  region: 'state, region, province, county, home state, business state, bundesland, région, provincia, estado, address 1 - region',
  country: 'country, home country, country/region, business country/region, home country/region, land, pays, país, pais, address 1 - country',
  about: 'about, summary, bio, biography, description, profile summary, über mich, zusammenfassung, kurzprofil, à propos, résumé, sobre mí, acerca de, resumen',
  language: 'language, languages spoken, preferred language, sprache, langue, idioma, locale',
  pronouns: 'pronouns, pronomen, pronoms, pronombres',
  tags: `tags, tag, labels, label, categories, category, groups, group membership, skills, keywords, lists, schlagwörter, schlagworte, kategorien, kategorie, gruppen, fähigkeiten,
    étiquettes, catégories, groupes, compétences, etiquetas, categorías, grupos, habilidades`,
  email: `e-mail, email, e-mail address, email address, mail, e-mail 1 - value, e-mail 2 - value, e-mail 2 address, e-mail 3 address, primary email, work email, personal email, e-mail-adresse, mailadresse,
    adresse e-mail, adresse email, courriel, adresse mail, correo, correo electrónico, correo electronico, dirección de correo`,
  phone: `phone, phone number, telephone, mobile, mobile phone, cell, cell phone, phone 1 - value, phone 2 - value, business phone, home phone, primary phone, telefon, telefonnummer, handy, mobil,
    mobiltelefon, téléphone, telephone mobile, portable, numéro de téléphone, teléfono, telefono, móvil, movil, celular`,
  channels: 'other channels',
  url: `profiles, profile, url, urls, link, links, website, web page, web site, homepage, profile url, linkedin, linkedin url, linkedin profile, linkedin profile url, public profile url, github, github url,
    github profile, behance, behance url, portfolio, personal website, blog, website 1 - value, webseite, internetseite, profil, profil linkedin, site web, site internet, perfil, perfil de linkedin, página web, sitio web`,
  notes: 'notes, note, comment, comments, remarks, memo, notizen, notiz, bemerkung, bemerkungen, kommentar, anmerkungen, remarques, commentaire, commentaires, notas, nota, comentarios, observaciones',
  lastTouch: `last contact, last contacted, last contact date, last touch, last activity, last interaction, last activity date, letzter kontakt, zuletzt kontaktiert, dernier contact, dernière interaction,
    último contacto, ultimo contacto`,
  connectedAt: 'connected on, connected since, connection date, verbunden am, vernetzt seit, connecté le, conectado el',
  out: 'stage, next contact, changed on, photo, picture, avatar, image, foto',
}

/** A heading as it is compared: small letters, one kind of blank, no marks around it. */
export function plainHeading(heading: string): string {
  return heading.normalize('NFC').toLowerCase().replace(/[_\s]+/g, ' ').replace(/^[\s:*#"']+|[\s:*#"'.]+$/g, '')
}

const byHeading = new Map<string, Target>()
for (const [target, words] of Object.entries(headings)) {
  for (const word of words.split(',')) if (!byHeading.has(plainHeading(word))) byHeading.set(plainHeading(word), target as Target)
}

/** What a column with that heading holds; null where nobody calls it so. */
export function targetOf(heading: string): Target | null {
  return byHeading.get(plainHeading(heading)) ?? null
}

/** Targets that one column alone can fill; of the others there may be several. */
export const single: ReadonlySet<Target> = new Set<Target>(['id', 'name', 'firstName', 'middleName', 'lastName', 'givenName', 'headline', 'company', 'location', 'city', 'region', 'country', 'about', 'language', 'pronouns', 'lastTouch', 'connectedAt'])

/** What each column of a header holds: by its heading; what has no known one becomes a line of the notes. */
export function mappingOf(columns: readonly string[]): Target[] {
  const taken = new Set<Target>()
  return columns.map(heading => {
    const target = targetOf(heading) ?? 'line'
    if (single.has(target) && taken.has(target)) return 'line'
    taken.add(target)
    return target
  })
}
