import { captureAll } from './batch'
import { gradeTable } from './grading'
import { libraryReader } from './readers'
import { inScratchFolder, savedPages } from './saved-pages'

/** Reads every saved page and prints the grader's table. */
export async function captureTable(): Promise<void> {
  await inScratchFolder(async folder => {
    const batch = await captureAll(libraryReader, savedPages.index, folder)
    if ('wrong' in batch) return console.log(batch.wrong)
    for (const failure of batch.failed) console.log(failure)
    console.log(await gradeTable(folder))
  })
}
