import { readCheck } from '../../../db/queries/check'
import { isDataTable } from '../../../db/shapes'
import { listOf, number, plural } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { Notice } from '../../components/Surface'
import { command } from '../../state/command'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { tableWords } from '../data/words'
import { copyReport } from '../settings/copy-report'

/** Says when the weekly look through all records found some that lost their form, and what can be done. */
export function DamageNotice() {
  const check = valueOf(useQuery(() => readCheck(db), ['check'], { keep: true }), null)
  if (!check || check.count === 0) return null
  const byTable = new Map<string, number>()
  for (const { table } of check.found) byTable.set(table, (byTable.get(table) ?? 0) + 1)
  return (
    <DamageView
      count={check.count} kinds={[...byTable].map(([table, count]) => isDataTable(table) ? tableWords(table, count) : number(count))}
      onSetAside={() => void command('check.setAside', {}, { done: 'Set aside. Nothing was thrown away.' })} onCopyReport={() => void copyReport()}
    />
  )
}

export interface DamageViewProps { count: number, kinds: readonly string[], onSetAside: () => void, onCopyReport: () => void }

export function DamageView({ count, kinds, onSetAside, onCopyReport }: DamageViewProps) {
  const actions = <><a class="button" href="#/data">Put a backup back</a><Button onClick={onSetAside}>Set them aside</Button><Button icon="copy" onClick={onCopyReport}>Copy report</Button></>
  return (
    <Notice tone="warn" title={`${plural(count, 'record')} can no longer be read as ${count === 1 ? 'it' : 'they'} should`} actions={actions}>
      {listOf(kinds)}. The rest is well. A backup from before brings the right ones back: choose “Add what is missing” after setting these aside. Set aside, they are out of the way, but kept and part of the next backup.
    </Notice>
  )
}
