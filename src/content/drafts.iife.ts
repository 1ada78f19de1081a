import { startDrafts } from './drafts'

startDrafts()
