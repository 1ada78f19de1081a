// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { noBackups } from '../../../src/domain/backup'
import { BackupForm, type BackupFormProps } from '../../../src/ui/features/backup/BackupForm'
import { RestoreForm } from '../../../src/ui/features/backup/RestoreForm'
import { SealDialog } from '../../../src/ui/features/backup/SealDialog'
import { BrokenData } from '../../../src/ui/components/BrokenData'
import { checkedBackup } from '../gallery/backup'
import { now } from '../fixtures/records'
import '../setup'

const form = (more: Partial<BackupFormProps> = {}) => {
  const props: BackupFormProps = {
    state: noBackups, since: now - 1, now, busy: false, folders: true, onPlace: vi.fn(), onKeep: vi.fn(), onSeal: vi.fn(), onBackUp: vi.fn(), onByHand: vi.fn(), onAskAgain: vi.fn(), ...more,
  }
  render(<BackupForm {...props} />)
  return props
}
const button = (name: RegExp | string) => screen.getByRole('button', { name })

describe('how backups are made', () => {
  it('offers a place, a number and a seal, and one at once', () => {
    const props = form({ state: { ...noBackups, place: 'downloads' } })
    fireEvent.click(screen.getByRole('radio', { name: /a folder I choose/ }))
    expect(props.onPlace).toHaveBeenCalledWith('folder')
    fireEvent.change(screen.getByRole('combobox', { name: 'Keep the last' }), { target: { value: '12' } })
    expect(props.onKeep).toHaveBeenCalledWith(12)
    fireEvent.click(screen.getByRole('checkbox', { name: /Seal backups/ }))
    expect(props.onSeal).toHaveBeenCalledWith(true)
    fireEvent.click(button('Back up now'))
    expect(props.onBackUp).toHaveBeenCalledOnce()
  })

  it('offers no folder where the browser has none, and nothing to save of an empty desk', () => {
    form({ folders: false, since: null })
    expect(screen.queryByRole('radio', { name: /a folder I choose/ })).toBeNull()
    expect((button('Save a backup now') as HTMLButtonElement).disabled).toBe(true)
  })

  it('asks kindly again where the browser took the permission back, and keeps the word about a lost folder', () => {
    const props = form({ state: { ...noBackups, place: 'folder', folder: 'Studio drive', fault: 'no-access' } })
    fireEvent.click(button('Let Kith save there'))
    expect(props.onAskAgain).toHaveBeenCalledOnce()
    form({ state: { ...noBackups, place: 'folder', folder: 'Studio drive', fault: 'gone' } })
    expect(screen.getByText(/“Studio drive” was moved/)).toBeTruthy()
  })
})

describe('the passphrase', () => {
  it('is set only when it is long enough, the same twice, and written down', () => {
    const onSeal = vi.fn()
    render(<SealDialog busy={false} onSeal={onSeal} onClose={vi.fn()} />)
    const submit = () => fireEvent.submit(document.querySelector('form') as HTMLFormElement)
    const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } })
    type('Passphrase', 'short')
    submit()
    expect(screen.getByText(/Too short/)).toBeTruthy()
    type('Passphrase', 'seven herons at dawn')
    type('Once more', 'seven herons at dusk')
    submit()
    expect(screen.getByText('The two are not the same.')).toBeTruthy()
    type('Once more', 'seven herons at dawn')
    submit()
    expect(screen.getByText(/Please write it down first/)).toBeTruthy()
    expect(onSeal).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('checkbox', { name: /I wrote it down/ }))
    submit()
    expect(onSeal).toHaveBeenCalledWith('seven herons at dawn')
  })
})

describe('putting a backup back', () => {
  const shown = (checked = checkedBackup) => {
    const onRestore = vi.fn()
    render(<RestoreForm state={{ step: 'preview', name: 'a.kith', checked }} now={now} onFile={vi.fn()} onPassphrase={vi.fn()} onRestore={onRestore} onUndo={vi.fn()} onReset={vi.fn()} />)
    return onRestore
  }

  it('says what is newer here before it is taken away, and saves it first unless told otherwise', () => {
    const onRestore = shown()
    expect(screen.getByText(/takes away 3 people who are only here, 14 contacts since then,? and what changed of 9 people/)).toBeTruthy()
    fireEvent.click(button('Add what is missing'))
    expect(onRestore).toHaveBeenLastCalledWith('missing', false)
    fireEvent.click(screen.getByRole('radio', { name: /exactly as it was/ }))
    fireEvent.click(button('Put it back'))
    expect(onRestore).toHaveBeenLastCalledWith('exactly', true)
    fireEvent.click(screen.getByRole('checkbox', { name: /as a backup first/ }))
    fireEvent.click(button('Put it back'))
    expect(onRestore).toHaveBeenLastCalledWith('exactly', false)
  })

  it('asks nothing where nothing is here', () => {
    const onRestore = shown({ ...checkedBackup, here: { people: 0, onlyHere: 0, changedSince: 0, contactsSince: 0 } })
    expect(screen.queryByRole('radio')).toBeNull()
    fireEvent.click(button('Put it back'))
    expect(onRestore).toHaveBeenCalledWith('exactly', false)
  })
})

it('asks once more before what cannot be read is deleted', () => {
  const onStartOver = vi.fn()
  render(<BrokenData message="The browser could not open it." onReload={vi.fn()} onRescue={vi.fn()} onStartOver={onStartOver} />)
  fireEvent.click(button('Start over with a backup'))
  expect(onStartOver).not.toHaveBeenCalled()
  fireEvent.submit(document.querySelector('form') as HTMLFormElement)
  expect(onStartOver).toHaveBeenCalledOnce()
})
