import { recogniser } from '../../identity'
import { profileAt, siteName } from '../../sites/registry'

/** The rules of recognising one person on several sites. */
export const recognise = recogniser({ profileAt, siteName })
