import { useEffect, useState } from 'preact/hooks'
import type { Choices, OfferedText } from '../../../domain/page-rule'
import { command, useCommand } from '../../state/command'
import { showToast } from '../../state/toasts'
import { Teach } from './Teach'
import { usePointing } from './pointing'
import { type Step, refusals, stepAfter, steps } from './steps'

interface Listed { url: string, texts: readonly OfferedText[], pointable: boolean }

/** `Teach` bound to the commands. With the third choice the rule is kept and the page read by it; that can be undone. */
export function TeachPanel({ tabId, onClose }: { tabId: number, onClose: () => void }) {
  const { run, busy } = useCommand()
  const [listed, setListed] = useState<Listed | null>(null)
  const [step, setStep] = useState<Step>('name')
  const [chosen, choose] = useState<Partial<Choices>>({})
  const [refused, refuse] = useState<string | null>(null)
  const list = async () => {
    setListed(null)
    const found = await run('teach.list', { tabId })
    if (found) setListed(found.value)
    else onClose()
  }
  useEffect(() => { void list() }, [tabId])

  const learn = async ({ name, headline = null, item = null }: Partial<Choices>) => {
    if (!listed || name === undefined) return
    const answer = await run('teach.learn', { tabId, url: listed.url, choices: { name, headline, item } })
    if (!answer) return
    const lesson = answer.value
    if ('refused' in lesson) {
      end()
      refuse(refusals[lesson.refused])
      setStep(stepAfter(lesson.refused))
      if (lesson.refused === 'moved') {
        choose({})
        void list()
      }
      return
    }
    const { ruleId, replacedId } = lesson
    const undo = async () => {
      await command('rule.remove', { ruleId })
      if (replacedId) await command('rule.restore', { ruleId: replacedId })
      await command('tab.read', { tabId })
    }
    showToast('Learned. Pages of this kind are read like that from now on.', { action: { label: 'Undo', run: () => void undo() } })
    onClose()
  }

  const onChoose = (at: Step, index: number | null) => {
    if (at === 'name' && index === null) return
    const now = { ...chosen, [at]: index }
    choose(now)
    refuse(null)
    const next = steps[steps.indexOf(at) + 1]
    if (next) setStep(next)
    else void learn(now)
  }

  const { pointing, begin, end } = usePointing(tabId, index => { if (!busy && listed) onChoose(step, index) })
  const onBack = () => {
    end()
    setStep(step === 'item' ? 'headline' : 'name')
  }

  return (
    <Teach
      texts={listed?.texts ?? null} refused={refused} step={step} chosen={chosen} busy={busy} onChoose={onChoose}
      onBack={onBack} onCancel={onClose}
      pointing={listed?.pointable ? pointing : null} onPoint={() => { if (listed) begin(listed.url) }} onEndPointing={end}
    />
  )
}
