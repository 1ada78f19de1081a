import { useState } from 'preact/hooks'
import type { Letter } from '../../../nurture/privacy/notice'
import { Button } from '../../components/Button'
import { Notice } from '../../components/Surface'

const languageNames = { en: 'English', de: 'German', fr: 'French', es: 'Spanish' } as const

export interface LetterBoxProps {
  letter: Letter
  label: string
  onCopy: (text: string) => void
  /** Leads to where the recruiter fills in who they are. */
  settingsHref: string
  children?: preact.ComponentChildren
}

/** A text to send to somebody, with what is missing from it. */
export function LetterBox({ letter: { text, language, fallback, missing }, label, onCopy, settingsHref, children }: LetterBoxProps) {
  const [open, setOpen] = useState(false)
  return (
    <div class="stack">
      {missing.length > 0 && (
        <Notice tone="warn" title="It does not say yet who you are">
          Your {missing.map(field => field === 'name' ? 'name' : 'e-mail address').join(' and ')} must stand in it. <a href={settingsHref}>Fill it in once, in the settings</a>.
        </Notice>
      )}
      {fallback && <p class="small">There is no text in their language yet, so it is written in English.</p>}
      <div class="letter" data-open={open || undefined} lang={language} role="region" aria-label={label} tabIndex={0}>{text}</div>
      <div class="row wrap">
        <Button kind="main" icon="copy" onClick={() => onCopy(text)}>Copy</Button>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>{open ? 'Show less' : 'Show all of it'}</Button>
        {children}
        <span class="tiny push">in {languageNames[language]}</span>
      </div>
    </div>
  )
}
