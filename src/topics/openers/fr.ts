import type { OpenerWords } from './shape'

/** No participle here agrees with who writes or who reads: their gender is not known. */
export const fr: OpenerWords = {
  greetings: { casual: ['Bonjour {name},', 'Salut {name},', 'Hello {name},'], formal: ['Bonjour {name},', 'Bonjour,', 'Bien le bonjour {name},'] },
  nameless: { casual: ['Bonjour,', 'Salut,', 'Hello,'], formal: ['Bonjour,', 'Bien le bonjour,', 'Bonjour à vous,'] },
  facts: {
    repository: [
      ['j’ai découvert {title} sur ton GitHub.', 'j’ai découvert {title} sur votre GitHub.'],
      ['j’ai jeté un œil à ton dépôt {title}.', 'j’ai regardé votre dépôt {title}.'],
      ['ton dépôt {title} a attiré mon attention.', 'votre dépôt {title} a attiré mon attention.'],
      ['j’ai vu {title} parmi tes dépôts.', 'j’ai vu {title} parmi vos dépôts.'],
    ],
    contribution: [
      ['j’ai vu que tu contribues à {title}.', 'j’ai vu que vous contribuez à {title}.'],
      ['j’ai remarqué tes contributions à {title}.', 'j’ai remarqué vos contributions à {title}.'],
    ],
    sponsor: [['j’ai vu que tu soutiens {title} sur GitHub.', 'j’ai vu que vous soutenez {title} sur GitHub.']],
    star: [
      ['j’ai vu {title} parmi tes étoiles sur GitHub.', 'j’ai vu {title} parmi vos étoiles sur GitHub.'],
      ['j’ai vu que tu as mis une étoile à {title} sur GitHub.', 'j’ai vu que vous avez mis une étoile à {title} sur GitHub.'],
    ],
    readme: [
      [
        'j’ai lu le README de ton profil GitHub et j’y ai remarqué {quoted topic}.',
        'j’ai lu le README de votre profil GitHub et j’y ai remarqué {quoted topic}.',
      ],
      ['le README de ton profil GitHub parle {de topic}.', 'le README de votre profil GitHub parle {de topic}.'],
    ],
    post: [
      ['ton post qui commence par {start} a attiré mon attention.', 'votre publication qui commence par {start} a attiré mon attention.'],
      ['je repense à ton post qui commence par {start}.', 'je repense à votre publication qui commence par {start}.'],
      ['j’ai lu ton post sur {topic}.', 'j’ai lu votre publication sur {topic}.'],
      ['j’ai vu ton post sur {topic}.', 'j’ai vu votre publication sur {topic}.'],
      ['ton post sur {topic} a attiré mon attention.', 'votre publication sur {topic} a attiré mon attention.'],
      ['je repense à ton post sur {topic}.', 'je repense à votre publication sur {topic}.'],
      ['j’ai lu ton post {title}.', 'j’ai lu votre publication {title}.'],
      ['ton post {title} a attiré mon attention.', 'votre publication {title} a attiré mon attention.'],
      ['j’ai lu ton post qui commence par {start}.', 'j’ai lu votre publication qui commence par {start}.'],
    ],
    comment: [
      ['j’ai vu ton commentaire sur {topic}.', 'j’ai vu votre commentaire sur {topic}.'],
      ['j’ai vu ton commentaire {title}.', 'j’ai vu votre commentaire {title}.'],
      ['j’ai vu ton commentaire qui commence par {start}.', 'j’ai vu votre commentaire qui commence par {start}.'],
    ],
    repost: [
      ['j’ai vu que tu as partagé un post sur {topic}.', 'j’ai vu que vous avez partagé une publication sur {topic}.'],
      ['j’ai vu que tu as partagé {title}.', 'j’ai vu que vous avez partagé {title}.'],
      [
        'j’ai vu que tu as partagé le post qui commence par {start}.',
        'j’ai vu que vous avez partagé la publication qui commence par {start}.',
      ],
    ],
    liked: [
      ['j’ai remarqué {title} parmi ce que tu as aimé.', 'j’ai remarqué {title} parmi ce que vous avez aimé.'],
      ['j’ai vu que tu as aimé {title}.', 'j’ai vu que vous avez aimé {title}.'],
      ['j’ai vu que tu as aimé le post qui commence par {start}.', 'j’ai vu que vous avez aimé la publication qui commence par {start}.'],
    ],
    article: [
      ['j’ai vu ton article {title}.', 'j’ai vu votre article {title}.'],
      ['ton article {title} a attiré mon attention.', 'votre article {title} a attiré mon attention.'],
      ['j’ai vu ton article qui commence par {start}.', 'j’ai vu votre article qui commence par {start}.'],
    ],
    project: [
      ['j’ai regardé ton projet {title}.', 'j’ai regardé votre projet {title}.'],
      ['j’ai découvert ton projet {title}.', 'j’ai découvert votre projet {title}.'],
      ['ton projet {title} a attiré mon attention.', 'votre projet {title} a attiré mon attention.'],
      ['j’ai découvert ton projet qui commence par {start}.', 'j’ai découvert votre projet qui commence par {start}.'],
    ],
    event: [
      ['j’ai vu {title} parmi tes événements.', 'j’ai vu {title} parmi vos événements.'],
      ['j’ai remarqué {title} dans tes événements.', 'j’ai remarqué {title} dans vos événements.'],
      ['j’ai vu {start} parmi tes événements.', 'j’ai vu {start} parmi vos événements.'],
    ],
    role: [
      ['j’ai vu ton engagement bénévole sur ton profil ({org}).', 'j’ai vu votre engagement bénévole sur votre profil ({org}).'],
      ['j’ai remarqué {title} sur ton profil.', 'j’ai remarqué {title} sur votre profil.'],
    ],
    member: [
      ['j’ai remarqué {title} sur ton profil.', 'j’ai remarqué {title} sur votre profil.'],
      ['j’ai vu {title} sur ton profil.', 'j’ai vu {title} sur votre profil.'],
    ],
    certificate: [
      ['j’ai vu {title} sur ton profil.', 'j’ai vu {title} sur votre profil.'],
      ['j’ai remarqué {title} sur ton profil.', 'j’ai remarqué {title} sur votre profil.'],
    ],
    told: [
      ['je repense à ce que tu m’avais dit sur {topic}.', 'je repense à ce que vous m’aviez dit sur {topic}.'],
      ['tu m’avais parlé {de topic}.', 'vous m’aviez parlé {de topic}.'],
      ['je repense à ce que tu m’avais raconté au sujet {de topic}.', 'je repense à ce que vous m’aviez raconté au sujet {de topic}.'],
      ['tu m’avais parlé d’un sujet : {quoted topic}.', 'vous m’aviez parlé d’un sujet : {quoted topic}.'],
    ],
    link: [
      ['{title} m’a fait penser à toi.', '{title} m’a fait penser à vous.'],
      ['j’ai vu {title} et j’ai pensé à toi.', 'j’ai vu {title} et j’ai pensé à vous.'],
      ['{start} m’a fait penser à toi.', '{start} m’a fait penser à vous.'],
    ],
    profile: [
      ['ton profil parle {de topic}.', 'votre profil parle {de topic}.'],
      ['j’ai vu qu’il est question {de topic} sur ton profil.', 'j’ai vu qu’il est question {de topic} sur votre profil.'],
      ['une mention {de topic} sur ton profil a attiré mon attention.', 'une mention {de topic} sur votre profil a attiré mon attention.'],
      ['j’ai remarqué {quoted topic} sur ton profil.', 'j’ai remarqué {quoted topic} sur votre profil.'],
    ],
    talk: [
      ['j’ai vu ton post sur la conférence.', 'j’ai vu votre publication sur la conférence.'],
      ['j’ai lu ton post sur la conférence.', 'j’ai lu votre publication sur la conférence.'],
    ],
  },
  recent: {
    post: [
      ['je viens de lire ton post sur {topic}.', 'je viens de lire votre publication sur {topic}.'],
      ['j’ai vu ton dernier post sur {topic}.', 'j’ai vu votre dernière publication sur {topic}.'],
    ],
    article: [['je viens de voir ton article {title}.', 'je viens de voir votre article {title}.']],
    project: [['j’ai vu ton nouveau projet {title}.', 'j’ai vu votre nouveau projet {title}.']],
  },
  older: { post: [['j’ai retrouvé un ancien post de toi sur {topic}.', 'j’ai retrouvé une de vos anciennes publications sur {topic}.']] },
  byKind: {
    repository: [
      ['Qu’est-ce qui t’a donné envie de le commencer ?', 'Qu’est-ce qui vous a donné envie de le commencer ?'],
      ['Tu t’en sers au quotidien ?', 'Vous en servez-vous au quotidien ?'], 'Quelle partie a pris le plus de temps ?',
      ['Quelle est la suite prévue ?', 'Quelle est la suite prévue ?'],
      'Est-ce qu’il a déjà servi à d’autres ?', ['Que ferais-tu autrement aujourd’hui ?', 'Que feriez-vous autrement aujourd’hui ?'],
      ['Tu y travailles encore ?', 'Y travaillez-vous encore ?'], 'Quelle est son histoire ?',
    ],
    contribution: [
      ['Comment as-tu rejoint le projet ?', 'Comment avez-vous rejoint le projet ?'],
      ['Sur quoi travailles-tu là-bas en ce moment ?', 'Sur quoi travaillez-vous là-bas en ce moment ?'],
      'Est-ce un bon projet pour débuter ?', ['Qu’as-tu appris avec les gens du projet ?', 'Qu’avez-vous appris avec les gens du projet ?'],
    ],
    sponsor: [
      ['Tu t’en sers pour quoi ?', 'Pour quoi vous en servez-vous ?'], ['Comment l’as-tu découvert ?', 'Comment l’avez-vous découvert ?'],
      ['Qu’est-ce qui te plaît là-dedans ?', 'Qu’est-ce qui vous plaît dans ce projet ?'],
    ],
    star: [
      ['Tu l’as déjà essayé ?', 'L’avez-vous déjà essayé ?'],
      ['Qu’est-ce qui te plaît là-dedans ?', 'Qu’est-ce qui vous plaît dans ce projet ?'],
      ['Tu t’en servirais pour quoi ?', 'Pour quoi vous en serviriez-vous ?'],
    ],
    post: [
      'Y a-t-il une suite à l’histoire ?', 'Comment ça se passe depuis ?', ['Tu me racontes la suite ?', 'Quelle a été la suite ?'],
      'Comment l’idée est-elle née ?',
    ],
    comment: ['D’où vient cet intérêt ?', 'Est-ce qu’il y a eu une réponse ?', 'Y a-t-il une suite ?'],
    repost: [
      ['Tu en penses quoi ?', 'Qu’en pensez-vous ?'], ['Qu’est-ce que tu en retiens ?', 'Qu’est-ce que vous en retenez ?'],
      ['Tu es d’accord avec tout ?', 'Êtes-vous d’accord avec tout ?'],
    ],
    liked: [
      ['Qu’est-ce qui te plaît là-dedans ?', 'Qu’est-ce qui vous a plu ?'],
      ['Tu connais autre chose dans ce genre ?', 'Connaissez-vous autre chose dans ce genre ?'],
    ],
    article: [
      ['Qu’est-ce qui t’a donné envie de l’écrire ?', 'Qu’est-ce qui vous a donné envie de l’écrire ?'],
      ['Qu’as-tu laissé de côté ?', 'Qu’avez-vous laissé de côté ?'], 'Est-ce que tout le monde était d’accord ?',
      'Y aura-t-il une deuxième partie ?', ['Combien de temps t’a-t-il pris ?', 'Combien de temps vous a-t-il pris ?'],
    ],
    project: [
      'Comment a-t-il commencé ?', 'Quelle partie a pris le plus de temps ?',
      ['Que changerais-tu aujourd’hui ?', 'Que changeriez-vous aujourd’hui ?'],
      ['Quelle partie t’a plu le plus ?', 'Quelle partie vous a plu le plus ?'], 'Quelle est son histoire ?',
    ],
    role: [
      ['Comment as-tu commencé ?', 'Comment avez-vous commencé ?'], 'À quoi ressemble une journée ordinaire là-bas ?',
      'Combien de temps ça prend ?', ['Qu’est-ce qui te plaît le plus là-dedans ?', 'Qu’est-ce qui vous plaît le plus ?'],
    ],
    member: [
      ['Comment as-tu connu ça ?', 'Comment avez-vous connu cela ?'], 'Que s’y passe-t-il en ce moment ?',
      ['Tu le conseillerais à d’autres ?', 'Le conseilleriez-vous à d’autres ?'],
    ],
    certificate: [
      'Est-ce que ça valait le temps passé ?', ['Qu’est-ce qui t’a servi depuis ?', 'Qu’est-ce qui vous a servi depuis ?'],
      ['Tu le referais ?', 'Le referiez-vous ?'],
    ],
    told: [
      'Comment ça se passe ?', 'Quoi de neuf de ce côté ?',
      ['Tu trouves encore du temps pour ça ?', 'Trouvez-vous encore du temps pour cela ?'], 'Et la suite ?',
      ['Où en es-tu ?', 'Où en êtes-vous ?'],
    ],
    link: [['Tu connais déjà ?', 'Connaissez-vous déjà ?'], ['Tu en penses quoi ?', 'Qu’en pensez-vous ?']],
    talk: [
      'Est-ce que le support ou une vidéo est en ligne ?',
      ['Qu’aimerais-tu que le public en retienne ?', 'Qu’aimeriez-vous que le public en retienne ?'],
      ['Comment te prépares-tu à ce genre d’exercice ?', 'Comment vous préparez-vous à ce genre d’exercice ?'],
      ['Comment as-tu choisi le sujet ?', 'Comment avez-vous choisi le sujet ?'],
    ],
  },
  argued: [
    ['Qu’est-ce qui t’a donné envie de l’écrire ?', 'Qu’est-ce qui vous a donné envie de l’écrire ?'],
    'Est-ce que tout le monde était d’accord ?',
    'Quelqu’un a-t-il vu les choses autrement ?',
    ['Qu’est-ce que tu n’y as pas mis ?', 'Qu’est-ce que vous n’y avez pas mis ?'],
    ['Tu le dirais encore de la même façon aujourd’hui ?', 'Le diriez-vous encore de la même façon aujourd’hui ?'],
  ],
  byTheme: {
    code: [
      ['Comment as-tu découvert {topic} ?', 'Comment avez-vous découvert {topic} ?'],
      ['Qu’est-ce qui te plaît dans {topic} ?', 'Qu’est-ce qui vous plaît dans {topic} ?'],
      'Où est-ce que les gens se trompent le plus avec {topic} ?',
      ['Quelle a été ta plus grande surprise avec {topic} ?', 'Quelle a été votre plus grande surprise avec {topic} ?'],
      ['Qu’as-tu envie d’essayer ensuite avec {topic} ?', 'Qu’avez-vous envie d’essayer ensuite avec {topic} ?'],
      ['Par où as-tu commencé avec {topic} ?', 'Par où avez-vous commencé avec {topic} ?'],
    ],
    craft: [
      ['Comment as-tu découvert {topic} ?', 'Comment avez-vous découvert {topic} ?'],
      'Où est-ce que les gens se trompent le plus avec {topic} ?',
      ['Quelle a été ta plus grande surprise avec {topic} ?', 'Quelle a été votre plus grande surprise avec {topic} ?'],
      'Qu’est-ce qui a le plus changé autour {de topic} ces dernières années ?',
      ['Qu’est-ce qui te plaît dans {topic} ?', 'Qu’est-ce qui vous plaît dans {topic} ?'],
    ],
    practice: [
      ['Comment as-tu découvert {topic} ?', 'Comment avez-vous découvert {topic} ?'],
      ['Qu’est-ce qui te ramène toujours {à topic} ?', 'Qu’est-ce qui vous ramène toujours {à topic} ?'],
      ['Qu’est-ce qui te plaît le plus dans {topic} ?', 'Qu’est-ce qui vous plaît le plus dans {topic} ?'],
      ['Qui t’a fait découvrir {topic} ?', 'Qui vous a fait découvrir {topic} ?'],
      ['C’est quoi, la suite, pour toi ?', 'Quelle est la suite pour vous ?'],
      ['Depuis quand t’intéresses-tu {à topic} ?', 'Depuis quand vous intéressez-vous {à topic} ?'],
    ],
    love: [
      ['Comment as-tu découvert {topic} ?', 'Comment avez-vous découvert {topic} ?'],
      ['Qu’est-ce qui te plaît dans {topic} ?', 'Qu’est-ce qui vous plaît dans {topic} ?'],
      ['Par quoi as-tu commencé ?', 'Par quoi avez-vous commencé ?'],
    ],
    cause: [
      ['Comment as-tu commencé à t’y intéresser ?', 'Comment avez-vous commencé à vous y intéresser ?'], 'Qu’est-ce qui aiderait le plus ?',
      'Qu’est-ce que les gens comprennent le moins bien ?',
    ],
    place: [
      'Qu’est-ce qu’il ne faut pas manquer là-bas ?', ['Comment as-tu connu cet endroit ?', 'Comment avez-vous connu cet endroit ?'],
      'Quelle est la meilleure saison pour y aller ?', ['Tu y retournerais ?', 'Y retourneriez-vous ?'],
    ],
    event: [
      ['Que dirais-tu à quelqu’un qui n’y a jamais mis les pieds ?', 'Que diriez-vous à quelqu’un qui n’y a jamais mis les pieds ?'],
      'Qu’est-ce qui vaut le plus le déplacement ?', 'De quoi parle-t-on là-bas qu’on ne lit pas ailleurs ?',
      ['Comment as-tu connu cet événement ?', 'Comment avez-vous connu cet événement ?'],
      ['À quelle conversation de là-bas penses-tu encore ?', 'À quelle conversation de là-bas pensez-vous encore ?'],
    ],
    talk: [
      'Est-ce que le support ou une vidéo est en ligne ?',
      ['Qu’aimerais-tu que le public en retienne ?', 'Qu’aimeriez-vous que le public en retienne ?'],
      ['Comment as-tu choisi le sujet ?', 'Comment avez-vous choisi le sujet ?'],
    ],
  },
  advice: {
    work: [
      ['Par où commencerais-tu pour mieux comprendre {topic} ?', 'Par où commenceriez-vous pour mieux comprendre {topic} ?'],
      ['Aurais-tu une lecture à conseiller sur {topic} ?', 'Auriez-vous une lecture à conseiller sur {topic} ?'],
      ['Qui faut-il lire sur {topic}, à ton avis ?', 'Qui faut-il lire sur {topic}, à votre avis ?'],
      [
        'Comment expliquerais-tu {topic} à quelqu’un qui n’est pas du métier ?',
        'Comment expliqueriez-vous {topic} à quelqu’un qui n’est pas du métier ?',
      ],
    ],
    leisure: [
      [
        'Quel conseil donnerais-tu à quelqu’un qui débute dans {topic} ?',
        'Quel conseil donneriez-vous à quelqu’un qui débute dans {topic} ?',
      ],
      'Quelle erreur vaut-il mieux éviter quand on débute dans {topic} ?',
      ['Que me conseilles-tu de lire ou de regarder sur {topic} ?', 'Que me conseillez-vous de lire ou de regarder sur {topic} ?'],
    ],
  },
  help: {
    repository: [
      'Est-ce qu’il manque quelque chose en ce moment : des tests, des retours, un peu de bouche-à-oreille ?',
      ['Je peux le faire suivre à quelqu’un que ça intéresserait ?', 'Puis-je le faire suivre à quelqu’un que cela intéresserait ?'],
    ],
    contribution: ['Est-ce que le projet cherche du monde ? J’en parlerais volontiers autour de moi.'],
    post: [
      ['Je peux le faire suivre à quelqu’un que ça intéresserait ?', 'Puis-je la faire suivre à quelqu’un que cela intéresserait ?'],
      ['Si tu écris une suite, je la lirai volontiers.', 'Si vous écrivez une suite, je la lirai volontiers.'],
    ],
    article: [
      ['Je peux le faire suivre à quelqu’un que ça intéresserait ?', 'Puis-je le faire suivre à quelqu’un que cela intéresserait ?'],
      'S’il y a une suite, je la lirai volontiers.',
    ],
    project: [['Je peux le montrer à quelqu’un qui l’aimerait ?', 'Puis-je le montrer à quelqu’un qui l’aimerait ?']],
    role: ['Est-ce qu’il manque quelque chose là-bas : des bras, du matériel, un peu de visibilité ?'],
    talk: [['Je peux la faire suivre à quelqu’un que ça intéresserait ?', 'Puis-je la faire suivre à quelqu’un que cela intéresserait ?']],
  },
  glad: {
    article: [['Bravo pour la publication. Quelle est la suite ?', 'Félicitations pour la publication. Quelle est la suite ?']],
    talk: [
      ['Bravo ! Est-ce que le support ou une vidéo est en ligne ?', 'Félicitations ! Est-ce que le support ou une vidéo est en ligne ?'],
    ],
    certificate: [
      ['Bravo ! Est-ce que ça valait le temps passé ?', 'Félicitations ! Est-ce que cela valait le temps passé ?'],
      ['Bravo ! Quelle est la suite ?', 'Félicitations ! Quelle est la suite ?'],
    ],
  },
  same: {
    work: [
      [
        'Je m’intéresse moi aussi {à topic}. Quelle est la suite pour toi ?',
        'Je m’intéresse moi aussi {à topic}. Quelle est la suite pour vous ?',
      ],
      ['Je m’intéresse aussi {à topic}. Un conseil à partager ?', 'Je m’intéresse aussi {à topic}. Auriez-vous un conseil à partager ?'],
    ],
    leisure: [
      ['J’aime aussi {topic}. Quelle est la suite pour toi ?', 'J’aime aussi {topic}. Quelle est la suite pour vous ?'],
      [
        'Je m’intéresse moi aussi {à topic}. Un conseil à partager ?',
        'Je m’intéresse moi aussi {à topic}. Auriez-vous un conseil à partager ?',
      ],
      ['On a {topic} en commun. Comment as-tu commencé ?', 'Nous avons {topic} en commun. Comment avez-vous commencé ?'],
    ],
  },
  near: {
    work: [
      ['De mon côté, c’est plutôt {mine}. Est-ce que c’est très différent ?', 'De mon côté, c’est plutôt {mine}. Est-ce très différent ?'],
      ['Je m’intéresse à un sujet voisin. Par où commencerais-tu ?', 'Je m’intéresse à un sujet voisin. Par où commenceriez-vous ?'],
    ],
    leisure: [
      ['De mon côté, c’est plutôt {mine}. Comment as-tu commencé ?', 'De mon côté, c’est plutôt {mine}. Comment avez-vous commencé ?'],
      [
        'J’ai un loisir assez proche. Que devrais-je essayer en premier ?',
        'J’ai un loisir assez proche. Que devrais-je essayer en premier ?',
      ],
    ],
  },
  past: [
    'C’était comment ?', 'Comment ça s’est passé ?', ['Qu’en as-tu rapporté ?', 'Qu’en avez-vous rapporté ?'],
    'Est-ce que ça valait le déplacement ?', ['Quelle intervention conseillerais-tu ?', 'Quelle intervention conseilleriez-vous ?'],
  ],
  coming: [
    ['Tu y seras sur place ?', 'Y serez-vous sur place ?'], ['Qu’attends-tu le plus ?', 'Qu’attendez-vous le plus ?'],
    'Qu’est-ce qu’il ne faut pas manquer là-bas ?',
  ],
}
