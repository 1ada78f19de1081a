import type { OpenerWords } from './shape'

export const en: OpenerWords = {
  greetings: { casual: ['Hi {name},', 'Hello {name},', 'Hey {name},'], formal: ['Hello {name},', 'Dear {name},', 'Good day {name},'] },
  nameless: { casual: ['Hi,', 'Hello,', 'Hi there,'], formal: ['Hello,', 'Good day,', 'Hello there,'] },
  facts: {
    repository: [
      'I came across {title} on your GitHub.', 'I had a look at your repository {title}.', 'I found {title} among your repositories.',
      '{title} on your GitHub caught my eye.',
    ],
    contribution: [
      'I saw that you contribute to {title}.', 'I noticed {title} among the projects you contribute to.',
      'I noticed your name among the contributors to {title}.',
    ],
    sponsor: ['I saw that you sponsor {title} on GitHub.', 'I noticed that you support {title} on GitHub.'],
    star: ['I saw {title} among your stars on GitHub.', 'I noticed that you starred {title} on GitHub.'],
    readme: [
      'I read the README on your GitHub profile and noticed {topic}.', 'the README on your GitHub profile mentions {topic}.',
      'I noticed {quoted topic} in the README on your GitHub profile.',
    ],
    post: [
      'I read your post about {topic}.', 'I saw your post on {topic}.', 'I have been thinking about your post on {topic}.',
      'your post about {topic} caught my eye.',
      'I read your post {title}.', 'I saw your post {title}.', 'I read your post that starts with {start}.',
      'your post that starts with {start} caught my eye.',
    ],
    comment: [
      'I saw your comment on {topic}.', 'your comment about {topic} caught my eye.', 'I came across a comment of yours on {topic}.',
      'I came across your comment {title}.', 'I came across your comment that starts with {start}.',
    ],
    repost: [
      'I saw that you shared a post on {topic}.', 'the post on {topic} that you shared caught my eye.', 'I saw that you shared {title}.',
      'I saw that you shared the post that starts with {start}.',
    ],
    liked: [
      'I saw that you liked {title}.', 'I noticed {title} among the things you liked.',
      'I saw that you liked the one that starts with {start}.',
    ],
    article: [
      'I came across your article {title}.', 'I saw that you wrote {title}.', 'your article {title} caught my eye.',
      'I came across your article that starts with {start}.',
    ],
    project: [
      'I came across your project {title}.', 'I had a look at your project {title}.', 'your project {title} caught my eye.',
      'I came across your project that starts with {start}.',
    ],
    event: ['I saw {title} among your events.', 'I noticed that {title} is one of your events.', 'I saw {start} among your events.'],
    role: [
      'I saw on your profile that you volunteer with {org}.', 'I noticed your volunteer work with {org}.',
      'I noticed {title} on your profile.',
    ],
    member: ['I saw {title} on your profile.', 'I noticed that {title} is on your profile.'],
    certificate: ['I saw {title} on your profile.', 'I noticed {title} on your profile.', 'I came across {title} on your profile.'],
    told: [
      'I remembered that you told me about {topic}.', 'I was thinking of what you told me about {topic}.',
      'you once told me about {topic}.', 'I remembered that you mentioned {quoted topic}.',
    ],
    link: ['{title} made me think of you.', 'I saw {title} and thought of you.', '{start} made me think of you.'],
    profile: [
      'your profile mentions {topic}.', 'I noticed that your profile mentions {topic}.', 'I saw that you mention {topic} on your profile.',
      'I noticed {quoted topic} on your profile.',
    ],
    talk: ['I saw your post about the talk.', 'I read your post about the talk.', 'your post about the talk caught my eye.'],
  },
  recent: {
    post: ['I just read your post about {topic}.', 'I read your recent post on {topic}.', 'I saw your latest post on {topic}.'],
    article: ['I saw your recent article {title}.'],
    project: ['I saw your recent project {title}.'],
  },
  older: { post: ['I came back to a post of yours on {topic}.', 'I stumbled upon an older post of yours on {topic}.'] },
  byKind: {
    repository: [
      'What made you start it?', 'Do you use it yourself?', 'Which part took the longest?', ['What’s next for it?', 'What is next for it?'],
      'Has anyone else found it useful yet?', 'What would you do differently if you started today?', 'Are you still working on it?',
      ['What’s the story behind it?', 'What is the story behind it?'],
    ],
    contribution: [
      'How did you end up there?', 'What are you working on there at the moment?', 'Is it a good place for newcomers?',
      'What brought you to it?',
      'What have you learned from the people there?',
    ],
    sponsor: [
      'What do you use it for?', 'How did you come across it?', 'What do you like about it?', 'What would you like to see it do next?',
    ],
    star: ['Have you tried it yet?', 'What do you like about it?', 'What would you use it for?', 'How did you come across it?'],
    post: [
      'Is there more to the story?', ['How’s it been going since?', 'How has it been going since?'], 'What happened next?',
      ['What’s the story behind it?', 'What is the story behind it?'],
    ],
    comment: ['What made you look into it?', 'Is there more to say about it?', 'Did you get an answer?'],
    repost: ['What do you make of it?', 'Which part of it stood out for you?', 'Do you agree with all of it?'],
    liked: ['What do you like about it?', 'Which part of it stood out for you?', 'Have you seen anything else like it?'],
    article: [
      'What made you write it?', 'What did you leave out?', 'Has anyone argued with it yet?', 'Will there be a second part?',
      'How long did it take you?',
    ],
    project: [
      'How did it start?', 'Which part took the longest?', 'What would you change about it today?', 'What did you leave out along the way?',
      ['What’s the story behind it?', 'What is the story behind it?'], 'Which part did you enjoy most?',
    ],
    role: [
      'How did you come to it?', 'What does an ordinary day there look like?', 'What did you not expect about it?',
      'How much time does it take?', 'What do you enjoy most about it?',
    ],
    member: ['How did you come to it?', 'What goes on there?', 'Would you recommend it to others?'],
    certificate: ['Was it worth the time?', 'Which part of it have you used since?', 'Would you do it again?'],
    told: [
      ['How’s it going?', 'How is it going?'], ['What’s new there?', 'What is new there?'], 'Have you had time for it lately?',
      'How has it been since?',
      'Has anything come of it?',
    ],
    link: ['Do you know it already?', 'What do you make of it?', 'Is it any good, in your view?'],
    talk: [
      'Are there slides or a recording somewhere?', 'What should people take home from it?', 'How do you prepare for something like that?',
      'What was the hardest part to cut?', 'How did the topic come to you?', 'Which question from the audience do you remember?',
    ],
  },
  argued: [
    'What made you write it?', 'Did anyone disagree?', 'Has your view changed since?',
    ['What didn’t make it into the post?', 'What did not make it into the post?'],
    'Has anything changed since you wrote it?', 'Would you still put it the same way?',
  ],
  byTheme: {
    code: [
      'What surprised you most about {topic}?', 'Where do people go wrong with {topic}?',
      'What do you wish more people knew about {topic}?', 'How did you get into {topic}?',
      'What do you like about {topic}?', 'What would you like to try next with {topic}?',
      'Was there a moment when {topic} clicked for you?', 'What would you change about {topic} if you could?',
    ],
    craft: [
      'What surprised you most about {topic}?', 'Where do people go wrong with {topic}?',
      'What do you wish more people knew about {topic}?', 'How did you get into {topic}?',
      'What has changed most about {topic} in the last few years?', 'What do you enjoy about {topic}?',
    ],
    practice: [
      'How did you get into {topic}?', 'What keeps you coming back to {topic}?', 'How much time do you find for {topic} these days?',
      'Who or what got you into {topic}?',
      'What do you have planned next?', 'What do people get wrong about {topic}?',
    ],
    love: [
      'How did you get into {topic}?', 'What do you like about {topic}?', 'What first drew you to {topic}?',
      'What do outsiders get wrong about {topic}?',
    ],
    cause: [
      'How did you get involved with {topic}?', 'What would help most with {topic}?', 'What do people get wrong about {topic}?',
      'What first drew you to {topic}?',
    ],
    place: ['What should one not miss there?', 'What took you there?', 'Which time of year is best for it?', 'Would you go again?'],
    event: [
      'What makes it worth the trip?', 'What would you tell someone who has never been?',
      'What do people talk about there that one does not read online?',
      'How did you first end up there?', 'Which session or conversation there do you still think about?',
    ],
    talk: ['Are there slides or a recording somewhere?', 'What should people take home from it?'],
  },
  advice: {
    work: [
      [
        'If I wanted to understand {topic} better, where should I start?',
        'If one wanted to understand {topic} better, where should one start?',
      ],
      ['Who should I read on {topic}?', 'Whom would you recommend reading on {topic}?'],
      'Is there one article or talk on {topic} that you would pass on?',
      'What would you show someone who is new to {topic}?', 'How would you explain {topic} to someone from outside the field?',
    ],
    leisure: [
      'What would you tell someone who is just starting with {topic}?', 'Where would you send someone who wants to try {topic}?',
      'What do beginners get wrong about {topic}?',
      'What would you recommend reading or watching about {topic}?',
    ],
  },
  help: {
    repository: [
      'Is there anything it needs right now: testers, readers, someone to spread the word?',
      'May I pass it on to someone who would like it?', 'If you ever need someone to try it out, let me know.',
    ],
    contribution: ['Do they need more hands? I would be glad to spread the word.', 'May I pass it on to people who would enjoy it?'],
    post: [
      'May I pass it on to someone who would like it?',
      ['If you write more about it, I’d like to read it.', 'If you write more about it, I would like to read it.'],
    ],
    article: [
      'May I pass it on to someone who would like it?',
      ['If there’s a second part, I’d like to read it.', 'If there is a second part, I would like to read it.'],
    ],
    project: [
      'May I pass it on to someone who would like it?',
      'Is it something that I may show to others?',
    ],
    role: ['Is there anything you are short of: people, tools, attention?', 'Do you need more hands there? I would be glad to ask around.'],
    talk: ['May I pass it on to someone who would like it?'],
  },
  glad: {
    article: ['Congratulations on publishing it.', 'Well done for finishing it. What comes next?'],
    talk: ['Congratulations on that. Are there slides or a recording somewhere?', 'Well done. How was the room?'],
    certificate: [
      'Congratulations! Was it worth the time?', 'Well done. Which part of it will you use first?', 'Congratulations. What comes next?',
    ],
  },
  same: {
    work: [
      ['I’m interested in {topic} myself. What are you up to next?', 'I am interested in {topic} myself. What are you up to next?'],
      'I care about {topic} too. What are you reading on the subject at the moment?',
      'I have a soft spot for {topic} as well. Any tip?',
    ],
    leisure: [
      ['I’m into {topic} too. What are you up to next?', 'I enjoy {topic} too. What are you up to next?'],
      'I spend time on {topic} as well. Any tip you would pass on?',
      ['Same here: I’m fond of {topic}. How did you come to it?', 'I am fond of {topic} myself. How did you come to it?'],
      'I like {topic} too. Where do you find the time?',
    ],
  },
  near: {
    work: [
      ['I’m more at home with {mine} myself. How do the two compare?', 'I am more at home with {mine} myself. How do the two compare?'],
      [
        'I’m interested in {mine} myself. Where would you start reading?',
        'I am interested in {mine} myself. Where would you start reading?',
      ],
      [
        'I’m interested in something close to it. Where would you start reading?',
        'I am interested in something close to it. Where would you start reading?',
      ],
    ],
    leisure: [
      ['I’m into {mine} myself. What got you started?', 'I enjoy {mine} myself. What got you started?'],
      'I spend my own time on {mine}. Any tip for someone coming from there?',
      ['I’m into something close to it. What should I try first?', 'I enjoy something close to it. What should I try first?'],
    ],
  },
  past: [
    'How was it?', 'How did it go?', 'Was it worth the trip?', 'What did you take home from it?',
    'Whom did you meet there that others should know?', 'Which session would you pass on?',
  ],
  coming: [
    'Will you be there in person?', 'What are you looking forward to most?', 'Is there a session one should not miss?',
    'Do you have a part in it yourself?',
  ],
}
