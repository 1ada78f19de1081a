import { siteById } from '../../../src/sites/registry'
import { fuzzed, type Source } from './documents'
import { judge, type Verdict } from './judge'

/** What a batch of documents came to. */
export interface BatchReport {
  documents: number
  read: number
  milliseconds: number
  findings: { index: number, address: string, names: string[], wrong: string }[]
  slowest: { index: number, took: number, names: string[] }
}

const sources: Source[] = []

/** Reads some of a seed's documents. */
async function batch(site: string, seed: number, from: number, count: number): Promise<BatchReport> {
  const reader = siteById(site)
  if (!reader) throw new Error(`there is no site ${site}`)
  const report: BatchReport = { documents: 0, read: 0, milliseconds: 0, findings: [], slowest: { index: from, took: 0, names: [] } }
  for (let index = from; index < from + count; index++) {
    const made = await fuzzed(sources, seed, index)
    const verdict: Verdict = judge(reader, made)
    made.end()
    report.documents++
    report.milliseconds += verdict.took
    if (verdict.read) report.read++
    if (verdict.wrong) report.findings.push({ index, address: made.address, names: made.names, wrong: verdict.wrong })
    if (verdict.took > report.slowest.took) report.slowest = { index, took: verdict.took, names: made.names }
  }
  return report
}

// Evaluated inside a real page: leaves behind what a run calls.
Object.assign(globalThis, { kithFuzz: { add: (source: Source) => sources.push(source), clear: () => { sources.length = 0 }, batch } })
