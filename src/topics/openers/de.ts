import type { OpenerWords } from './shape'

export const de: OpenerWords = {
  greetings: {
    casual: ['Hallo {name},', 'Hi {name},', 'Hey {name},'], formal: ['Guten Tag {name},', 'Hallo {name},', 'Einen guten Tag {name},'],
  },
  nameless: { casual: ['Hallo,', 'Hi,', 'Guten Tag,'], formal: ['Guten Tag,', 'Hallo,', 'Einen guten Tag,'] },
  facts: {
    repository: [
      ['ich bin auf deinem GitHub auf {title} gestoßen.', 'ich bin auf Ihrem GitHub auf {title} gestoßen.'],
      ['ich habe mir dein Repository {title} angesehen.', 'ich habe mir Ihr Repository {title} angesehen.'],
      ['{title} auf deinem GitHub ist mir aufgefallen.', '{title} auf Ihrem GitHub ist mir aufgefallen.'],
      ['dein Repository {title} hat mich neugierig gemacht.', 'Ihr Repository {title} hat mich neugierig gemacht.'],
    ],
    contribution: [
      ['ich habe gesehen, dass du zu {title} beiträgst.', 'ich habe gesehen, dass Sie zu {title} beitragen.'],
      ['mir ist aufgefallen, dass du bei {title} mitarbeitest.', 'mir ist aufgefallen, dass Sie bei {title} mitarbeiten.'],
    ],
    sponsor: [['ich habe gesehen, dass du {title} auf GitHub unterstützt.', 'ich habe gesehen, dass Sie {title} auf GitHub unterstützen.']],
    star: [
      ['ich habe {title} unter deinen Sternen auf GitHub gesehen.', 'ich habe {title} unter Ihren Sternen auf GitHub gesehen.'],
      [
        'mir ist aufgefallen, dass du {title} auf GitHub markiert hast.',
        'mir ist aufgefallen, dass Sie {title} auf GitHub markiert haben.',
      ],
    ],
    readme: [
      [
        'im README auf deinem GitHub-Profil ist mir {quoted topic} aufgefallen.',
        'im README auf Ihrem GitHub-Profil ist mir {quoted topic} aufgefallen.',
      ],
      [
        'ich habe das README auf deinem GitHub-Profil gelesen und bin bei {quoted topic} hängen geblieben.',
        'ich habe das README auf Ihrem GitHub-Profil gelesen und bin bei {quoted topic} hängen geblieben.',
      ],
    ],
    post: [
      ['dein Beitrag zum Thema {bare topic} ist mir aufgefallen.', 'Ihr Beitrag zum Thema {bare topic} ist mir aufgefallen.'],
      ['dein Beitrag, der mit {start} anfängt, ist mir aufgefallen.', 'Ihr Beitrag, der mit {start} beginnt, ist mir aufgefallen.'],
      ['ich habe den Beitrag gelesen, den du mit {start} anfängst.', 'ich habe den Beitrag gelesen, den Sie mit {start} beginnen.'],
      ['ich habe deinen Beitrag {über topic} gelesen.', 'ich habe Ihren Beitrag {über topic} gelesen.'],
      ['ich habe deinen Beitrag zum Thema {bare topic} gelesen.', 'ich habe Ihren Beitrag zum Thema {bare topic} gelesen.'],
      ['dein Beitrag {über topic} ist mir aufgefallen.', 'Ihr Beitrag {über topic} ist mir aufgefallen.'],
      ['dein Beitrag {über topic} geht mir noch durch den Kopf.', 'Ihr Beitrag {über topic} geht mir noch durch den Kopf.'],
      ['ich habe deinen Beitrag {title} gelesen.', 'ich habe Ihren Beitrag {title} gelesen.'],
      ['dein Beitrag {title} ist mir aufgefallen.', 'Ihr Beitrag {title} ist mir aufgefallen.'],
      ['ich habe deinen Beitrag gelesen, der mit {start} anfängt.', 'ich habe Ihren Beitrag gelesen, der mit {start} beginnt.'],
    ],
    comment: [
      ['ich habe deinen Kommentar zum Thema {bare topic} gesehen.', 'ich habe Ihren Kommentar zum Thema {bare topic} gesehen.'],
      ['dein Kommentar {über topic} ist mir aufgefallen.', 'Ihr Kommentar {über topic} ist mir aufgefallen.'],
      ['ich bin auf deinen Kommentar {title} gestoßen.', 'ich bin auf Ihren Kommentar {title} gestoßen.'],
      ['ich bin auf deinen Kommentar gestoßen, der mit {start} anfängt.', 'ich bin auf Ihren Kommentar gestoßen, der mit {start} beginnt.'],
    ],
    repost: [
      [
        'ich habe gesehen, dass du einen Beitrag {über topic} geteilt hast.',
        'ich habe gesehen, dass Sie einen Beitrag {über topic} geteilt haben.',
      ],
      ['ich habe gesehen, dass du {title} geteilt hast.', 'ich habe gesehen, dass Sie {title} geteilt haben.'],
      [
        'ich habe gesehen, dass du den Beitrag geteilt hast, der mit {start} anfängt.',
        'ich habe gesehen, dass Sie den Beitrag geteilt haben, der mit {start} beginnt.',
      ],
    ],
    liked: [
      ['mir ist {title} unter dem aufgefallen, was dir gefällt.', 'mir ist {title} unter dem aufgefallen, was Ihnen gefällt.'],
      ['ich habe gesehen, dass dir {title} gefällt.', 'ich habe gesehen, dass Ihnen {title} gefällt.'],
      [
        'ich habe gesehen, dass dir der Beitrag gefällt, der mit {start} anfängt.',
        'ich habe gesehen, dass Ihnen der Beitrag gefällt, der mit {start} beginnt.',
      ],
    ],
    article: [
      ['ich bin auf deinen Artikel {title} gestoßen.', 'ich bin auf Ihren Artikel {title} gestoßen.'],
      ['dein Artikel {title} ist mir aufgefallen.', 'Ihr Artikel {title} ist mir aufgefallen.'],
      ['ich habe gesehen, dass du {title} geschrieben hast.', 'ich habe gesehen, dass Sie {title} geschrieben haben.'],
      ['ich bin auf deinen Artikel gestoßen, der mit {start} anfängt.', 'ich bin auf Ihren Artikel gestoßen, der mit {start} beginnt.'],
    ],
    project: [
      ['ich bin auf dein Projekt {title} gestoßen.', 'ich bin auf Ihr Projekt {title} gestoßen.'],
      ['ich habe mir dein Projekt {title} angesehen.', 'ich habe mir Ihr Projekt {title} angesehen.'],
      ['dein Projekt {title} ist mir aufgefallen.', 'Ihr Projekt {title} ist mir aufgefallen.'],
      ['ich bin auf dein Projekt gestoßen, das mit {start} anfängt.', 'ich bin auf Ihr Projekt gestoßen, das mit {start} beginnt.'],
    ],
    event: [
      ['ich habe {title} unter deinen Veranstaltungen gesehen.', 'ich habe {title} unter Ihren Veranstaltungen gesehen.'],
      ['mir ist {title} unter deinen Veranstaltungen aufgefallen.', 'mir ist {title} unter Ihren Veranstaltungen aufgefallen.'],
      ['ich habe {start} unter deinen Veranstaltungen gesehen.', 'ich habe {start} unter Ihren Veranstaltungen gesehen.'],
    ],
    role: [
      ['ich habe gesehen, dass du dich ehrenamtlich engagierst ({org}).', 'ich habe gesehen, dass Sie sich ehrenamtlich engagieren ({org}).'],
      ['mir ist dein Ehrenamt aufgefallen: {org}.', 'mir ist Ihr Ehrenamt aufgefallen: {org}.'],
      ['auf deinem Profil ist mir {title} aufgefallen.', 'auf Ihrem Profil ist mir {title} aufgefallen.'],
    ],
    member: [
      ['auf deinem Profil ist mir {title} aufgefallen.', 'auf Ihrem Profil ist mir {title} aufgefallen.'],
      ['ich habe {title} auf deinem Profil gesehen.', 'ich habe {title} auf Ihrem Profil gesehen.'],
    ],
    certificate: [
      ['auf deinem Profil ist mir {title} aufgefallen.', 'auf Ihrem Profil ist mir {title} aufgefallen.'],
      ['ich habe {title} auf deinem Profil gesehen.', 'ich habe {title} auf Ihrem Profil gesehen.'],
    ],
    told: [
      ['du hattest mir gegenüber einmal {quoted topic} erwähnt.', 'Sie hatten mir gegenüber einmal {quoted topic} erwähnt.'],
      ['ich musste an das Stichwort {quoted topic} denken, das du erwähnt hattest.', 'ich musste an das Stichwort {quoted topic} denken, das Sie erwähnt hatten.'],
      ['du hattest mir {von topic} erzählt.', 'Sie hatten mir {von topic} erzählt.'],
      [
        'ich musste daran denken, was du mir {über topic} erzählt hast.',
        'ich musste daran denken, was Sie mir {über topic} erzählt haben.',
      ],
      ['du hattest mir einmal vom Thema {bare topic} erzählt.', 'Sie hatten mir einmal vom Thema {bare topic} erzählt.'],
    ],
    link: [
      ['bei {title} musste ich an dich denken.', 'bei {title} musste ich an Sie denken.'],
      ['ich habe {title} gesehen und an dich gedacht.', 'ich habe {title} gesehen und an Sie gedacht.'],
      ['bei {start} musste ich an dich denken.', 'bei {start} musste ich an Sie denken.'],
    ],
    profile: [
      [
        'auf deinem Profil ist mir das Stichwort {bare topic} aufgefallen.',
        'auf Ihrem Profil ist mir das Stichwort {bare topic} aufgefallen.',
      ],
      ['in deinem Profil geht es auch {um topic}.', 'in Ihrem Profil geht es auch {um topic}.'],
      [
        'auf deinem Profil bin ich beim Thema {bare topic} hängen geblieben.',
        'auf Ihrem Profil bin ich beim Thema {bare topic} hängen geblieben.',
      ],
      ['auf deinem Profil ist mir {quoted topic} aufgefallen.', 'auf Ihrem Profil ist mir {quoted topic} aufgefallen.'],
    ],
    talk: [
      ['ich habe deinen Beitrag zum Vortrag gesehen.', 'ich habe Ihren Beitrag zum Vortrag gesehen.'],
      ['ich habe deinen Beitrag über den Vortrag gelesen.', 'ich habe Ihren Beitrag über den Vortrag gelesen.'],
    ],
  },
  recent: {
    post: [
      ['ich habe gerade deinen Beitrag {über topic} gelesen.', 'ich habe gerade Ihren Beitrag {über topic} gelesen.'],
      ['dein neuer Beitrag {über topic} ist mir aufgefallen.', 'Ihr neuer Beitrag {über topic} ist mir aufgefallen.'],
    ],
    article: [['ich habe deinen neuen Artikel {title} gesehen.', 'ich habe Ihren neuen Artikel {title} gesehen.']],
    project: [['ich habe dein neues Projekt {title} gesehen.', 'ich habe Ihr neues Projekt {title} gesehen.']],
  },
  older: {
    post: [['ich bin auf einen älteren Beitrag von dir {über topic} gestoßen.', 'ich bin auf einen älteren Beitrag von Ihnen {über topic} gestoßen.']],
  },
  byKind: {
    repository: [
      'Was war der Anlass, damit anzufangen?', ['Nutzt du es selbst?', 'Nutzen Sie es selbst?'], 'Welcher Teil hat am längsten gedauert?',
      ['Was hast du als Nächstes damit vor?', 'Was haben Sie als Nächstes damit vor?'], 'Hat es schon jemand anderem geholfen?',
      ['Was würdest du heute anders machen?', 'Was würden Sie heute anders machen?'],
      ['Arbeitest du noch daran?', 'Arbeiten Sie noch daran?'], 'Wie ist es entstanden?',
    ],
    contribution: [
      ['Wie bist du dazu gekommen?', 'Wie sind Sie dazu gekommen?'], ['Woran arbeitest du dort gerade?', 'Woran arbeiten Sie dort gerade?'],
      'Ist das auch etwas für Neulinge?', ['Was hast du von den Leuten dort gelernt?', 'Was haben Sie von den Leuten dort gelernt?'],
    ],
    sponsor: [
      ['Wofür nutzt du es?', 'Wofür nutzen Sie es?'], ['Wie bist du darauf gekommen?', 'Wie sind Sie darauf gekommen?'],
      ['Was gefällt dir daran?', 'Was gefällt Ihnen daran?'],
    ],
    star: [
      ['Hast du es schon ausprobiert?', 'Haben Sie es schon ausprobiert?'], ['Was gefällt dir daran?', 'Was gefällt Ihnen daran?'],
      ['Wofür würdest du es nutzen?', 'Wofür würden Sie es nutzen?'],
    ],
    post: ['Wie ging es danach weiter?', 'Wie läuft es seitdem?', 'Gibt es dazu noch mehr zu erzählen?', 'Wie kam es dazu?'],
    comment: [['Wie bist du darauf gekommen?', 'Wie sind Sie darauf gekommen?'], 'Gibt es dazu noch mehr zu sagen?', 'Kam eine Antwort?'],
    repost: [
      ['Was hältst du davon?', 'Was halten Sie davon?'],
      ['Was ist für dich daran das Wichtigste?', 'Was ist für Sie daran das Wichtigste?'],
      ['Siehst du das alles genauso?', 'Sehen Sie das alles genauso?'],
    ],
    liked: [
      ['Was gefällt dir daran am besten?', 'Was gefällt Ihnen daran am besten?'],
      ['Kennst du noch mehr in der Art?', 'Kennen Sie noch mehr in der Art?'],
    ],
    article: [
      'Was war der Anlass dafür?', ['Was hast du weggelassen?', 'Was haben Sie weggelassen?'], 'Hat schon jemand widersprochen?',
      'Gibt es einen zweiten Teil?', ['Wie lange hast du daran geschrieben?', 'Wie lange haben Sie daran geschrieben?'],
    ],
    project: [
      'Wie hat es angefangen?', 'Welcher Teil hat am längsten gedauert?',
      ['Was würdest du heute daran ändern?', 'Was würden Sie heute daran ändern?'],
      ['Was hat dir daran am meisten Freude gemacht?', 'Was hat Ihnen daran am meisten Freude gemacht?'], 'Wie ist es dazu gekommen?',
    ],
    role: [
      ['Wie bist du dazu gekommen?', 'Wie sind Sie dazu gekommen?'], 'Wie sieht ein gewöhnlicher Tag dort aus?',
      'Wie viel Zeit braucht das?', ['Was macht dir daran am meisten Freude?', 'Was macht Ihnen daran am meisten Freude?'],
      ['Was hattest du dort nicht erwartet?', 'Was hatten Sie dort nicht erwartet?'],
    ],
    member: [
      ['Wie bist du dazu gekommen?', 'Wie sind Sie dazu gekommen?'], 'Was passiert dort gerade?',
      ['Würdest du es anderen empfehlen?', 'Würden Sie es anderen empfehlen?'],
    ],
    certificate: [
      'Hat sich die Zeit gelohnt?', ['Was davon hast du seither gebraucht?', 'Was davon haben Sie seither gebraucht?'],
      ['Würdest du es wieder machen?', 'Würden Sie es wieder machen?'],
    ],
    told: [
      'Wie läuft es?', 'Was gibt es da Neues?', ['Kommst du zurzeit dazu?', 'Kommen Sie zurzeit dazu?'], 'Wie ging es weiter?',
      'Ist etwas daraus geworden?',
    ],
    link: [
      ['Kennst du das schon?', 'Kennen Sie das schon?'], ['Was hältst du davon?', 'Was halten Sie davon?'],
      ['Taugt es etwas, was meinst du?', 'Taugt es etwas, was meinen Sie?'],
    ],
    talk: [
      'Gibt es irgendwo Folien oder eine Aufzeichnung?', 'Was sollen die Leute vor allem mitnehmen?',
      ['Wie bereitest du dich auf so etwas vor?', 'Wie bereiten Sie sich auf so etwas vor?'],
      ['Wie bist du auf das Thema gekommen?', 'Wie sind Sie auf das Thema gekommen?'],
      ['Welche Frage aus dem Publikum ist dir geblieben?', 'Welche Frage aus dem Publikum ist Ihnen geblieben?'],
    ],
  },
  argued: [
    'Was war der Anlass dafür?', 'Hat jemand widersprochen?',
    'Hat das auch jemand anders gesehen?',
    'Was stand am Ende doch nicht drin?',
    ['Siehst du es heute noch genauso?', 'Sehen Sie es heute noch genauso?'],
  ],
  byTheme: {
    code: [
      ['Was hat dich {an topic} am meisten überrascht?', 'Was hat Sie {an topic} am meisten überrascht?'],
      'Was fällt den meisten {bei topic} schwer?', ['Wie bist du {zu topic} gekommen?', 'Wie sind Sie {zu topic} gekommen?'],
      ['Was gefällt dir {an topic}?', 'Was gefällt Ihnen {an topic}?'],
      ['Was möchtest du {mit topic} als Nächstes ausprobieren?', 'Was möchten Sie {mit topic} als Nächstes ausprobieren?'],
      ['Was würdest du {an topic} ändern, wenn du könntest?', 'Was würden Sie {an topic} ändern, wenn Sie könnten?'],
    ],
    craft: [
      ['Was hat dich {an topic} am meisten überrascht?', 'Was hat Sie {an topic} am meisten überrascht?'],
      'Was fällt den meisten {bei topic} schwer?', ['Wie bist du {zu topic} gekommen?', 'Wie sind Sie {zu topic} gekommen?'],
      'Was hat sich {bei topic} in den letzten Jahren am meisten verändert?',
      ['Was macht dir {an topic} Freude?', 'Was macht Ihnen {an topic} Freude?'],
    ],
    practice: [
      ['Wie bist du {zu topic} gekommen?', 'Wie sind Sie {zu topic} gekommen?'],
      ['Wie viel Zeit findest du zurzeit {für topic}?', 'Wie viel Zeit finden Sie zurzeit {für topic}?'],
      ['Wer oder was hat dich {zu topic} gebracht?', 'Wer oder was hat Sie {zu topic} gebracht?'],
      ['Was macht dir {an topic} am meisten Freude?', 'Was macht Ihnen {an topic} am meisten Freude?'],
      ['Was steht bei dir als Nächstes an?', 'Was steht bei Ihnen als Nächstes an?'],
      'Was stellen sich die meisten {bei topic} falsch vor?',
    ],
    love: [
      ['Wie bist du {zu topic} gekommen?', 'Wie sind Sie {zu topic} gekommen?'],
      ['Was gefällt dir {an topic}?', 'Was gefällt Ihnen {an topic}?'],
      ['Womit hat das {bei topic} für dich angefangen?', 'Womit hat das {bei topic} für Sie angefangen?'],
    ],
    cause: [
      ['Wie bist du {zu topic} gekommen?', 'Wie sind Sie {zu topic} gekommen?'], 'Was würde {bei topic} am meisten helfen?',
      'Was stellen sich die meisten {bei topic} falsch vor?',
    ],
    place: [
      'Was sollte man dort nicht verpassen?', ['Was hat dich dorthin geführt?', 'Was hat Sie dorthin geführt?'],
      'Welche Jahreszeit ist dort die beste?', ['Würdest du wieder hinfahren?', 'Würden Sie wieder hinfahren?'],
    ],
    event: [
      ['Was würdest du jemandem sagen, der noch nie dort war?', 'Was würden Sie jemandem sagen, der noch nie dort war?'],
      'Wofür lohnt sich die Reise am meisten?', 'Worüber wird dort geredet, was man sonst nirgends liest?',
      ['Wie bist du zum ersten Mal dort gelandet?', 'Wie sind Sie zum ersten Mal dorthin gekommen?'],
      ['An welches Gespräch dort denkst du noch?', 'An welches Gespräch dort denken Sie noch?'],
    ],
    talk: ['Gibt es irgendwo Folien oder eine Aufzeichnung?', 'Was sollen die Leute vor allem mitnehmen?'],
  },
  advice: {
    work: [
      [
        'Wo fange ich am besten an, wenn ich mehr {über topic} wissen möchte?',
        'Wo fängt man am besten an, wenn man mehr {über topic} wissen möchte?',
      ],
      ['Hast du einen Lesetipp {zu topic}?', 'Haben Sie einen Lesetipp {zu topic}?'],
      ['Wem sollte man zuhören, wenn es {um topic} geht?', 'Wem sollte man zuhören, wenn es {um topic} geht?'],
      [
        'Was würdest du jemandem zeigen, der {mit topic} gerade erst anfängt?',
        'Was würden Sie jemandem zeigen, der {mit topic} gerade erst anfängt?',
      ],
    ],
    leisure: [
      ['Was würdest du jemandem raten, der {mit topic} gerade anfängt?', 'Was würden Sie jemandem raten, der {mit topic} gerade anfängt?'],
      ['Was sollte man {bei topic} am Anfang besser lassen?', 'Was sollte man {bei topic} am Anfang besser lassen?'],
      ['Was sollte ich {über topic} lesen oder ansehen, wenn es nach dir geht?', 'Was sollte ich {über topic} lesen oder ansehen, wenn es nach Ihnen geht?'],
    ],
  },
  help: {
    repository: [
      'Fehlt es gerade an etwas: jemand zum Testen, zum Lesen, zum Weitersagen?',
      ['Darf ich es jemandem weitergeben, dem es gefallen könnte?', 'Darf ich es jemandem weitergeben, dem es gefallen könnte?'],
      [
        'Wenn du jemanden zum Ausprobieren brauchst, sag Bescheid.',
        'Wenn Sie jemanden zum Ausprobieren brauchen, sagen Sie gern Bescheid.',
      ],
    ],
    contribution: ['Werden dort noch Leute gesucht? Ich sage es gern weiter.'],
    post: [
      'Darf ich ihn an jemanden weitergeben, der sich dafür interessiert?',
      ['Wenn du mehr dazu schreibst, lese ich es gern.', 'Wenn Sie mehr dazu schreiben, lese ich es gern.'],
    ],
    article: ['Darf ich ihn an jemanden weitergeben, der sich dafür interessiert?', 'Wenn es einen zweiten Teil gibt, lese ich ihn gern.'],
    project: ['Darf ich es jemandem zeigen, dem es gefallen könnte?'],
    role: ['Fehlt es dort gerade an etwas: Leute, Werkzeug, Aufmerksamkeit?', 'Werden dort noch Leute gebraucht? Ich höre mich gern um.'],
    talk: ['Darf ich ihn an jemanden weitergeben, der sich dafür interessiert?'],
  },
  glad: {
    article: [['Glückwunsch zur Veröffentlichung! Was kommt als Nächstes?', 'Glückwunsch zur Veröffentlichung! Was kommt als Nächstes?']],
    talk: ['Glückwunsch dazu! Gibt es irgendwo Folien oder eine Aufzeichnung?', 'Glückwunsch! Wie war die Stimmung im Saal?'],
    certificate: [
      'Glückwunsch! Hat sich die Zeit gelohnt?',
      ['Glückwunsch dazu! Was davon brauchst du zuerst?', 'Glückwunsch dazu! Was davon brauchen Sie zuerst?'],
    ],
  },
  same: {
    work: [
      [
        'Ich beschäftige mich selbst gern {mit topic}. Was hast du als Nächstes vor?',
        'Ich beschäftige mich selbst gern {mit topic}. Was haben Sie als Nächstes vor?',
      ],
      ['Ich interessiere mich auch {für topic}. Hast du einen Tipp?', 'Ich interessiere mich auch {für topic}. Haben Sie einen Tipp?'],
    ],
    leisure: [
      [
        'Ich verbringe selbst gern Zeit {mit topic}. Hast du einen Tipp?',
        'Ich verbringe selbst gern Zeit {mit topic}. Haben Sie einen Tipp?',
      ],
      [
        'Ich habe auch viel Freude {an topic}. Was hast du als Nächstes vor?',
        'Ich habe auch viel Freude {an topic}. Was haben Sie als Nächstes vor?',
      ],
      [
        'Ich habe selbst etwas {für topic} übrig. Wie bist du dazu gekommen?',
        'Ich habe selbst etwas {für topic} übrig. Wie sind Sie dazu gekommen?',
      ],
    ],
  },
  near: {
    work: [
      [
        'Ich selbst bin eher {bei mine} zu Hause. Wie nah liegt das beieinander?',
        'Ich selbst bin eher {bei mine} zu Hause. Wie nah liegt das beieinander?',
      ],
      [
        'Mich interessiert etwas ganz Ähnliches. Wo würdest du anfangen zu lesen?',
        'Mich interessiert etwas ganz Ähnliches. Wo würden Sie anfangen zu lesen?',
      ],
    ],
    leisure: [
      [
        'Ich selbst verbringe gern Zeit {mit mine}. Wie hat es bei dir angefangen?',
        'Ich selbst verbringe gern Zeit {mit mine}. Wie hat es bei Ihnen angefangen?',
      ],
      [
        'Ich mache selbst etwas Verwandtes. Was sollte ich zuerst ausprobieren?',
        'Ich mache selbst etwas Verwandtes. Was sollte ich zuerst ausprobieren?',
      ],
    ],
  },
  past: [
    'Wie war es?', 'Wie ist es gelaufen?', 'Hat sich die Reise gelohnt?',
    ['Was hast du von dort mitgenommen?', 'Was haben Sie von dort mitgenommen?'],
    ['Welchen Beitrag dort würdest du weiterempfehlen?', 'Welchen Beitrag dort würden Sie weiterempfehlen?'],
  ],
  coming: [
    ['Bist du vor Ort dabei?', 'Sind Sie vor Ort dabei?'], ['Worauf freust du dich am meisten?', 'Worauf freuen Sie sich am meisten?'],
    'Was sollte man dort nicht verpassen?', ['Machst du selbst etwas dort?', 'Machen Sie selbst etwas dort?'],
  ],
}
