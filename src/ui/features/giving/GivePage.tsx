import { useState } from 'preact/hooks'
import { Button } from '../../components/Button'
import { Field, TextInput } from '../../components/Field'
import { Icon } from '../../components/Icon'
import { giftOf } from '../../state/giving/love'
import { go } from '../../state/router'
import { Answer } from './Answer'
import { askAbout, askedGift, giftFrom } from './asked'
import { useGiving } from './useGiving'

/** “Who would love this?” on the people page: of a typed link or words, or of what was chosen where no panel could open. */
export function GivePage() {
  const [text, setText] = useState('')
  const waiting = useGiving()
  // Whatever was asked last: here, or in the context menu of a page.
  const asked = askedGift.value
  const gift = asked && (!waiting || asked.at > waiting.at) ? asked.gift : waiting && giftOf(waiting.thing)
  const ask = (event: Event) => {
    event.preventDefault()
    if (text.trim()) askAbout(giftFrom(text))
  }
  const title = gift && (gift.title || gift.text || gift.url)
  return (
    <div class="page">
      <a class="back" href="#/topics"><Icon name="left" size={14} />Topics</a>
      <h1 class="page-title" tabIndex={-1}>Who would love this?</h1>
      <form onSubmit={ask}>
        <Field label="A link, a title, or some words" hint="Nothing is opened or sent: Kith only looks at the words and at the address.">
          <div class="row">
            <TextInput value={text} onValue={setText} maxLength={2_000} />
            <Button kind="main" type="submit">Find five people</Button>
          </div>
        </Field>
      </form>
      {gift && <>
        {title && <figure class="card waiting-thing"><blockquote dir="auto">{title}</blockquote></figure>}
        <Answer key={JSON.stringify(gift)} gift={gift} advice="Try other words: what it is about, as plainly as you can." onPerson={id => go({ page: 'person', id })} />
      </>}
    </div>
  )
}
