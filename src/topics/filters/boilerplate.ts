import { literal } from './figures'

/** What people and tools write that tells nothing of an interest: announcements, job calls, badges, course work. */

/** Whole posts that are dropped, in lower case: job calls, job search, congratulations, announcements of titles and certificates. */
const announcements = new RegExp([
  // job calls
  String.raw`\b(?:we(?:['’]re| are)|i['’]?m|is|are) (?:\w+ )?(?:hiring|recruiting)\b|#(?:hiring|techjobs|nowhiring|jobs?|vagas|empleo|karriere|recrutement)\b`,
  String.raw`\bjoin (?:our|my|the) team\b|\bopen (?:roles?|positions?)\b|\bwe['’]re growing\b|\bcome (?:and )?work with\b`,
  String.raw`\bwir suchen\b|\bsucht (?:werkstud|verst|eine)|\(?m\/w\/d\)?|\bverstärkung\b`,
  String.raw`\b(?:nous |on )?recrut(?:ons|e)\b|\bbuscamos\b|\bestamos contratando\b|\bvagas? (?:abertas?|j)|採用|募集中`,
  // job search
  String.raw`#?\bopen ?to ?work\b|\bseeking (?:new )?opportunit|\blooking for (?:a |an |new )?(?:internship|opportunit|job|role)`,
  String.raw`\b(?:switch|change|leave|quit) (?:your )?jobs?\b|\bsuche (?:ab|eine neue|neue) |\bdisponible (?:dès|a partir)|\bnuevo ?trabajo\b|\bbusco (?:empleo|trabajo)\b`,
  // titles, anniversaries and certificates
  String.raw`\b(?:excited|happy|thrilled|delighted|proud|pleased|honou?red|humbled)(?: and \w+)? to (?:announce|share|welcome|be (?:named|included|recogni[sz]ed))`,
  String.raw`\bi['’]?ve (?:obtained|completed|earned|been named)\b|\b(?:obtained|completed|earned) (?:a |my |the )?(?:new )?(?:certificat|course)`,
  String.raw`\bnew certification\b|\bcongrat(?:s|ulations)\b|\bwork anniversary\b|\bthrilled to\b|\bhappy friday\b|\bagree\? ?👇`,
  String.raw`\bglückwunsch\b|\bherzlich willkommen im team\b|\bfreue mich (?:auf|über) (?:die|meine) neue|\bguten morgen linkedin\b|\bfirmenjubiläum\b`,
  String.raw`\b(?:feliz|contenta?|orgullos[ao]) (?:de|em|en) (?:anunciar|compartil?h?ar|compartir)|\bfelicidades\b|\baniversario laboral\b|\bbom dia,? rede\b`,
  String.raw`\b(?:ravie?|heureu(?:x|se)|fi(?:er|ère)) (?:de|d['’]) ?(?:vous )?(?:annoncer|partager)|\bfélicitations\b|\bcertificado concluído\b|\bgratidão\b`,
].join('|'))

/** Repositories that every account has, and course work, in lower case. */
const trivialWork = new RegExp([
  String.raw`\b(?:hello[-_ ]?world|dot-?files?|\.?dotfiles|advent[-_ ]of[-_ ]code|aoc[-_ ]?\d*|todo(?:[-_ ]?(?:list|app))?|flappy|titanic|cheat[-_ ]?sheets?)\b`,
  String.raw`\b(?:my[-_ ])?portfolio(?:[-_ ]?(?:v\d+|site|website))?\b|\b(?:source of )?my (?:personal )?(?:web)?site\b|\b(?:editor|eclipse|vim)[-_ ](?:config|settings)\b|^config$`,
  String.raw`\b(?:boot-?camp|course(?:work)?|tutorials?|exercises?|exercícios|exercicios|ejercicios|exercices|übung(?:en)?|uebung(?:en)?|opdrachten|ćwiczenia|homework|huiswerk|hausaufgaben?|assignment|lab[-_ ]?\d+|kata|curso)\b`,
  String.raw`(?:^|[-_ ])(?:final|course|school|college|university|uni|bootcamp|capstone)[-_ ]project\b|\bcapstone\b|\b(?:abschluss|schul|studien|semester|ihk|hochschul)[-_]?projekt\b|\bprojekt[-_ ](?:zaliczeniowy|studia|ihk)\b`,
  String.raw`\bproje[ct]to[-_ ](?:final|esame|escolar|universitario)\b|\bprogetto[-_ ](?:esame|finale|universitario)\b|\btrabalho da faculdade\b|\btp[-_ ]\w+|\bprojet[-_ ](?:scolaire|école|ecole|fin d)|\brapport de stage\b`,
  String.raw`\b(?:coursera|udemy|codecademy|freecodecamp|leetcode|hackerrank|codewars|lightoj|hacktoberfest)\b|\bfollow(?:ing)?[-_ ]along\b|\bm(?:y|ein|eine|on|a|i|inha?|eu) ?[-_ ]?(?:first|erste[sr]?|premier|première|primer[ao]?|primeir[oa])\b`,
  String.raw`^learn(?:ing)?[-_]\w+|\bbewerbung\b|授業|課題|演習|勉強用`,
  String.raw`\bforked from\b|\bcode along\b|\bawesome[-_]\w+|\b(?:demo|test|sample|playground)$|\bbewerbungsaufgabe\b|練習用|\bignore\b|\bjoke\b|\bhello-\w+$|\btemplate bundle\b`,
].join('|'))

/** True for a post, comment or reaction that announces, congratulates or advertises a job. */
export function isAnnouncement(text: string): boolean {
  return announcements.test(text.toLowerCase())
}

/** True for repositories that are exercises, settings or copies rather than something a person made. */
export function isTrivialWork(title: string, text: string): boolean {
  return trivialWork.test(title.toLowerCase()) || trivialWork.test(text.toLowerCase())
}

/** Lines of a profile README that list tools or show what badge services count. */
const listLines = /^.*(?:languages? (?:and|&) tools|tech stack|skills?|how to reach me|reach me|looking to collaborate|currently learning|pronouns|stats|streak|visitors).*$/gimu

/** A text without markup, addresses, badges, code, lists of tools and figures of speech. */
export function readable(text: string): string {
  return literal(text)
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]{1,300}>/g, ' ')
    .replace(/https?:\/\/\S+|\bwww\.\S+|\S+@\S+\.\w+/g, ' ')
    .replace(/#{1,6} /g, ' ')
    .replace(/ (?=[\u{1F300}-\u{1FAFF}]\S* ?[A-Z\p{L}'’]+ )/gu, '\n')
    .replace(listLines, ' ')
}
