import { captureAll } from './batch'
import { gradeTable } from './grading'
import { libraryReader } from './readers'
import { haveSavedPages, inScratchFolder, savedPages } from './saved-pages'

/** Reads every saved page and prints the grader's table; without saved pages it says so. */
export async function captureTable(): Promise<void> {
  console.log('Captures of saved pages, against their labels\n')
  if (!haveSavedPages()) {
    return console.log(`Left out: there are no saved pages on this computer (${savedPages.folder}). npm test checks the project's own pages.\n`)
  }
  await inScratchFolder(async folder => {
    const batch = await captureAll(libraryReader, savedPages.index, folder)
    if ('wrong' in batch) return console.log(batch.wrong)
    for (const failure of batch.failed) console.log(failure)
    console.log(await gradeTable(folder))
  })
}
