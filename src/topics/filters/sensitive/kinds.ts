/** Special categories of GDPR Art. 9 first, then private matters that are treated the same way. */
export type SensitiveKind =
  | 'health' | 'religion' | 'politics' | 'union' | 'orientation' | 'ethnicity'
  | 'family' | 'looks' | 'money' | 'job loss' | 'grief'

/** How telling a phrase is: by itself, beside a person ("my", "we", "bin"), or only as one more hint. */
export const tiers = ['alone', 'mine', 'hint'] as const
export type Tier = typeof tiers[number]

/** The phrases of a kind by tier, comma between them, in the notation of `patterns.ts`. */
export type KindLexicon = Readonly<Record<Tier, string>>

/** The reason shown to the recruiter. */
export const reasons: Record<SensitiveKind, string> = {
  health: 'May tell about health: never a topic.',
  religion: 'May tell about religion or belief: never a topic.',
  politics: 'May tell about political opinions: never a topic.',
  union: 'May tell about trade union membership: never a topic.',
  orientation: 'May tell about sexual orientation or identity: never a topic.',
  ethnicity: 'May tell about ethnic origin: never a topic.',
  family: 'A family matter: never a topic.',
  looks: 'About looks or body: never a topic.',
  money: 'About private money matters: never a topic.',
  'job loss': 'About losing a job: never a topic.',
  grief: 'About a loss: never a topic.',
}
