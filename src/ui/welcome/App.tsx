import { askForAccess } from '../../platform/access'
import { isFirefox } from '../../platform/runtime'
import { openOwnPage, pages } from '../../platform/tabs'
import { QueryView } from '../components/Query'
import { Loading, Skeleton } from '../components/Surface'
import { Toasts } from '../components/Toasts'
import { SampleDeskButton } from '../features/data/SampleDesk'
import { useAccess } from '../features/settings/Access'
import { useBoundKeys } from '../features/settings/Keyboard'
import { Me } from '../features/settings/You'
import { Welcome } from '../features/welcome/Welcome'
import { command } from '../state/command'
import { useSettingsQuery, useTheme } from '../state/settings'

const showToday = () => openOwnPage(`${pages.people}#/today`)

async function finish(): Promise<void> {
  if (await command('settings.set', { patch: { welcomed: true } })) await showToday()
}

/** The first page after the install. */
export default function App() {
  const query = useSettingsQuery()
  const access = useAccess()
  const bound = useBoundKeys()
  useTheme()
  return <>
    <main class="welcome">
      <QueryView query={query} loading={<Loading><Skeleton shape="block" height={480} /></Loading>}>
        {settings => {
          const onChange = (patch: Partial<typeof settings>) => void command('settings.set', { patch })
          return (
            <Welcome
              settings={settings} onChange={onChange} access={access} onAsk={() => void askForAccess()} bound={bound} firefox={isFirefox()}
              me={<Me settings={settings} onChange={onChange} />} sampleDesk={<SampleDeskButton onOpened={() => void showToday()} />}
              onImport={() => void openOwnPage(`${pages.people}#/data`)}
              onDone={() => void finish()}
            />
          )
        }}
      </QueryView>
    </main>
    <Toasts />
  </>
}
