import type { OpenerWords } from './shape'

export const es: OpenerWords = {
  greeting: { named: ['Hola, {name}:', 'Buenos días, {name}:'], nameless: ['Hola:', 'Buenos días:'] },
  quotes: ['«', '»'],
  facts: {
    repository: [
      ['di con {title} en tu GitHub.', 'di con {title} en su GitHub.'],
      ['me llamó la atención tu repositorio {title}.', 'me llamó la atención su repositorio {title}.'],
    ],
    hobbyRepository: [
      ['di con {title} en tu GitHub: {topic} y código en un mismo lugar.', 'di con {title} en su GitHub: {topic} y código en un mismo lugar.'],
    ],
    contribution: [['vi que contribuyes a {title}.', 'vi que contribuye usted a {title}.']],
    sponsor: [['vi que apoyas a {title}.', 'vi que apoya usted a {title}.']],
    post: [
      ['leí tu publicación {title}.', 'leí su publicación {title}.'],
      ['leí tu publicación sobre {topic}.', 'leí su publicación sobre {topic}.'],
      ['vi que escribiste sobre {topic}.', 'vi que escribió usted sobre {topic}.'],
    ],
    article: [['di con tu artículo {title}.', 'di con su artículo {title}.']],
    project: [['estuve mirando tu proyecto {title}.', 'estuve mirando su proyecto {title}.'], ['di con tu proyecto {title}.', 'di con su proyecto {title}.']],
    event: [['vi {title} entre tus eventos.', 'vi {title} entre sus eventos.']],
    role: [['vi {title} en tu perfil.', 'vi {title} en su perfil.']],
    profile: [['tu perfil menciona un tema que me interesa: {topic}.', 'su perfil menciona un tema que me interesa: {topic}.'], ['leí en tu perfil sobre {topic}.', 'leí en su perfil sobre {topic}.']],
    told: [['me acordé de lo que me contaste sobre {topic}.', 'me acordé de lo que me contó sobre {topic}.']],
    talk: [['vi tu publicación sobre tu charla.', 'vi su publicación sobre su charla.']],
  },
  questions: {
    work: [
      ['¿Qué es lo que más te ha sorprendido hasta ahora?', '¿Qué es lo que más le ha sorprendido hasta ahora?'],
      ['¿Qué harías distinto si empezaras hoy?', '¿Qué haría distinto si empezara hoy?'],
      ['¿Qué llevó más tiempo de lo previsto?', '¿Qué llevó más tiempo de lo previsto?'],
      ['¿Qué vas a probar después?', '¿Qué va a probar después?'],
      ['¿Cómo llegaste a ese tema?', '¿Cómo llegó a ese tema?'],
    ],
    leisure: [
      ['¿Cómo empezaste?', '¿Cómo empezó usted?'],
      ['¿Qué es lo próximo que tienes en mente?', '¿Qué es lo próximo que tiene en mente?'],
      ['¿Qué le dirías a alguien que empieza ahora?', '¿Qué consejo daría usted a quien empieza ahora?'],
      ['¿Cuál ha sido el mejor momento hasta ahora?', '¿Cuál ha sido el mejor momento hasta ahora?'],
      ['¿Qué te costó más aprender?', '¿Qué le costó más aprender?'],
    ],
    event: [
      ['¿Qué le dirías a alguien que nunca ha ido?', '¿Qué consejo daría usted a quien nunca ha ido?'],
      ['¿Qué es lo que más merece el viaje?', '¿Qué es lo que más merece el viaje?'],
      ['¿Qué conversación de allí recomendarías a otros?', '¿Qué conversación de allí recomendaría usted?'],
      ['¿Cómo llegaste allí?', '¿Cómo llegó usted allí?'],
    ],
    talk: [
      ['¿Hay diapositivas o una grabación en algún sitio?', '¿Hay diapositivas o una grabación en algún sitio?'],
      ['¿Qué te gustaría que se llevara el público?', '¿Qué le gustaría que se llevara el público?'],
      ['¿Cómo te preparas para algo así?', '¿Cómo se prepara para algo así?'],
    ],
  },
  advice: [
    ['¿Por dónde empezarías para entender mejor el tema?', '¿Por dónde empezaría para entender mejor el tema?'],
    ['¿Recomendarías alguna lectura al respecto?', '¿Recomendaría alguna lectura al respecto?'],
    ['¿A quién conviene seguir en este tema?', '¿A quién conviene seguir en este tema?'],
  ],
  same: [
    ['A mí también me gusta. ¿Qué tienes entre manos ahora?', 'A mí también me gusta. ¿Qué tiene entre manos ahora?'],
    ['Yo también le dedico tiempo. ¿Algún consejo?', 'Yo también le dedico tiempo. ¿Algún consejo?'],
  ],
  near: [
    ['Se parece a algo que me gusta a mí. ¿Qué tienes entre manos ahora?', 'Se parece a algo que me gusta a mí. ¿Qué tiene entre manos ahora?'],
    ['Tengo una afición cercana. ¿Qué me recomendarías probar primero?', 'Tengo una afición cercana. ¿Qué me recomendaría probar primero?'],
  ],
}
