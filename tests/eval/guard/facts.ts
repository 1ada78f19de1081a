/** Companies that are words, products or well known. */
export const knownCompanies = (`Apple|Oracle|Shell|Target|Next|Box|Notion|Signal|Slack|Stripe|Square|Amazon|Meta|Google|Microsoft|Netflix|Spotify|Uber|Visa|Gap|Zoom|Twitter|Snap|Discord|Figma|Linear|
  Orange|Total|Free|Leboncoin|Carrefour|Renault|Michelin|Thales|Airbus|Siemens|Bosch|SAP|Zalando|Allianz|Bayer|Telekom|Otto|Mercedes-Benz|Porsche|Adidas|Lidl|Sixt|Personio|Contentful|
  Telefónica|Santander|Inditex|Glovo|Cabify|Iberia|Mango|Seat|Philips|Booking.com|Adyen|ING|Klarna|IKEA|Nokia|Supercell|Unity|Epic|Valve|Intel|Nvidia|IBM|Dell|HP|Cisco|Mozilla|Canonical|
  Red Hat|GitHub|GitLab|JetBrains|Elastic|Docker|HashiCorp|Confluent|Databricks|Snowflake|Palantir|Bloomberg|Reuters|BBC|Ford|Tesla|Delta|Monzo|Wise|Revolut|N26|Bolt|Wayfair|
  Goldman Sachs|Morgan Stanley|JP Morgan|Johnson & Johnson|Ernst & Young|Procter & Gamble|Roche|Novartis|Nestlé|Lego|Maersk|Vestas|Volvo|Ericsson|Delivery Hero|Deutsche Bahn|Deutsche Bank`).split('|').map(name => name.trim())

const first = 'Bright Blue Nord Alto Quanta Vero Lumen Hexa Terra Aero Cora Pixel Delphi Mistral Kestrel Harbour Juniper Saffron Granite Copper Velvet Maple Orbit Tidal Ember Falcon Cobalt Meridian Silber Wald Alpen Fjord Rhein Sierra Rio Costa Loire Azur Mont'.split(' ')
const last = 'wave|works|forge|ly|metrics| Labs| Systems| Analytics| Robotics| Software| Health| Studios| Energy| Networks|soft|tech|base|loop| AG| GmbH| Consulting| & Co|stack|mind| Digital| Capital|grid'.split('|')

/** Companies that were made up. */
export const madeUpCompanies = first.flatMap(head => last.map(tail => head + tail))

/** City, then country as a location may name it. */
export const cities = (`Berlin, Germany|Hamburg, Germany|München, Bayern, Deutschland|Köln, Deutschland|Frankfurt, Germany|Essen, Germany|Leipzig, Germany|Stuttgart, Germany|Dresden|Hannover|Bonn, Germany|Münster, Deutschland|
  Zürich, Switzerland|Bern|Basel, Schweiz|Geneva, Switzerland|Vienna, Austria|Wien, Österreich|Graz, Austria|Salzburg|Paris, France|Lyon, France|Marseille|Toulouse, France|Nice, France|Nantes, France|Bordeaux|Lille, France|
  Rennes, France|Grenoble|Strasbourg, France|Tours, France|Madrid, Spain|Barcelona, España|Sevilla|Valencia, Spain|Bilbao|Málaga, España|Granada|Zaragoza|Mexico City|Guadalajara, México|Bogotá, Colombia|Santiago, Chile|
  Lima, Perú|Buenos Aires, Argentina|Montevideo|Lisbon, Portugal|Porto|Braga, Portugal|London, United Kingdom|Manchester, UK|Reading, UK|Bath, United Kingdom|Bristol|Leeds, England|Edinburgh, Scotland|Glasgow|Cardiff, Wales|
  Cambridge, UK|Oxford|Brighton|Sheffield|Dublin, Ireland|Cork, Ireland|Galway|New York, NY|San Francisco Bay Area|San Francisco, California|Los Angeles, CA|Seattle, WA|Austin, Texas|Dallas, TX|Boston, MA|Chicago, IL|
  Denver|Portland, OR|Mobile, Alabama|Phoenix, Arizona|Charlotte, NC|Florence, Italy|Rome, Italy|Milan, Italy|Torino|Bologna, Italy|Verona, Italy|Split, Croatia|Zagreb, Croatia|Ljubljana|Belgrade, Serbia|Budapest, Hungary|
  Prague, Czechia|Brno, Czech Republic|Bratislava|Warsaw, Poland|Kraków, Poland|Wrocław|Gdańsk, Poland|Łódź|Vilnius, Lithuania|Riga, Latvia|Tallinn, Estonia|Helsinki, Finland|Tampere|Stockholm, Sweden|Göteborg|Malmö|
  Oslo, Norway|Bergen, Norway|Copenhagen, Denmark|Aarhus|Amsterdam, Netherlands|Rotterdam|Utrecht|Eindhoven|Ghent, Belgium|Antwerp|Brussels, Belgium|Athens, Greece|Thessaloniki|Istanbul, Turkey|Ankara|Kyiv, Ukraine|Lviv|
  Tel Aviv, Israel|Haifa|Cairo, Egypt|Lagos, Nigeria|Nairobi, Kenya|Cape Town, South Africa|Dubai|Bengaluru, India|Mumbai, India|Pune|Hyderabad, India|Singapore|Tokyo, Japan|Osaka|Seoul, South Korea|Taipei|Hong Kong|
  Sydney, Australia|Melbourne, Australia|Brisbane|Auckland, New Zealand|Wellington|Toronto, Canada|Montréal, Québec|Vancouver, BC|Ottawa|São Paulo, Brazil|Rio de Janeiro|Curitiba|Ulm, Deutschland|Kiel|Jena|Potsdam|
  Greater Munich Metropolitan Area|Greater Paris Metropolitan Region|Berlin Metropolitan Area|Halle, Germany|Worms|Angers, France|Vienne|Orange, California|Nancy, France`).split('|').map(name => name.trim())

export const topics = (`rust|go|typescript|python|kubernetes|compilers|databases|machine learning|computer vision|design systems|typography|accessibility|observability|distributed systems|webassembly|graphql|
  postgres|kafka|terraform|elixir|haskell|ocaml|swift|kotlin|scala|react|svelte|vue|game development|shaders|robotics|embedded systems|security|cryptography|privacy|data engineering|dbt|
  developer experience|technical writing|open source|product strategy|growth|pricing|branding|illustration|motion design|3d printing|bouldering|climbing|trail running|marathon|cycling|gravel biking|
  sailing|surfing|chess|go (game)|board games|sourdough|fermentation|coffee|tea|beekeeping|gardening|mushrooms|astronomy|ham radio|synthesizers|choir|jazz|vinyl|photography|film photography|
  street photography|poetry|science fiction|calligraphy|knitting|woodworking|ceramics|origami|parkour|fencing|judo|yoga|swimming|rowing|kayaking|skiing|ski touring|hiking|camping|trains|maps|
  urban planning|climate|renewable energy|food rescue|mentoring|teaching|language learning|esperanto|crosswords|lego|retro computing|mechanical keyboards|home automation|podcasts|theatre|improv|
  salsa|tango|figure skating|ice hockey|football|basketball|cricket|rugby|dogs|cats|birdwatching|aquariums|perfume|wine|whisky|cheese|chili growing|bonsai`).split('|').map(name => name.trim())

const repoHeads = 'tiny fast micro open awesome simple rusty lazy hyper quick mini deep py node go tree wave paper cloud event type safe plain hex moss fern otter lark'.split(' ')
const repoTails = 'parser router queue cache grid sketch notes lint graph store sync forms maps bot dash shell clock pipe vault charts scanner loader editor'.split(' ')

/** Names of repositories, most of them made of two words. */
export const repositories = [...repoHeads.flatMap(head => repoTails.map(tail => `${head}-${tail}`)), ...repoTails.map(tail => `${tail}kit`), ...repoHeads.map(head => `${head}DB`),
  'dotfiles', 'blog', 'website', 'notes', 'advent-of-code', 'portfolio', 'Kestrel', 'Lantern', 'Tern', 'Quill', 'Marmot', 'Sundial', 'Driftwood', 'Acorn']
