import type { FactLabel } from './provenance'

/** Languages in which a notice can be written. */
export const noticeLanguages = ['en', 'de', 'fr', 'es'] as const
export type NoticeLanguage = (typeof noticeLanguages)[number]

/** Everything a notice says, for a familiar and a polite address. */
export interface NoticeWords {
  hello: (name: string) => string
  opening: string
  who: string
  protection: string
  what: string
  whatText: string
  where: string
  page: (site: string, url: string, days: string) => string
  link: (url: string, days: string) => string
  typed: (days: string) => string
  file: (name: string, days: string) => string
  on: (day: string) => string
  between: (first: string, last: string) => string
  why: string
  basis: string
  whom: string
  whomText: string
  long: string
  longText: (months: number) => string
  rights: string
  rightsText: string
  noted: { opening: string, closing: string, nothing: string }
  labels: Record<FactLabel, string>
}

/** Texts in four languages. @param familiar du, tu, tú instead of Sie, vous, usted */
export function noticeWords(language: NoticeLanguage, familiar: boolean): NoticeWords {
  const by = (near: string, far: string) => familiar ? near : far
  switch (language) {
    case 'en': return {
      hello: name => name ? `Hello ${name},` : 'Hello,',
      opening: 'I keep a few notes about you, so that I can stay in touch about work that may suit you. This is what I keep, and what you can do about it.',
      who: 'Who is responsible', protection: 'Data protection contact',
      what: 'What I keep', whatText: 'What your public pages say of your work and interests, how to reach you, what you told me, and when we were in touch. Nothing that is private.',
      where: 'Where it comes from',
      page: (site, url, days) => `${site}: ${url}, read ${days}`, link: (url, days) => `${url}, kept ${days}`, typed: days => `what you told me or I noted myself, ${days}`, file: (name, days) => `my own records (${name}), brought in ${days}`,
      on: day => `on ${day}`, between: (first, last) => `between ${first} and ${last}`,
      why: 'What for, and on what basis',
      basis: 'To get to know people whose work fits positions I fill, and to stay in touch with them personally. The basis is my legitimate interest in doing so (GDPR Art. 6(1)(f)). Nobody is rated or ranked, and nothing is decided by a machine.',
      whom: 'Who sees it', whomText: 'I do. It is kept on my own computer and passed on to nobody without asking you.',
      long: 'How long', longText: months => `Until ${months} months after we last spoke. Then I look at it again, and delete it unless you would like to stay in touch.`,
      rights: 'What you can do', rightsText: 'You can ask for a copy, have things corrected, limited or erased, and object at any time: then I stop. An answer to this message is enough. You can also complain to a data protection authority.',
      noted: { opening: 'This is what I noted about you. Please tell me what is wrong, or what should go.', closing: 'An answer to this message is enough, and I change it.', nothing: 'Apart from your name I noted nothing.' },
      labels: { name: 'Name', headline: 'What you do', company: 'Company', location: 'Place', about: 'About you', pronouns: 'Pronouns', language: 'Language', tags: 'My tags', channel: 'How to reach you', profile: 'Your profile', evidence: 'From your page', told: 'What I kept or heard', note: 'My note', need: 'What you want from work', contact: 'We were in touch', no: 'What did not fit' },
    }
    case 'de': return {
      hello: name => name ? `Hallo ${name},` : 'Guten Tag,',
      opening: by('ich führe ein paar Notizen zu dir, um über Stellen in Kontakt zu bleiben, die zu dir passen könnten. Hier steht, was ich aufbewahre und was du dazu sagen kannst.', 'ich führe ein paar Notizen zu Ihnen, um über Stellen in Kontakt zu bleiben, die zu Ihnen passen könnten. Hier steht, was ich aufbewahre und was Sie dazu sagen können.'),
      who: 'Wer verantwortlich ist', protection: 'Kontakt zum Datenschutz',
      what: 'Was ich aufbewahre', whatText: by('Was deine öffentlichen Seiten über deine Arbeit und deine Interessen sagen, wie ich dich erreiche, was du mir erzählt hast und wann wir Kontakt hatten. Nichts Privates.', 'Was Ihre öffentlichen Seiten über Ihre Arbeit und Ihre Interessen sagen, wie ich Sie erreiche, was Sie mir erzählt haben und wann wir Kontakt hatten. Nichts Privates.'),
      where: 'Woher es stammt',
      page: (site, url, days) => `${site}: ${url}, gelesen ${days}`, link: (url, days) => `${url}, gemerkt ${days}`, typed: days => `${by('was du mir erzählt hast', 'was Sie mir erzählt haben')} oder ich selbst notiert habe, ${days}`, file: (name, days) => `meine eigenen Unterlagen (${name}), übernommen ${days}`,
      on: day => `am ${day}`, between: (first, last) => `zwischen dem ${first} und dem ${last}`,
      why: 'Wozu, und auf welcher Grundlage',
      basis: 'Um Menschen kennenzulernen, deren Arbeit zu Stellen passt, die ich besetze, und mit ihnen persönlich in Kontakt zu bleiben. Grundlage ist mein berechtigtes Interesse daran (Art. 6 Abs. 1 Buchst. f DSGVO). Niemand wird bewertet oder in eine Rangfolge gebracht, und keine Maschine entscheidet etwas.',
      whom: 'Wer es sieht', whomText: by('Ich. Es liegt auf meinem eigenen Rechner, und ich gebe es an niemanden weiter, ohne dich zu fragen.', 'Ich. Es liegt auf meinem eigenen Rechner, und ich gebe es an niemanden weiter, ohne Sie zu fragen.'),
      long: 'Wie lange', longText: months => by(`Bis ${months} Monate nach unserem letzten Austausch. Dann sehe ich es noch einmal an und lösche es, wenn du nicht in Kontakt bleiben möchtest.`, `Bis ${months} Monate nach unserem letzten Austausch. Dann sehe ich es noch einmal an und lösche es, wenn Sie nicht in Kontakt bleiben möchten.`),
      rights: by('Was du tun kannst', 'Was Sie tun können'), rightsText: by('Du kannst eine Kopie verlangen, etwas berichtigen, einschränken oder löschen lassen und jederzeit widersprechen: dann höre ich auf. Eine Antwort auf diese Nachricht genügt. Du kannst dich auch bei einer Datenschutzbehörde beschweren.', 'Sie können eine Kopie verlangen, etwas berichtigen, einschränken oder löschen lassen und jederzeit widersprechen: dann höre ich auf. Eine Antwort auf diese Nachricht genügt. Sie können sich auch bei einer Datenschutzbehörde beschweren.'),
      noted: { opening: by('das habe ich mir zu dir notiert. Sag mir bitte, was nicht stimmt oder was weg soll.', 'das habe ich mir zu Ihnen notiert. Sagen Sie mir bitte, was nicht stimmt oder was weg soll.'), closing: 'Eine Antwort auf diese Nachricht genügt, und ich ändere es.', nothing: by('Außer deinem Namen habe ich nichts notiert.', 'Außer Ihrem Namen habe ich nichts notiert.') },
      labels: { name: 'Name', headline: by('Was du machst', 'Was Sie machen'), company: 'Firma', location: 'Ort', about: by('Über dich', 'Über Sie'), pronouns: 'Pronomen', language: 'Sprache', tags: 'Meine Schlagwörter', channel: by('Wie ich dich erreiche', 'Wie ich Sie erreiche'), profile: by('Dein Profil', 'Ihr Profil'), evidence: by('Von deiner Seite', 'Von Ihrer Seite'), told: 'Was ich gehört oder mir gemerkt habe', note: 'Meine Notiz', need: by('Was du von der Arbeit willst', 'Was Sie von der Arbeit wollen'), contact: 'Wir hatten Kontakt', no: 'Was nicht gepasst hat' },
    }
    case 'fr': return {
      hello: name => name ? `Bonjour ${name},` : 'Bonjour,',
      opening: by('je garde quelques notes à ton sujet, pour rester en contact au sujet de postes qui pourraient te convenir. Voici ce que je garde, et ce que tu peux demander.', 'je garde quelques notes à votre sujet, pour rester en contact au sujet de postes qui pourraient vous convenir. Voici ce que je garde, et ce que vous pouvez demander.'),
      who: 'Responsable du traitement', protection: 'Contact pour la protection des données',
      what: 'Ce que je garde', whatText: by('Ce que tes pages publiques disent de ton travail et de tes centres d’intérêt, comment te joindre, ce que tu m’as dit et les dates de nos échanges. Rien de privé.', 'Ce que vos pages publiques disent de votre travail et de vos centres d’intérêt, comment vous joindre, ce que vous m’avez dit et les dates de nos échanges. Rien de privé.'),
      where: 'D’où cela vient',
      page: (site, url, days) => `${site} : ${url}, page lue ${days}`, link: (url, days) => `${url}, page gardée ${days}`, typed: days => `${by('ce que tu m’as dit', 'ce que vous m’avez dit')} ou ce que j’ai noté moi-même, ${days}`, file: (name, days) => `mes propres dossiers (${name}), repris ${days}`,
      on: day => `le ${day}`, between: (first, last) => `entre le ${first} et le ${last}`,
      why: 'Pourquoi, et sur quelle base',
      basis: 'Pour connaître des personnes dont le travail correspond aux postes que je pourvois, et rester en contact avec elles personnellement. La base est mon intérêt légitime (art. 6, § 1, f du RGPD). Personne n’est noté ni classé, et aucune décision n’est prise par une machine.',
      whom: 'Qui y a accès', whomText: by('Moi. Les notes restent sur mon ordinateur et je ne les transmets à personne sans te demander.', 'Moi. Les notes restent sur mon ordinateur et je ne les transmets à personne sans vous demander.'),
      long: 'Combien de temps', longText: months => by(`Jusqu’à ${months} mois après notre dernier échange. Je les relis alors et les efface, sauf si tu souhaites rester en contact.`, `Jusqu’à ${months} mois après notre dernier échange. Je les relis alors et les efface, sauf si vous souhaitez rester en contact.`),
      rights: by('Ce que tu peux demander', 'Ce que vous pouvez demander'), rightsText: by('Tu peux demander une copie, une rectification, une limitation ou l’effacement, et t’opposer à tout moment : alors j’arrête. Il suffit de répondre à ce message. Tu peux aussi saisir une autorité de protection des données.', 'Vous pouvez demander une copie, une rectification, une limitation ou l’effacement, et vous opposer à tout moment : alors j’arrête. Il suffit de répondre à ce message. Vous pouvez aussi saisir une autorité de protection des données.'),
      noted: { opening: by('voici ce que j’ai noté à ton sujet. Dis-moi ce qui est faux, ou ce qui doit disparaître.', 'voici ce que j’ai noté à votre sujet. Dites-moi ce qui est faux, ou ce qui doit disparaître.'), closing: 'Il suffit de répondre à ce message, et je corrige.', nothing: by('Je n’ai rien noté d’autre que ton nom.', 'Je n’ai rien noté d’autre que votre nom.') },
      labels: { name: 'Nom', headline: by('Ce que tu fais', 'Ce que vous faites'), company: 'Entreprise', location: 'Lieu', about: by('À ton sujet', 'À votre sujet'), pronouns: 'Pronoms', language: 'Langue', tags: 'Mes mots-clés', channel: by('Comment te joindre', 'Comment vous joindre'), profile: by('Ton profil', 'Votre profil'), evidence: by('Sur ta page', 'Sur votre page'), told: 'Ce que j’ai entendu ou gardé', note: 'Ma note', need: by('Ce que tu attends du travail', 'Ce que vous attendez du travail'), contact: 'Nous avons échangé', no: 'Ce qui n’allait pas' },
    }
    case 'es': return {
      hello: name => name ? `Hola, ${name}:` : 'Hola:',
      opening: by('guardo algunas notas sobre ti para seguir en contacto por trabajos que te puedan encajar. Esto es lo que guardo y lo que puedes pedir.', 'guardo algunas notas sobre usted para seguir en contacto por trabajos que le puedan encajar. Esto es lo que guardo y lo que puede pedir.'),
      who: 'Responsable', protection: 'Contacto de protección de datos',
      what: 'Qué guardo', whatText: by('Lo que tus páginas públicas dicen de tu trabajo y tus intereses, cómo contactarte, lo que me has contado y cuándo hemos hablado. Nada privado.', 'Lo que sus páginas públicas dicen de su trabajo y sus intereses, cómo contactarle, lo que me ha contado y cuándo hemos hablado. Nada privado.'),
      where: 'De dónde viene',
      page: (site, url, days) => `${site}: ${url}, leída ${days}`, link: (url, days) => `${url}, guardada ${days}`, typed: days => `${by('lo que me has contado', 'lo que me ha contado')} o he anotado yo, ${days}`, file: (name, days) => `mis propios archivos (${name}), incorporado ${days}`,
      on: day => `el ${day}`, between: (first, last) => `entre el ${first} y el ${last}`,
      why: 'Para qué, y con qué base',
      basis: 'Para conocer a personas cuyo trabajo encaja con los puestos que cubro y seguir en contacto con ellas personalmente. La base es mi interés legítimo (art. 6.1.f del RGPD). No se puntúa ni se clasifica a nadie, y ninguna máquina decide nada.',
      whom: 'Quién lo ve', whomText: by('Yo. Está en mi propio ordenador y no se lo paso a nadie sin preguntarte.', 'Yo. Está en mi propio ordenador y no se lo paso a nadie sin preguntarle.'),
      long: 'Cuánto tiempo', longText: months => by(`Hasta ${months} meses después de la última vez que hablemos. Entonces lo reviso y lo borro, salvo que quieras seguir en contacto.`, `Hasta ${months} meses después de la última vez que hablemos. Entonces lo reviso y lo borro, salvo que quiera seguir en contacto.`),
      rights: by('Qué puedes hacer', 'Qué puede hacer'), rightsText: by('Puedes pedir una copia, que corrija, limite o borre algo, y oponerte en cualquier momento: entonces paro. Basta con responder a este mensaje. También puedes reclamar ante una autoridad de protección de datos.', 'Puede pedir una copia, que corrija, limite o borre algo, y oponerse en cualquier momento: entonces paro. Basta con responder a este mensaje. También puede reclamar ante una autoridad de protección de datos.'),
      noted: { opening: by('esto es lo que he anotado sobre ti. Dime qué no es cierto o qué debe desaparecer.', 'esto es lo que he anotado sobre usted. Dígame qué no es cierto o qué debe desaparecer.'), closing: 'Basta con responder a este mensaje y lo cambio.', nothing: by('Aparte de tu nombre no he anotado nada.', 'Aparte de su nombre no he anotado nada.') },
      labels: { name: 'Nombre', headline: by('A qué te dedicas', 'A qué se dedica'), company: 'Empresa', location: 'Lugar', about: by('Sobre ti', 'Sobre usted'), pronouns: 'Pronombres', language: 'Idioma', tags: 'Mis etiquetas', channel: by('Cómo contactarte', 'Cómo contactarle'), profile: by('Tu perfil', 'Su perfil'), evidence: by('De tu página', 'De su página'), told: 'Lo que he oído o guardado', note: 'Mi nota', need: by('Qué buscas en el trabajo', 'Qué busca en el trabajo'), contact: 'Hablamos', no: 'Lo que no encajó' },
    }
  }
}
