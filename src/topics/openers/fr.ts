import type { OpenerWords } from './shape'

export const fr: OpenerWords = {
  greeting: { named: ['Bonjour {name},', 'Bonjour {name},'], nameless: 'Bonjour,' },
  quotes: ['« ', ' »'],
  facts: {
    repository: [
      ['j’ai découvert {title} dans tes dépôts GitHub.', 'votre dépôt {title} a retenu mon attention.'],
      ['ton dépôt {title} a retenu mon attention.', 'j’ai découvert {title} parmi vos dépôts GitHub.'],
    ],
    hobbyRepository: [
      ['j’ai découvert {title} dans tes dépôts GitHub : {topic} et du code au même endroit.', 'j’ai découvert {title} parmi vos dépôts GitHub : {topic} et du code au même endroit.'],
    ],
    contribution: [['j’ai vu que tu contribues à {title}.', 'j’ai vu que vous contribuez à {title}.']],
    sponsor: [['j’ai vu que tu soutiens {title}.', 'j’ai vu que vous soutenez {title}.']],
    post: [
      ['j’ai lu ton post {title}.', 'j’ai lu votre publication {title}.'],
      ['j’ai lu ton post (sujet : {topic}).', 'j’ai lu votre publication (sujet : {topic}).'],
      ['ton post sur ce sujet m’a fait réfléchir : {topic}.', 'votre publication sur ce sujet m’a fait réfléchir : {topic}.'],
    ],
    article: [['j’ai vu ton article {title}.', 'j’ai vu votre article {title}.']],
    project: [['j’ai regardé ton projet {title}.', 'j’ai regardé votre projet {title}.'], ['j’ai vu ton projet {title}.', 'j’ai vu votre projet {title}.']],
    event: [['j’ai vu {title} parmi tes événements.', 'j’ai vu {title} parmi vos événements.']],
    role: [['j’ai remarqué {title} sur ton profil.', 'j’ai remarqué {title} sur votre profil.']],
    profile: [
      ['un mot de ton profil m’a interpellé : {topic}.', 'un mot de votre profil m’a interpellé : {topic}.'],
      ['ton profil évoque un sujet qui m’intrigue : {topic}.', 'votre profil évoque un sujet qui m’intrigue : {topic}.'],
    ],
    told: [['je repense à ce dont tu m’avais parlé : {topic}.', 'je repense à ce dont vous m’aviez parlé : {topic}.']],
    talk: [['j’ai vu ton post sur ta conférence.', 'j’ai vu votre publication sur votre conférence.']],
  },
  questions: {
    work: [
      ['Quelle a été la plus grande surprise jusqu’ici ?', 'Quelle a été la plus grande surprise jusqu’ici ?'],
      ['Que ferais-tu autrement aujourd’hui ?', 'Que feriez-vous autrement aujourd’hui ?'],
      ['Qu’est-ce qui a pris plus de temps que prévu ?', 'Qu’est-ce qui a pris plus de temps que prévu ?'],
      ['Qu’est-ce que tu essaies ensuite ?', 'Qu’est-ce que vous essayez ensuite ?'],
      ['Comment as-tu découvert ce sujet ?', 'Comment avez-vous découvert ce sujet ?'],
    ],
    leisure: [
      ['Comment as-tu commencé ?', 'Comment avez-vous commencé ?'],
      ['C’est quoi la suite pour toi ?', 'Quelle est la suite pour vous ?'],
      ['Quel conseil donnerais-tu à quelqu’un qui débute ?', 'Quel conseil donneriez-vous à quelqu’un qui débute ?'],
      ['Quel a été le meilleur moment jusqu’ici ?', 'Quel a été le meilleur moment jusqu’ici ?'],
      ['Qu’est-ce qui te donne envie d’y revenir ?', 'Qu’est-ce qui vous donne envie d’y revenir ?'],
    ],
    event: [
      ['Que dirais-tu à quelqu’un qui n’y est jamais allé ?', 'Que diriez-vous à quelqu’un qui n’y est jamais allé ?'],
      ['Qu’est-ce qui vaut le plus le déplacement ?', 'Qu’est-ce qui vaut le plus le déplacement ?'],
      ['Quelle rencontre là-bas recommanderais-tu ?', 'Quelle rencontre là-bas recommanderiez-vous ?'],
      ['Comment as-tu connu cet événement ?', 'Comment avez-vous connu cet événement ?'],
    ],
    talk: [
      ['Est-ce que le support ou une vidéo est en ligne ?', 'Est-ce que le support ou une vidéo est en ligne ?'],
      ['Qu’aimerais-tu que le public en retienne ?', 'Qu’aimeriez-vous que le public en retienne ?'],
      ['Comment te prépares-tu à ce genre d’exercice ?', 'Comment vous préparez-vous à ce genre d’exercice ?'],
    ],
  },
  advice: [
    ['Par où commencer pour mieux comprendre le sujet ?', 'Par où commencer pour mieux comprendre le sujet ?'],
    ['Aurais-tu une lecture à recommander là-dessus ?', 'Auriez-vous une lecture à recommander là-dessus ?'],
    ['Qui faut-il suivre sur ce sujet, à ton avis ?', 'Qui faut-il suivre sur ce sujet, à votre avis ?'],
  ],
  same: [
    ['C’est un sujet qui me tient aussi à cœur. Quels sont tes prochains projets ?', 'C’est un sujet qui me tient aussi à cœur. Quels sont vos prochains projets ?'],
    ['J’y passe aussi du temps. Un conseil à partager ?', 'J’y passe aussi du temps. Auriez-vous un conseil à partager ?'],
  ],
  near: [
    ['C’est proche de ce que j’aime faire. Quels sont tes prochains projets ?', 'C’est proche de ce que j’aime faire. Quels sont vos prochains projets ?'],
    ['J’ai un intérêt voisin. Que me conseillerais-tu d’essayer en premier ?', 'J’ai un intérêt voisin. Que me conseilleriez-vous d’essayer en premier ?'],
  ],
}
