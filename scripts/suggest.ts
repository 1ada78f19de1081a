import { answerFiles } from './lib/case-files'
import { answerCase, type TopicCase } from './lib/topic-cases'

/** Prints topics and openers for a case, or writes an answer per case. @returns 0, 1 when a case cannot be answered, 2 for wrong arguments */
export function main(args: string[]): Promise<number> {
  return answerFiles<TopicCase>(args, 'suggest', answerCase)
}
