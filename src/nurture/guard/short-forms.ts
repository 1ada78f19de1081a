import { keysOf } from './words'

/**
 * What people of a name are called by those who know them. One way only: who is called Alexander may be greeted as Alex; who is called Alex is not greeted as
 * Alexander. Unlike `identity/nicknames`, which looks for one person under names of several languages, Anna and Anne are two people here. By hand, from common knowledge.
 */
const lines = `
aaron: ron ronnie
abigail: abby abbie gail
abraham: abe bram
adalbert: bert
adam: ad
adelaide: addie
adrian: adri ade
agnes: aggie agi
agnieszka: aga agus
albert: al bert bertie
alejandro: alex ale jandro
alejandra: alex ale jandra
aleksander: alex alek olek olo
aleksandr: alex sasha
aleksandra: alex ola sasha
alessandro: alex ale sandro
alessandra: alex ale
alexander: alex al alec alek sandy sasha sascha xander zander lex lexi ax
alexandra: alex sandy sasha sascha lexi lexa alexa
alexandre: alex
alexis: alex lex
alfonso: alf fonso
alfred: al alf fred freddy alfie
alicia: ali lissy
alison: ali allie
amanda: mandy manda
amelia: amy millie mel
anastasia: ana stacy nastya asya stasia
andreas: andi andy
andrew: andy drew
andrei: andy
andrzej: andy jedrek
angela: angie geli
angelika: geli angie
anita: nita
annabelle: bella belle
anna: annie anni ania
anneliese: anne liesl lisl
annemarie: anne
ann: annie
anne: annie anni
antoine: toine tony
anton: toni tony
antonia: toni tonia
antonio: toni tony tonio antón
anthony: tony ant
archibald: archie
arnold: arnie arno
arthur: art artie
arturo: art turo
asuncion: asun
augustin: gus gustl
augustus: gus augie
aurelie: lili
barbara: barb barbie babs bärbel barbel basia babsi
bartholomew: bart
bartosz: bartek
bartlomiej: bartek
beatrice: bea trixie
beatrix: bea trixie
beatriz: bea betty
benedict: ben
benedikt: ben bene beni
benjamin: ben benny benni benji benno
bernadette: bernie detta
bernard: bernie
bernhard: bernd bernie hardy
bethany: beth
birgit: biggi gitti
brandon: bran
bradley: brad
brigitte: biggi gitti gitte bri
calvin: cal
cameron: cam
carlos: charly charlie carlitos
carmen: carmela
carolin: caro
carolina: caro lina
caroline: caro carrie carol line
cassandra: cass cassie
catherine: cathy cath kate kathy cat katie cate
cecilia: ceci cissy
cecile: cici
charlene: charly
charles: charlie chuck chas charly
charlotte: charlie lotte lottie char charly
chantal: chanti
christian: chris christi
christiane: chris christi tina nane
christina: chris tina chrissy chrissi christi
christine: chris tina chrissy chrissi christi tine
christoph: chris toph stoffel stoph
christophe: chris tof
christopher: chris kit topher christo
clara: clari
claudia: clau claudi
clement: clem
clemens: clem
clementine: clem
concepcion: concha conchita
consuelo: chelo
constance: connie
constantin: tino costa
constanze: conny stanze
cornelia: conny connie nele nelly
cornelius: con cor neil
cristina: cris cristi tina
cynthia: cindy
dagmar: daggi
daniel: dan danny dani danni
daniela: dani danni ela
danielle: dani
daria: dasha
david: dave davey davy
deborah: deb debbie debby
denise: denny
desmond: des
dietmar: didi
dieter: didi
dimitri: dima mitja
dmitri: dima mitya
dmitry: dima mitya
dolores: lola loli
dominic: dom nick
dominik: dom nik
dominique: dom domi
donald: don donnie donny
dorothea: doro thea dora
dorothee: doro
dorothy: dot dottie
douglas: doug
duncan: dunc
eberhard: ebi hardy
eduardo: edu lalo
edward: ed eddie ted teddy ned eddy
edmund: ed ned eddie
edwin: ed eddie
ekaterina: katya katja
eleanor: ellie nell nora ella elle
elena: lena leni
eleonora: nora leo
elisabeth: elli lisa lisbeth sissi lissy betty beth liesl lilli ella liz
elizabeth: liz lizzie lizzy beth betty eliza libby bess betsy lisa ella ellie elle lillibet
ellen: ellie
emanuel: manu manni
emily: em emmy millie
emilia: emmi milla
emma: em
emmanuel: manu
emmanuelle: manu
enrique: quique kike
erich: ricki
erika: ricki
ernest: ernie
ernesto: neto
esperanza: espe
esteban: teban
eugene: gene
eugenia: gena
evangeline: evie
evelyn: evie
evgeny: zhenya
federico: fede rico
felicia: feli
felicitas: feli fee
felix: lix
ferdinand: ferdi
fernando: fer nando fernan
florence: flo flossie
florian: flo flori
frances: fran frankie fanny
francesca: fran franca cesca
francesco: franco checco cesco
francis: frank fran frankie
francisca: paca paqui fran
francisco: paco fran pancho curro quico kiko cisco
franklin: frank
francois: fran franz
francoise: fanfan
frank: frankie
franz: franzl
franziska: franzi ziska fränzi franzy
frederic: fred freddy rick
frederick: fred freddie freddy fritz rick
frederik: fred rik freddy
frederike: rike fredi
friederike: rike fritzi frieda
friedrich: fritz fred friedel freddy
gabriel: gabe gab gabi
gabriela: gabi gaby
gabriele: gabi gaby
gabrielle: gabby gaby
genevieve: gen viv
geoffrey: geoff jeff
georg: schorsch schorschi
george: georgie
georgina: georgie gina
gerald: gerry jerry
gerard: gerry
gerardo: gera
gerhard: gerd gerdi hardy
gertrud: trude trudi gerti
gilbert: gil bert
giovanni: gianni vanni nino
giuseppe: beppe pino peppe beppo
gonzalo: gonza
grace: gracie
gregor: greg
gregory: greg
gregoire: greg
guadalupe: lupe lupita
guillaume: gui guigui guillou will
guillermo: guille memo willy
gunther: guni
gustav: gus gustl
gustavo: gus tavo
gwendolyn: gwen wendy
hannah: hanni han
hannelore: hanne lore
hans: hansi hannes hansl
harald: harry
harold: harry hal
harriet: hattie harry
heather: heath
heinrich: heiner heini heinz hein
helena: lena leni hela
helene: leni lena
helmut: helmi heli
henrietta: hettie etta
henrik: rik henne
henry: harry hank hal
herbert: herb bert bertie herbie
hermann: hermi manni
hildegard: hilde
horatio: ray
hortense: horti
howard: howie
hubert: hubi bert
humphrey: hum
ignacio: nacho iñaki
ignatius: iggy
imogen: immy
ingeborg: inge
irina: ira irka
isaac: ike zac
isabel: isa bella chabela belle izzy
isabella: isa bella izzy belle
isabelle: isa bella belle izzy
jackson: jack
jacob: jake jay coby
jacqueline: jackie jacky
jakob: jake köbi
jakub: kuba
james: jim jimmy jamie jem jay
jane: janie
jasmin: jassi jas
jasmine: jas jaz
javier: javi
jeanette: jean nette
jeffrey: jeff
jennifer: jen jenny jenni jenna
jeremy: jem jerry
jerome: jerry
jessica: jess jessie jessi
jesus: chus chuy suso
joachim: jochen achim jo
joan: joanie
joanna: jo asia
johanna: hanni jo joh
johannes: hannes jo johnny joh
john: jack johnny jon
jonas: joni
jonathan: jon jonny johnny nathan
jorge: coque
jordan: jordy
jose: pepe pepito chema joselito
josef: sepp jupp josi seppi joe
josefa: pepa
josefina: josi fina pepa
joseph: joe joey jo jos
josephine: jo josie josi fine phine
joshua: josh
joyce: joy
juan: juanito juancho juanjo
judith: judy judi jude
julia: jule jules juli
julian: jules juli
juliana: juli
juliane: jule juli
julien: jules ju
julius: jul
jurgen: jürg jogi
justin: just
karin: kari
karl: kalle charly
karolina: karo
karoline: karo
katarina: kata katka kathi
katarzyna: kasia kaska
katharina: kathi kati käthe kate kathy trine katha kat
kathleen: kathy kate katie kath
katherine: kate kathy kat katie kit kitty kath
kathryn: kate kathy kat katie kath
katja: kati
katrin: kati trine
kenneth: ken kenny
kevin: kev
kimberly: kim kimmy
kirsten: kirsti
klaus: klausi
konrad: conny konni
konstantin: kosta tino konsti
krzysztof: krzys chris krzysiek
ladislav: laco
laura: lauri
laurence: larry laurie lau
laurent: lolo lau
lawrence: larry laurie
lena: leni
leonard: leo len lenny
leonardo: leo nardo
leopold: leo poldi
leticia: leti
lieselotte: lilo lotte lisl
lillian: lily lil
lorenzo: enzo renzo
louis: lou louie
louise: lou lulu
lourdes: lulu
lucas: luke luc
lucia: luci
lucille: lucy lu
ludwig: lutz wiggerl luggi lui luki
luise: lulu isi
luis: lucho lui
lukas: luki luke luk
lukasz: luk
lydia: lydi
lynette: lyn
mackenzie: mac kenzie
madeleine: maddie mado
madeline: maddie
magdalena: lena magda leni maggie
malcolm: mal
malgorzata: gosia malgosia
manfred: manni fred manny mani
manuel: manu manolo manny manolito
manuela: manu ela
marcel: marcy
margaret: maggie meg peggy marge margie daisy greta madge peg mags rita
margarete: grete gretel greta marga gretchen
margarita: marga rita margot
marguerite: margot margo
maria: mari ria mimi
mariano: nano
marianne: mari anni
marie: mimi
marjorie: marge margie
markus: maggus
marlene: leni lene marli
martha: marty
martin: marty marti tinu
martina: tina marti
mary: molly polly may
mateusz: mati
mathias: matze matthi
mathieu: mat math
mathilde: tilda thilde mati
matilda: tilda tilly mattie
matteo: teo
matthew: matt matty mat
matthias: matze matthi matt hias
matthieu: mat matt
maureen: mo
maurice: mo momo
mauricio: mau mauri
maximilian: max maxi milian
maximilien: max
maximiliano: max maxi
maxwell: max
mercedes: merche mercè
melanie: mel melli mela
melissa: mel lissa missy
mercy: merce
michael: mike mick mickey micky michi michl mikey
michaela: michi ela micha
michal: michu
michel: mitch michou
michele: shelly
michelle: shelly mich chelle
miguel: migue miki mike
mikhail: misha mischa
mildred: millie
miriam: miri mimi
mitchell: mitch
mohamed: mo momo
mohammad: mo
mohammed: mo momo
monica: moni
monika: moni
montserrat: montse
morgan: mo
muhammad: mo
nadine: nadi
nancy: nan
natalia: nati nat natasha talia tasha
natalie: nat nati
nathalie: nath nat nati
nathan: nate nat
nathaniel: nate nat nathan
nicholas: nick nicky nico
nicola: nicky nic
nicolas: nico nick nic
nicole: nicky nic nicki nikki coco niki
niklas: nik niki klas
nikolai: kolya
nikolaus: niki klaus nik nico
norbert: nobbi bert
octavio: tavo
olga: olya
oliver: ollie olli oli noll
olivia: liv livi olli olly livvy
olivier: oli olive
oscar: ozzie
oskar: ossi
ottilie: otti tilly
pamela: pam
pascal: pasci
patricia: pat patty trish tricia patsy pati patri
patrick: pat paddy rick patty
paul: pauli
paula: pauli
pauline: pauli popo
pavel: pasha
pawel: pawelek
penelope: penny nell
peregrine: perry
peter: pete peti
petra: peti
philip: phil pip
philipp: phil flip lippi
philippa: pippa pip
philippe: phil philou
phillip: phil
phyllis: phyl
pilar: pili
priscilla: cilla
prudence: pru
rachel: rach rae
rafael: rafa rafi
raffael: raffi
raimund: mundi ray
ramon: moncho
randall: randy
randolph: randy
raphael: raph raffi rafi
raul: rulo
raymond: ray
rebecca: becky becca bec reba
rebekka: bekki becky
regina: gina reggie
reginald: reg reggie
reinhard: reini hardy
renate: nati rena
ricardo: ricky rica richi
richard: rick dick rich richie ricky richi
robert: bob rob bobby robbie bert robbi robi
roberto: beto rob berto
roberta: bobbie
rodrigo: rodri
roderick: rod
rodney: rod
roland: rolli roli
roman: romi
ronald: ron ronnie
rosalind: ros roz
rosario: charo chayo
rosemarie: rosi romy
rosemary: rosie
roswitha: rosi
roxanne: roxy
rudolf: rudi rolf
rupert: rupi
russell: russ
ruth: ruthie
sabine: bine sabi bini
sabrina: sabsi brina
salvador: salva chava
salvatore: salvo toto
samantha: sam sammy
samuel: sam sammy samu
sandra: sandy sandi
santiago: santi yago
sara: sari
sarah: sally sadie sal sari
savannah: sav vannah
scott: scotty
sebastian: seb basti bastian sebi sebas seba
sebastien: seb
sergei: serj seryozha
sergey: serj
sergio: checo
sharon: shaz
shirley: shirl
sidney: sid
siegfried: sigi siggi
sigmund: sigi
sigrid: sigi siri
silke: silki
silvia: silvi
simon: si simi
simone: simi moni
sofia: sofi
soledad: sole
sonja: soni
sophia: soph
sophie: soph
stanislav: stas stan
stanislaw: stan stas staszek
stanley: stan
stefan: steff stef
stefanie: steffi stefi steff fanny
stella: stell
stephan: steff stef steve
stephanie: steph steffi stephi stef fanny
stephen: steve stevie ste
steven: steve stevie
stuart: stu
susan: sue susie suzy susi
susana: susi susa
susanna: susi sanna susa
susanne: susi sanne susa
suzanne: sue suzy suzie
svetlana: sveta lana
svenja: sveni
sylvia: syl sylvi
sylvie: syl
szymon: szymek
tabitha: tabby
tamara: tammy mara tami
tanja: tani
tatiana: tanya tati
tatjana: tanja
terence: terry
teresa: tere terry tess resi
theodor: theo teddy
theodore: ted theo teddy
theresa: terry tess resi tessa thesi
therese: resi tessa
thomas: tom tommy thom thommy tomi
tiffany: tiff
tilman: till
timothy: tim timmy
timotheus: tim
tobias: tobi toby tobe
toivo: toi
tomas: tom tomi
tomasz: tomek tom
torsten: toto
trinidad: trini
ulrich: uli ulli
ulrike: uli ulli ulla rike
ursula: uschi ulla ursel ursi
valentin: val vale tino
valentina: vale val tina
valentine: val
valeria: vale lera
valerie: val vali
vanessa: nessa ness vany
veronica: vero ronnie roni
veronika: vroni vero roni
veronique: vero
vicente: chente
victor: vic vico
victoria: vicky vic tori vicki vika
viktor: vik vitya
viktoria: vicky vicki viki
vincent: vince vinny vinz
vincenzo: enzo vinnie
violet: vi
virginia: ginny vir
vivian: viv
viviane: vivi
vivienne: viv vivi
vladimir: vova vlad volodya
walter: walt wally walti
waltraud: traudl traudi
wilfried: willi fried wilf
wilhelm: willi willy helm
wilhelmina: mina
william: will bill billy willy liam willie
winfried: winnie
winston: win
wojciech: wojtek
wolfgang: wolf wolfi gang
xavier: xavi xav
yolanda: yoli
yvonne: yvi vonni
zachary: zach zack zac zak
zoltan: zoli`

const table = new Map(lines.trim().split('\n').map((line): [string, string[]] => {
  const [name = '', forms = ''] = line.split(':')
  return [name, forms.trim().split(' ').map(form => keysOf(form).key)]
}))

/** @param given a given name as a key @returns what people of that name are called, too, as keys */
export function shortFormsOf(given: string): readonly string[] {
  return table.get(given) ?? []
}
