import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { evalDeveloperTopics, evalSensitive } from './eval-lists'
import { answerCase, type TopicCase } from './topic-cases'
import { gradeCase, noGrades, type TopicGrades } from './topic-grading'

/** `quiet`: cases kept for the last look. Their notes are not printed, so that nobody tunes on them. */
const sets = [
  { name: 'own cases', folder: resolve('tests/eval'), quiet: false },
  { name: 'own, kept', folder: resolve('tests/eval/kept'), quiet: true },
  { name: 'shared cases', folder: resolve('../shared/topics/cases'), quiet: false },
]

const caseFile = /^\d.*\.json$/

/** Grades the suggestions for every labelled case in a folder. */
export function gradeFolder(folder: string): TopicGrades {
  const grades = noGrades()
  for (const file of readdirSync(folder).filter(name => caseFile.test(name)).toSorted()) {
    const topicCase = JSON.parse(readFileSync(join(folder, file), 'utf8')) as TopicCase
    gradeCase(file, topicCase, answerCase(topicCase), grades)
  }
  return grades
}

/** Prints the tables of topics: labelled cases, sensitive lines, developer topics; and what fell short. */
export async function evalTopics(): Promise<void> {
  console.log('Topics for labelled cases\n')
  const columns = sets.flatMap(({ name, folder, quiet }) => {
    if (existsSync(folder)) return { name, quiet, grades: gradeFolder(folder) }
    console.log(`The ${name} are not on this computer: left out.`)
    return []
  })
  const width = 16
  const row = (title: string, cell: (grades: TopicGrades) => string | number) =>
    console.log(title.padEnd(28) + columns.map(({ grades }) => String(cell(grades)).padStart(width)).join(''))
  console.log(''.padEnd(28) + columns.map(({ name }) => name.padStart(width)).join(''))
  row('cases', grades => grades.cases)
  row('good among the first three', grades => share(grades.goodInTop3))
  row('at least one good', grades => share(grades.anyGood))
  row('bad in the first five', grades => grades.badInTop5)
  row('used or hidden', grades => grades.usedInTop5)
  row('shared found', grades => share(grades.sharedFound))
  row('sensitive found', grades => share(grades.sensitive))
  row('not falsely alarmed', grades => share(grades.falseAlarms))
  row('openers sound', grades => share(grades.openers))
  for (const { quiet, grades } of columns) if (!quiet) for (const note of grades.notes) console.log(`  ${note}`)
  evalSensitive()
  evalDeveloperTopics()
}

const share = ([met, possible]: readonly [number, number]) => possible === 0 ? '–' : `${(100 * met / possible).toFixed(1)} %`
