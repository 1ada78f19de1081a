/**
 * First names that one person may go by: short forms, and the same name in the languages of the recruiter's candidates. Written by hand from common
 * knowledge (docs/decisions.md). Each line is one name; a word may stand in several (Sasha, Alex). As with every likeness, it only ever suggests.
 */
const groups = `
abraham abe avraham ibrahim
adalbert bert wojciech vojtech
adam adas adamo
adrian adriano adrien adrianna
agnes agnieszka aga agnese ines
albert al bert alberto albrecht
alexander alex alec al sandy sasha sascha xander zander lex sander alejandro alessandro sandro alexandre aleksander aleksandr aleksandar oleksandr alexandru iskander olek shura ale
alexandra alex sandra sandy sasha lexi alexa alexandrine alessandra aleksandra oleksandra ola olga sandrine alejandra
alfred fred freddy alf alfredo alfie
alice ali alicia alicja alisa elsie
alison ali allie
amanda mandy manda
andrew andy drew andreas andres andrea andre andrzej andrei andriy andrej ondrej anders jedrzej
angela angie angelika angelica angelina
ann anna anne anni annie anja anya anouk ana anita nan nancy ania hannah hanna ane
annamaria annemarie annemarie annmarie
anthony tony ant antonio antoine anton antoni toni antonin antun
antonia toni tonya antonella antonina tosia
arthur art artie artur arturo
augustus gus august augusto auguste agustin
barbara barb babs barbie basia varvara
bartholomew bart bartek bartosz bartolome barthelemy bartlomiej
beatrice bea trixie beatrix beatriz
benjamin ben benny benji beniamino benjamim
bernard bernie bernd bernhard bernardo
brigitte birgit brigid gitte britt brigida
cameron cam
carl karl carlos charles carlo karel karol chuck charlie charly
caroline carol carrie carolyn karolina carolina karoline caro lina
casimir kazimierz kazik
catherine cathy kathy kate katie kat katherine kathryn katharina katarina katarzyna kasia catarina caterina ekaterina katya kateryna kathrin katrin karin cat trina kitty catalina yekaterina kathleen
cecilia cecile cecily celia cilla
charlotte lotte charlie lottie carlotta lotta
christian chris kit cristian krystian christiaan
christina chris chrissy tina christine kristina kristin kirsten cristina krystyna christiane kristen christa
christopher chris kit topher kris christoph christophe cristobal krzysztof krzys cristoforo christos khristofor
claudia claude klaudia
clement clem klemens clemente
constance connie konstanze costanza constanza
constantine konstantin kostas costa kostya dino konstantinos constantin
cornelius cor kees neil niels cornelis
daniel dan danny daniele danilo danil daniil dani danylo
david dave davey davide dawid dafydd
deborah deb debbie debby debra
denis dennis den denys dionisio
diana di diane
dmitri dima dimitri dmytro mitya dimitrios dimitris demetrius dimitar
dominic dom nick dominik domenico domingo dominique
dorothy dot dottie dorothea dora dorota dolly
douglas doug
edward ed eddie ted ned eduard eduardo edoardo edouard teddy eddy edvard
eleanor ellie nell nora elena eleonora eleonore lenora
elizabeth liz lizzie beth betty eliza lisa elise elisabeth elisabetta isabel isabella bella bess libby betsy elsa ilse else elzbieta ela elisa liesel lisbeth elizaveta yelizaveta lily sissi
ellen helen helena elena nell ellie helene lena halina olena yelena alena hella
emanuel manny manuel manu emmanuel manolo emanuele immanuel
emily em emma emilia emilie milly emmy
erik eric erich rick eryk enrico
ernest ernie ernst ernesto
eugene gene eugen evgeny yevgeny eugenio zhenya yevhen eugeniusz jenya
eve eva ewa evie yeva
faith vera wiera
felix feliks felice
ferdinand ferdi fernando nando fernand ferran
florian flo florin
frances fran francesca franziska franciszka francisca franzi francoise frankie fanny
francis frank franz francesco francisco franciszek francois frankie pancho paco fran franco frans ferenc chico
frederick fred freddie freddy fritz friedrich federico frederic fryderyk frederik rik fredrik
gabriel gabe gabriele gabi gavriil
gabriela gabi gabby gabrielle gabriella
geoffrey geoff jeff jeffrey godfrey jeffery
george georg jorge giorgio georges jerzy georgi yuri iuri jurgen jorg joris georgios yurii jiri goran
gerald gerry jerry gerard gerhard gerd gert gerardo geraldo
gertrude trudy gerda gertrud trude
gregory greg gregor grzegorz grigory gregorio gregoire hryhorii grisha gregg
gunther gunter gunnar
gustav gus gustavo gustave gustaf
harold harry hal harald
heinrich henry heinz hein henri enrique harry hank henryk hendrik henk enrico henrik heiko heiner
henrietta etta hettie henriette
herbert herb bert heribert
hermann herman armand armando
hieronymus jerome jeronimo geronimo hieronim
hubert hugh hugo hubertus bert
ignatius ignacio nacho ignacy ignaz inigo
ilya elias eliah elijah eli ilie elia illia
irene irina ira irena iryna irenka arina
isaac ike izaak isak ishaq
jacob jake james jim jimmy jakob jakub kuba jacques iago diego santiago giacomo jaime jamie yakov jacopo jaap jem
jane janet janice joan joanna jana jeanne juana giovanna johanna asia hanna jenny janine ioana iwona hannah yana zhanna janina
jennifer jen jenny jenni
jeremy jerry jem jeremiah jeremias
jessica jess jessie
john jack johnny jon jan jean johann johannes hans juan ivan giovanni joao jens ian sean evan yan johan janos jo hannes gianni ioan vanya jannis yannis yiannis shaun janusz jasiek
jonathan jon jonny johnny nathan yonatan jonatan
joseph joe joey jozef josef giuseppe jose pepe beppe yosef yusuf josip iosif osip osef josh josep jusuf
josephine jo josie josefa josefina giuseppina josephina pepa
joshua josh jesus
judith judy judit jude
julia julie juliet giulia julka yulia iuliia juliette julianna giulietta juliane iulia
julian jules julien julio julius juliusz giulio iulian juliano
kenneth ken kenny
kimberly kim
klaus nicholas nick nicolas nikolaus niklas nikolai nicola niccolo mikolaj nicolau nikos nikolay mykola nico niels nils kolya claus nikita klaas miklos nicky nikola mikkel colin
ladislaus wladyslaw ladislav laszlo vladislav
laurence larry lars lorenz laurent lorenzo lawrence laurie lauri lavrentii wawrzyniec lorentz
laura lora laurie lauretta laure lore
leonard leo len lenny leon leonardo leonhard leonid lev levon
leopold leo poldi leopoldo
lillian lily lil lilian liliana
louis lou lewis ludwig luis luigi ludovic luiz ludwik lajos lodewijk louie lluis aloysius alois
louise lou luisa luise lulu louisa ludwika
lucas luke luca lukas lukasz luc lucian lucio
lucy lucia lucie lucja luz
magdalena lena maggie magda madeleine madeline maddie maddalena magdalene majka madlen
marcus mark marc marco marek markus marcos marko marcel marcello mario
margaret maggie meg peggy greta margarita marguerite margarete margherita gretchen malgorzata gosia rita daisy madge margot marge grete margarethe margareta margit
mary maria marie marianne mariya maya molly polly miriam marija mimi mariana mascha masha marta marita mariam maryam marisol mia marija manya
martha marta marthe
martin marty marcin martino martijn morten marten
matthew matt matthias mateo matteo mathieu mateusz matvei mathias matti matej thijs matias mats matze tewes
maurice moritz mauricio maurizio morris mo mauritius
maximilian max massimiliano maks maksymilian maxim maximo massimo maksim maksym maxence
melanie mel melania
melissa mel missy
michael mike mick micky mikey michel miguel michele michal mikhail misha mikael mischa mihail mihai mykhailo michiel miha michail mitch mikel
michelle shelly michaela michele micha micaela michalina
mohammed mohamed muhammad mo mehmet mohammad muhammed mohamad
moses moshe moises mose moisei musa
natalie nat natalia natasha talia nathalie nataliya natacha tasha nataly
nathaniel nathan nat nate nathanael
oliver ollie olivier oliviero oli
olivia liv livia olive
oscar oskar ossi
otto ottone odo
pamela pam
patricia pat patty tricia trish patrizia patrycja
patrick pat paddy patricio patryk patrice patrizio
paul pablo paolo pavel pawel paulo paulus pauly poul pavlo pal pavol pau
paula pauline paola paulina pola pavla
peter pete pedro pietro pierre piotr pyotr petr petros pieter petro petra pit piet per peer piero petrus petar
petra petronella peta
philip phil filip felipe filippo philipp philippe pip filipp flip
priscilla cilla prisca
rachel rae rahel raquel rachele rachela
raphael rafael raf rafa rafal raffaele rafe
raymond ray raimund ramon raimondo ramón raimundo
rebecca becky becca rebekka rebeka bex
regina gina reggie reine
reinhold reinhard reinaldo ronald ron ronnie reynold rinaldo renaud reinout
richard rick dick rich ricky ricardo riccardo ryszard richie rico
robert rob bob bobby robbie bert roberto rupert robbe ruprecht robby robin
roderick rod rodrigo rory rodrigue
roger rodger ruggero rogelio rutger rudiger
roland rolando orlando rolf rollo
rosa rose rosie rosalie rosita roza rosalia rosalind
rudolf rudi rolf rodolfo rudolph rudy raoul
samantha sam sammy
samuel sam sammy samuele shmuel samuil
sarah sally sara sadie sarai
sebastian seb basti bastian sebastien sebastiano sebastiao seba
sergey sergio serge seryozha serhiy sergiu sergius sergi
sigismund zygmunt sigmund siegmund
simon simone szymon semyon shimon simeon ximun semen
sofia sophie sofie zofia zosia sonja sonya sophia sofya fifi sofiya
stanislaus stan stanislav stanislaw staszek stas estanislao
stephanie steph steffi stefania stefanie stephania stefana estefania
stephen steve stefan steven stefano etienne esteban istvan szczepan stepan steph steffen stevie stephane stephan estevan estevao stef stefanos
susan sue susie suzanne susanne suzy zuzanna susanna susana suse sanna zuza suzan
sylvester silvester sylwester silvestre silvestro
sylvia silvia sylwia sylvie
tatiana tanya tania tatjana tanja tetiana
teresa theresa terry tess tessa therese terezia resi tere tereza
theodore ted teddy theo theodor teodoro fyodor fedor teodor feodor fiodor todor fedir
thomas tom tommy tomas tomasz tomaso tommaso tomek foma toma thom tomaz tamas
timothy tim timmy timo timotheus timofey timoteo tymoteusz
tobias toby tobiasz tobi tobia
ursula uschi ulla urszula orsola ulli
valentine val valentin valentino valentina walenty
valerie val valeria valeriya
veronica vera ronnie ronja veronika weronika veronique nika
victor vic viktor vittorio wiktor victorio
victoria vicky tori viktoria vittoria wiktoria vika victoire
vincent vince vinny vincenzo vicente vinzenz wincenty
virginia ginny ginger virginie
vladimir volodya vova wladimir volodymyr vlad vladimiro wlodzimierz
walter walt wally gauthier gualtiero valter
wilhelmina mina wilma minnie guillermina vilma
william will bill billy liam wilhelm willi guillermo guillaume guglielmo willem wim vilhelm wilhelmus willy helmut bela vasyl wiliam
xavier javier xaver saverio javi ksawery
zachary zach zack zacharias zakhar
`

const byName = new Map<string, string[]>()
const lines = groups.trim().split('\n')

/** Every name once, in the spelling that `fold` gives. Built at the first question: a page that recognises nobody pays nothing. */
function build(fold: (name: string) => string): void {
  for (const [index, line] of lines.entries()) {
    for (const name of line.split(/\s+/)) {
      const key = fold(name)
      const held = byName.get(key)
      if (!held) byName.set(key, [`~${index}`])
      else if (!held.includes(`~${index}`)) held.push(`~${index}`)
    }
  }
}

/** The names that a first name may stand for, as opaque words; none for a word that is in no line. @param fold one spelling for a name */
export function rootsOf(name: string, fold: (name: string) => string): readonly string[] {
  if (byName.size === 0) build(fold)
  return byName.get(name) ?? []
}
