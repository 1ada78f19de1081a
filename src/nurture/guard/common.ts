import type { Language, Word } from './words'

/** Names that are words as well. All as keys; by hand, checked against word lists of the four languages. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that open sentences and happen to be names somewhere, or that are names and words alike. */
const wordsByLanguage: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(`a ace ado ali all ally alone along already also always am amber among an and angel ant any apple april are art as ask at august autumn away back bad bay be beat because bell berry best bill bless blessing
    bob both brook brown buck bud but buddy by call can carol chance charity chase check clay cliff come comfort constant cook cool could crystal daisy dale dawn day dean dear desire destiny diamond did do does don done drew dusty earl early
    either else enough era eve even ever every faith far fares fern few fine first flip flora for ford fortune frank from gale game gene genesis get ginger give given glad glen go god gold golden good grace grant gray great green guy
    had hail hale happy hardy harmony has have haven hazel he heath heather heaven her here hey hi him his holly honor hope how hunter i idea if in innocent is it its ivy jack jade jay jean jet job joy judge june just justice keep kick kind king kit know
    lance lane last lately laurel lee less let liberty light like lily line little long look lot love loyal lucky luck lyric made major make man many mark marina marine mars mason mate may maybe me melody mercy might mike mile miles mine mint miracle misty
    moon more most much my name near never new next nice nick no noble none not note nothing nova now of off oh ok old olive on once one only opal open or other our out over own page pat patience peace pearl penny per phoenix pick pierce pink please
    poppy porter precious press price prince promise prudence queen quick quite rain randy ransom rather raven ray really red reed rich right river rob robin rock rocky rod rose rosemary royal ruby rusty rune sage said sally same sandy say says see serenity
    shade share she should sherry sierra since sky so some someone song soon sorry speaking star stay sterling still stone storm such sue summer sun sunny sure swift take tea tell than thank thanks that the their them then there these they thing
    think this those though through tie till time to today together tom too trace trinity true try turner two under unique up us use valentine van very victor violet vital wade wait walker want ward warren was way we well were what when where which
    while white who whole why will win winter wish with wolf wood worth would yes yet you young your yours yoga max art bill dot chip drew gus hal ham chuck rory skip major duke bishop abbot dolly bea penny
    sir general america heaven thy hang don fortune eden jesus lord king rolls
    saturday sunday monday tuesday wednesday thursday friday january february march july september october november december christmas easter england english french german spanish`),
  de: set(`ab aber adel alle alles allein alpha als also am an ander andere ans anders angel auch auf august aus bach balance bald bar bau bauer baum bei beim berg davon bergen bin bis bist bitte bleib buche da dabei daher damals damit danke dann darin darum das dass dein deine dem den denn
    der des die dies diese dieser diesen doch dort du duo durch ehrlich eile ein eine einem einen einer einfach ende endlich engel er erfolg erle ernst erst es esse essen etwas euch falk falke fall fein feld ferne fisch frank frau frei freitag
    freude freund frieden frohe froh frost fuchs fur gab gabe ganz garten gast geduld gelegentlich gern gerne gestern gib gold golden graf gruss grusse gut gute guten hab habe haben hahn hai halle hallo hand hase hast hat hatte haus heide held herr herz heute hier
    hirsch hof hoch hoffe hoffentlich horn horst hut ich ihr ihre ihm im immer in iris ist ja jahr jasmin je jede jeden jeder jetzt juli jung juni kai kaiser kamera kann dom kannst karte kasper kein keine kick klasse klein klug koch komm konig kraft krieger kurt kurz lamm land lang lange
    lass leider licht lieb liebe lieber linde lila los love luchs mach macht mai mal man manche mann mark marker mars marz mein meine meinen meiner meist mehr mir mit mittwoch mond montag morgen mut na nach nachdem nacht nahe nachtigall neu neue neulich nicht nie noch nord nun nur ob ode oder oft oh ohne
    ost otter paar perle pfeil quelle rat raum recht reich rein reiter richter ritter rosa rose rubin ruhe sag sage samstag sand sanft schade schmied schnee schon schreib schwarz see segen sehr sei seid sein seine seit selbst sicher sie sieg sieger sind singer so sobald sogar sol sommer sommers sonne sonntag
    soll sonst spatz stark stein steiner stern still sturm suche sud sun tag tanne tau tee tod tat art bart bett bette roman adel tor reine ros dan tur oma opa jude general doktor ober tiger tim ton traum treu uber ubrigens uhu um und uns unser unter urban viel viele vielen vielleicht viola viele vogel vom von vor wachter wahr wald wann warst war warum was wasser weber weg wegen weil weiss weise welche wem wen wende wenn wer
    werde west wie wieder wiese will willst wind winter wir wird wo wohl wolf wolff worte wunder zeit ziel zimmer zu zum zur zwei zwar dezember november oktober september april dienstag donnerstag ostern weihnachten deutsch englisch christ stella aurora`),
  fr: set(`a abondance ah ai ailleurs alors ami amie amour an ange apres ardent as assez au aube aucun aujourd aurore aussi autre aux avec avis avril bah barbe bas beau beaucoup belle bien blanc blanche bleu bon bonne brise brune bravo c ca car ce cela celle celui ces cet cette ceux chance chaque chasse chez ciel claire clair
    comme comment cerise constance constant coucou cour d dame dans de deja demain demande depuis des desire dis dit divine dix donc dont doris douce du elle elles emploi en encore enfin ensuite entre es est et etc etre eu eux faites fidele fille fin fine fleur flore fortune france franc franche general genial gloire
    grace grand gris gros ici il ils innocent iris ivoire j jade jamais jasmin je jeudi jeune jolie jour joyeux juin juillet juste justice la lance le les leur ligne lilas lis lors lui lune l ma mai main mais mal malgre maman marche marine mars mardi me meme mer mercredi merci merveille mes midi mieux mille mine
    modeste moi moins mois mon monde mont myrtille n naturellement ne nenuphar ni noble noel noir non nos notre nous nouveau nul ocean octave olive on or orange ou oui pages par parce parfait parfois parole pascal pas patience peine pendant perle personne petit petite peu peut pierre plus point port pour pourquoi prince
    prochaine promis prudence puis quand que quel quelle qui quoi ravi ravie reine reste rien rivage roche roi romain rose rouge royal ruban s sa sage saint samedi sans sauf sauveur se semaine ses seul si sien signe simple soir soleil son sont sous souvent sur t ta tant tel telle temps tes toi ton tour tous tout toute toujours
    tres trop tu un une unique va valentin vas vers vendredi verite vert veux victoire vie vigne ville violette vite vital vive voici voila voir vos votre vous vrai vraiment y yeux dimanche lundi aout septembre octobre novembre decembre janvier fevrier avant`),
  es: set(`a abierto abril ademas agosto ah ahi ahora al alba alegria algo algun alguien alli alma alta amable amanda amante amar amen amigo amiga amor amparo an ante antes aparte aqui asi aun aunque aurora ay ayer azul bajo bastante bella bien blanca blanco bonita bonito bravo brisa buen buena buenas bueno buenos cada candela candido cara
    caridad carmen casa casi castillo cielo cinta clara claro como con consuelo contigo cosa creo cruz cual cuando cuanto cuento cuida cuidate custodia da dado de del desde despues di dia dicho dime dios dolores domingo don donde dos dulce durante e el ella ellos en encarnacion enero encontre era eres es esa ese eso espera esperanza espero esta estas este esto estoy
    estrella eva fe feliz febrero flor flora flores fin franco fue genial gloria gracia gracias grande gran guerra ha habla hace hacia hasta hay he hermosa hija hola hombre hoy ideal igual inmaculada iris ir jade jardin jazmin joya jueves julio junio juntos junto justo la lagrimas las le leon les libertad libre lima linda lindo lirio listo lo los lucero luego lugar
    luna lunes luz madre mal mango manga manana mar marina martes mas marzo mayo me media mejor menos mercedes merced mes mi mia mientras miercoles mil milagro milagros mira misma mismo modesto montana morena mucho muchas muy nada nadie ni nieve nieves nina nino no noche noviembre norte nos nosotros nuestra nuestro nueva nuevo nunca o octubre oh ojala olimpia olivo
    oliva oro otra otro pacifico paloma para parte pasa patrocinio paz pedro pena pepe pero perdon perla piedad piedra pilar por porque prado pronto prospera prudencia pues puro que queda quien quieta quiza reina reyes rica rico rio rocio romero rosa rosario rubi sabado sabio salud salvador san santa santiago santo santos se sea segun seguro sera si siempre
    sierra sin sobre sol soledad solo somos son sonrisa soy su suerte sur sus tal tambien tampoco tan tanto tarde te tema ten tengo ti tiempo tierra todo todos total trinidad tras tu tus tuyo un una uno unos va vale vamos van bebe mala malo ara luce ven vera verano verdad vez vi lei vida viejo viernes vino viola violeta virtud visitacion vista viva vivo voy y ya yo diciembre septiembre casto`),
}

const alphabets: Readonly<Record<Language, RegExp>> = { en: /^[a-z]+$/i, de: /^[a-zäöüß]+$/i, fr: /^[a-zàâçéèêëîïôöùûüœæ]+$/i, es: /^[a-záéíñóúü]+$/i }

const every = new Set(Object.values(wordsByLanguage).flatMap(words => [...words]))

/** Months, days, seasons, feasts and nationalities that are names: in English and German they bear a capital anyway. */
const calendars: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(`april may june august january february march july september october november december sunday monday tuesday wednesday thursday friday saturday summer winter autumn spring eve noel valentine easter christmas
    german english french spanish italian polish dutch danish greek roman norman`),
  de: set('april mai juni juli august januar marz september oktober november dezember sommer herbst winter montag dienstag mittwoch donnerstag freitag samstag sonntag nikolaus silvester sylvester ostern noel'),
  fr: set('avril mai juin juillet aout janvier fevrier mars septembre octobre novembre decembre noel printemps ete automne hiver dimanche'),
  es: set('abril mayo junio julio agosto enero febrero marzo septiembre octubre noviembre diciembre domingo navidad natividad pascua verano'),
}

/** Languages, tools, brands that bear a given name. */
const products = set(`julia ruby pascal ada jenkins claude alexa hugo maya crystal scala elm dart swift watson jupiter jasmine mocha gemini siri cortana max jekyll gatsby haskell kotlin python perl java karma cypress django flask celery
  mercedes ford dell morgan lloyd philips siemens bosch porsche tesla adele pandora nina tor eve ghost opal pearl atlas aurora apollo athena hermes hera zeus nova luna sage ivy helm sierra ventura sonoma monterey venus mercury
  marcel otto tom lucy siena amber vera veracode sol clara sam elisa bert ernie rosa cassandra trello otis miro mira signal notion slack figma linear stripe square uber zoom`)

/** Cities, states and countries that are given names. */
const places = set(`paris florence charlotte sydney austin madison victoria savannah verona vienna siena adelaide georgia dallas brooklyn chelsea israel india kenya santiago nancy lourdes valencia carolina virginia dakota jackson lincoln
  jordan chad milan london rome roma sofia alexandria odessa regina angers vienne helena orlando phoenix houston denver boston trenton carson aspen camden kingston lima cairo asia africa china cuba holland ireland scotland wales america
  guadalupe barcelona milano firenze lorraine bretagne alba ravenna olympia eugene beverly clarence laurel berkeley raleigh columbia troy nora bergen brest nice tours orange lyon essen halle worms marseille leon
  salvador merida cordoba segovia trinidad montserrat loreto mercedes francia france florencia kent devon chester lancaster warren stafford bath reading cork mobile split cali bonn ulm kiel jena`)

/** Is the word one of the language, so that its capital at the start of a sentence tells nothing? Letters that the language has not make a name of it: "Mỹ". */
export function isWord({ key, text }: Pick<Word, 'key' | 'text'>, language: Language): boolean {
  return wordsByLanguage[language].has(key) && alphabets[language].test(text)
}

/** Is it a word in any of the four languages? */
export function isWordAnywhere(key: string): boolean {
  return every.has(key)
}

export const isCalendar = (key: string, language: Language) => calendars[language].has(key)
export const isProduct = (key: string) => products.has(key)
export const isPlaceName = (key: string) => places.has(key)

/** Small words before a noun: what follows is a thing. */
const determiners: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set('a an the my our your his her its their some any no every each'),
  de: set('ein eine einen einem einer eines der die das den dem des dieser diese dieses diesen diesem jeder jeden mein meine meinen dein deine unser unsere im am zum zur beim vom ins kein keine keinen'),
  fr: set('le la les l un une des du au aux ce cet cette mon ma mes ton ta tes notre votre nos vos'),
  es: set('el la los las un una unos unas mi tu su nuestro nuestra este esta ese esa del al'),
}

export function isDeterminer(word: Word | undefined, language: Language): boolean {
  // "Está" is a verb.
  return word !== undefined && determiners[language].has(word.key) && !/á$/.test(word.text)
}
