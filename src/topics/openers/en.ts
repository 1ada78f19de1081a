import type { OpenerWords } from './shape'

export const en: OpenerWords = {
  greeting: { named: ['Hi {name},', 'Hello {name},'], nameless: ['Hi,', 'Hello,'] },
  quotes: ['“', '”'],
  facts: {
    repository: ['I came across {title} on your GitHub.', 'your repository {title} made me stop and read.', 'I noticed {topic} in your repository {title}.'],
    hobbyRepository: ['I came across {title} on your GitHub: {topic} and code in one place.', 'I noticed {topic} in your repository {title}.'],
    contribution: ['I saw {title} among the projects you contribute to.', 'I noticed that you contribute to {title}.'],
    sponsor: ['I saw that you sponsor {title}.'],
    post: ['I read your post {title}.', 'I read your post on {topic}.', 'I saw that you wrote about {topic}.', 'your post about {topic} crossed my screen.'],
    article: ['I came across your article {title}.', 'I saw that you wrote {title}.'],
    project: ['I came across your project {title}.', 'I have been looking at your project {title}.'],
    event: ['I saw {title} among your events.'],
    role: ['I noticed {title} on your profile.'],
    profile: ['your profile mentions {topic}.', 'I noticed {topic} on your profile.'],
    told: ['I remembered that we spoke about {topic}.', 'you once told me about {topic}.'],
    talk: ['I saw your post about your talk.', 'I read that you have a talk to your name.'],
  },
  questions: {
    work: [
      'What has surprised you most about {topic} so far?', 'What would you do differently if you started today?', 'Which part took longer than you expected?',
      'What are you trying next?', 'Where do you see people go wrong with {topic}?', 'What do you wish more people knew about {topic}?',
      'What made you settle on {topic}?', 'How did you get into {topic}?',
    ],
    leisure: [
      'How did you get into {topic}?', 'What is next for you there?', 'What would you tell someone who is about to start?', 'Who or what got you started?',
      'What keeps you coming back to it?', 'What was the best moment so far?', 'What took you longest to learn?',
    ],
    event: [
      'What would you tell someone who has never been?', 'Which part is worth the trip?', 'What do people talk about there that one does not read online?',
      'Which session or conversation would you pass on to others?', 'How did you end up there?',
    ],
    talk: [
      'Are there slides or a recording somewhere?', 'What do you most want people to take home from it?', 'How do you prepare for something like that?',
      'What was the hardest part to cut?', 'How did the topic come to you?',
    ],
  },
  advice: [
    'If I wanted to understand {topic} better, where should I start?', 'Is there one thing on {topic} that you would recommend?',
    ['Who should I read or follow on {topic}?', 'Whom would you recommend reading on {topic}?'], 'What would you show someone who is new to {topic}?',
  ],
  same: [
    '{topic}: that is on my own list too, so I am curious what you are up to next.', 'That is something I care about myself. What are you up to at the moment?',
    'I am into that as well. Any tip you would pass on?',
  ],
  near: [
    'That is close to something I enjoy myself. What are you up to next?', 'I am into something close to it. What would you have me try first?',
    'It is not far from what I like to spend my own time on. How did you come to it?',
  ],
}
