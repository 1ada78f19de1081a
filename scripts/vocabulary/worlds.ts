/** A part of WordNet that people talk about: the meanings whose hyponyms are taken (`word#number of the meaning`). */
export interface World {
  family: string
  /** The hand-written topic above everything in it. */
  broader: string
  roots: readonly string[]
  /** Words beside which a single-word name means this world; projects are named after animals and dishes. Without them names are sure. */
  cues?: readonly string[]
}

const kitchen = ['cook', 'cooking', 'recipe', 'bake', 'baking', 'kitchen', 'eat', 'restaurant', 'homemade', 'dinner', 'lunch', 'taste', 'ferment', 'brew', 'drink', 'garden']
const outside = ['bird', 'birding', 'birdwatching', 'nest', 'species', 'wildlife', 'nature', 'spotted', 'photograph', 'meadow', 'forest', 'lake', 'garden', 'bloom', 'botany', 'plant']
const pets = ['dog', 'puppy', 'cat', 'breed', 'walk', 'rescue', 'pet', 'horse', 'riding', 'stable', 'training', 'leash']
const water = ['sail', 'sailing', 'boat', 'sea', 'regatta', 'row', 'paddle', 'harbour', 'lake', 'river']

export const worlds: readonly World[] = [
  { family: 'sports', broader: 'sports', roots: ['sport#1', 'athletic game#1'] },
  { family: 'games', broader: 'gaming', roots: ['card game#1', 'board game#1', 'table game#1', "child's game#1"] },
  { family: 'dance', broader: 'dancing', roots: ['dancing#1'] },
  { family: 'music', broader: 'music', roots: ['music genre#1', 'musical instrument#1', 'musical composition#1'] },
  { family: 'crafts', broader: 'crafts', roots: ['needlework#1', 'craft#1', 'fabric#1'] },
  { family: 'arts', broader: 'art', roots: ['art#1', 'photography#2', 'painting#2', 'literary genre#1', 'drama#1', 'art movement#1'] },
  { family: 'science', broader: 'science', roots: ['science#1', 'humanistic discipline#1', 'architecture#3', 'engineering#2'] },
  {
    family: 'food', broader: 'cooking', cues: kitchen,
    roots: ['dish#2', 'cheese#1', 'bread#1', 'sauce#1', 'dessert#1', 'pasta#2', 'cake#3', 'cooking#1', 'sausage#1', 'vegetable#1', 'edible fruit#1', 'herb#2', 'condiment#1'],
  },
  { family: 'food', broader: 'coffee', cues: kitchen, roots: ['coffee#1'] },
  { family: 'food', broader: 'tea', cues: kitchen, roots: ['tea#1'] },
  { family: 'food', broader: 'wine', cues: kitchen, roots: ['wine#1'] },
  { family: 'food', broader: 'craft beer', cues: kitchen, roots: ['beer#1'] },
  { family: 'nature', broader: 'dogs', cues: pets, roots: ['dog#1'] },
  { family: 'nature', broader: 'cats', cues: pets, roots: ['domestic cat#1'] },
  { family: 'nature', broader: 'horse riding', cues: pets, roots: ['horse#1'] },
  { family: 'nature', broader: 'birdwatching', cues: outside, roots: ['bird#1'] },
  { family: 'nature', broader: 'gardening', cues: outside, roots: ['flower#1', 'herb#2', 'fruit tree#1', 'orchid#1'] },
  { family: 'nature', broader: 'nature', cues: outside, roots: ['butterfly#1', 'tree#1', 'whale#2', 'bee#1', 'dinosaur#1', 'amphibian#3', 'lizard#1', 'bear#1', 'deer#1', 'ape#1', 'monkey#1', 'rodent#1'] },
  { family: 'nature', broader: 'fishing', cues: water, roots: ['food fish#1', 'game fish#1', 'shark#1'] },
  { family: 'outdoors', broader: 'sailing', cues: water, roots: ['sailing vessel#1', 'boat#1'] },
]

/** Names with one meaning in WordNet and another one today, or that nobody would raise. */
export const unwantedWords: ReadonlySet<string> = new Set((''
  + 'all fours|hearts|bones|jacks|sevens|fives|feist|mutt|prancer|poler|steed|stablemate|quack-quack|gee-gee|mouser|housedog|duff|skilly|cuppa|oldie|medley|ditty|baddie|skit|lead sheet|belting|'
  + 'sparker|chicken wire|wirework|swatch|dishrag|dust sheet|tag end|permanent press|paper towel|dog biscuit|cat and mouse|perfect game|day game|night game|home economics|grammar|dynamics|statics|harmonics|'
  + 'inflectional morphology|phrenology|eugenics|dysgenics|euthenics|craniology|craniometry|realpolitik|strategics|heroics|hamming|playacting|bit part|title role|analysis situs|spurious correlation|'
  + 'positive correlation|negative correlation|trivium|gunboat|police dog|attack dog|guard dog|slam dancing|apache dance|gypsy dancing|rain stick|magnum opus|feature article|news article|lead story|work of art|snack food|side dish|native land|musical performance|outdoor sport|indoor sport|team sport|spectator sport|contact sport|stage business|theatrical role|literary study|group dynamics'
).split('|'))
