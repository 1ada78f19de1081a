import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { savedPages } from './saved-pages'

const run = promisify(execFile)

/** The figures of the grader that this project names; in per cent, or counts of what must never happen. */
export interface Grades {
  pages: number
  identity: number | null
  wrongPerson: number
  nothingOnOtherPages: number | null
  leaks: number
  headline: number | null
  location: number | null
  itemsRecall: number | null
  itemsPrecision: number | null
}

/** The grader's table of a folder of captures, as it prints it. */
export async function gradeTable(captures: string): Promise<string> {
  return (await grade(savedPages.labels, captures)).stdout
}

/** The grader's figures, and its notes: a line for everything that differs from the labels. */
export async function grades(captures: string, labels = savedPages.labels): Promise<{ figures: Grades, notes: string[] }> {
  const { stdout, stderr } = await grade(labels, captures, '--json', '--verbose')
  return { figures: JSON.parse(stdout) as Grades, notes: stderr.split('\n').filter(Boolean) }
}

function grade(labels: string, captures: string, ...flags: string[]) {
  return run(process.execPath, [savedPages.grader, labels, captures, ...flags], { maxBuffer: 64e6 })
}
