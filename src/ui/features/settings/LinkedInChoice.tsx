import { Checkbox } from '../../components/Field'
import { Notice } from '../../components/Surface'
import { Radios } from '../../components/Radios'
import { type SectionProps, toggled } from './choice'

/** LinkedIn's rules said plainly, and the recruiter's two choices. Shown at first run and in the settings. */
export function LinkedInChoice({ settings, onChange }: SectionProps) {
  const buttons = settings.buttonsOn.includes('linkedin')
  return (
    <div class="stack loose">
      <Notice title="What LinkedIn’s user agreement says">
        <p>
          It forbids copying profiles, also with a browser plug-in and also by hand (8.2). Saving somebody in Kith does that, for your
          own use, on this computer.
        </p>
        <p>It also forbids changing how its pages look, for example by adding elements to them. Buttons in LinkedIn’s pages do that.</p>
        <p>
          LinkedIn may restrict accounts for either. It is your account, so it is your choice. Without the buttons the same one-press
          saves stand in Kith’s panel and in the menu of the right mouse button.
        </p>
      </Notice>
      <Radios
        legend="Where you save from on LinkedIn" value={buttons ? 'buttons' : 'panel'}
        onValue={value => onChange({ buttonsOn: toggled(settings.buttonsOn, 'linkedin', value === 'buttons') })}
        options={[
          {
            value: 'panel', label: 'Only from Kith’s panel',
            hint: 'Nothing is added to LinkedIn’s pages, and they cannot tell that Kith is there.',
          },
          {
            value: 'buttons', label: 'Buttons in LinkedIn’s pages too',
            hint: 'A save button beside the name, and one that comes to the post you point at.',
          },
        ]}
      />
      <Radios
        legend="When Kith reads a LinkedIn page" value={settings.linkedinReading} onValue={linkedinReading => onChange({ linkedinReading })}
        options={[
          { value: 'when-opened', label: 'When I open the panel or the popup', hint: 'Otherwise the page is left alone.' },
          {
            value: 'always', label: 'Always, as I look at a profile',
            hint: 'People you saved are refreshed as you visit them. Nothing is stored of anyone else.',
          },
        ]}
      />
      <Checkbox checked={settings.checkMessageBox} onValue={checkMessageBox => onChange({ checkMessageBox })}>
        Look through what I write in LinkedIn’s message box for mixed-up names, while Kith’s panel is open.
        {' '}<span class="tiny">It is only read, in the box you write in. Nothing is put into it, and nothing of it is kept.</span>
      </Checkbox>
    </div>
  )
}
