import { expect, test } from 'vitest'
import { pageOf } from '../../../src/sites/linkedin/urls'
import { known } from './addresses'

test.each(known)('%s', (address, page, handle, url) => {
  expect(pageOf(new URL(address))).toEqual({ page, handle, url })
})

test.each([
  'https://www.linkedin.com/', 'https://www.linkedin.com/feed/', 'https://www.linkedin.com/company/fjordtrykk/', 'https://www.linkedin.com/school/bergen/',
  'https://www.linkedin.com/search/results/people/?keywords=mira', 'https://www.linkedin.com/jobs/view/1', 'https://www.linkedin.com/messaging/thread/1/',
  'https://www.linkedin.com/in/', 'https://www.linkedin.com/login', 'https://www.linkedin.com/pulse/ink-mira-solvang/', 'https://www.linkedin.com/in/ACoAAB1234567890abcdefghij/',
  'https://www.linkedin.com.evil.example/in/mira-solvang-1a2b3c/', 'https://evillinkedin.com/in/mira-solvang-1a2b3c/', 'ftp://www.linkedin.com/in/mira-solvang-1a2b3c/',
])('%s names nobody', address => {
  expect(pageOf(new URL(address))).toBeNull()
})
