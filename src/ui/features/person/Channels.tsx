import { useState } from 'preact/hooks'
import type { Channel } from '../../../domain/candidate'
import { Button, IconButton } from '../../components/Button'
import { Select, TextInput } from '../../components/Field'
import { Icon, type IconName } from '../../components/Icon'
import { Section } from './Section'

export interface ChannelsProps {
  channels: readonly Channel[]
  onChange: (channels: Channel[], done: string) => Promise<boolean>
}

const kinds: Record<Channel['kind'], { label: string, icon: IconName, hint: string, type: 'email' | 'tel' | 'url' | 'text' }> = {
  email: { label: 'e-mail', icon: 'mail', hint: 'name@example.org', type: 'email' },
  phone: { label: 'phone', icon: 'phone', hint: '+32 …', type: 'tel' },
  site: { label: 'messages', icon: 'chat', hint: 'https://…', type: 'url' },
  'in-person': { label: 'in person', icon: 'people', hint: 'the Thursday meetup', type: 'text' },
  other: { label: 'other', icon: 'link', hint: 'how to reach them', type: 'text' },
}
const options = Object.entries(kinds).map(([value, { label }]) => ({ value: value as Channel['kind'], label }))

/** How to reach a person: typed by the recruiter, never read from a page. */
export function Channels({ channels, onChange }: ChannelsProps) {
  const [kind, setKind] = useState<Channel['kind']>('email')
  const [value, setValue] = useState('')
  const removeAt = (index: number) => void onChange(channels.filter((_, at) => at !== index), 'Channel removed')
  const submit = async (event: Event) => {
    event.preventDefault()
    if (value.trim() && await onChange([...channels, { kind, value: value.trim(), label: '' }], 'Channel added')) setValue('')
  }
  return (
    <Section title="How to reach them">
      {channels.length > 0 && (
        <ul class="channels">
          {channels.map((channel, index) => (
            <li key={`${channel.kind} ${channel.value}`} class="row">
              <Icon name={kinds[channel.kind].icon} />
              <span class="grow clip">{channel.value}{channel.label && <span class="tiny"> {channel.label}</span>}</span>
              <IconButton icon="close" label={`Remove ${channel.value}`} onClick={() => removeAt(index)} />
            </li>
          ))}
        </ul>
      )}
      <form class="line-form" aria-label="Add a channel" onSubmit={event => void submit(event)}>
        <div class="need-kind"><Select label="Kind of channel" value={kind} options={options} onValue={setKind} /></div>
        <TextInput
          label="Address, number or place" type={kinds[kind].type} value={value} onValue={setValue}
          placeholder={kinds[kind].hint} maxLength={300}
        />
        {value.trim() && <Button type="submit">Add</Button>}
      </form>
    </Section>
  )
}
