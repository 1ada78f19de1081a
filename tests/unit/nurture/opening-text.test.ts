import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { opening } from '../../../src/domain/opening'
import { stamped } from '../../../src/domain/record'
import { openingFrom } from '../../../src/nurture/opening-text'

const german = `Senior Backend Engineer (m/w/d) bei Sail & Töchter GmbH
Köln · Hybrid, 2 Tage Homeoffice
Deine Aufgaben: Rust, PostgreSQL und Kubernetes
Fließende Deutschkenntnisse und Englisch (B2). Französisch ist ein Plus.
Gehalt: 75.000 – 90.000 € brutto
Wir können leider kein Visum sponsern.`
const english = `Staff Product Designer
Company: Paper Boats
Location: Remote (Europe)
Salary: £90k - £110k
Team: five designers and one researcher
You will work with Figma. Fluent English required; German is a plus.
We offer visa sponsorship and relocation support.`
const french = `Développeur·se Go confirmé chez Voile
Lieu : Lyon
3 jours de télétravail par semaine
Rémunération : 50 k€ à 60 k€
Anglais courant`
const spanish = `Ingeniero de datos en Barca SL
Ubicación: Madrid, presencial
Salario: 45.000 - 55.000 €
Python, Airflow, dbt
Idiomas: español e inglés`

describe('an opening from pasted text', () => {
  test.each([
    ['German', german, { title: 'Senior Backend Engineer', company: 'Sail & Töchter GmbH', place: 'Köln', remote: 'hybrid', languages: ['de', 'en'], stack: ['Rust', 'PostgreSQL', 'Kubernetes'], salary: [75_000, 90_000, 'EUR'], visa: false, seniority: 'senior' }],
    ['English', english, { title: 'Staff Product Designer', company: 'Paper Boats', place: 'Europe', remote: 'yes', languages: ['en'], stack: ['Figma'], salary: [90_000, 110_000, 'GBP'], visa: true, seniority: 'lead', team: 'five designers and one researcher' }],
    ['French', french, { title: 'Développeur·se Go confirmé', company: 'Voile', place: 'Lyon', remote: 'hybrid', languages: ['en'], stack: ['Go'], salary: [50_000, 60_000, 'EUR'], visa: null, seniority: 'senior' }],
    ['Spanish', spanish, { title: 'Ingeniero de datos', company: 'Barca SL', place: 'Madrid', remote: 'no', languages: ['es', 'en'], stack: ['Python', 'Airflow', 'dbt'], salary: [45_000, 55_000, 'EUR'], visa: null }],
  ])('%s', (_language, text, facts) => {
    expect(openingFrom(text)).toEqual({ ...facts, notes: text })
  })

  test.each([
    ['Frontend Developer at Kite, Berlin\nOn-site. React and TypeScript. CHF 8\'000 per month.', { title: 'Frontend Developer', company: 'Kite', place: 'Berlin', remote: 'no', salary: [96_000, 96_000, 'CHF'], stack: ['React', 'TypeScript'] }],
    ['Data Engineer | Lisbon | fully remote', { title: 'Data Engineer', company: '', place: 'Lisbon', remote: 'yes' }],
    ['We are hiring a Product Manager at Kite', { title: 'Product Manager', company: 'Kite', remote: 'unknown', salary: null, visa: null }],
    ['QA Engineer\nNo remote work. Salary: 50-60k', { remote: 'no', salary: [50_000, 60_000, ''] }],
    ['Nurse (f/m/x) at Hill Clinic\n100 € voucher every month, 30 days off', { title: 'Nurse', company: 'Hill Clinic', salary: null }],
    ['Backend Developer\nYou must already have a valid work permit.', { visa: false }],
    ['SRE\nRemote possible two days a week', { remote: 'hybrid' }],
  ] as const)('%s', (text, facts) => {
    expect(openingFrom(text)).toMatchObject(facts)
  })

  test('text that is no opening gives no facts', () => {
    expect(openingFrom('')).toEqual({ title: '', company: '', place: '', remote: 'unknown', languages: [], stack: [], salary: null, visa: null, notes: '' })
  })

  test('whatever is pasted, what comes out can be kept', () => {
    const id = '0190b5a0-0000-7000-8000-000000000000'
    fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.constantFrom(...german.split('\n'), ...spanish.split('\n')))), lines => {
      expect(opening.safeParse(stamped(id, openingFrom(lines.join('\n')), 1)).success).toBe(true)
    }))
  })
})
