import type { Need } from '../../domain/need'
import type { Outcome } from '../../domain/outcome'
import type { SignalKind } from '../../domain/capture'
import type { TopicMark } from '../../domain/signal'
import type { Touchpoint } from '../../domain/touchpoint'

/** Words for a page that the recruiter prints and the candidate may be handed: they say "the recruiter", never "you". */
const kinds: Partial<Record<SignalKind, string>> = {
  star: 'starred repository', organization: 'organisation', following: 'follows', sponsor: 'sponsors', readme: 'profile text', certification: 'certificate',
  honor: 'honour', interest: 'follows', appreciation: 'appreciated', told: 'told the recruiter', link: 'link kept by the recruiter', selection: 'text kept by the recruiter',
}
export const kindWords = (kind: SignalKind): string => kinds[kind] ?? kind

export const needWords: Record<Need['kind'], string> = { must: 'must have', nice: 'nice to have', never: 'never', trigger: 'would move for' }
export const markWords: Record<TopicMark['mark'], string> = { hidden: 'not to be suggested', refused: 'not to be spoken of', kept: 'kept as an interest' }

const touches: Record<Touchpoint['kind'], Record<Touchpoint['direction'], string>> = {
  casual: { out: 'The recruiter wrote or spoke', in: 'Wrote or spoke to the recruiter' },
  give: { out: 'The recruiter gave something', in: 'Gave the recruiter something' },
  ask: { out: 'The recruiter asked for something', in: 'Asked the recruiter for something' },
  pitch: { out: 'The recruiter spoke of an opening', in: 'Spoke of an opening' },
  admin: { out: 'The recruiter arranged something', in: 'Arranged something' },
}
const channels: Record<Touchpoint['channel'], string> = {
  site: 'messages of a site', email: 'e-mail', phone: 'phone', 'in-person': 'in person', other: 'another way',
}
export const touchWords = ({ kind, direction }: Touchpoint): string => touches[kind][direction]
export const channelWords = ({ channel }: Touchpoint): string => channels[channel]

export const outcomeWords: Record<Outcome['kind'], string> = { passed: 'Passed on an opening', 'no-offer': 'Got no offer' }
