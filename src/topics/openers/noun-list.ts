/**
 * How subjects are said in German, French and Spanish, with what their grammar depends on. A line is `id|German|French|Spanish`;
 * each name follows its gender: `m`, `f`, `n`, `p` for a plural (with a German dative after `~` and `fp` for a feminine one in
 * Spanish), `0` for one that stands without an article. `-` where a language has no good word: then the subject is not said.
 */
export const nounLines = `
a-b-testing|p A/B-Tests~A/B-Tests|p tests A/B|p tests A/B
accessibility|f Barrierefreiheit|f accessibilité|f accesibilidad
artificial-intelligence|0 KI|f IA|f IA
machine-learning|0 Machine Learning|m machine learning|m machine learning
deep-learning|0 Deep Learning|m deep learning|m deep learning
large-language-models|p Sprachmodelle~Sprachmodellen|p grands modèles de langage|p modelos de lenguaje
databases|p Datenbanken~Datenbanken|p bases de données|fp bases de datos
data-modeling|f Datenmodellierung|f modélisation de données|m modelado de datos
data-quality|f Datenqualität|f qualité des données|f calidad de los datos
data-engineering|0 Data Engineering|m data engineering|f ingeniería de datos
open-data|0 Open Data|p données ouvertes|p datos abiertos
statistics|f Statistik|p statistiques|f estadística
data-visualization|f Datenvisualisierung|f visualisation de données|f visualización de datos
time-series|p Zeitreihen~Zeitreihen|p séries temporelles|fp series temporales
recommender-systems|p Empfehlungssysteme~Empfehlungssystemen|p systèmes de recommandation|p sistemas de recomendación
computer-vision|f Bildverarbeitung|f vision par ordinateur|f visión por computador
natural-language-processing|f Sprachverarbeitung|m traitement du langage|m procesamiento del lenguaje
generative-art|f generative Kunst|m art génératif|m arte generativo
graphic-design|n Grafikdesign|m design graphique|m diseño gráfico
illustration|f Illustration|f illustration|f ilustración
animation|f Animation|f animation|f animación
stop-motion|0 Stop-Motion|m stop-motion|m stop motion
typography|f Typografie|f typographie|f tipografía
type-design|f Schriftgestaltung|f création de caractères|m diseño de tipos
lettering|n Lettering|m lettrage|f rotulación
calligraphy|f Kalligrafie|f calligraphie|f caligrafía
sign-painting|f Schildermalerei|f peinture d’enseignes|f rotulación
poster-design|f Plakatgestaltung|f création d’affiches|m diseño de carteles
packaging-design|n Verpackungsdesign|m design d’emballage|m diseño de envases
picture-books|p Bilderbücher~Bilderbüchern|p albums jeunesse|p álbumes ilustrados
industrial-design|n Industriedesign|m design industriel|m diseño industrial
design-systems|p Designsysteme~Designsystemen|p design systems|p sistemas de diseño
design-tokens|p Design-Tokens~Design-Tokens|p design tokens|p design tokens
user-research|f Nutzerforschung|f recherche utilisateur|f investigación de usuarios
usability-testing|p Usability-Tests~Usability-Tests|p tests d’utilisabilité|fp pruebas de usabilidad
service-design|n Service Design|m design de service|m diseño de servicios
user-onboarding|n Onboarding|m onboarding|m onboarding
wayfinding|p Leitsysteme~Leitsystemen|f signalétique|f señalética
branding|n Branding|f identité de marque|f identidad de marca
ux-writing|0 UX-Writing|m UX writing|m UX writing
interaction-design|n Interaktionsdesign|m design d’interaction|m diseño de interacción
information-architecture|f Informationsarchitektur|f architecture de l’information|f arquitectura de la información
programming|n Programmieren|f programmation|f programación
functional-programming|f funktionale Programmierung|f programmation fonctionnelle|f programación funcional
open-source|0 Open Source|m logiciel libre|m software libre
software-architecture|f Softwarearchitektur|f architecture logicielle|f arquitectura de software
legacy-modernization|f Modernisierung von Altsystemen|f modernisation de l’existant|f modernización de sistemas heredados
refactoring|n Refactoring|m refactoring|f refactorización
technical-debt|p technische Schulden~technischen Schulden|f dette technique|f deuda técnica
compilers|m Compilerbau|p compilateurs|p compiladores
distributed-systems|p verteilte Systeme~verteilten Systemen|p systèmes distribués|p sistemas distribuidos
event-sourcing|0 Event Sourcing|m event sourcing|m event sourcing
message-queues|p Message Queues~Message Queues|p files de messages|fp colas de mensajes
microservices|p Microservices~Microservices|p microservices|p microservicios
domain-driven-design|0 Domain-Driven Design|m domain-driven design|m domain-driven design
domain-specific-languages|p domänenspezifische Sprachen~domänenspezifischen Sprachen|p langages dédiés|p lenguajes de dominio específico
code-review|p Code-Reviews~Code-Reviews|p revues de code|fp revisiones de código
pair-programming|0 Pair Programming|m pair programming|f programación en pareja
test-driven-development|f testgetriebene Entwicklung|m développement piloté par les tests|m desarrollo guiado por pruebas
fuzzing|n Fuzzing|m fuzzing|m fuzzing
race-conditions|p Race Conditions~Race Conditions|p race conditions|fp condiciones de carrera
crdts|p CRDTs~CRDTs|p CRDT|p CRDT
local-first|0 Local-first|m local-first|m local-first
microcontrollers|p Mikrocontroller~Mikrocontrollern|p microcontrôleurs|p microcontroladores
embedded-systems|p eingebettete Systeme~eingebetteten Systemen|p systèmes embarqués|p sistemas embebidos
operating-systems|p Betriebssysteme~Betriebssystemen|p systèmes d’exploitation|p sistemas operativos
quantum-computing|p Quantencomputer~Quantencomputern|f informatique quantique|f computación cuántica
cartography|f Kartografie|f cartographie|f cartografía
offline-maps|p Offline-Karten~Offline-Karten|p cartes hors ligne|p mapas sin conexión
browser-extensions|p Browser-Erweiterungen~Browser-Erweiterungen|p extensions de navigateur|fp extensiones de navegador
web-components|p Web Components~Web Components|p web components|p web components
server-side-rendering|0 Server-Side Rendering|m rendu côté serveur|m renderizado en el servidor
web-performance|f Web-Performance|f performance web|m rendimiento web
static-site-generators|p Static-Site-Generatoren~Static-Site-Generatoren|p générateurs de sites statiques|p generadores de sitios estáticos
forms-web|p Formulare~Formularen|p formulaires|p formularios
cookie-consent|p Cookie-Banner~Cookie-Bannern|p bandeaux cookies|p avisos de cookies
shaders|p Shader~Shadern|p shaders|p shaders
procedural-generation|f prozedurale Generierung|f génération procédurale|f generación procedural
game-development|f Spieleentwicklung|m développement de jeux|m desarrollo de videojuegos
game-design|n Game Design|m game design|m diseño de juegos
roguelikes|p Roguelikes~Roguelikes|p roguelikes|p roguelikes
pixel-art|0 Pixel Art|m pixel art|m pixel art
electronics|f Elektronik|f électronique|f electrónica
robotics|f Robotik|f robotique|f robótica
soldering|n Löten|f soudure|f soldadura
sensors|p Sensoren~Sensoren|p capteurs|p sensores
digital-twins|p digitale Zwillinge~digitalen Zwillingen|p jumeaux numériques|p gemelos digitales
amateur-radio|m Amateurfunk|m radioamateurisme|f radioafición
3d-printing|m 3D-Druck|f impression 3D|f impresión 3D
photovoltaics|f Photovoltaik|m photovoltaïque|f fotovoltaica
heat-pumps|p Wärmepumpen~Wärmepumpen|p pompes à chaleur|fp bombas de calor
repair-cafes|p Reparaturcafés~Reparaturcafés|p repair cafés|p talleres de reparación
drones|p Drohnen~Drohnen|p drones|p drones
observability|0 Observability|f observabilité|f observabilidad
monitoring|n Monitoring|f supervision|f monitorización
incident-reviews|p Incident-Reviews~Incident-Reviews|p post-mortems|p análisis de incidentes
on-call|m Bereitschaftsdienst|p astreintes|fp guardias
platform-engineering|0 Platform Engineering|m platform engineering|f ingeniería de plataformas
infrastructure-as-code|0 Infrastructure as Code|f infrastructure as code|f infraestructura como código
homelab|n Homelab|M homelab|m homelab
home-automation|f Hausautomation|f domotique|f domótica
self-hosting|n Self-Hosting|m auto-hébergement|m autoalojamiento
green-software|f nachhaltige Software|m numérique responsable|m software sostenible
cybersecurity|f IT-Sicherheit|f cybersécurité|f ciberseguridad
penetration-testing|p Penetrationstests~Penetrationstests|p tests d’intrusion|fp pruebas de intrusión
reverse-engineering|0 Reverse Engineering|f rétro-ingénierie|f ingeniería inversa
threat-modelling|f Bedrohungsmodellierung|f modélisation des menaces|m modelado de amenazas
lockpicking|n Lockpicking|m crochetage de serrures|m lockpicking
cryptography|f Kryptografie|f cryptographie|f criptografía
privacy|m Datenschutz|f protection des données|f protección de datos
crafts|n Basteln|m bricolage|fp manualidades
knitting|n Stricken|m tricot|m tejido
crochet|n Häkeln|m crochet|m ganchillo
sewing|n Nähen|f couture|f costura
quilting|n Quilten|m patchwork|m patchwork
embroidery|n Sticken|f broderie|m bordado
weaving|n Weben|m tissage|m telar
felting|n Filzen|m feutrage|m fieltro
natural-dyeing|n Färben mit Pflanzen|f teinture naturelle|m teñido natural
pottery|n Töpfern|f poterie|f cerámica
woodworking|p Holzarbeiten~Holzarbeiten|f menuiserie|f carpintería
blacksmithing|n Schmieden|f forge|f forja
bookbinding|n Buchbinden|f reliure|f encuadernación
origami|0 Origami|m origami|m origami
model-railways|f Modelleisenbahn|m modélisme ferroviaire|m modelismo ferroviario
scale-modelling|m Modellbau|m modélisme|m modelismo
miniature-painting|n Bemalen von Miniaturen|f peinture de figurines|f pintura de miniaturas
furniture-restoration|n Restaurieren von Möbeln|f restauration de meubles|f restauración de muebles
boat-restoration|m Bootsbau|f restauration de bateaux|f restauración de barcos
typewriters|p Schreibmaschinen~Schreibmaschinen|p machines à écrire|fp máquinas de escribir
puppetry|n Puppenspiel|f marionnette|p títeres
gaming|p Videospiele~Videospielen|p jeux vidéo|p videojuegos
board-games|p Brettspiele~Brettspielen|p jeux de société|p juegos de mesa
role-playing-games|p Rollenspiele~Rollenspielen|p jeux de rôle|p juegos de rol
chess|0 Schach|p échecs|m ajedrez
shogi|0 Shogi|m shogi|m shogi
crosswords|p Kreuzworträtsel~Kreuzworträtseln|p mots croisés|p crucigramas
escape-rooms|p Escape Rooms~Escape Rooms|p escape games|fp salas de escape
cooking|n Kochen|f cuisine|f cocina
baking|n Backen|f pâtisserie|f repostería
sourdough|m Sauerteig|m levain|f masa madre
croissants|p Croissants~Croissants|p croissants|p cruasanes
barbecue|n Grillen|m barbecue|f barbacoa
fermentation|n Fermentieren|f fermentation|f fermentación
kimchi|0 Kimchi|m kimchi|m kimchi
cheese-making|n Käsemachen|m fromage maison|f elaboración de quesos
coffee|m Kaffee|m café|m café
coffee-roasting|n Kaffeerösten|f torréfaction|m tueste de café
tea|m Tee|m thé|m té
wine|m Wein|m vin|m vino
craft-beer|n Bierbrauen|m brassage|f cerveza artesanal
mezcal|m Mezcal|m mezcal|m mezcal
art|f Kunst|m art|m arte
drawing|n Zeichnen|m dessin|m dibujo
painting|f Malerei|f peinture|f pintura
watercolour|n Aquarell|f aquarelle|f acuarela
gouache|f Gouache|f gouache|m gouache
printmaking|f Druckgrafik|f gravure|m grabado
linocut|m Linolschnitt|f linogravure|m linograbado
screen-printing|m Siebdruck|f sérigraphie|f serigrafía
risograph-printing|m Riso-Druck|f risographie|f risografía
letterpress|m Buchdruck|f typographie au plomb|f tipografía de plomo
comics|p Comics~Comics|f bande dessinée|p cómics
sculpture|f Bildhauerei|f sculpture|f escultura
photography|f Fotografie|f photographie|f fotografía
film-photography|f analoge Fotografie|f photo argentique|f fotografía analógica
filmmaking|n Filmemachen|m court métrage|m cine corto
cinema|n Kino|m cinéma|m cine
theatre|n Theater|m théâtre|m teatro
improv|n Improtheater|f improvisation|m teatro de improvisación
creative-writing|n Schreiben|f écriture|f escritura creativa
poetry|f Lyrik|f poésie|f poesía
reading|n Lesen|f lecture|f lectura
history|f Geschichte|f histoire|f historia
genealogy|f Ahnenforschung|f généalogie|f genealogía
mathematics|f Mathematik|p mathématiques|fp matemáticas
physics|f Physik|f physique|f física
chemistry|f Chemie|f chimie|f química
biology|f Biologie|f biologie|f biología
philosophy|f Philosophie|f philosophie|f filosofía
economics|f Volkswirtschaft|f économie|f economía
urbanism|f Stadtplanung|m urbanisme|m urbanismo
fashion|f Mode|f mode|f moda
podcasts|p Podcasts~Podcasts|p podcasts|p pódcast
volunteer-firefighting|f freiwillige Feuerwehr|p pompiers volontaires|p bomberos voluntarios
first-aid|f Erste Hilfe|p premiers secours|p primeros auxilios
electric-vehicles|f Elektromobilität|f mobilité électrique|f movilidad eléctrica
public-transport-ticketing|m Nahverkehr|p transports en commun|m transporte público
music|f Musik|f musique|f música
playing-guitar|f Gitarre|f guitare|f guitarra
flamenco|m Flamenco|m flamenco|m flamenco
flamenco-guitar|f Flamenco-Gitarre|f guitare flamenca|f guitarra flamenca
piano|n Klavier|m piano|m piano
accordion|n Akkordeon|m accordéon|m acordeón
violin|f Geige|m violon|m violín
cello|n Cello|m violoncelle|m violonchelo
saxophone|n Saxofon|m saxophone|m saxofón
theremin|n Theremin|m thérémine|m theremín
drumming|n Schlagzeug|f batterie|f batería
percussion|f Perkussion|p percussions|f percusión
trombone|f Posaune|m trombone|m trombón
trumpet|f Trompete|f trompette|f trompeta
pipe-organ|f Orgel|m orgue|m órgano
brass-bands|f Blasmusik|f fanfare|fp bandas de viento
gamelan|0 Gamelan|m gamelan|m gamelán
singing|n Singen|m chant|m canto
choirs|m Chorgesang|m chant choral|m canto coral
orchestras|n Orchester|m orchestre|f orquesta
big-bands|p Big Bands~Big Bands|p big bands|fp big bands
jazz|m Jazz|m jazz|m jazz
classical-music|f klassische Musik|f musique classique|f música clásica
electronic-music|f elektronische Musik|f musique électronique|f música electrónica
synthesizers|p Synthesizer~Synthesizern|p synthétiseurs|p sintetizadores
modular-synthesizers|p modulare Synthesizer~modularen Synthesizern|p synthétiseurs modulaires|p sintetizadores modulares
vinyl-records|p Schallplatten~Schallplatten|p vinyles|p vinilos
concerts|p Konzerte~Konzerten|p concerts|p conciertos
dancing|n Tanzen|f danse|m baile
salsa-dancing|f Salsa|f salsa|f salsa
tango|m Tango|m tango|m tango
swing-dancing|m Swing|m swing|m swing
ballet|n Ballett|m ballet|m ballet
capoeira|0 Capoeira|f capoeira|f capoeira
science|f Wissenschaft|f science|f ciencia
nature|f Natur|f nature|f naturaleza
sports|m Sport|m sport|m deporte
running|n Laufen|f course à pied|f carrera a pie
marathon-running|m Marathonlauf|m marathon|m maratón
trail-running|n Trailrunning|m trail|m trail
orienteering|m Orientierungslauf|f course d’orientation|f orientación deportiva
triathlon|m Triathlon|m triathlon|m triatlón
cycling|n Radfahren|m vélo|m ciclismo
randonneuring|p Brevets~Brevets|p brevets|fp brevets
bikepacking|n Bikepacking|m bikepacking|m bikepacking
mountain-biking|n Mountainbiken|m VTT|m ciclismo de montaña
cargo-bikes|p Lastenräder~Lastenrädern|p vélos cargos|fp bicicletas de carga
swimming|n Schwimmen|f natation|f natación
open-water-swimming|n Freiwasserschwimmen|f natation en eau libre|f natación en aguas abiertas
rowing|n Rudern|m aviron|m remo
kayaking|n Kajakfahren|m kayak|m kayak
surfing|n Surfen|m surf|m surf
sailing|n Segeln|f voile|f vela
scuba-diving|n Tauchen|f plongée|m buceo
climbing|n Klettern|f escalade|f escalada
bouldering|n Bouldern|f escalade de bloc|f escalada en bloque
mountaineering|n Bergsteigen|m alpinisme|m alpinismo
via-ferrata|p Klettersteige~Klettersteigen|f via ferrata|fp vías ferratas
hiking|n Wandern|f randonnée|m senderismo
skiing|n Skifahren|m ski|m esquí
ski-touring|p Skitouren~Skitouren|m ski de randonnée|m esquí de travesía
cross-country-skiing|n Langlaufen|m ski de fond|m esquí de fondo
ice-skating|n Eislaufen|m patin à glace|m patinaje sobre hielo
ice-hockey|0 Eishockey|M hockey sur glace|m hockey sobre hielo
football-soccer|m Fußball|m football|m fútbol
basketball|0 Basketball|m basket|m baloncesto
handball|m Handball|M handball|m balonmano
volleyball|0 Volleyball|m volley|m voleibol
tennis|0 Tennis|m tennis|m tenis
table-tennis|0 Tischtennis|m tennis de table|m tenis de mesa
badminton|0 Badminton|m badminton|m bádminton
martial-arts|m Kampfsport|p arts martiaux|fp artes marciales
judo|0 Judo|m judo|m judo
karate|0 Karate|m karaté|m karate
boxing|n Boxen|f boxe|m boxeo
fencing|n Fechten|f escrime|f esgrima
gymnastics|n Turnen|f gymnastique|f gimnasia
weightlifting|n Krafttraining|f musculation|f halterofilia
horse-riding|n Reiten|f équitation|f equitación
archery|n Bogenschießen|m tir à l’arc|m tiro con arco
motorcycling|n Motorradfahren|f moto|fp motos
gliding-aviation|n Segelfliegen|m vol à voile|m vuelo sin motor
paragliding|n Gleitschirmfliegen|m parapente|m parapente
juggling|n Jonglieren|f jonglerie|p malabares
human-towers|p Menschentürme~Menschentürmen|p tours humaines|p castells
lucha-libre|f Lucha libre|f lucha libre|f lucha libre
camping|n Zelten|m camping|f acampada
fishing|n Angeln|f pêche|f pesca
foraging|n Sammeln in der Natur|f cueillette sauvage|f recolección silvestre
travel|n Reisen|p voyages|p viajes
train-travel|n Bahnreisen|m voyage en train|p viajes en tren
astronomy|f Astronomie|f astronomie|f astronomía
birdwatching|f Vogelbeobachtung|f ornithologie|f observación de aves
bioacoustics|f Bioakustik|f bioacoustique|f bioacústica
gardening|n Gärtnern|m jardinage|f jardinería
bonsai|0 Bonsai|m bonsaï|p bonsáis
allotments|p Schrebergärten~Schrebergärten|p jardins partagés|p huertos urbanos
potager|m Gemüsegarten|m potager|m huerto
beekeeping|f Imkerei|f apiculture|f apicultura
reptiles|p Reptilien~Reptilien|p reptiles|p reptiles
dogs|p Hunde~Hunden|p chiens|p perros
cats|p Katzen~Katzen|p chats|p gatos
product-management|n Produktmanagement|f gestion de produit|f gestión de producto
product-discovery|0 Product Discovery|f discovery|m descubrimiento de producto
project-management|n Projektmanagement|f gestion de projet|f gestión de proyectos
pricing|f Preisgestaltung|f tarification|f fijación de precios
logistics|f Logistik|f logistique|f logística
leadership|f Führung|m leadership|m liderazgo
entrepreneurship|n Gründen|m entrepreneuriat|m emprendimiento
mentoring|n Mentoring|m mentorat|f mentoría
remote-work|n Homeoffice|m télétravail|m teletrabajo
recruiting|n Recruiting|m recrutement|f selección de personal
learning-and-development|f Personalentwicklung|f formation|f formación
marketing|n Marketing|m marketing|m marketing
email-marketing|n E-Mail-Marketing|m e-mailing|m email marketing
content-marketing|n Content-Marketing|m marketing de contenu|m marketing de contenidos
newsletters|p Newsletter~Newslettern|fp newsletters|fp newsletters
workshops|p Workshops~Workshops|p ateliers|p talleres
conference-talks|p Vorträge~Vorträgen|p conférences|fp charlas
meetups|p Meetups~Meetups|p meetups|p meetups
volunteering|n Ehrenamt|m bénévolat|m voluntariado
teaching|n Unterrichten|m enseignement|f enseñanza
teaching-kids-to-code|n Programmieren mit Kindern|m code avec les enfants|f programación con niños
climate-action|m Klimaschutz|f action pour le climat|f acción por el clima
music-production|f Musikproduktion|f production musicale|f producción musical
clock-repair|f Uhrmacherei|f horlogerie|f relojería
pattern-making-sewing|f Schnittkonstruktion|m patronage|m patronaje
violin-making|m Geigenbau|f lutherie|f luthería
glass-blowing|n Glasblasen|m soufflage du verre|m soplado de vidrio
woodturning|n Drechseln|m tournage sur bois|m torneado de madera
furniture-making|m Möbelbau|f ébénisterie|f ebanistería
soap-making|n Seifensieden|f saponification|f elaboración de jabones
shoemaking|f Schuhmacherei|f cordonnerie|f zapatería artesanal
classic-cars|p Oldtimer~Oldtimern|fp voitures anciennes|p coches clásicos
model-aircraft|m Modellflug|m aéromodélisme|m aeromodelismo
homebrewing|n Bierbrauen|m brassage|f cerveza casera
cider|m Apfelwein|m cidre|f sidra
bread-baking|n Brotbacken|m pain maison|m pan casero
pastry|f Patisserie|f pâtisserie|f repostería
espresso|m Espresso|m espresso|m café expreso
winemaking|m Weinbau|f vinification|f viticultura
saunas|p Saunen~Saunen|p saunas|fp saunas
mushroom-foraging|n Pilzesammeln|f cueillette de champignons|f recolección de setas
lichens|p Flechten~Flechten|p lichens|p líquenes
hedgehogs|p Igel~Igeln|fp hérissons|p erizos
wildlife-rescue|f Wildtierhilfe|m soin aux animaux sauvages|m rescate de fauna
greyhounds|p Windhunde~Windhunden|p lévriers|p galgos
moths|p Nachtfalter~Nachtfaltern|p papillons de nuit|fp polillas
butterflies|p Schmetterlinge~Schmetterlingen|p papillons|fp mariposas
houseplants|p Zimmerpflanzen~Zimmerpflanzen|fp plantes d’intérieur|fp plantas de interior
fossils|p Fossilien~Fossilien|p fossiles|p fósiles
citizen-science|f Bürgerwissenschaft|fp sciences participatives|f ciencia ciudadana
cold-water-swimming|n Eisbaden|f nage en eau froide|f natación en agua fría
recumbent-bikes|p Liegeräder~Liegerädern|p vélos couchés|fp bicicletas reclinadas
curling|0 Curling|m curling|m curling
ultimate-frisbee|0 Ultimate Frisbee|m ultimate|m ultimate frisbee
double-bass|m Kontrabass|f contrebasse|m contrabajo
tuba|f Tuba|m tuba|f tuba
choral-singing|m Chorgesang|m chant choral|m canto coral
karaoke|0 Karaoke|m karaoké|m karaoke
alpine-folk-music|f Volksmusik|f musique folklorique|f música folclórica
improv-theatre|n Improtheater|m théâtre d’improvisation|m teatro de improvisación
opera|f Oper|m opéra|f ópera
polysynths|p polyphone Synthesizer~polyphonen Synthesizern|p synthétiseurs polyphoniques|p sintetizadores polifónicos
ink-drawing|p Tuschezeichnungen~Tuschezeichnungen|m dessin à l’encre|m dibujo a tinta
oil-painting|f Ölmalerei|f peinture à l’huile|f pintura al óleo
brutalism|m Brutalismus|m brutalisme|m brutalismo
adaptive-reuse|f Umnutzung|f réhabilitation|f rehabilitación de edificios
earthen-architecture|m Lehmbau|f architecture en terre|f arquitectura de tierra
night-photography|f Nachtfotografie|f photographie de nuit|f fotografía nocturna
bird-photography|f Vogelfotografie|f photographie d’oiseaux|f fotografía de aves
astrophotography|f Astrofotografie|f astrophotographie|f astrofotografía
medium-format-photography|f Mittelformatfotografie|f photo moyen format|f fotografía de medio formato
variable-stars|p veränderliche Sterne~veränderlichen Sternen|fp étoiles variables|fp estrellas variables
graphic-novels|p Graphic Novels~Graphic Novels|p romans graphiques|fp novelas gráficas
photo-books|p Fotobücher~Fotobüchern|p livres photo|p fotolibros
local-history|f Heimatgeschichte|f histoire locale|f historia local
flea-markets|p Flohmärkte~Flohmärkten|fp brocantes|p mercadillos
tabletop-role-playing-games|p Rollenspiele~Rollenspielen|p jeux de rôle|p juegos de rol
level-design|n Leveldesign|m level design|m diseño de niveles
playtesting|p Playtests~Playtests|p playtests|fp pruebas de juego
game-jams|p Game Jams~Game Jams|fp game jams|fp game jams
concept-art|f Concept Art|m concept art|m arte conceptual
sign-languages|f Gebärdensprache|f langue des signes|f lengua de signos
legacy-code|p Altsysteme~Altsystemen|m code hérité|m código heredado
test-automation|f Testautomatisierung|f automatisation des tests|f automatización de pruebas
battery-management|n Batteriemanagement|f gestion de batteries|f gestión de baterías
refrigeration|f Kältetechnik|f réfrigération|f refrigeración
wind-energy|f Windenergie|m éolien|f energía eólica
smart-meters|p Smart Meter~Smart Metern|p compteurs intelligents|p contadores inteligentes
explainable-ai|f erklärbare KI|f IA explicable|f IA explicable
causal-inference|f kausale Inferenz|f inférence causale|f inferencia causal
credit-scoring|0 Credit Scoring|m scoring de crédit|m riesgo de crédito
probabilistic-forecasting|p probabilistische Prognosen~probabilistischen Prognosen|fp prévisions probabilistes|p pronósticos probabilísticos
malware-analysis|f Malware-Analyse|f analyse de malwares|m análisis de malware
digital-forensics|f digitale Forensik|f investigation numérique|m análisis forense digital
detection-engineering|0 Detection Engineering|f ingénierie de détection|f ingeniería de detección
capture-the-flag|0 CTF|p CTF|p CTF
backups|p Backups~Backups|fp sauvegardes|fp copias de seguridad
captions-and-subtitles|p Untertitel~Untertiteln|p sous-titres|p subtítulos
plain-language|f Leichte Sprache|m langage clair|m lenguaje claro
user-interviews|p Nutzerinterviews~Nutzerinterviews|p entretiens utilisateurs|fp entrevistas con usuarios
platform-teams|p Plattformteams~Plattformteams|fp équipes plateforme|p equipos de plataforma
customer-support|m Kundensupport|m support client|f atención al cliente
payments|m Zahlungsverkehr|p moyens de paiement|p medios de pago
localization|f Lokalisierung|f localisation|f localización
retrospectives|p Retrospektiven~Retrospektiven|fp rétrospectives|fp retrospectivas
alerting|n Alerting|fp alertes|fp alertas
trams|p Straßenbahnen~Straßenbahnen|p tramways|p tranvías
railways|p Eisenbahnen~Eisenbahnen|p chemins de fer|p ferrocarriles
fpgas|p FPGAs~FPGAs|p FPGA|fp FPGA
larp|n LARP|m jeu de rôle grandeur nature|m rol en vivo
kombucha|0 Kombucha|m kombucha|f kombucha
zines|p Zines~Zines|p fanzines|p fanzines
lindy-hop|0 Lindy Hop|m lindy hop|m lindy hop
falconry|f Falknerei|f fauconnerie|f cetrería
reproducible-builds|p reproduzierbare Builds~reproduzierbaren Builds|fp compilations reproductibles|fp compilaciones reproducibles
cloud-migration|f Cloud-Migration|f migration vers le cloud|f migración a la nube
meeting-design|f Besprechungskultur|f culture de réunion|f cultura de reuniones
writing-culture|f Schriftkultur|f culture de l’écrit|f cultura escrita
instant-payments|p Echtzeitüberweisungen~Echtzeitüberweisungen|p virements instantanés|fp transferencias inmediatas
data-contracts|p Datenverträge~Datenverträgen|p contrats de données|p contratos de datos
screen-readers|p Screenreader~Screenreadern|p lecteurs d’écran|p lectores de pantalla
isochrones|p Isochronen~Isochronen|fp isochrones|fp isócronas
formal-verification|f formale Verifikation|f vérification formelle|f verificación formal
forecasting|p Prognosen~Prognosen|fp prévisions|p pronósticos
`
