import { backupMissed } from '../../../domain/backup'
import { readSafety } from '../../../db/queries/backup'
import { Button } from '../../components/Button'
import { Notice } from '../../components/Surface'
import { now } from '../../state/clock'
import { command } from '../../state/command'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { hrefOf } from '../../state/router'
import { faultWords, lastWords } from './words'

/** On the day's page: a gentle word when the last backup is long ago, or the weekly one does not succeed. */
export function BackupWord() {
  const safety = valueOf(useQuery(() => readSafety(db), ['safety'], { keep: true }), null)
  if (!safety) return null
  const { state, since } = safety
  const fault = faultWords(state)
  if (!fault && !backupMissed(state, { since, now: now.value })) return null
  return <BackupWordView title={fault ? fault.title : 'Everything stands on this computer alone'} text={fault ? fault.text : `${lastWords(state, now.value)} A file on another disk brings it all back if this one fails.`} onLater={() => void command('backup.later', {})} later={!fault} />
}

export function BackupWordView({ title, text, later, onLater }: { title: string, text: string, later: boolean, onLater: () => void }) {
  return (
    <Notice tone="info" title={title} actions={<><a class="button" href={hrefOf({ page: 'data' })}>Backups</a>{later && <Button kind="quiet" onClick={onLater}>Not now</Button>}</>}>
      {text}
    </Notice>
  )
}
