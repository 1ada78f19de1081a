/**
 * What Kith costs a page: `npm run -s bench [-- --rounds 15] [--json]`. Each page is loaded at its real address in real
 * Chromium without an extension, with an empty one, with one that only checks the address, and with Kith (buttons on
 * everywhere: the dearest case). Rounds are interleaved; figures are medians over pairs of the same round, so that a busy
 * machine touches all alike.
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Cost, Meter, type Variant } from './lib/bench-meter'
import { benchPages } from './lib/bench-pages'
import { LocalWeb } from './lib/local-web'

/** Goals for a profile page, against the empty extension: script in ms, ratio of task time, heap in MB; elsewhere against the address check. */
const goals = { script: 10, task: 1.15, heap: 1, scriptElsewhere: 1 }

const variants: Variant[] = ['none', 'empty', 'address', 'kith']

export async function main(args: string[]): Promise<number> {
  const dist = resolve(import.meta.dirname, '../dist/chrome')
  if (!existsSync(join(dist, 'manifest.json'))) {
    console.error('Build Kith first: npm run build')
    return 2
  }
  const rounds = Number(args[args.indexOf('--rounds') + 1]) || 15
  const web = await LocalWeb.open()
  const pages = benchPages(web)
  const meter = await Meter.open(web, dist)
  const rows = []
  try {
    for (const { name, url, profile } of pages) {
      const seen: Record<Variant, Cost[]> = { none: [], empty: [], address: [], kith: [] }
      for (let round = 0; round <= rounds; round++) {
        for (const variant of variants) {
          const cost = await meter.load(variant, url)
          if (round > 0) seen[variant].push(cost) // the first round warms caches
        }
      }
      const row = { page: name, profile, ...compare(seen, profile ? 'empty' : 'address') }
      rows.push(row)
      if (!args.includes('--json')) console.log(line(row))
    }
  } finally {
    await meter.close()
    await web.close()
  }
  if (args.includes('--json')) console.log(JSON.stringify({ goals, rounds, rows }, null, 2))
  return 0
}

interface Row { page: string, profile: boolean, script: number, task: number, taskSpread: number, heap: number, baseline: Cost }

/** Kith against a baseline of the same rounds. `taskSpread`: the empty extension against none, what chance alone makes. */
function compare(seen: Record<Variant, Cost[]>, base: Variant): Omit<Row, 'page' | 'profile'> {
  const pairs = <T>(a: Variant, b: Variant, of: (a: Cost, b: Cost) => T) => seen[a].map((cost, i) => of(cost, seen[b][i] ?? cost))
  return {
    script: round(median(pairs('kith', base, (a, b) => a.script - b.script))),
    task: round(median(pairs('kith', base, (a, b) => a.task / b.task))),
    taskSpread: round(median(pairs('empty', 'none', (a, b) => a.task / b.task))),
    heap: round(median(pairs('kith', base, (a, b) => a.heap - b.heap))),
    baseline: { script: round(median(seen[base].map(c => c.script))), task: round(median(seen[base].map(c => c.task))), heap: round(median(seen[base].map(c => c.heap))) },
  }
}

function line({ page, profile, script, task, taskSpread, heap, baseline }: Row): string {
  const goal = profile ? goals.script : goals.scriptElsewhere
  const mark = (ok: boolean) => ok ? '✓' : '✗'
  const parts = [`script +${script} ms (goal ${goal}) ${mark(script <= goal)}`]
  if (profile) {
    parts.push(`task ×${task} (goal ${goals.task}, spread ×${taskSpread}) ${mark(task <= goals.task * Math.max(1, taskSpread))}`)
    parts.push(`heap +${heap} MB (goal ${goals.heap}) ${mark(heap <= goals.heap)}`)
  }
  return `${page.padEnd(44)} ${parts.join('   ')}   beside: script ${baseline.script} ms, task ${baseline.task} ms, heap ${baseline.heap} MB`
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
