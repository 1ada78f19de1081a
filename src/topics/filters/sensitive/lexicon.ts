import type { SensitiveKind } from './kinds'

/** "I", "my", "we" in the languages read: some words are private only in the first person. Patterns without accents. */
export const firstPerson: readonly string[] = [
  "i(?:'m|'ve|'d|'ll)?", 'me', 'my', 'mine', 'myself', 'we(?:\'re|\'ve)?', 'our', 'us', 'ours',
  'ich', 'mir', 'mich', 'mein\\w{0,2}', 'wir', 'unser\\w{0,2}', 'uns', 'bin',
  "j'?", 'je', "m'", 'moi', 'mon', 'ma', 'mes', 'nous', 'notre', 'nos',
  'yo', 'mi', 'mis', 'me', 'nos', 'nosotr[oa]s', 'nuestr[oa]s?', 'soy', 'estoy', 'tengo', 'fui',
  'eu', 'meu', 'minha', 'estou', 'sou', 'jestem', 'moj\\w*', 'jo', 'meva',
]

/** What makes a text sensitive: `always`, or only in the first person (`personal`). Patterns without accents, lower case. */
export const lexicon: Record<SensitiveKind, { always: readonly string[], personal: readonly string[] }> = {
  health: {
    always: [
      'chemo(?:therapy|therapie)?', 'chimiotherapie', 'quimioterapia', '(?:adhd|autism|cancer|bipolar|ms|diabetes|dyslexia) diagnosis', 'adhs-?diagnose', '(?:diagnosed|diagnostiziert|diagnostique\\w*|diagnosticad[oa]) (?:with|mit|con|de|avec)',
      'in remission', 'cancer[- ]free', 'krebsfrei', 'long covid', 'depressi(?:ve|on)s? (?:episode|klinik)', 'psychiatr\\w+', 'psychotherap\\w+', 'antidepress\\w+', 'suicid\\w+', 'suizid\\w*', 'selbstmord\\w*', 'self-harm', 'eating disorder', 'essstorung', 'trouble alimentaire', 'trastorno alimentario', 'anorexi[ae]', 'bulimi[ae]',
      'miscarriage', 'fehlgeburt', 'fausse couche', 'aborto espontaneo', 'hiv(?:[- ]positi\\w+)?', 'vih', 'multiple sclerosis', 'multiple sklerose', 'sclerose en plaques', 'esclerosis multiple', 'parkinson(?:\'?s)?(?: disease)?', 'epileps\\w+', 'epilepsi[ae]', 'crohn(?:\'?s)?', 'endometrios\\w+', 'schwerbehindert\\w*', 'burn-?out[- ]?(?:klinik|leave|recovery|survivor)',
      '(?:months?|years?|days?) (?:clean and )?sober', 'sobriety', 'alcoholics anonymous', 'trockener alkoholiker', 'alkoholsucht', 'arrets? maladie', 'baja medica', 'reha-?klinik', 'krankgeschrieben', 'sick leave', 'wheelchair user', 'neurodivergent', 'neurodivers\\w+ (?:me|diagnos\\w+)', 'panic attacks?', 'panikattacken?', 'crises? de panique', 'ataques? de panico', 'heart attack', 'herzinfarkt', 'crise cardiaque', 'infarto', 'schlaganfall',
    ],
    personal: [
      'diagnos\\w+', 'diagnostic', 'medication', 'medikamente?', 'medicaments', 'medicacion', 'adhd', 'adhs', 'tdah', 'autis\\w+', 'autism\\w*', 'bipolar\\w*', 'anxiety', 'angststorung', 'ansiedad', 'anxiete', 'depress\\w+', 'burn-?out', 'burned out', 'burnt out', 'cancer', 'krebs', 'tumou?r', 'surgery', 'surgeon', 'operiert', 'knie-?op', 'operee?', 'operad[oa]', 'cirugia', 'chirurgie', 'hospital(?:i[sz]ed|isee?|izad[oa])?', 'im krankenhaus', "a l'hopital", 'ill(?:ness)?', 'krank(?:heit)?', 'malad(?:e|ie)', 'enferm[oa]', 'enfermedad', 'disab(?:led|ility)', 'behinderung', 'handicape?e?', 'discapacidad', 'chronic (?:pain|illness|fatigue)', 'schmerzpatient\\w*', 'migraines?', 'migrane', 'diabet\\w+', 'therap(?:y|ist|ie|eut\\w*)', 'terapia', 'psycholog(?:ist|ue|o)', 'mental health', 'psychische gesundheit', 'sante mentale', 'salud mental', 'sober', 'rehab', 'addiction', 'sucht', 'adiccion', 'infertil\\w+', 'ivf', 'kinderwunsch', 'fiv', 'menopaus\\w*', 'wechseljahre', 'dyslexi\\w+', 'legasthen\\w+', 'hearing aids?', 'horgerate?', 'stroke',
    ],
  },
  religion: {
    always: [
      'ramadan', 'iftar', 'eid mubarak', 'hajj', 'umrah', 'bar mitzvah', 'bat mitzvah', 'shabbat', 'yom kippur', 'rosh hashanah', 'first communion', 'erstkommunion', 'premiere communion', 'primera comunion', 'konfirmation unserer', 'holy communion', 'sunday (?:mass|worship|service at church)', 'sonntagsgottesdienst', 'gottesdienst\\w*', 'bible (?:study|group|verse)', 'bibel(?:kreis|vers|stunde)\\w*', 'etude biblique', 'estudio biblico', 'koran\\w*', 'quran', 'torah',
      'jesus(?: christ\\w*)?', 'christus', 'jesucristo', 'praise (?:the lord|god)', 'god is (?:good|great)', 'gott sei dank fur', 'gottes segen', 'grace a dieu', 'gracias a dios', 'dios es', 'allah', 'inshallah', 'alhamdulillah', 'pilgrim\\w*', 'pilger\\w*', 'pelerinage', 'peregrin\\w+', 'pielgrzym\\w*', 'wiara daje', 'romaria', 'baptis(?:m|ed)', 'taufe', 'bapteme', 'bautiz\\w+', 'deacon', 'diakon\\w*', 'ordained', 'ordination of', 'pfarrgemeinderat\\w*', 'kirchengemeinde', 'kirchenvorstand', 'kirchentag', 'paroisse', 'parroquia', 'synagog\\w+', 'moschee\\w*', 'mosque', 'mezquita', 'mosquee', 'atheis(?:t|m|mus|me)', 'ateo', 'athee', 'jewish holiday\\w*', 'lent fasting', 'fastenzeit', 'careme', 'cuaresma', 'semana santa .{0,30}(?:cofradia|hermandad|nazareno)', 'cofradia', 'hermandad de (?:la|nuestr)',
    ],
    personal: [
      'faith', 'church', 'kirche', 'eglise', 'iglesia', 'glaube(?:n)?', 'foi', 'fe', 'pray(?:ed|ing|er|ers|s)?', 'beten', 'gebet\\w*', 'priere?s?', 'rez(?:o|ar|amos)', 'oracion', 'christian', 'christ(?:in)?', 'chretien\\w*', 'cristian[oa]s?', 'catholic', 'katholi\\w+', 'catholique', 'catolic[oa]', 'muslim\\w*', 'moslem\\w*', 'musulman\\w*', 'jewish', 'judisch\\w*', 'juive?', 'judi[oa]', 'buddhis\\w+', 'budista', 'bouddhiste', 'hindu', 'evangelical', 'protestant\\w*', 'hijab', 'kopftuch', 'kippa', 'congregation', 'gemeinde', 'pastor', 'imam', 'rabbi\\w*', 'preach\\w*', 'sermon', 'predigt\\w*', 'god', 'gott', 'dieu', 'dios', 'messe a', 'fasting for', 'jeune du',
    ],
  },
  politics: {
    always: [
      'canvass(?:ing|ed)', 'election (?:day|campaign|night|results?)', '(?:council|general|local|federal|european|parliamentary|mayoral|presidential) elections?', 'wahlkampf\\w*', '(?:bundestags|landtags|kommunal|europa|gemeinderats|oberburgermeister)wahl\\w*', 'campagne electorale', 'elections? (?:municipales|legislatives|presidentielles?|europeennes?|generales|autonomicas|europeas|municipales)', 'campana electoral', 'nit electoral', 'noche electoral', 'wahlabend', 'wahlstand', 'infostand der', 'party (?:conference|member(?:ship)?|congress|leadership)', 'parteitag\\w*', 'parteimitglied\\w*', 'parteibuch', 'parteieintritt', '(?:mein\\w*|unser\\w*) partei', 'adherente? (?:au|du) parti', 'afiliad[oa] (?:al|del)', 'militante? (?:du|de|del)', 'conseill\\w+ municipal\\w*', 'concejal\\w*', 'stadtrat(?:skandidat\\w*|swahl\\w*|in)?', 'kandidiere fur', 'kreistag\\w*', 'ortsverein',
      'my party', 'for my party', 'this party all', 'vote (?:for|labour|green|republican|democrat|conservative|left)', 'voted (?:for|leave|remain|against the government)', 'votez', 'votad', 'ich wahle (?:die|den|grun|rot|schwarz)', '(?:el )?(?:meu|mi) vot[o]? (?:es|is)?', 'independentis\\w+', 'independencia', 'separatis\\w+', 'socialists?', 'sozialist\\w*', 'socialistes?', 'communis[tm]\\w*', 'kommunis\\w+', 'comunistas?', 'marxis\\w+', 'fascis\\w+', 'faschis\\w+', 'anti-?fa(?:schis\\w+)?', 'republican(?:s)? (?:party|primary)', 'democrats?', '(?:partei|wahle?|fur) die linke', 'labour party', 'tory|tories', 'green party', 'die grunen', 'cdu', 'csu', 'spd', 'fdp', 'afd', 'psoe', 'podemos', 'partido popular', 'la france insoumise', 'rassemblement national', 'brexit(?:eer)?', '(?:this|the|current) government (?:is|must|has to|should)', 'diese regierung', 'ce gouvernement', 'este gobierno', 'protest march', 'anti-?abortion', 'pro-?(?:life|choice)', 'abortion (?:rights|ban)', 'gun (?:control|rights)', 'demonstr(?:ation|ieren|iere) gegen', 'gegen rechts', 'manif(?:estation)? (?:contre|pour)', 'manifestacion (?:contra|por)', 'political (?:party|views?|opinion|activis[tm])', 'politische (?:uberzeugung|haltung)', 'knocking on doors for',
    ],
    personal: ['activis[tm]\\w*', 'aktivist\\w*', 'militant\\w*', 'elections?', 'wahl(?:en)?', 'elecciones', 'vot(?:e|ed|ing|er|ar|amos|e)', 'gewahlt', 'politic(?:s|al|ian)', 'politik\\w*', 'politique', 'politica', 'left-wing', 'right-wing', 'constituency', 'wahlkreis\\w*', 'left of (?:the )?centre', 'candidate in', 'kandidat\\w* (?:fur|bei)', 'candidat\\w* aux?', 'candidat[oa] a la'],
  },
  union: {
    always: [
      'trade[- ]?unions?', 'labou?r unions?', 'union (?:rep|representative|member(?:ship)?|dues|meeting|busting|drive|contract|steward|card|organi[sz]er|local|hall)', 'unioni[sz](?:e|ed|ing|ation)', 'shop steward', 'collective bargaining', 'picket(?:ing| line)?', 'on strike', 'strike (?:day|ballot|action|fund)', 'gewerkschaft\\w*', 'ver\\.di', 'ig metall', 'ig bce', 'betriebsrat\\w*', 'personalrat(?:swahl)?', 'warnstreik\\w*', 'streik(?:en|e|t|tag|posten|recht)?', 'tarifverhandlung\\w*', 'tarifkampf',
      'syndicat\\w*', 'syndique\\w*', 'syndicaliste?', 'delegue\\w* (?:syndical\\w*|du personnel)', 'cgt', 'cfdt', 'en greve', 'greve (?:generale|du)', 'piquet de greve', 'sindica(?:to|tos|l|lista|cion|lizad\\w*)', 'comite de empresa', 'en huelga', 'huelga(?: general)?', 'ccoo', 'ugt', 'comisiones obreras', 'delegad[oa] sindical', 'sindicalizad[oa]', 'piquete',
    ],
    personal: ['union', 'works council', 'strike', 'greve'],
  },
  orientation: {
    always: [
      'lgbt\\w*', 'lgbtq\\w*\\+?', 'queer', 'lesbian\\w*', 'lesbisch\\w*', 'lesbienne', 'lesbiana', 'gay', 'schwul\\w*', 'homosexual\\w*', 'homosexuell\\w*', 'homosexuel\\w*', 'bisexual\\w*', 'bisexuell\\w*', 'bisexuel\\w*', 'pansexual\\w*', 'asexual', 'transgender', 'trans (?:man|woman|person|rights)', 'transfrau', 'transmann', 'transidente?', 'mujer trans', 'femme trans', 'non-?binary', 'nicht-?binar', 'non binaire', 'no binari[oae]', '(?:gay|christopher street|london|berlin|our first) pride', 'pride (?:parade|march|month|week|flag)', 'csd(?: \\w+)?', 'marche des fiertes', 'orgullo (?:gay|lgbt\\w*|de \\w+)', 'desfile del orgullo', 'en el orgullo', '🏳️‍🌈', 'came out (?:as|to)', 'coming[- ]out', 'drag queen', 'same-sex', 'gleichgeschlechtlich\\w*',
    ],
    personal: ['pride', 'my (?:husband|wife) and .{0,20}equality', 'mi novio', 'orgullo', 'rainbow family', 'regenbogenfamilie', 'transition(?:ed)?'],
  },
  ethnicity: {
    always: [
      'as an? (?:\\w+ )?(?:black|brown|asian|african|arab|jewish|latina?|latinx|hispanic|indigenous|roma|white|yoruba|igbo|kurdish|turkish|indian|persian|chinese|korean|nigerian|mixed-race|person of colou?r)(?: \\w+)? (?:wom[ae]n|m[ae]n|person|founder|engineer|designer|developer|leader|kid|girl|boy|immigrant)', '(?:black|brown|yoruba|igbo|roma|kurdish) (?:wom[ae]n|m[ae]n|founder|girl|boy)', 'people of colou?r', 'women of colou?r', 'person of colou?r', 'bipoc', 'bame', 'migrationshintergrund', 'als (?:schwarze|turkische|kurdische|arabische|afrodeutsche)\\w* (?:frau|mann|person|entwickler\\w*|grunder\\w*)', 'schwarze frau', 'schwarzer mann', 'afrodeutsch\\w*', 'sinti(?: und roma)?', 'en tant que (?:femme|homme|personne) (?:noire?|arabe|asiatique|racisee?|maghrebine?)', 'femme noire', 'racisee?s?', "issue? de l'immigration", 'como (?:mujer|hombre|persona) (?:negra?|negro|indigena|gitan[oa]|afro\\w*|racializad[oa]|latina)', 'racializad[oa]s?', 'afrodescendiente\\w*', 'gitan[oa]s?', 'pueblos? originarios?', 'racis[tm]\\w*', 'rassis\\w+', 'racisme', 'racismo', 'antisemit\\w+', 'skin colou?r', 'hautfarbe', 'couleur de (?:ma )?peau', 'color de (?:mi )?piel', 'only black', 'only brown', 'first black',
    ],
    personal: ['ethnic\\w*', 'ethnie', 'ethnisch\\w*', 'etnia', 'my heritage', 'meine wurzeln', 'herkunft', 'mes origines', 'mis raices', 'roots in', 'refugee', 'gefluchtet\\w*', 'refugiee?', 'refugiad[oa]', 'immigrant parents', 'immigrant (?:kid|child)', 'tribe', 'my people', 'native american', 'first nations'],
  },
  family: {
    always: [
      '(?:paternity|maternity|parental) leave', 'elternzeit', 'mutterschutz', 'conge (?:maternite|paternite|parental)', 'baja (?:maternal|paternal)', 'permiso de (?:paternidad|maternidad)', 'newborn', 'neugeborene\\w*', 'nouveau-ne\\w*', 'recien nacid[oa]', 'pregnan(?:t|cy)', 'schwanger\\w*', 'enceinte', 'embaraz\\w+', 'divorc(?:e|ed|ing|io|iad[oa])', 'scheidung\\w*', 'geschieden', 'fiances', '(?:got|getting|just) married', 'geheiratet', 'just engaged', 'verlobt', 'wedding (?:day|anniversary)', 'hochzeit(?:stag)?', 'boda', 'mariage', 'single (?:mom|mum|dad|mother|father|parent)', 'alleinerziehend\\w*', 'mere celibataire', 'madre soltera', 'padre soltero', '(?:our|my) (?:first |second |third |little |new )?(?:baby|son|daughter)', '(?:unser\\w*|mein\\w*) (?:erste[rsn]? |zweite[rsn]? |kleine[rsn]? )?(?:baby|sohn|tochter|kinder?)', '(?:notre|mon|ma) (?:premier |premiere |petite? )?(?:bebe|fils|fille)', '(?:nuestr[oa]|mi) (?:primer[oa]? |segund[oa] |pequen[oa] )?(?:bebe|hij[oa])', 'was born on', 'ist geboren', 'est nee?', 'ha nacido', 'nacio (?:mi|nuestr)\\w*', 'adopted (?:a|our) (?:son|daughter|child)', 'custody', 'sorgerecht', 'garde des enfants', 'separation from my', 'breakup', 'trennung von meine\\w+',
    ],
    personal: ['(?:my|our) (?:wife|husband|kids?|children|toddler|fiancee?|girlfriend|boyfriend|partner and i|parents|mum|mom|dad|mother|father)', 'mein(?:e|en|er|em)? (?:frau|mann|eltern|freundin|freund und ich|mutter|vater)', '(?:ma femme|mon mari|mes enfants|mes parents|ma mere|mon pere|mon ex)', '(?:mi mujer|mi esposa|mi marido|mis hij[oa]s|mis padres|mi madre|mi padre|mi pareja)', 'became (?:a )?(?:dad|mum|mom|father|mother|parents?)', '(?:vater|mutter|eltern) geworden', 'devenue? (?:papa|maman|pere|mere)', '(?:soy|he sido|ser) (?:padre|madre|papa|mama)', 'ma famille', 'mi familia', 'meine familie', 'my family'],
  },
  looks: {
    always: [
      'before and after (?:photos?|pictures?)', 'lost \\d+ ?(?:kg|kilos?|pounds|lbs|stone)', 'down \\d+ ?(?:kg|kilos?|pounds|lbs)', '\\d+ ?(?:kg|kilos?) (?:abgenommen|weniger auf der waage|verloren)', 'perdu \\d+ ?(?:kg|kilos)', '(?:perdi|bajado|adelgazado) \\d+ ?(?:kg|kilos)', 'weight loss (?:journey|story)', 'abnehmreise', 'perte de poids', 'perdida de peso', 'nose job', 'botox', 'hair transplant', 'haartransplantation', 'greffe de cheveux', 'injerto capilar', 'plastic surgery', 'schonheits-?op\\w*', 'chirurgie esthetique', 'cirugia estetica', 'bikini (?:body|pic\\w*)', 'gym selfie', 'six-?pack', 'shirtless', 'body ?shaming', 'body positiv\\w+', 'looks? (?:ten|10|five|\\d+) years younger',
    ],
    personal: ['overweight', 'ubergewicht\\w*', 'surpoids', 'sobrepeso', 'obes\\w+', 'my (?:body|looks|weight|wrinkles|hair loss|bald\\w*)', 'mein(?:e|en)? (?:korper|gewicht|figur|aussehen|falten|glatze)', 'mon (?:corps|poids|physique|apparence)', 'mi (?:cuerpo|peso|fisico|aspecto|calvicie)', 'selfie im bikini', 'diet', 'diat', 'regime', 'dieta', 'tattoo removal'],
  },
  money: {
    always: [
      'personal bankruptcy', 'privatinsolvenz', 'surendettement', 'bancarrota personal', 'behind on (?:the )?rent', 'mietruckstand\\w*', 'loyers? (?:en retard|impayes?)', 'contas atrasadas', 'payday loan', 'student loans? (?:debt|paid)', 'food stamps', 'food bank for', 'tafel angewiesen', 'burgergeld', 'hartz ?iv', 'sozialhilfe', 'rsa depuis', 'evict(?:ed|ion)', 'zwangsraumung', 'expulsion locative', 'desahuci\\w+', 'crowdfund\\w* my (?:rent|bills|treatment)', 'gofundme', 'gambling (?:debts?|losses)', 'spielschulden', 'maxed out (?:my|our)', 'over(?:drawn|draft) again',
    ],
    personal: ['in debt', 'debts?', 'schulden', 'verschuldet', 'endettee?', 'dettes', 'deudas', 'endeudad[oa]', "can(?:not|'t) (?:pay|afford)", 'nicht (?:bezahlen|leisten)', 'arrive(?:r)? plus a payer', 'no (?:puedo|podemos|llego) (?:pagar|a fin de mes)', 'fin de mois', 'fin de mes', 'broke', 'pleite', 'fauchee?', 'sin dinero', 'savings? (?:are )?gone', 'ersparnisse', 'salary cut', 'mortgage', 'hypothek', 'hipoteca', 'bankrupt(?:cy)?', 'insolven[zt]\\w*', 'the rent', 'die miete', 'alquiler atrasado', 'inherit\\w+', 'geerbt', 'heritage de', 'lottery'],
  },
  'job loss': {
    always: [
      'laid off', 'lay-?offs?', 'got fired', 'was fired', 'been fired', 'made redundant', 'lost my job', 'my (?:role|position|job) (?:was|has been|is being) (?:eliminated|cut|made redundant)', 'impacted by (?:the )?(?:layoff|reduction|restructuring)\\w*', 'reduction in force', 'severance', 'entlassen', 'entlassung(?:en|swelle)?', 'gekundigt worden', '(?:mir|uns) (?:wurde|ist) gekundigt', 'kundigung (?:bekommen|erhalten)', 'arbeitslos\\w*', 'aufhebungsvertrag', 'stellenabbau', 'meinen job verloren', 'licenciee?s?', 'licenciement\\w*', 'perdu mon (?:emploi|travail|poste|job)', 'au chomage', 'chomeu(?:r|se)', 'plan social', 'rupture conventionnelle', 'me (?:han )?despid\\w+', 'despedid[oa]s?', 'despidos?', 'perdi mi (?:trabajo|empleo)', 'en (?:el )?paro', 'desempleo', 'desemplead[oa]s?', 'ere', 'fui desligad[oa]', 'demitid[oa]', 'demissao', 'unemploy(?:ed|ment)', 'let me go', 'was let go', 'were let go', 'been let go', 'betriebsbedingt\\w*',
    ],
    personal: ['redundancy', 'fired', 'terminated', 'kundigung', 'gefeuert', 'viree?', 'finiquito', 'out of (?:work|a job)', 'between jobs', 'last day due to'],
  },
  grief: {
    always: [
      'passed away', 'rest in peace', 'r\\.?i\\.?p\\.?(?: \\w+)?', 'ruhe in frieden', 'in stiller trauer', 'verstorben\\w*', 'ist gestorben', 'nous a quittes?', 'est decedee?', 'deces de', 'repose en paix', 'fallecio', 'fallecid[oa]s?', 'fallecimiento', 'descanse en paz', 'nos (?:ha )?dej(?:o|ado) (?:mi|nuestr[oa])', 'funeral\\w*', 'beerdigung', 'trauerfeier', 'obseques', 'enterrement', 'entierro', 'stillborn\\w*', 'sternenkind\\w*', 'hospice', 'hospiz\\w*', 'bereave\\w*', 'griev(?:e|ing)', 'grief', 'trauerarbeit', 'deuil', 'duelo (?:por|de mi)', 'condolences', 'beileid', 'condoleances', 'condolencias', 'widow(?:er|ed)?', 'witwer?', 'veuve?', 'viud[oa]', '(?:dad|mum|mom|father|mother|brother|sister|grandmother|grandfather|grandma|grandpa|wife|husband|son|daughter|friend|colleague) (?:has )?died',
    ],
    personal: ['died', 'gestorben', 'starb', 'mort(?:e)? (?:de|il y a)', 'a perdu la vie', 'murio', 'ha muerto', 'trauer\\w*', 'mourning', 'lost my (?:dad|mum|mom|father|mother|brother|sister|best friend|dog|cat|gran\\w*|wife|husband|partner|son|daughter)', 'verlust (?:meine\\w+|unsere\\w+)', 'perte de (?:mon|ma|notre)', 'perdida de (?:mi|nuestr\\w+)', 'abschied von meine\\w+'],
  },
}
