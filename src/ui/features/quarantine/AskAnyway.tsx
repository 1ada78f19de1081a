import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { type Question, question } from '../../state/anyway'

/** Asks once about something that may be private: nothing is kept until one of the three is chosen. */
export function AnywayDialog({ because, answer }: Question) {
  return (
    <Dialog title="Keep this all the same?" onClose={() => answer(null)}>
      <p>Kith left it out: {because}. Such things are kept only when you say so.</p>
      <div class="stack">
        <Button wide onClick={() => answer(null)}>Leave it out</Button>
        <Button wide onClick={() => answer('private')}>Keep it, but never suggest it</Button>
        <Button wide onClick={() => answer('harmless')}>False alarm: keep it</Button>
      </div>
    </Dialog>
  )
}

/** `AnywayDialog` bound to this page's question. Once per page. */
export function AskAnyway() {
  return question.value && <AnywayDialog {...question.value} />
}
