import { useEffect, useRef, useState } from 'preact/hooks'
import { askModel, isModelReady } from '../../../platform/language-model'
import { topicsIn } from '../../../topics'
import { openerLanguageOf } from '../../../topics/filters/language'
import { checkSmoothed, smoothingPrompt } from '../../../topics/openers/smooth'
import { Button } from '../../components/Button'
import { useVocabulary } from '../../state/vocabulary'

export interface SmoothProps {
  opener: string
  language: string
  /** Titles of the evidence: beside the opener, all that the answer may hold. */
  evidence: readonly string[]
  onSmoothed: (text: string) => void
}

/** Lets the browser's own language model smooth the wording, where one lies ready. Shows nothing otherwise. */
export function Smooth({ language, ...rest }: SmoothProps) {
  const spoken = openerLanguageOf(language)
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    let isHere = true
    void isModelReady(spoken).then(ready => { if (isHere) setReady(ready) })
    return () => { isHere = false }
  }, [spoken])
  return isReady ? <SmoothButton key={rest.opener} {...rest} language={language} /> : null
}

function SmoothButton({ opener, language, evidence, onSmoothed }: SmoothProps) {
  const vocabulary = useVocabulary()
  const [state, setState] = useState<'idle' | 'asking' | { refused: string }>('idle')
  const stop = useRef(new AbortController())
  useEffect(() => {
    const { current } = stop
    return () => current.abort()
  }, [])
  const smooth = async () => {
    setState('asking')
    const smoothing = {
      opener, evidence, language: openerLanguageOf(language),
      ...vocabulary && { topicsIn: (text: string) => topicsIn(text, vocabulary).map(({ label }) => label) },
    }
    const answer = await askModel(smoothingPrompt(smoothing), smoothing.language, stop.current.signal).catch(() => null)
    if (stop.current.signal.aborted) return
    const result = answer === null ? { refused: 'your browser’s language model gave no answer' } : checkSmoothed(answer, smoothing)
    setState('refused' in result ? result : 'idle')
    if ('text' in result) onSmoothed(result.text)
  }
  return <>
    <Button kind="quiet" busy={state === 'asking'} onClick={() => void smooth()}>{state === 'asking' ? 'Smoothing…' : 'Smooth the wording'}</Button>
    {typeof state === 'object' && <p class="tiny" role="status">Left as it was: {state.refused}.</p>}
  </>
}
