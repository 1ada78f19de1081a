import { useState } from 'preact/hooks'
import type { View } from '../../../domain/view'
import { type DeskColumn, deskColumns } from '../../../domain/settings'
import { Button, IconButton } from '../../components/Button'
import { Menu } from '../../components/Menu'
import { command } from '../../state/command'
import { queryOf } from '../../state/params'
import { go } from '../../state/router'
import { useSettings } from '../../state/settings'
import { LogForSeveralPanel } from '../log/LogForSeveralPanel'
import { type DeskAddress, paramsFrom } from './address'
import { columns } from './columns'
import { Picker } from './Picker'
import { SaveView } from './SaveView'

/** Logs one contact with people who are looked up one by one. */
export function LogSeveral() {
  const [open, setOpen] = useState(false)
  return <>
    <Button onClick={() => setOpen(true)}>Log for several</Button>
    {open && <LogForSeveralPanel onClose={() => setOpen(false)} />}
  </>
}

/** Keeps what the list shows under a name, and chooses its columns. */
export function ViewTools({ address, view }: { address: DeskAddress, view: View | null }) {
  const [naming, setNaming] = useState(false)
  const { view: _id, ...params } = paramsFrom(address)
  const named = Object.keys(params).length > 0
  const changed = view !== null && queryOf(params) !== queryOf(view.params)
  const save = async (name: string) => {
    const saved = await command('view.save', { name, params }, { done: `“${name}” is among the views` })
    if (saved) go({ page: 'people', params: { ...params, view: saved.value.viewId } })
    return saved !== null
  }
  const remove = async ({ id, name, params: before }: View) => {
    const gone = await command('view.remove', { viewId: id }, { done: `“${name}” is removed`, undo: () => void command('view.save', { viewId: id, name, params: before }) })
    if (gone) go({ page: 'people' })
  }
  return <>
    {view === null ? named && <Button kind="quiet" icon="bookmark" onClick={() => setNaming(true)}>Save view</Button> : changed ? (
      <Menu
        kind="quiet" icon="bookmark" label="Save view" entries={[
          { label: `Save the changes to “${view.name}”`, onSelect: () => void command('view.save', { viewId: view.id, name: view.name, params }, { done: `“${view.name}” is saved` }) },
          { label: 'Save as another view …', onSelect: () => setNaming(true) }, 'line',
          { label: `Remove “${view.name}”`, icon: 'trash', danger: true, onSelect: () => void remove(view) },
        ]}
      />
    ) : <IconButton icon="trash" label={`Remove the view “${view.name}”`} onClick={() => void remove(view)} />}
    <ColumnPicker />
    {naming && <SaveView name="" onSave={save} onClose={() => setNaming(false)} />}
  </>
}

const offers = deskColumns.map(value => ({ value, label: columns[value].title }))

function ColumnPicker() {
  const settings = useSettings()
  const onChange = (values: readonly string[]) => void command('settings.set', { patch: { columns: deskColumns.filter((column: DeskColumn) => values.includes(column)) } })
  return <Picker title="Columns" all="columns" offers={offers} chosen={settings.columns} wordOf={value => value} onChange={onChange} plainLabel />
}
