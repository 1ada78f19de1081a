/**
 * Names that mostly mean something else in running text ("excel at", "a stable release", "the tram was late", "a chilly
 * morning"): they count as tags, beside cue words, or where the rest of the page speaks of the topic. Found by reading what
 * real posts and repositories gave.
 */
export const doubtfulNames: ReadonlySet<string> = new Set((''
  + 'chilly|checker|mill|jaw|organ|stable|bowl|drum|honey|rose|tram|antique|documentary|translation|translator|musical|carnival|satellite|certificate|speaker|keynote|innovation|accelerator|sale|renewal|'
  + 'firewall|horse|goat|chicken|hen|kitten|chocolate|cheese|wine|pickle|pickled|forecast|torrent|caption|subtitle|economic|aesthetic|esthetic|classic|pragmatic|genetic|geographic|hydraulic|poetic|tutor|'
  + 'sailor|aquatic|acrobatic|horseshoe|glaze|ceramic|mosaic|dovetail|loom|knit|kite|rave|counterpoint|percussion|retro|treasury|accounting|controlling|twine|satisfactory|domino|estimation|taxonomy|ergonomic|'
  + 'excel|churn|torch|automate|automatically|mocking|interpreter|observable|embedded|rendering|node|ionic|madeira|lao|jug|eff|retrofit|ecosystem|co founder|startup|future|promise|signal|vibe|mode|magic|macro|'
  + 'spinnaker|reporting|embedding|s op|dei|marketplace|harp|trumpet|piano|butterfly|tent|travel|conservation|rhetoric|pedagogy|scout|mordant|drone|compost|truffle|smoker|singer|tenor|soprano|baritone|flute|'
  + 'excavation|barbecue|canoe|equestrian|aviation|motorbike|motorcycle|ski|snowboard|tattoo|theater|waltz|choreography|freight|linguistic|polyglot|semaphore|swagger|mercurial|twitch|bread|sculpture|painting|'
  + 'mushroom|telescope|nebula|illustration|animation|packaging|typographic|restful|bicycle|volunteer|beehive|samba|postmortem|solver|scanner|orchestra|monitor|proxy|automation|roadmap|data center|negotiation|cartoon|comic|'
  + 'infographic|prevision|pago|oper|ar|gi|mode|canto|scheda|carte|mapa|tour|sprint|match|stage|salon|opera|model train|boot|hund|brett|katze|kunst|rad|spiel|spiele'
).split('|'))

/**
 * Fields of study and whole trades: too wide to raise by themselves, whatever they were taken from. 0 is never raised, 1 only
 * on more than one sign.
 */
export const generalTopics: ReadonlyMap<string, 0 | 1> = new Map([
  ...'research|innovation|digital-transformation|entrepreneurship|communication|productivity|careers|technology|websites|strategy'.split('|').map(id => [id, 0] as const),
  ...('economics|ecology|mathematics|physics|psychology|philosophy|history|art|fashion|computer-science|automation|payments|coaching|negotiation|public-relations|logistics|manufacturing|'
    + 'b2b-saas|e-commerce|apis|data-analysis|business-intelligence|blockchain|venture-capital|cloud-computing|web-scraping|algorithms|translation|travel|data-centers|consulting|customer-support|operations-management|'
    + 'market-research|content-marketing|social-media|sales|account-management|fintech|health-tech|animation|illustration|web-design|nature|electronics'
  ).split('|').map(id => [id, 1] as const),
])
