import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Button } from '../../components/Button'
import { Icon } from '../../components/Icon'
import { AccessNotice } from '../settings/Access'
import { KeyNames, panelKeys } from '../settings/Keyboard'
import { LinkedInChoice } from '../settings/LinkedInChoice'
import type { SectionProps } from '../settings/choice'

export interface WelcomeProps extends SectionProps {
  /** Whether the browser lets Kith read its sites; null until it has told. */
  access: boolean | null
  onAsk: () => void
  bound: Readonly<Record<string, string>> | null
  firefox: boolean
  /** The recruiter's own interests. */
  me: ComponentChildren
  sampleDesk: ComponentChildren
  onImport: () => void
  onDone: () => void
}

const does = [
  'Reads the LinkedIn, GitHub or Behance profile you are looking at, in your browser.',
  'Keeps what you choose to keep: people, interests, what they want, what passed between you.',
  'Suggests what to talk about, with the evidence, and words you can make your own.',
  'Reminds you to stay in touch, and to give before you ask.',
]
const doesNot = [
  'Write, like, visit or connect for you. You do that, in your own words.',
  'Send anything anywhere. No account, no server, no network at all.',
  'Open pages behind your back, or hunt for e-mail addresses and phone numbers.',
  'Score, rank or judge people.',
]

/** What Kith is, the choices that are yours, and how to begin. */
export function Welcome({ settings, onChange, access, onAsk, bound, firefox, me, sampleDesk, onImport, onDone }: WelcomeProps) {
  const openKeys = panelKeys(bound)
  const saveKeys = bound?.['save-candidate'] ?? ''
  return (
    <>
      <header class="welcome-head">
        <p class="brand">Kith</p>
        <h1>Stay in touch with candidates, as one person to another</h1>
        <p class="lead">
          Kith notices what the people you want to know care about, and reminds you to write to them: not only when you want something.
        </p>
      </header>

      <div class="two">
        <List title="What it does" items={does} icon="check" />
        <List title="What it never does" items={doesNot} icon="close" />
      </div>

      <Part title="Where it works">
        <p>
          On profiles on <strong>GitHub</strong>, <strong>LinkedIn</strong> and <strong>Behance</strong>, and nowhere else. On
          GitHub and Behance a small save button stands beside the name; you can switch it off in the settings.
        </p>
        <AccessNotice granted={access} onAsk={onAsk} />
        <p class="small">
          Kith stays out of {firefox ? 'private windows' : 'incognito windows'}: there it does not run at
          all. {firefox ? 'Firefox' : 'Chrome'} cannot be set to change that.
        </p>
      </Part>

      <Part title="LinkedIn: your choice"><LinkedInChoice settings={settings} onChange={onChange} /></Part>

      <Part title="This is me">{me}</Part>

      <Part title="Have it at hand">
        <ul class="stack hints">
          <li>
            Open the puzzle piece in the toolbar
            {firefox ? ', the gear beside Kith, and choose “Pin to toolbar”.' : ' and press the pin beside Kith.'}
          </li>
          {openKeys && <li><KeyNames keys={openKeys} /> opens the panel beside the page.</li>}
          {saveKeys && <li><KeyNames keys={saveKeys} /> saves the person you are looking at.</li>}
          <li>Tabs that were open before Kith: open the panel there and press “Read this page”.</li>
        </ul>
      </Part>

      <Part title="How to begin">
        <p>Open somebody’s profile, then Kith’s panel, and press <strong>Save</strong>. Or begin with what you have:</p>
        <div class="row wrap">
          {sampleDesk}
          <Button icon="upload" onClick={onImport}>Import an export of Kith</Button>
        </div>
        <p class="small">
          You are responsible for the data you keep on people. Keep what helps you be a good contact, and tell them when they ask.
        </p>
      </Part>

      <footer class="welcome-foot">
        <Button kind="main" onClick={onDone}>Done</Button>
        <span class="small">Everything here can be changed later, in the settings.</span>
      </footer>
    </>
  )
}

function Part({ title, children }: { title: string, children: ComponentChildren }) {
  const id = useId()
  return <section class="part" aria-labelledby={id}><h2 class="title" id={id}>{title}</h2>{children}</section>
}

function List({ title, items, icon }: { title: string, items: readonly string[], icon: 'check' | 'close' }) {
  const id = useId()
  return (
    <section class="card points" data-kind={icon} aria-labelledby={id}>
      <h2 class="subtitle" id={id}>{title}</h2>
      <ul>{items.map(item => <li key={item}><Icon name={icon} size={14} /><span>{item}</span></li>)}</ul>
    </section>
  )
}
