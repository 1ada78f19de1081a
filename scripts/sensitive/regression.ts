/** Logistic regression over named features: small, without randomness, so that the same lines give the same table. */
export interface Example { readonly features: readonly string[], readonly positive: boolean, readonly weight: number }

/** How strongly a weight is drawn to nothing (L2), by the feature's kind: words must earn more than frames. */
const decay = (feature: string): number => feature.startsWith('w ') ? 0.3 : 0.1
const rounds = 250
const rate = 0.35

/**
 * Fits weights by gradient descent over all examples with per-feature step sizes (Adagrad).
 * @returns weights by feature; `''` is the constant
 */
export function fit(examples: readonly Example[], leastOften = 2): Map<string, number> {
  const often = new Map<string, number>()
  for (const { features } of examples) for (const feature of features) often.set(feature, (often.get(feature) ?? 0) + 1)
  const names = ['', ...[...often].filter(([, count]) => count >= leastOften).map(([name]) => name)]
  const index = new Map(names.map((name, position) => [name, position]))
  const rows = examples.map(({ features, positive, weight }) => ({ positive, weight, at: [0, ...features.flatMap(feature => index.get(feature) ?? [])] }))
  const decays = names.map(name => name === '' ? 0 : decay(name))
  const weights = new Float64Array(names.length)
  const squares = new Float64Array(names.length).fill(1e-6)
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Float64Array(names.length)
    for (const { at, positive, weight } of rows) {
      const sum = at.reduce((total, position) => total + (weights[position] ?? 0), 0)
      const miss = weight * (1 / (1 + Math.exp(-sum)) - (positive ? 1 : 0))
      for (const position of at) slope[position] = (slope[position] ?? 0) + miss
    }
    for (let position = 0; position < names.length; position += 1) {
      const step = (slope[position] ?? 0) + (decays[position] ?? 0) * (weights[position] ?? 0)
      squares[position] = (squares[position] ?? 0) + step * step
      weights[position] = (weights[position] ?? 0) - rate * step / Math.sqrt(squares[position] ?? 1)
    }
  }
  return new Map(names.map((name, position) => [name, weights[position] ?? 0]))
}

/** The sum of weights of a passage's features. */
export const scoreOf = (weights: ReadonlyMap<string, number>, features: readonly string[]): number =>
  features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), weights.get('') ?? 0)
