import { render } from 'preact'
import '../../../src/ui/styles/index.css'
import { screens } from './screens'

/** `?screen=NAME&theme=dark`: one screen as it stands in the extension; without a name, the list of all. */
const asked = new URLSearchParams(location.search)
const name = asked.get('screen') ?? ''
const theme = asked.get('theme')
if (theme) document.documentElement.dataset.theme = theme
const screen = screens[name]
if (screen) {
  if (screen.page === 'popup') await import('../../../src/ui/popup/popup.css')
  if (screen.page === 'panel') await import('../../../src/ui/panel/panel.css')
  if (screen.page === 'people') await import('../../../src/ui/people/people.css')
  render(screen.draw(), document.body)
  // What a screen does by itself once it stands (a press that belongs to the state, say) has happened after two frames.
  requestAnimationFrame(() => requestAnimationFrame(() => { document.documentElement.dataset.stands = '' }))
} else {
  render(<ul>{Object.keys(screens).map(one => <li key={one}><a href={`?screen=${one}`}>{one}</a></li>)}</ul>, document.body)
}
