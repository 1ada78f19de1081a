import type { OpenerWords } from './shape'

export const de: OpenerWords = {
  greeting: { named: ['Hallo {name},', 'Guten Tag {name},'], nameless: ['Hallo,', 'Guten Tag,'] },
  quotes: ['„', '“'],
  facts: {
    repository: [
      ['ich bin auf deinem GitHub auf {title} gestoßen.', 'ich bin auf Ihrem GitHub auf {title} gestoßen.'],
      ['dein Repository {title} hat mich neugierig gemacht.', 'Ihr Repository {title} hat mich neugierig gemacht.'],
    ],
    hobbyRepository: [
      ['ich bin auf deinem GitHub auf {title} gestoßen: {topic} und Code an einem Ort.', 'ich bin auf Ihrem GitHub auf {title} gestoßen: {topic} und Code an einem Ort.'],
      ['in deinem Repository {title} geht es um das Thema {topic}.', 'in Ihrem Repository {title} geht es um das Thema {topic}.'],
    ],
    contribution: [['ich habe gesehen, dass du zu {title} beiträgst.', 'ich habe gesehen, dass Sie zu {title} beitragen.']],
    sponsor: [['ich habe gesehen, dass du {title} unterstützt.', 'ich habe gesehen, dass Sie {title} unterstützen.']],
    post: [
      ['ich habe deinen Beitrag {title} gelesen.', 'ich habe Ihren Beitrag {title} gelesen.'],
      ['ich habe deinen Beitrag zum Thema {topic} gelesen.', 'ich habe Ihren Beitrag zum Thema {topic} gelesen.'],
      ['dein Beitrag (Stichwort {topic}) ist mir aufgefallen.', 'Ihr Beitrag (Stichwort {topic}) ist mir aufgefallen.'],
    ],
    article: [['ich bin auf deinen Artikel {title} gestoßen.', 'ich bin auf Ihren Artikel {title} gestoßen.']],
    project: [
      ['ich bin auf dein Projekt {title} gestoßen.', 'ich bin auf Ihr Projekt {title} gestoßen.'],
      ['ich habe mir dein Projekt {title} angesehen.', 'ich habe mir Ihr Projekt {title} angesehen.'],
    ],
    event: [['ich habe {title} unter deinen Veranstaltungen gesehen.', 'ich habe {title} unter Ihren Veranstaltungen gesehen.']],
    role: [['auf deinem Profil ist mir {title} aufgefallen.', 'auf Ihrem Profil ist mir {title} aufgefallen.']],
    profile: [
      ['auf deinem Profil bin ich beim Stichwort {topic} hängen geblieben.', 'auf Ihrem Profil bin ich beim Stichwort {topic} hängen geblieben.'],
      ['in deinem Profil taucht das Stichwort {topic} auf.', 'in Ihrem Profil taucht das Stichwort {topic} auf.'],
    ],
    told: [['du hattest mir vom Thema {topic} erzählt.', 'Sie hatten mir vom Thema {topic} erzählt.']],
    talk: [['ich habe deinen Beitrag zu deinem Vortrag gesehen.', 'ich habe Ihren Beitrag zu Ihrem Vortrag gesehen.']],
  },
  questions: {
    work: [
      ['Was hat dich daran bisher am meisten überrascht?', 'Was hat Sie daran bisher am meisten überrascht?'],
      ['Was würdest du heute anders machen?', 'Was würden Sie heute anders machen?'],
      ['Was hat länger gedauert als gedacht?', 'Was hat länger gedauert als gedacht?'],
      ['Was probierst du als Nächstes aus?', 'Was probieren Sie als Nächstes aus?'],
      ['Woran scheitern die meisten beim Thema {topic}?', 'Woran scheitern die meisten beim Thema {topic}?'],
      ['Wie bist du zum Thema {topic} gekommen?', 'Wie sind Sie zum Thema {topic} gekommen?'],
    ],
    leisure: [
      ['Wie bist du dazu gekommen?', 'Wie sind Sie dazu gekommen?'],
      ['Was steht bei dir als Nächstes an?', 'Was steht bei Ihnen als Nächstes an?'],
      ['Was würdest du jemandem raten, der gerade anfängt?', 'Was würden Sie jemandem raten, der gerade anfängt?'],
      ['Was war bisher der schönste Moment dabei?', 'Was war bisher der schönste Moment dabei?'],
      ['Was hat am längsten gedauert, bis es saß?', 'Was hat am längsten gedauert, bis es saß?'],
    ],
    event: [
      ['Was würdest du jemandem sagen, der noch nie dort war?', 'Was würden Sie jemandem sagen, der noch nie dort war?'],
      ['Wofür lohnt sich die Reise am meisten?', 'Wofür lohnt sich die Reise am meisten?'],
      ['Welches Gespräch dort würdest du weitergeben?', 'Welches Gespräch dort würden Sie weitergeben?'],
      ['Wie bist du dort gelandet?', 'Wie sind Sie dorthin gekommen?'],
    ],
    talk: [
      ['Gibt es irgendwo Folien oder eine Aufzeichnung?', 'Gibt es irgendwo Folien oder eine Aufzeichnung?'],
      ['Was sollen die Leute vor allem mitnehmen?', 'Was sollen die Zuhörer vor allem mitnehmen?'],
      ['Wie bereitest du dich auf so etwas vor?', 'Wie bereiten Sie sich auf so etwas vor?'],
    ],
  },
  advice: [
    ['Wo würdest du anfangen, wenn man mehr zum Thema {topic} wissen möchte?', 'Wo würden Sie anfangen, wenn man mehr zum Thema {topic} wissen möchte?'],
    ['Hast du einen Lesetipp zum Thema {topic}?', 'Haben Sie einen Lesetipp zum Thema {topic}?'],
    ['Wem sollte man beim Thema {topic} zuhören?', 'Wem sollte man beim Thema {topic} zuhören?'],
  ],
  same: [
    ['Das Thema liegt mir selbst am Herzen. Was hast du als Nächstes vor?', 'Das Thema liegt mir selbst am Herzen. Was haben Sie als Nächstes vor?'],
    ['Damit verbringe ich selbst gern Zeit. Hast du einen Tipp?', 'Damit verbringe ich selbst gern Zeit. Haben Sie einen Tipp?'],
  ],
  near: [
    ['Das ist nah an etwas, das mir selbst Freude macht. Was hast du als Nächstes vor?', 'Das ist nah an etwas, das mir selbst Freude macht. Was haben Sie als Nächstes vor?'],
    ['Ich mache selbst etwas Verwandtes. Was sollte ich zuerst ausprobieren?', 'Ich mache selbst etwas Verwandtes. Was sollte ich zuerst ausprobieren?'],
  ],
}
