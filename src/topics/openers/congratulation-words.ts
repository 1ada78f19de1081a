import type { OpenerLanguage } from '../filters/language'
import type { Line } from './shape'

/** What one congratulates on. */
export type Occasion = 'job' | 'rise' | 'move' | 'award' | 'certificate' | 'publication'

interface Words {
  greeting: Record<'casual' | 'formal', string>
  nameless: Record<'casual' | 'formal', string>
  /** What was seen: with its name, and where it has none. */
  seen: Record<Occasion, readonly [named: Line, plain: Line]>
  wishes: Record<Occasion, readonly Line[]>
}

/** A page tells less than a person: only what it shows is said, and a move is asked about. */
export const words: Record<OpenerLanguage, Words> = {
  en: {
    greeting: { casual: 'Hi {name},', formal: 'Hello {name},' },
    nameless: { casual: 'Hi,', formal: 'Hello,' },
    seen: {
      job: ['I saw on your profile that you are with {what} now.', 'I saw the news on your profile.'],
      rise: ['I saw {what} on your profile.', 'I saw your new title on your profile.'],
      move: ['your profile says {what} now.', 'your profile gives a new place.'],
      award: ['I saw {what} on your profile.', 'I saw the award on your profile.'],
      certificate: ['I saw {what} on your profile.', 'I saw the certificate on your profile.'],
      publication: ['I saw that {what} is out.', 'I saw your new publication.'],
    },
    wishes: {
      job: [
        'Congratulations, and a good start! How are the first days?', 'Congratulations! What are you most looking forward to there?',
        'Congratulations! I hope it is what you were hoping for.',
      ],
      rise: ['Congratulations on the new role! What changes for you?', 'Congratulations! How does it feel so far?'],
      move: [
        'If you moved: I wish you a good start there. How is it so far?',
        'If that is a move: all the best for it. Do you feel at home yet?',
      ],
      award: ['Congratulations! What was it given for?', 'Congratulations on it! Was there a celebration?'],
      certificate: ['Well done! Which part of it will you use first?', 'Congratulations! Was it worth the time?'],
      publication: ['Congratulations! How long did it take you?', 'Congratulations on getting it out! What comes next?'],
    },
  },
  de: {
    greeting: { casual: 'Hallo {name},', formal: 'Guten Tag {name},' },
    nameless: { casual: 'Hallo,', formal: 'Guten Tag,' },
    seen: {
      job: [
        [
          'ich habe auf deinem Profil gesehen, dass du jetzt bei {what} bist.',
          'ich habe auf Ihrem Profil gesehen, dass Sie jetzt bei {what} sind.',
        ],
        ['ich habe die Neuigkeit auf deinem Profil gesehen.', 'ich habe die Neuigkeit auf Ihrem Profil gesehen.'],
      ],
      rise: [
        ['auf deinem Profil steht jetzt {what}.', 'auf Ihrem Profil steht jetzt {what}.'],
        ['ich habe deine neue Rolle auf deinem Profil gesehen.', 'ich habe Ihre neue Rolle auf Ihrem Profil gesehen.'],
      ],
      move: [
        ['auf deinem Profil steht jetzt {what}.', 'auf Ihrem Profil steht jetzt {what}.'],
        ['auf deinem Profil steht ein neuer Ort.', 'auf Ihrem Profil steht ein neuer Ort.'],
      ],
      award: [
        ['ich habe {what} auf deinem Profil gesehen.', 'ich habe {what} auf Ihrem Profil gesehen.'],
        ['ich habe die Auszeichnung auf deinem Profil gesehen.', 'ich habe die Auszeichnung auf Ihrem Profil gesehen.'],
      ],
      certificate: [
        ['ich habe {what} auf deinem Profil gesehen.', 'ich habe {what} auf Ihrem Profil gesehen.'],
        ['ich habe das Zertifikat auf deinem Profil gesehen.', 'ich habe das Zertifikat auf Ihrem Profil gesehen.'],
      ],
      publication: [
        'ich habe gesehen, dass {what} erschienen ist.',
        ['ich habe deine neue Veröffentlichung gesehen.', 'ich habe Ihre neue Veröffentlichung gesehen.'],
      ],
    },
    wishes: {
      job: [
        'Herzlichen Glückwunsch und einen guten Start! Wie sind die ersten Tage?',
        ['Glückwunsch! Worauf freust du dich dort am meisten?', 'Glückwunsch! Worauf freuen Sie sich dort am meisten?'],
      ],
      rise: [
        ['Glückwunsch zur neuen Rolle! Was ändert sich für dich?', 'Glückwunsch zur neuen Rolle! Was ändert sich für Sie?'],
        'Herzlichen Glückwunsch! Wie fühlt es sich bisher an?',
      ],
      move: [
        [
          'Falls du umgezogen bist: einen guten Start dort! Wie ist es bisher?',
          'Falls Sie umgezogen sind: einen guten Start dort! Wie ist es bisher?',
        ],
        [
          'Falls das ein Umzug ist: alles Gute dafür! Bist du schon angekommen?',
          'Falls das ein Umzug ist: alles Gute dafür! Sind Sie schon angekommen?',
        ],
      ],
      award: ['Herzlichen Glückwunsch! Wie kam es dazu?', 'Glückwunsch dazu! Wurde gefeiert?'],
      certificate: [
        ['Glückwunsch! Was davon brauchst du zuerst?', 'Glückwunsch! Was davon brauchen Sie zuerst?'],
        'Glückwunsch dazu! Hat sich die Zeit gelohnt?',
      ],
      publication: [
        ['Glückwunsch! Wie lange hast du daran gearbeitet?', 'Glückwunsch! Wie lange haben Sie daran gearbeitet?'],
        'Herzlichen Glückwunsch! Was kommt als Nächstes?',
      ],
    },
  },
  fr: {
    greeting: { casual: 'Bonjour {name},', formal: 'Bonjour {name},' },
    nameless: { casual: 'Bonjour,', formal: 'Bonjour,' },
    seen: {
      job: [
        [
          'j’ai vu sur ton profil que tu travailles maintenant chez {what}.',
          'j’ai vu sur votre profil que vous travaillez maintenant chez {what}.',
        ],
        ['j’ai vu la nouvelle sur ton profil.', 'j’ai vu la nouvelle sur votre profil.'],
      ],
      rise: [
        ['j’ai vu {what} sur ton profil.', 'j’ai vu {what} sur votre profil.'],
        ['j’ai vu ton nouveau rôle sur ton profil.', 'j’ai vu votre nouveau rôle sur votre profil.'],
      ],
      move: [
        ['ton profil indique maintenant {what}.', 'votre profil indique maintenant {what}.'],
        ['ton profil indique un nouveau lieu.', 'votre profil indique un nouveau lieu.'],
      ],
      award: [
        ['j’ai vu {what} sur ton profil.', 'j’ai vu {what} sur votre profil.'],
        ['j’ai vu la distinction sur ton profil.', 'j’ai vu la distinction sur votre profil.'],
      ],
      certificate: [
        ['j’ai vu {what} sur ton profil.', 'j’ai vu {what} sur votre profil.'],
        ['j’ai vu le certificat sur ton profil.', 'j’ai vu le certificat sur votre profil.'],
      ],
      publication: [
        ['j’ai vu ta publication {what}.', 'j’ai vu votre publication {what}.'],
        ['j’ai vu ta nouvelle publication.', 'j’ai vu votre nouvelle publication.'],
      ],
    },
    wishes: {
      job: [
        'Félicitations et bon début ! Comment se passent les premiers jours ?',
        ['Bravo ! Qu’attends-tu le plus là-bas ?', 'Félicitations ! Qu’attendez-vous le plus là-bas ?'],
      ],
      rise: [
        [
          'Bravo pour ce nouveau rôle ! Qu’est-ce qui change pour toi ?',
          'Félicitations pour ce nouveau rôle ! Qu’est-ce qui change pour vous ?',
        ],
        'Félicitations ! Comment ça se passe jusqu’ici ?',
      ],
      move: [
        'S’il s’agit d’un déménagement : bonne installation ! Comment ça se passe ?',
        ['Si tu as déménagé : bonne installation ! Tu t’y plais ?', 'Si vous avez déménagé : bonne installation ! Vous y plaisez-vous ?'],
      ],
      award: [
        'Félicitations ! Qu’est-ce qui a été récompensé ?', ['Bravo ! Quelle est la suite ?', 'Félicitations ! Quelle est la suite ?'],
      ],
      certificate: [
        ['Bravo ! Qu’est-ce qui te servira en premier ?', 'Félicitations ! Qu’est-ce qui vous servira en premier ?'],
        'Félicitations ! Est-ce que ça valait le temps passé ?',
      ],
      publication: [
        ['Bravo ! Combien de temps t’a-t-il fallu ?', 'Félicitations ! Combien de temps vous a-t-il fallu ?'],
        'Félicitations ! Quelle est la suite ?',
      ],
    },
  },
  es: {
    greeting: { casual: 'Hola, {name}:', formal: 'Buenos días, {name}:' },
    nameless: { casual: 'Hola:', formal: 'Buenos días:' },
    seen: {
      job: [
        ['vi en tu perfil que ahora estás en {what}.', 'vi en su perfil que ahora está en {what}.'],
        ['vi la noticia en tu perfil.', 'vi la noticia en su perfil.'],
      ],
      rise: [
        ['vi {what} en tu perfil.', 'vi {what} en su perfil.'], ['vi tu nuevo puesto en tu perfil.', 'vi su nuevo puesto en su perfil.'],
      ],
      move: [
        ['tu perfil dice ahora {what}.', 'su perfil dice ahora {what}.'], ['tu perfil da un lugar nuevo.', 'su perfil da un lugar nuevo.'],
      ],
      award: [['vi {what} en tu perfil.', 'vi {what} en su perfil.'], ['vi el premio en tu perfil.', 'vi el premio en su perfil.']],
      certificate: [
        ['vi {what} en tu perfil.', 'vi {what} en su perfil.'], ['vi el certificado en tu perfil.', 'vi el certificado en su perfil.'],
      ],
      publication: [['vi tu publicación {what}.', 'vi su publicación {what}.'], ['vi tu nueva publicación.', 'vi su nueva publicación.']],
    },
    wishes: {
      job: [
        '¡Enhorabuena y buen comienzo! ¿Qué tal los primeros días?',
        ['¡Enhorabuena! ¿Qué es lo que más te apetece de allí?', '¡Enhorabuena! ¿Qué es lo que más le apetece de allí?'],
      ],
      rise: [
        ['¡Enhorabuena por el nuevo puesto! ¿Qué cambia para ti?', '¡Enhorabuena por el nuevo puesto! ¿Qué cambia para usted?'],
        '¡Enhorabuena! ¿Qué tal va por ahora?',
      ],
      move: [
        'Si es una mudanza: ¡buen comienzo! ¿Qué tal por ahora?',
        ['Si te has mudado: ¡que vaya muy bien! ¿Ya te sientes en casa?', 'Si se ha mudado: ¡que vaya muy bien! ¿Ya se siente en casa?'],
      ],
      award: ['¡Enhorabuena! ¿Cómo fue?', '¡Enhorabuena! ¿Qué viene después?'],
      certificate: [
        ['¡Enhorabuena! ¿Qué vas a usar primero?', '¡Enhorabuena! ¿Qué va a usar primero?'], '¡Enhorabuena! ¿Mereció la pena el tiempo?',
      ],
      publication: [
        ['¡Enhorabuena! ¿Cuánto tiempo te llevó?', '¡Enhorabuena! ¿Cuánto tiempo le llevó?'], '¡Enhorabuena! ¿Qué viene después?',
      ],
    },
  },
}
