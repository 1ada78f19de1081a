/**
 * Closed sets of words that phrases name as `<my>`, `<kin>` …; spaces between words, `*` for any ending. `<num>` also stands
 * for digits. English, German, French, Spanish.
 */
export const classes = {
  my: `my our mein* unser* mon ma mes notre nos mi mis nuestr* meu minha`,
  am: `am m im as being was bin bist als suis sommes étais être soy somos eres ser siendo era como`,
  num: `one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred several many
    ein eine einem einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreißig vierzig fünfzig zweier dreier vierer
    un une deux trois quatre cinq sept huit neuf dix onze douze quinze vingt trente quarante cinquante
    uno una dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta cien`,
  month: `january february march april may june july august september october november december spring summer autumn fall winter
    januar februar märz mai juni juli oktober dezember frühling frühjahr sommer herbst janvier février mars avril juin juillet août septembre octobre
    novembre décembre printemps été automne hiver enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre primavera verano otoño invierno`,
  kin: `son sons daughter daughters kid kids child children baby babies twins toddler newborn teenager teenagers wife husband spouse fiancé* boyfriend girlfriend
    stepson* stepdaughter* stepmum stepmom stepdad mum mums mom moms mama mummy mommy mother mothers dad dads daddy father fathers parent parents grandma grandpa gran granny nan nana
    grandad granddad grandfather grandmother grandparents brother brothers sister sisters sibling* uncle aunt auntie nephew niece cousin cousins bride groom
    sohn sohnes söhne töchter tochter kind kinder kindern kindes baby babys zwillinge frau mann ehemann ehefrau eltern mutter vater vaters mama mami papa papi freundin familie enkel enkelin
    oma opa großmutter großvater großeltern bruder brüder schwester schwestern onkel tante nichte neffe cousine schwiegermutter schwiegervater schwiegereltern lebensgefährt*
    fils fille filles garçons enfant enfants bébé jumeaux jumelles mari femme époux épouse compagne compagnon conjoint conjointe copain copine mère père maman papy mamie papi
    frère frères soeur soeurs neveu nièce oncle tata tonton ados
    hijo hija hijos hijas bebé gemelos gemelas mellizos mellizas marido mujer esposo esposa novio novia pareja madre madres padre padres papá papás mamás mamá
    suegra suegro suegros familia nieto nieta nietos nietas abuelo abuela abuelos abuelita abuelito hermano hermana hermanos tío tía tíos sobrino sobrina primo prima peque peques niño niña niños niñas`,
  day: `monday tuesday wednesday thursday friday saturday sunday thursdays tuesdays mondays fridays tomorrow today yesterday montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo`,
  limb: `arm arms leg wrist ankle collarbone hip rib ribs foot finger acl achilles shoulder knee elbow toe back spine hand pelvis neck femur
    bein handgelenk knöchel schlüsselbein hüfte rippe rippen fuß finger schulter knie ellbogen zeh rücken oberschenkel unterarm wade
    bras jambe poignet cheville clavicule hanche côte côtes pied doigt épaule genou coude fémur dos main vertèbre
    brazo pierna muñeca tobillo clavícula cadera costilla costillas pie dedo hombro rodilla codo espalda fémur mano`,
  the: `the le la l les el los las mon ma mi der die das den dem`,
  person: `woman women man men person people girl boy kid guy founder engineer designer developer immigrant`,
  place: `vietnam iran iraq syria afghanistan cuba chile argentina ukraine eritrea somalia bosnia kosovo cambodia laos venezuela persecution yugoslavia hungary china tibet`,
  role: `developer developers dev devs engineer engineers designer designers programmer coder founder cofounder manager lead leader ceo cto cpo vp head director consultant analyst architect
    student researcher scientist teacher writer artist maker builder sre devops freelancer techie techy marketer recruiter photographer illustrator electrician nerd geek hacker runner parent dad mum mom woman man guy author speaker
    entwickler entwicklerin ingenieur ingenieurin informatiker informatikerin designerin gestalter gestalterin programmierer programmiererin gründer gründerin beraterin berater architektin architekt leiter leiterin
    analystin studentin forscherin forscher lehrerin lehrer autorin autor künstlerin künstler fotografin fotograf illustratorin grafikerin grafiker redakteurin redakteur mechatroniker mechatronikerin softwareentwickler* softwarearchitekt*
    développeur développeuse ingénieur ingénieure graphiste designeuse informaticien informaticienne fondateur fondatrice consultant consultante cheffe chef directrice directeur analyste étudiant étudiante chercheuse chercheur rédactrice rédacteur illustrateur illustratrice photographe
    programador programadora desarrollador desarrolladora ingeniero ingeniera diseñador diseñadora arquitecta arquitecto fundador fundadora consultora consultor jefa directora jefe analista estudiante investigadora investigador profesora profesor escritora
    ilustrador ilustradora fotógrafa fotógrafo redactora redactor informático informática abogada abogado enfermera`,
  people: `black brown asian african arab arabic jewish latina latino latinx hispanic chicana indigenous roma romani sinti maori aboriginal inuit sami samoan creole biracial
    nigerian ghanaian kenyan somali ethiopian eritrean sudanese congolese senegalese cameroonian ugandan rwandan zimbabwean moroccan algerian tunisian libyan egyptian indian pakistani bangladeshi bengali tamil punjabi gujarati nepali
    chinese taiwanese korean japanese vietnamese filipino filipina filipinx thai cambodian laotian hmong turkish kurdish armenian syrian afghan iranian persian iraqi lebanese palestinian yemeni jamaican haitian trinidadian caribbean
    dominican mexican colombian ecuadorian peruvian bolivian cuban guatemalan honduran salvadoran venezuelan cherokee navajo yoruba igbo hausa zulu kashmiri uyghur
    türkisch* kurdisch* arabisch* syrisch* iranisch* persisch* afghanisch* vietnamesisch* koreanisch* chinesisch* polnisch* nigerianisch* ghanaisch* marokkanisch* tunesisch* libanesisch* irakisch* eritreisch* äthiopisch* jüdisch* russlanddeutsch* bosnisch* kroatisch* serbisch* albanisch* kosovarisch* griechisch* italienisch* portugiesisch*
    africain* algérien* marocain* tunisien* sénégalais* malien* ivoirien* camerounais* congolais* guinéen* togolais* béninois* malgache* comorien* antillais* haïtien* vietnamien* cambodgien* chinois* coréen* libanais* syrien* turc turque turcs kurde* arménien* kabyle* berbère* arabe* maghrébin* portugais* gitan* rom roms tamoul* indien* iranien* afghan* métis métisse noire noir noirs noires
    africana africano marroquí marroquíes senegalés senegalesa ecuatoguinean* guinean* nigerian* dominican* ecuatorian* peruan* bolivian* colombian* venezolan* cuban* haitian* mexican* paraguay* chino china chinos chinas filipin* sirio siria palestin* saharau* gitan* mapuche quechua aymara indígena afro* negro negra negros negras árabe* ruman* armeni*`,
} as const
