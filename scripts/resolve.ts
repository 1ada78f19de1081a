import { parseArgs } from 'node:util'
import { readLines, readTexts } from './lib/lists'
import { sentence } from './lib/page-index'
import { shippedVocabulary } from './lib/topic-cases'
import { topicsIn } from '../src/topics'

const usage = 'usage: npm run -s resolve -- --file NAMES.txt      (a name a line → one JSON object: name → topic or null)\n'
  + '       npm run -s resolve -- --texts TEXTS.json   (a JSON list of texts → the topics found in each)'

/** Prints which topics names stand for, or which topics texts speak of. @returns 0, 1 when the file cannot be read, 2 for wrong arguments */
export async function main(args: string[]): Promise<number> {
  const { file, texts } = orderOf(args)
  if ((file === undefined) === (texts === undefined)) {
    console.error(usage)
    return 2
  }
  try {
    const vocabulary = shippedVocabulary()
    const answer = file === undefined
      ? (await readTexts(texts ?? '')).map(text => topicsIn(text, vocabulary).map(({ id }) => id))
      : Object.fromEntries((await readLines(file)).map(name => [name, vocabulary.resolve(name)?.id ?? null]))
    console.log(JSON.stringify(answer, null, 2))
    return 0
  } catch (error) {
    console.error(sentence(error))
    return 1
  }
}

function orderOf(args: string[]): { file?: string, texts?: string } {
  try {
    return parseArgs({ args, options: { file: { type: 'string' }, texts: { type: 'string' } } }).values
  } catch (error) {
    console.error(sentence(error))
    return {}
  }
}
