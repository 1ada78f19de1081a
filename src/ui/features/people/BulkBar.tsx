import { type Stage, stageWords, stages } from '../../../domain/stage'
import { cadencePresets } from '../../../domain/settings'
import { number } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { Menu } from '../../components/Menu'
import { rhythmOptions } from '../settings/rhythm-words'

export interface BulkBarProps {
  chosen: number
  of: number
  /** Nothing else can be begun while it lasts; what it says stands in place of the count. */
  busy: string | null
  onAll: (() => void) | null
  onNobody: () => void
  onLog: () => void
  onTag: () => void
  onStage: (stage: Stage | null) => void
  onRhythm: (ideal: number | null) => void
  onExport: () => void
  onRemove: () => void
}

/** What can be done with those who are chosen. */
export function BulkBar({ chosen, of, busy, onAll, onNobody, onLog, onTag, onStage, onRhythm, onExport, onRemove }: BulkBarProps) {
  return (
    <div class="people-bulk" role="toolbar" aria-label="With those who are chosen">
      <span class="small people-chosen" role="status">{busy ?? <><span class="strong numbers">{number(chosen)}</span> of {number(of)} chosen</>}</span>
      {onAll && <button type="button" class="link" onClick={onAll}>Choose all {number(of)}</button>}
      <button type="button" class="link" onClick={onNobody}>Choose nobody</button>
      <span class="row people-acts" inert={busy !== null}>
        <Button icon="check" onClick={onLog}>Log a touch</Button>
        <Button icon="note" onClick={onTag}>Tag</Button>
        <Menu
          label="Stage" entries={[
            ...stages.map(stage => ({ label: stageWords[stage], onSelect: () => onStage(stage) })), 'line' as const, { label: 'not said', onSelect: () => onStage(null) },
          ]}
        />
        <Menu
          label="Rhythm" entries={[
            ...rhythmOptions(cadencePresets[0]).map(({ value, label }) => ({ label: `every ${label}`, onSelect: () => onRhythm(Number(value)) })),
            'line' as const, { label: 'the usual', onSelect: () => onRhythm(null) },
          ]}
        />
        <Button icon="download" onClick={onExport}>Export</Button>
        <Button kind="danger" icon="trash" onClick={onRemove}>Remove</Button>
      </span>
    </div>
  )
}
