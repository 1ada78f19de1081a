import type { OpenerLanguage } from '../filters/language'

/** What an opener never says of its own: flattery, pitches, promises. Lower case, without accents; a word begins with one of these. */
export const pitches: Record<OpenerLanguage, RegExp> = {
  en: /\b(?:amazing|awesome|incredibl|impress|outstanding|fantastic|brilliant|stunning|excit|thrill|perfect|great fit|ideal|genius|talent|rock ?star|passion|admir|love your|huge fan|big fan|opportunit|role|position|job|hiring|recruit|salar|offer|career|join us|our team|your profile|resume|interview|client|candidate)\w*/,
  de: /\b(?:beeindruck|grossartig|fantastisch|toll|genial|brillant|begeistert|perfekt|ideal|talent|leidenschaft|bewunder|chance|stelle\b|stellen\b|position|job|gehalt|angebot|karriere|unser team|lebenslauf|bewerb|vorstellungsgesprach|kandidat|kund(?:e|in)\b)\w*/,
  fr: /\b(?:incroyable|impression|genial|fantastique|brillant|remarquable|parfait|ideal|talent|passion|admir|opportunite|poste\b|emploi|recrut|salaire|offre|carriere|notre equipe|candidat|entretien d|client)\w*/,
  es: /\b(?:increible|impresion|genial|fantastic|brillante|perfect|ideal|talento|apasion|admir|oportunidad|puesto|empleo|contrat|salario|oferta|carrera|nuestro equipo|candidat|entrevista|cliente)\w*/,
}

/** Familiar and polite address. Spanish "su" is anybody's and left out. */
export const address: Record<OpenerLanguage, { near: RegExp, polite: RegExp } | null> = {
  en: null,
  de: { near: /(?<!\p{L})(?:du|dich|dir|dein\p{L}*)(?!\p{L})/iu, polite: /(?<!\p{L})(?:Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})|(?<=[\p{L},] )Sie(?!\p{L})/u },
  fr: { near: /(?<!\p{L})(?:tu|te|toi|ton|ta|tes)(?!\p{L})|(?<!\p{L})t[’']/iu, polite: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu },
  es: { near: /(?<!\p{L})(?:tú|te|ti|tu|tus)(?!\p{L})/iu, polite: /(?<!\p{L})usted(?!\p{L})/iu },
}

/** "Not" and its like turn a true sentence into a false one. */
export const denials: Record<OpenerLanguage, RegExp> = {
  en: /\b(?:not|never|no|nobody|nothing|without|hardly|\w+n['’]t)\b/i,
  de: /(?<!\p{L})(?:nicht|nie|niemals|kein\p{L}*|ohne|kaum)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:ne|pas|jamais|aucun\p{L}*|sans|rien)(?!\p{L})|(?<!\p{L})n[’']/iu,
  es: /(?<!\p{L})(?:no|nunca|jamás|ningun\p{L}*|sin|nada)(?!\p{L})/iu,
}

/** Numbers written as words, from two on. */
export const numberWords: Record<OpenerLanguage, RegExp> = {
  en: /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|dozens?|twice|years?|months?|weeks?|days?|yesterday|today)\b/gi,
  de: /(?<!\p{L})(?:zwei|drei|vier|funf|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert\p{L}*|tausend\p{L}*|million\p{L}*|dutzend\p{L}*|jahr\p{L}*|monat\p{L}*|woche\p{L}*|tag|tage|tagen|gestern|heute)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|cents?|mille|millions?|dizaines?|ans?|années?|mois|semaines?|jours?|hier|aujourd[’']hui)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|cien\p{L}*|miles|mil|millones|docenas?|años?|mes|meses|semanas?|días?|ayer|hoy)(?!\p{L})/giu,
}

/** Words a sentence may begin with that name nothing. */
export const openings: Record<OpenerLanguage, ReadonlySet<string>> = {
  en: new Set(('hi hello hey i i\'m i\'d i\'ve your you the a an this that it its what how why when where which who whom did do does is are was were have has would could should can may '
    + 'and but so if in on at of for with from about just reading seeing looking while after before since thinking curious any some out one do').split(' ')),
  de: new Set(('hallo hi hey guten ich du sie ihr ihre ihren ihrem dein deine deinen deinem der die das den dem ein eine einen es mir mich mein meine was wie warum wann wo welche welcher welches wer wen hast haben '
    + 'hat bist sind ist war waren wurde würde würdest würden könnte könntest könnten kannst können darf und aber so wenn falls in im auf an am bei beim mit von vom zu zum zur über für nach seit gibt woran womit wofür worauf worüber wozu wovon magst mögen nebenbei').split(' ')),
  fr: new Set(('bonjour salut hello je j’ai j’ tu vous ton ta tes votre vos le la les l’ un une des ce cet cette ces c’est il elle on qu’ que quoi comment pourquoi quand où quel quelle quels quelles qui est-ce '
    + 'as-tu avez-vous aurais-tu auriez-vous y et mais si en sur à au aux de du par avec pour après depuis dans').split(' ')),
  es: new Set(('hola buenos buenas yo he vi tu tú su usted el la los las un una unos unas este esta esto ese esa eso lo me te le qué cómo por para cuándo dónde cuál cuáles quién y pero si en sobre a al de del con '
    + 'desde tras has ha hay es son fue era podrías podría tienes tiene leí encontré di').split(' ')),
}
