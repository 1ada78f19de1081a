import { Button } from '../../components/Button'
import { Section } from '../person/Section'

/** Asks who would love the page in view. @param seen false: the browser does not show it to Kith, so only the page's own menu can ask */
export function LoveFrom({ seen, onAsk }: { seen: boolean, onAsk: () => void }) {
  return (
    <Section title="Who would love this?">
      {seen
        ? <>
          <p class="small">Kith looks for up to five people who would care for this page, with two lines to send to each.</p>
          <Button icon="gift" onClick={onAsk}>Find them</Button>
        </>
        : <p class="small">Right-click the page, a link or some marked words, choose <strong>Keep in Kith</strong>, then <strong>Who would love this?</strong></p>}
    </Section>
  )
}
