import type { Door } from '../exchange/door'
import { csvDoor } from '../exchange/csv/door'
import { linkedin } from '../exchange/linkedin'
import { vcardDoor } from '../exchange/vcard/door'

/** Every kind of file that people come from; the first that recognises a file reads it. */
export const doors: readonly Door[] = [linkedin, vcardDoor, csvDoor]
