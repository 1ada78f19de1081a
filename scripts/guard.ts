import { answerFiles } from './lib/case-files'
import { answerOf, guardCase, type GuardCase } from './lib/guard-cases'

/** Prints what a draft mixes up, or writes an answer per case. @returns 0, 1 when a case cannot be answered, 2 for wrong arguments */
export function main(args: string[]): Promise<number> {
  return answerFiles<Partial<GuardCase> | null>(args, 'guard', given => answerOf(guardCase(wholeCase(given))))
}

/** @throws Error saying what a case needs */
function wholeCase(given: Partial<GuardCase> | null): GuardCase {
  const { to, draft, people, sentBefore } = given ?? {}
  if (typeof to?.name !== 'string' || typeof draft !== 'string') throw new Error('a case needs "to" with a name and a "draft".')
  return { to, draft, people: people ?? [], sentBefore: sentBefore ?? [] }
}
