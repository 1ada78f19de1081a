import { describe, expect, test } from 'vitest'
import { addCandidate, editCandidate } from '../../src/db/commands/candidates'
import { saveCapture } from '../../src/db/commands/captures'
import { addNote } from '../../src/db/commands/notes'
import { removeTouch } from '../../src/db/commands/touchpoints'
import { capture, freshContext } from '../support/database'
import { importerFor } from '../support/importer'
import { zipFile } from '../support/zip'

const connections = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ilse,Okafor,https://www.linkedin.com/in/ilse-okafor,ilse@okafor.example,Tidepool,Storage engineer,04 Mar 2021
Zoë,"van der Berg, MSc",https://www.linkedin.com/in/zo%C3%AB-berg,,Open Weather Lab,,12 Jan 2020
,,,,,,06 Feb 2019
`
const head = 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT'
const me = 'Rana Feld,https://www.linkedin.com/in/rana-feld'
const ilse = 'Ilse Okafor,https://www.linkedin.com/in/ilse-okafor'
const tobias = 'Tobias Ehrenkip,https://www.linkedin.com/in/tobias-ehrenkip'
const messages = [
  head,
  `1,,${me},${ilse},2024-03-05 09:00:00 UTC,,"Hello Ilse,
how is the choir?",INBOX,,No,No`,
  `1,,${me},${ilse},2024-03-05 09:01:00 UTC,,And the clocks?,INBOX,,No,No`,
  `1,,${ilse},${me},2024-03-06 10:00:00 UTC,,"Fine, thank you",INBOX,,No,No`,
  `2,,${me},${tobias},2024-05-01 10:00:00 UTC,,Token question,INBOX,,No,No`,
  `3,,${me},"Ilse Okafor, Tobias Ehrenkip","https://www.linkedin.com/in/ilse-okafor,https://www.linkedin.com/in/tobias-ehrenkip",2024-06-01 10:00:00 UTC,,Both of you,INBOX,,No,No`,
  `4,,LinkedIn Member,,${me},2024-06-02 10:00:00 UTC,,gone,INBOX,,No,No`,
  `5,,Vendor Person,https://www.linkedin.com/in/vendor-person,${me},2024-06-03 10:00:00 UTC,Offer,Buy this,INBOX,,No,No`,
  `6,Sponsored,Big Corp,https://www.linkedin.com/company/big,${me},2024-06-03 10:00:00 UTC,Hi %FIRSTNAME%,<p class=""spinmail"">x</p>,INBOX,,No,No`,
  `7,,${me},${ilse},2024-07-01 10:00:00 UTC,,not yet,INBOX,,Yes,No`,
  `8,,${ilse},${me},soon,,x,INBOX,,No,No`,
].join('\n')
const invitations = `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Rana Feld,Zoë van der Berg,"1/11/20, 4:05 PM",Met at the map evening,OUTGOING,https://www.linkedin.com/in/rana-feld,https://www.linkedin.com/in/zo%C3%AB-berg
`
const zip = () => zipFile({ 'export/Connections.csv': connections, 'export/messages.csv': messages, 'export/Invitations.csv': invitations, 'export/Rich_Media.csv': 'x' })

describe('the export of LinkedIn', () => {
  test('becomes people with the days on which who wrote, and says what was left out and why', async () => {
    const context = freshContext()
    const importer = importerFor(context)
    const { preview, done } = await importer.bring(zip())
    expect(preview).toMatchObject({ of: 'people', source: 'LinkedIn export', owner: 'Rana Feld', created: 3, updated: 0, same: 0, contacts: 4, faultCount: 1, reminders: { everyone: 3, written: 3, both: 1, nobody: 0 } })
    expect(preview).toMatchObject({ faults: [{ file: 'messages.csv', line: 12, reason: expect.stringContaining('“soon”') as string }] })
    expect((preview as { left: { reason: string }[] }).left.map(({ reason }) => reason)).toEqual([
      'messages in group conversations', 'messages with people whose account is closed or hidden', 'advertising', 'drafts that were never sent', 'people who wrote to you, are no connection, and got no answer',
    ])
    expect(done.people).toEqual({ created: 3, updated: 0, same: 0 })
    const people = await context.db.candidates.orderBy('name').toArray()
    expect(people.map(({ name, headline, company, channels }) => [name, headline, company, channels.map(({ value }) => value)])).toEqual([
      ['Ilse Okafor', 'Storage engineer', 'Tidepool', ['ilse@okafor.example']], ['Tobias Ehrenkip', '', '', []], ['Zoë van der Berg, MSc', '', 'Open Weather Lab', []],
    ])
    expect(people[0]?.imported).toEqual({ name: 'LinkedIn export', givenName: 'LinkedIn export', headline: 'LinkedIn export', company: 'LinkedIn export', channels: 'LinkedIn export' })
    const profiles = await context.db.profiles.toArray()
    expect(profiles.map(({ handle }) => handle).sort()).toEqual(['ilse-okafor', 'tobias-ehrenkip', 'zoë-berg'])
    const touches = await context.db.touchpoints.where('[candidateId+at]').between([people[0]?.id, 0], [people[0]?.id, Infinity]).toArray()
    expect(touches.map(({ direction, at, kind, channel, note, imported }) => [direction, new Date(at).toISOString(), kind, channel, note, imported])).toEqual([
      ['out', '2024-03-05T09:01:00.000Z', 'casual', 'site', '', 'LinkedIn export'], ['in', '2024-03-06T10:00:00.000Z', 'casual', 'site', '', 'LinkedIn export'],
    ])
    expect(await context.db.followUps.count()).toBe(3)
    expect(await context.db.staged.count()).toBe(0)
    expect(await context.db.desk.count()).toBe(3)
  })

  test('texts are kept only where the recruiter asks for it, without what may be private', async () => {
    const context = freshContext()
    await importerFor(context).bring(zip(), {}, { texts: true })
    const notes = (await context.db.touchpoints.orderBy('at').toArray()).map(({ note }) => note)
    expect(notes).toContain('Hello Ilse,\nhow is the choir?\n\nAnd the clocks?')
  })

  test('brought in twice it changes nothing, and leaves no second import to undo', async () => {
    const context = freshContext()
    const importer = importerFor(context)
    await importer.bring(zip())
    const before = await dump(context)
    context.pass(1)
    const { done, preview } = await importer.bring(zip())
    expect(preview).toMatchObject({ created: 0, updated: 0, same: 3 })
    expect(done.batch).toBeNull()
    expect(await dump(context)).toEqual(before)
  })

  test('somebody who is here gets what is new; what was typed stays; what was removed stays removed', async () => {
    const context = freshContext()
    await saveCapture(context, capture({ site: 'linkedin', handle: 'ilse-okafor', profileUrl: 'https://www.linkedin.com/in/ilse-okafor/', headline: null, company: null, items: [] }), () => true)
    const [candidate] = await context.db.candidates.toArray()
    const candidateId = candidate?.id ?? ''
    await editCandidate(context, { candidateId, patch: { company: 'Harbour Systems' } })
    await addCandidate(context, { name: 'Zoe Berg' })
    context.pass(1)
    const importer = importerFor(context)
    const { preview } = await importer.bring(zip())
    expect(preview).toMatchObject({ created: 2, updated: 1 })
    expect(await context.db.candidates.get(candidateId)).toMatchObject({ company: 'Harbour Systems', headline: 'Storage engineer', imported: { headline: 'LinkedIn export', channels: 'LinkedIn export' } })
    const [touch] = await context.db.touchpoints.where('[candidateId+at]').between([candidateId, 0], [candidateId, Infinity]).toArray()
    await removeTouch(context, { touchpointId: touch?.id ?? '' })
    context.pass(1)
    await importer.bring(zip())
    expect(await context.db.touchpoints.get(touch?.id ?? '')).toBeUndefined()
  })

  test('undone right away, the database is what it was; whoever was worked with since stays', async () => {
    const context = freshContext()
    await addCandidate(context, { name: 'Noor Lindqvist' })
    const before = await dump(context)
    const importer = importerFor(context)
    const first = await importer.bring(zip())
    expect(await importer.undo(first.done.batch ?? '')).toEqual({ removed: 3, restored: 0, kept: 0 })
    expect(await dump(context)).toEqual(before)

    const second = await importer.bring(zip())
    context.pass(1)
    const tobias = await context.db.candidates.where('name').equals('Tobias Ehrenkip').first()
    await addNote(context, { candidateId: tobias?.id ?? '', text: 'called back' })
    expect(await importer.undo(second.done.batch ?? '')).toEqual({ removed: 2, restored: 0, kept: 1 })
    expect((await context.db.candidates.orderBy('name').toArray()).map(({ name }) => name)).toEqual(['Noor Lindqvist', 'Tobias Ehrenkip'])
  })

  test('reminders only for whom the recruiter chose', async () => {
    for (const [reminders, count] of [['nobody', 0], ['both', 1], ['everyone', 3]] as const) {
      const context = freshContext()
      await importerFor(context).bring(zip(), { reminders })
      expect(await context.db.followUps.count()).toBe(count)
      expect(await context.db.candidates.filter(({ paused }) => paused).count()).toBe(3 - count)
    }
  })
})

/** All that is stored, but for the index that is derived afterwards. */
async function dump({ db }: ReturnType<typeof freshContext>) {
  const left = new Set(['stale', 'interests', 'topicCounts', 'acts'])
  return Object.fromEntries(await Promise.all(db.tables.filter(({ name }) => !left.has(name)).map(async table => [table.name, await table.toArray()] as const)))
}
