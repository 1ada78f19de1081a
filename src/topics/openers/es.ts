import type { OpenerWords } from './shape'

/** No adjective here agrees with who writes or who reads: their gender is not known. */
export const es: OpenerWords = {
  greetings: {
    casual: ['Hola, {name}:', 'Hola {name}:', 'Buenas, {name}:'], formal: ['Buenos días, {name}:', 'Hola, {name}:', 'Muy buenas, {name}:'],
  },
  nameless: { casual: ['Hola:', 'Buenas:', 'Muy buenas:'], formal: ['Buenos días:', 'Hola:', 'Muy buenas:'] },
  facts: {
    repository: [
      ['di con {title} en tu GitHub.', 'di con {title} en su GitHub.'],
      ['estuve mirando tu repositorio {title}.', 'estuve mirando su repositorio {title}.'],
      ['tu repositorio {title} me llamó la atención.', 'su repositorio {title} me llamó la atención.'],
      ['vi {title} entre tus repositorios.', 'vi {title} entre sus repositorios.'],
    ],
    contribution: [
      ['vi que contribuyes a {title}.', 'vi que usted contribuye a {title}.'],
      ['vi tus contribuciones a {title}.', 'vi sus contribuciones a {title}.'],
    ],
    sponsor: [['vi que apoyas a {title} en GitHub.', 'vi que usted apoya a {title} en GitHub.']],
    star: [
      ['vi {title} entre tus estrellas de GitHub.', 'vi {title} entre sus estrellas de GitHub.'],
      ['vi que marcaste {title} en GitHub.', 'vi que usted marcó {title} en GitHub.'],
    ],
    readme: [
      [
        'leí el README de tu perfil de GitHub y me fijé en {quoted topic}.',
        'leí el README de su perfil de GitHub y me fijé en {quoted topic}.',
      ],
      ['el README de tu perfil de GitHub habla {de topic}.', 'el README de su perfil de GitHub habla {de topic}.'],
    ],
    post: [
      ['tu publicación que empieza con {start} me llamó la atención.', 'su publicación que empieza con {start} me llamó la atención.'],
      ['me quedé pensando en tu publicación que empieza con {start}.', 'me quedé pensando en su publicación que empieza con {start}.'],
      ['leí tu publicación sobre {bare topic}.', 'leí su publicación sobre {bare topic}.'],
      ['vi que escribiste sobre {bare topic}.', 'vi que usted escribió sobre {bare topic}.'],
      ['tu publicación sobre {bare topic} me llamó la atención.', 'su publicación sobre {bare topic} me llamó la atención.'],
      ['me quedé pensando en tu publicación sobre {bare topic}.', 'me quedé pensando en su publicación sobre {bare topic}.'],
      ['leí tu publicación {title}.', 'leí su publicación {title}.'],
      ['tu publicación {title} me llamó la atención.', 'su publicación {title} me llamó la atención.'],
      ['leí tu publicación que empieza con {start}.', 'leí su publicación que empieza con {start}.'],
    ],
    comment: [
      ['vi tu comentario sobre {bare topic}.', 'vi su comentario sobre {bare topic}.'],
      ['vi tu comentario {title}.', 'vi su comentario {title}.'],
      ['vi tu comentario que empieza con {start}.', 'vi su comentario que empieza con {start}.'],
    ],
    repost: [
      ['vi que compartiste una publicación sobre {bare topic}.', 'vi que usted compartió una publicación sobre {bare topic}.'],
      ['vi que compartiste {title}.', 'vi que usted compartió {title}.'],
      ['vi que compartiste la publicación que empieza con {start}.', 'vi que usted compartió la publicación que empieza con {start}.'],
    ],
    liked: [
      ['me fijé en que te gustó {title}.', 'me fijé en que a usted le gustó {title}.'],
      ['vi que te gustó {title}.', 'vi que a usted le gustó {title}.'],
      ['vi que te gustó la publicación que empieza con {start}.', 'vi que a usted le gustó la publicación que empieza con {start}.'],
    ],
    article: [
      ['di con tu artículo {title}.', 'di con su artículo {title}.'], ['vi que escribiste {title}.', 'vi que usted escribió {title}.'],
      ['tu artículo {title} me llamó la atención.', 'su artículo {title} me llamó la atención.'],
      ['di con tu artículo que empieza con {start}.', 'di con su artículo que empieza con {start}.'],
    ],
    project: [
      ['di con tu proyecto {title}.', 'di con su proyecto {title}.'],
      ['estuve mirando tu proyecto {title}.', 'estuve mirando su proyecto {title}.'],
      ['tu proyecto {title} me llamó la atención.', 'su proyecto {title} me llamó la atención.'],
      ['di con tu proyecto que empieza con {start}.', 'di con su proyecto que empieza con {start}.'],
    ],
    event: [
      ['vi {title} entre tus eventos.', 'vi {title} entre sus eventos.'],
      ['me fijé en {title} entre tus eventos.', 'me fijé en {title} entre sus eventos.'],
      ['vi {start} entre tus eventos.', 'vi {start} entre sus eventos.'],
    ],
    role: [
      ['vi en tu perfil que colaboras con {org}.', 'vi en su perfil que colabora con {org}.'],
      ['vi tu voluntariado con {org}.', 'vi su voluntariado con {org}.'],
      ['me fijé en {title} en tu perfil.', 'me fijé en {title} en su perfil.'],
    ],
    member: [
      ['vi {title} en tu perfil.', 'vi {title} en su perfil.'], ['me fijé en {title} en tu perfil.', 'me fijé en {title} en su perfil.'],
    ],
    certificate: [
      ['vi {title} en tu perfil.', 'vi {title} en su perfil.'], ['me fijé en {title} en tu perfil.', 'me fijé en {title} en su perfil.'],
    ],
    told: [
      ['me acordé de que mencionaste {quoted topic}.', 'me acordé de que usted mencionó {quoted topic}.'],
      ['me acordé de que me hablaste {de topic}.', 'me acordé de que me habló {de topic}.'],
      ['una vez me hablaste {de topic}.', 'una vez usted me habló {de topic}.'],
      ['me acordé de lo que me contaste sobre {bare topic}.', 'me acordé de lo que me contó sobre {bare topic}.'],
    ],
    link: [
      ['{title} me hizo pensar en ti.', '{title} me hizo pensar en usted.'], ['vi {title} y pensé en ti.', 'vi {title} y pensé en usted.'],
      ['{start} me hizo pensar en ti.', '{start} me hizo pensar en usted.'],
    ],
    profile: [
      ['tu perfil habla {de topic}.', 'su perfil habla {de topic}.'],
      ['vi que tu perfil menciona {topic}.', 'vi que su perfil menciona {topic}.'],
      ['me fijé en que tu perfil habla {de topic}.', 'me fijé en que su perfil habla {de topic}.'],
      ['me fijé en {quoted topic} en tu perfil.', 'me fijé en {quoted topic} en su perfil.'],
    ],
    talk: [
      ['vi tu publicación sobre la charla.', 'vi su publicación sobre la charla.'],
      ['leí tu publicación sobre la charla.', 'leí su publicación sobre la charla.'],
    ],
  },
  recent: {
    post: [
      ['acabo de leer tu publicación sobre {bare topic}.', 'acabo de leer su publicación sobre {bare topic}.'],
      ['vi lo último que escribiste sobre {bare topic}.', 'vi lo último que usted escribió sobre {bare topic}.'],
    ],
    article: [['acabo de ver tu artículo {title}.', 'acabo de ver su artículo {title}.']],
    project: [['vi tu nuevo proyecto {title}.', 'vi su nuevo proyecto {title}.']],
  },
  older: {
    post: [['di con una publicación tuya de hace un tiempo sobre {bare topic}.', 'di con una publicación suya de hace un tiempo sobre {bare topic}.']],
  },
  byKind: {
    repository: [
      ['¿Qué te llevó a empezarlo?', '¿Qué le llevó a empezarlo?'], ['¿Lo usas a diario?', '¿Lo usa a diario?'],
      '¿Qué parte llevó más tiempo?', ['¿Qué es lo próximo que le quieres añadir?', '¿Qué es lo próximo que le quiere añadir?'],
      '¿Ya le ha servido a alguien más?', ['¿Qué harías distinto si empezaras hoy?', '¿Qué haría distinto si empezara hoy?'],
      ['¿Sigues trabajando en él?', '¿Sigue trabajando en él?'], '¿Cuál es su historia?',
    ],
    contribution: [
      ['¿Cómo llegaste al proyecto?', '¿Cómo llegó usted al proyecto?'], ['¿En qué trabajas allí ahora?', '¿En qué trabaja allí ahora?'],
      '¿Es buen sitio para quien empieza?', ['¿Qué has aprendido de la gente de allí?', '¿Qué ha aprendido de la gente de allí?'],
    ],
    sponsor: [
      ['¿Para qué lo usas?', '¿Para qué lo usa?'], ['¿Cómo lo descubriste?', '¿Cómo lo descubrió?'],
      ['¿Qué te gusta de él?', '¿Qué le gusta de él?'],
    ],
    star: [
      ['¿Ya lo has probado?', '¿Ya lo ha probado?'], ['¿Qué te gusta de él?', '¿Qué le gusta de él?'],
      ['¿Para qué lo usarías?', '¿Para qué lo usaría?'],
    ],
    post: ['¿Cómo siguió la historia?', '¿Qué tal va desde entonces?', '¿Hay algo más que contar?', '¿Cómo surgió?'],
    comment: [['¿De dónde te viene el interés?', '¿De dónde le viene el interés?'], '¿Hubo respuesta?', '¿Hay algo más que contar?'],
    repost: [
      ['¿Qué opinas tú?', '¿Qué opina usted?'], ['¿Con qué te quedas?', '¿Con qué se queda usted?'],
      ['¿Te convence todo?', '¿Le convence todo?'],
    ],
    liked: [['¿Qué es lo que más te gusta?', '¿Qué es lo que más le gusta?'], ['¿Conoces algo parecido?', '¿Conoce algo parecido?']],
    article: [
      ['¿Qué te llevó a escribirlo?', '¿Qué le llevó a escribirlo?'], '¿Qué se quedó fuera?', '¿Alguien lo ha discutido ya?',
      '¿Habrá segunda parte?', ['¿Cuánto tiempo te llevó?', '¿Cuánto tiempo le llevó?'],
    ],
    project: [
      '¿Cómo empezó?', '¿Qué parte llevó más tiempo?', ['¿Qué cambiarías hoy?', '¿Qué cambiaría hoy?'],
      ['¿Con qué parte disfrutaste más?', '¿Con qué parte disfrutó más?'], '¿Cuál es la historia detrás?',
    ],
    role: [
      ['¿Cómo llegaste allí?', '¿Cómo llegó usted allí?'], '¿Cómo es un día normal allí?', '¿Cuánto tiempo lleva?',
      ['¿Qué es lo que más te gusta?', '¿Qué es lo que más le gusta?'],
    ],
    member: [['¿Cómo lo conociste?', '¿Cómo lo conoció?'], '¿Qué se cuece allí ahora?', ['¿Lo recomendarías?', '¿Lo recomendaría?']],
    certificate: [
      '¿Mereció la pena el tiempo?', ['¿Qué has usado desde entonces?', '¿Qué ha usado desde entonces?'],
      ['¿Lo repetirías?', '¿Lo repetiría?'],
    ],
    told: [
      '¿Qué tal va?', '¿Qué hay de nuevo por ahí?', ['¿Sacas tiempo últimamente?', '¿Saca tiempo últimamente?'], '¿Cómo siguió la cosa?',
      '¿Salió algo de aquello?',
    ],
    link: [['¿Lo conoces ya?', '¿Lo conoce ya?'], ['¿Qué opinas tú?', '¿Qué opina usted?']],
    talk: [
      '¿Hay diapositivas o una grabación en algún sitio?',
      ['¿Qué te gustaría que se llevara el público?', '¿Qué le gustaría que se llevara el público?'],
      ['¿Cómo te preparas para algo así?', '¿Cómo se prepara para algo así?'], ['¿Cómo elegiste el tema?', '¿Cómo eligió el tema?'],
    ],
  },
  argued: [
    ['¿Qué te llevó a escribirlo?', '¿Qué le llevó a escribirlo?'], ['¿Alguien te llevó la contraria?', '¿Alguien le llevó la contraria?'],
    '¿Alguien lo vio de otra manera?',
    '¿Qué se quedó fuera?', ['¿Lo sigues viendo igual?', '¿Lo sigue viendo igual?'],
  ],
  byTheme: {
    code: [
      ['¿Cómo llegaste {a topic}?', '¿Cómo llegó usted {a topic}?'], ['¿Qué te gusta {de topic}?', '¿Qué le gusta {de topic}?'],
      '¿En qué se suele equivocar la gente con {topic}?',
      ['¿Qué fue lo que más te sorprendió {de topic}?', '¿Qué fue lo que más le sorprendió {de topic}?'],
      ['¿Qué es lo próximo que quieres probar con {topic}?', '¿Qué es lo próximo que quiere probar con {topic}?'],
      ['¿Qué cambiarías {de topic} si pudieras?', '¿Qué cambiaría {de topic} si pudiera?'],
    ],
    craft: [
      ['¿Cómo llegaste {a topic}?', '¿Cómo llegó usted {a topic}?'], '¿En qué se suele equivocar la gente con {topic}?',
      ['¿Qué fue lo que más te sorprendió {de topic}?', '¿Qué fue lo que más le sorprendió {de topic}?'],
      '¿Qué es lo que más ha cambiado con {topic} en los últimos años?',
      ['¿Qué es lo que más te gusta {de topic}?', '¿Qué es lo que más le gusta {de topic}?'],
    ],
    practice: [
      ['¿Cómo llegaste {a topic}?', '¿Cómo llegó usted {a topic}?'],
      ['¿Cuánto tiempo sacas ahora para {topic}?', '¿Cuánto tiempo saca ahora para {topic}?'],
      ['¿Quién te metió en {topic}?', '¿Quién le aficionó {a topic}?'],
      ['¿Qué es lo que más te gusta {de topic}?', '¿Qué es lo que más le gusta {de topic}?'],
      ['¿Qué es lo próximo que tienes en mente?', '¿Qué es lo próximo que tiene en mente?'],
      ['¿Llevas mucho tiempo con {topic}?', '¿Lleva mucho tiempo con {topic}?'],
    ],
    love: [
      ['¿Cómo llegaste {a topic}?', '¿Cómo llegó usted {a topic}?'], ['¿Qué te gusta {de topic}?', '¿Qué le gusta {de topic}?'],
      ['¿De dónde te viene?', '¿De dónde le viene?'],
    ],
    cause: [
      ['¿Cómo empezaste con {topic}?', '¿Cómo empezó usted con {topic}?'], '¿Qué es lo que más ayudaría?',
      '¿Qué es lo que peor se entiende {de topic}?',
    ],
    place: [
      '¿Qué no hay que perderse allí?', ['¿Cómo llegaste allí?', '¿Cómo llegó usted allí?'], '¿Cuál es la mejor época para ir?',
      ['¿Volverías?', '¿Volvería?'],
    ],
    event: [
      ['¿Qué le dirías a alguien que nunca ha ido?', '¿Qué le diría usted a alguien que nunca ha ido?'], '¿Qué es lo que más merece el viaje?',
      '¿De qué se habla allí que no se lea en otra parte?',
      ['¿Cómo llegaste allí por primera vez?', '¿Cómo llegó usted allí por primera vez?'],
      ['¿En qué conversación de allí sigues pensando?', '¿En qué conversación de allí sigue pensando?'],
    ],
    talk: [
      '¿Hay diapositivas o una grabación en algún sitio?',
      ['¿Qué te gustaría que se llevara el público?', '¿Qué le gustaría que se llevara el público?'],
    ],
  },
  advice: {
    work: [
      ['¿Por dónde empezarías para entender mejor {topic}?', '¿Por dónde empezaría para entender mejor {topic}?'],
      ['¿Me recomiendas alguna lectura sobre {bare topic}?', '¿Me recomienda alguna lectura sobre {bare topic}?'],
      '¿A quién conviene leer sobre {bare topic}?',
      ['¿Cómo se lo contarías a alguien que no es del gremio?', '¿Cómo se lo contaría usted a alguien que no es del gremio?'],
    ],
    leisure: [
      ['¿Qué le dirías a alguien que empieza ahora con {topic}?', '¿Qué le diría usted a alguien que empieza ahora con {topic}?'],
      '¿Qué error conviene evitar al principio con {topic}?',
      ['¿Qué me recomiendas leer o ver sobre {bare topic}?', '¿Qué me recomienda leer o ver sobre {bare topic}?'],
      '¿Por dónde empezaría alguien que quiere probar {topic}?',
    ],
  },
  help: {
    repository: [
      '¿Hace falta algo ahora mismo: quien lo pruebe, quien lo lea, quien corra la voz?',
      ['¿Te importa si se lo paso a alguien a quien le gustaría?', '¿Le importa si se lo paso a alguien a quien le gustaría?'],
    ],
    contribution: ['¿Buscan más manos? Puedo correr la voz.'],
    post: [
      ['¿Te importa si lo comparto con alguien a quien le interesaría?', '¿Le importa si lo comparto con alguien a quien le interesaría?'],
      ['Si escribes más sobre esto, lo leeré con gusto.', 'Si escribe más sobre esto, lo leeré con gusto.'],
    ],
    article: [
      ['¿Te importa si se lo paso a alguien a quien le interesaría?', '¿Le importa si se lo paso a alguien a quien le interesaría?'],
      'Si hay segunda parte, la leeré con gusto.',
    ],
    project: [['¿Te importa si se lo enseño a alguien a quien le gustaría?', '¿Le importa si se lo enseño a alguien a quien le gustaría?']],
    role: ['¿Hace falta algo por allí: manos, material, un poco de difusión?'],
    talk: [['¿Te importa si lo comparto con alguien a quien le interesaría?', '¿Le importa si lo comparto con alguien a quien le interesaría?']],
  },
  glad: {
    article: ['Enhorabuena por publicarlo. ¿Qué viene después?'],
    talk: ['¡Enhorabuena! ¿Hay diapositivas o una grabación en algún sitio?'],
    certificate: ['¡Enhorabuena! ¿Mereció la pena el tiempo?', '¡Enhorabuena! ¿Qué viene después?'],
  },
  same: {
    work: [
      [
        'Yo también sigo {topic} de cerca. ¿Qué tienes entre manos ahora?',
        'Yo también sigo {topic} de cerca. ¿Qué tiene entre manos ahora?',
      ],
      'Yo también me intereso por {topic}. ¿Algún consejo?',
    ],
    leisure: [
      'Yo también paso tiempo con {topic}. ¿Algún consejo?',
      ['Tenemos {topic} en común. ¿Cómo empezaste?', 'Tenemos {topic} en común. ¿Cómo empezó usted?'],
      'Yo también disfruto con {topic}. ¿Qué viene después?',
    ],
  },
  near: {
    work: [
      'Yo soy más de {bare mine}. ¿Se parecen mucho?',
      ['Me interesa algo cercano. ¿Por dónde empezarías a leer?', 'Me interesa algo cercano. ¿Por dónde empezaría a leer?'],
    ],
    leisure: [
      ['Yo soy más de {bare mine}. ¿Cómo empezaste?', 'Yo soy más de {bare mine}. ¿Cómo empezó usted?'],
      ['Tengo una afición cercana. ¿Qué debería probar primero?', 'Tengo una afición cercana. ¿Qué debería probar primero?'],
    ],
  },
  past: [
    '¿Qué tal fue?', '¿Cómo fue?', ['¿Qué te llevaste de allí?', '¿Qué se llevó de allí?'], '¿Mereció la pena el viaje?',
    ['¿Qué charla recomendarías?', '¿Qué charla recomendaría?'],
  ],
  coming: [
    ['¿Vas a estar allí?', '¿Va a estar allí?'], ['¿Qué es lo que más te apetece?', '¿Qué es lo que más le apetece?'],
    '¿Qué no hay que perderse allí?',
  ],
}
