import { type AdviceCase, answerAdvice } from './lib/advice-cases'
import { answerFiles } from './lib/case-files'

/** Prints warmth, ledger, follow-up, next step and gate for a case, or writes an answer per case. @returns 0, 1 when a case cannot be answered, 2 for wrong arguments */
export function main(args: string[]): Promise<number> {
  return answerFiles<AdviceCase>(args, 'advise', answerAdvice)
}
