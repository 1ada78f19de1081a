/** Figures of speech that borrow a hobby: "climbing the ladder" tells nothing of climbing. English, German, French, Spanish; lower case. */
const figures = [
  'climb\\w* (?:the|up the) (?:\\w+ )?ladder', 'surf\\w* (?:the|on the|a) (?:\\w+ )?(?:waves?|web|internet)', 'sail\\w* (?:through|past)', 'smooth sailing', 'plain sailing', 'fishing for (?:bugs|compliments|answers|feedback|likes)',
  'chess,? not checkers', '(?:4d|3d) chess', 'chess move', 'guitar hero', 'cook\\w* (?:up )?something', "what(?:'s| is) cooking", 'recipes? for (?:disaster|success|good|great|trouble|failure)', 'secret sauce', 'special sauce',
  '(?:is |it.s )?a marathon,? not a sprint', 'marathon (?:session|meeting|debugging|call)s?', 'rock ?stars?', 'div(?:e|es|ing) (?:deep(?:er)? )?into', 'deep dives?', 'swim ?lanes?', 'golf clap', 'piece of cake', 'icing on the cake', 'cherry on (?:the|top)', 'cherry[- ]pick\\w*',
  'bread and butter', 'breadwinner', 'breadcrumbs?', 'same boat', 'row\\w* in (?:the same|one) direction', '(?:steer|right|rock) the (?:ship|boat)', 'danc\\w* around', 'song and dance', 'symphony of', 'walled gardens?', 'garden path', 'garden variety', 'magic bullet', 'silver bullet', 'low[- ]hanging fruit',
  'dog ?food(?:ing)?', 'herding cats', 'guinea pigs?', 'rubber duck\\w*', 'can of worms', 'snake ?(?:oil|case)', 'busy bees?', 'hive mind', "bird'?s[- ]eye", 'early bird', 'little bird told', 'night owls?', 'poker face', 'planning poker', 'house of cards', 'new ball game', 'home run', 'slam dunk', 'hole in one',
  'level playing field', 'goal ?posts?', 'jump\\w* through hoops', 'run\\w* (?:late|on empty|in production|the numbers|a tight ship|out of)', 'up and running', 'hit the ground running', 'running joke', 'front[- ]?runner', 'juggl\\w* (?:\\w+ )?(?:projects|priorities|tasks|deadlines|roles)', 'paint\\w* (?:a|the) (?:\\w+ )?picture', 'draw\\w* conclusions',
  'on the same page', 'read\\w* (?:the room|between the lines|the comments|the docs)', 'box(?:ing)? day', 'black belt in', 'wrestl\\w* with', 'fenc\\w* off', 'knit together', 'close-knit', 'tightly knit', 'weav\\w* (?:together|into)', 'spin(?:ning)? a yarn', 'bake[ds]?(?:-| )in(?:to)?', 'half-baked', 'fish bowl', 'big fish', 'playing the long game', 'skin in the game', 'game ?changer\\w*',
  'poetry in motion', 'harmony between', 'jazz hands', 'all that jazz', 'call to arms', 'mountain of (?:work|tickets|mail)', 'tip of the iceberg', 'perfect storm', 'brain ?storm\\w*', 'storm in a teacup', 'cup of tea', 'spill the beans', 'tee(?:d|ing)? up', 'par for the course', 'drop the ball', 'curve ?ball', 'touch base', 'heavy lifting', 'weight lifted', 'archery of ideas', 'photo finish',
  'das boot im griff', 'auf dem holzweg', 'ins schwarze', 'alter schwede', 'schach ?matt gesetzt', 'im gleichen boot', 'kochen auch nur mit wasser', 'brot und butter', 'la cerise sur le gateau', 'du pain sur la planche', "c'est du gateau", 'pan comido', 'la guinda del pastel', 'ponerse las pilas',
].join('|')

const anyFigure = new RegExp(`\\b(?:${figures})\\b`)
const eachFigure = new RegExp(anyFigure.source, 'gi')

/** The text without its figures of speech. */
export function literal(text: string): string {
  return anyFigure.test(text.toLowerCase()) ? text.replace(eachFigure, ' · ') : text
}
