import type { OpenerLanguage } from '../filters/language'
import type { Line } from '../openers/shape'

/** The words of a note with which something is passed on. Holes: `{thing}` what is passed on, quoted. Each line stands by itself. */
interface NoteWords {
  /** After the greeting and a comma. */
  seen: readonly Line[]
  /** For something without a title. */
  unnamed: readonly Line[]
  /** After what one knows of the other: why it is passed on. Says what it means, for "it" would be what was told of just before. */
  because: readonly Line[]
  /** Where nothing is told of. Nothing is asked and nothing expected. */
  close: readonly Line[]
}

export const noteWords: Record<OpenerLanguage, NoteWords> = {
  en: {
    seen: ['I came across {thing} and thought of you.', '{thing} made me think of you.', 'I saw {thing} and thought of you.'],
    unnamed: ['I came across this and thought of you.', 'this made me think of you.'],
    because: [
      'So I thought this might be something for you.', 'That’s why I thought you might like this one.', 'No need to answer, I just wanted to pass this on.',
      'You may enjoy this one too.',
    ].map((near): Line => [near, near.replace('That’s', 'That is')]),
    close: [
      'Perhaps it’s something for you.', 'Maybe you’ll find something in it.', 'No need to answer, I just wanted to pass it on.',
      'I’d be curious what you make of it.', 'Just in case you haven’t seen it yet.',
    ].map((near): Line => [near, near.replace('it’s', 'it is').replace('you’ll', 'you will').replace('I’d', 'I would').replace('haven’t', 'have not')]),
  },
  de: {
    seen: [
      ['ich bin auf {thing} gestoßen und habe an dich gedacht.', 'ich bin auf {thing} gestoßen und habe an Sie gedacht.'],
      ['bei {thing} musste ich an dich denken.', 'bei {thing} musste ich an Sie denken.'],
      ['ich habe {thing} gesehen und an dich gedacht.', 'ich habe {thing} gesehen und an Sie gedacht.'],
    ],
    unnamed: [
      ['ich bin auf das hier gestoßen und habe an dich gedacht.', 'ich bin auf das hier gestoßen und habe an Sie gedacht.'],
      ['hierbei musste ich an dich denken.', 'hierbei musste ich an Sie denken.'],
    ],
    because: [
      ['Deshalb dachte ich, das hier könnte etwas für dich sein.', 'Deshalb dachte ich, das hier könnte etwas für Sie sein.'],
      ['Vielleicht gefällt dir auch das hier.', 'Vielleicht gefällt Ihnen auch das hier.'],
      ['Du musst nicht antworten, ich wollte das hier nur weitergeben.', 'Sie müssen nicht antworten, ich wollte das hier nur weitergeben.'],
    ],
    close: [
      ['Vielleicht ist es etwas für dich.', 'Vielleicht ist es etwas für Sie.'],
      ['Vielleicht ist etwas für dich dabei.', 'Vielleicht ist etwas für Sie dabei.'],
      ['Du musst nicht antworten, ich wollte es nur weitergeben.', 'Sie müssen nicht antworten, ich wollte es nur weitergeben.'],
      ['Mich würde interessieren, was du davon hältst.', 'Mich würde interessieren, was Sie davon halten.'],
      ['Nur für den Fall, dass du es noch nicht kennst.', 'Nur für den Fall, dass Sie es noch nicht kennen.'],
    ],
  },
  fr: {
    seen: [
      ['j’ai vu {thing} et j’ai pensé à toi.', 'j’ai vu {thing} et j’ai pensé à vous.'],
      ['en voyant {thing}, j’ai pensé à toi.', 'en voyant {thing}, j’ai pensé à vous.'],
      ['{thing} m’a fait penser à toi.', '{thing} m’a fait penser à vous.'],
    ],
    unnamed: [
      ['en voyant ceci, j’ai pensé à toi.', 'en voyant ceci, j’ai pensé à vous.'], ['ceci m’a fait penser à toi.', 'ceci m’a fait penser à vous.'],
    ],
    because: [
      ['Je me suis dit que ceci pourrait t’intéresser.', 'Je me suis dit que ceci pourrait vous intéresser.'],
      ['Ceci te plaira peut-être aussi.', 'Ceci vous plaira peut-être aussi.'],
      ['Pas besoin de répondre, je voulais juste te transmettre ceci.', 'Pas besoin de répondre, je voulais juste vous transmettre ceci.'],
    ],
    close: [
      ['Cela t’intéressera peut-être.', 'Cela vous intéressera peut-être.'],
      ['Tu y trouveras peut-être quelque chose.', 'Vous y trouverez peut-être quelque chose.'],
      ['Pas besoin de répondre, je voulais juste te le transmettre.', 'Pas besoin de répondre, je voulais juste vous le transmettre.'],
      ['Dis-moi ce que tu en penses, si tu en as envie.', 'Dites-moi ce que vous en pensez, si vous en avez envie.'],
      ['Au cas où tu ne le connaîtrais pas encore.', 'Au cas où vous ne le connaîtriez pas encore.'],
    ],
  },
  es: {
    seen: [
      ['he visto {thing} y he pensado en ti.', 'he visto {thing} y he pensado en usted.'],
      ['al ver {thing} me acordé de ti.', 'al ver {thing} me acordé de usted.'],
      ['{thing} me hizo pensar en ti.', '{thing} me hizo pensar en usted.'],
    ],
    unnamed: [['al ver esto me acordé de ti.', 'al ver esto me acordé de usted.'], ['esto me hizo pensar en ti.', 'esto me hizo pensar en usted.']],
    because: [
      ['Por eso pensé que esto podría interesarte.', 'Por eso pensé que esto podría interesarle.'],
      ['Quizá esto también te guste.', 'Quizá esto también le guste.'],
      ['No hace falta que respondas, solo quería pasarte esto.', 'No hace falta que responda, solo quería pasarle esto.'],
    ],
    close: [
      ['Quizá te interese.', 'Quizá le interese.'],
      ['A lo mejor encuentras algo en ello.', 'A lo mejor encuentra algo en ello.'],
      ['No hace falta que respondas, solo quería pasártelo.', 'No hace falta que responda, solo quería pasárselo.'],
      ['Me gustaría saber qué te parece.', 'Me gustaría saber qué le parece.'],
      ['Por si todavía no lo conocías.', 'Por si todavía no lo conocía.'],
    ],
  },
}
