import * as z from 'zod/mini'
import { text, word } from './record'

/** A message the recruiter wrote once and sends to several people, each time with their own facts in its fields. */
export const template = z.object({ name: word.check(z.minLength(1)), text: text.check(z.minLength(1)) })
export type Template = z.infer<typeof template>

/** The fields a template can hold. */
export const templateFields = ['first-name', 'name', 'company', 'place', 'topic', 'sign-off'] as const
export type TemplateField = (typeof templateFields)[number]

/**
 * A template with the facts of one person in its fields. `{first-name there}` becomes "there" where the name to greet with is
 * not known. A field with neither fact nor fallback, and one that nobody knows, stays as it is: the guard stops at it.
 */
export function filled(text: string, facts: Readonly<Record<TemplateField, string>>): string {
  return text.replace(/\{ *([a-z-]+)(?: +([^{}]*?))? *\}/g, (field, name: string, fallback: string = '') =>
    (isField(name) ? facts[name] : '') || fallback || field)
}

function isField(name: string): name is TemplateField {
  return (templateFields as readonly string[]).includes(name)
}

/** The other way round: a message as a template, the facts of the person it was written for made fields again. Longer facts first. */
export function asTemplate(text: string, facts: Readonly<Record<TemplateField, string>>): string {
  const known = templateFields.filter(name => facts[name].trim() !== '').toSorted((a, b) => facts[b].length - facts[a].length)
  return known.reduce((left, name) => left.replace(wholeWords(facts[name].trim()), `{${name}}`), text)
}

function wholeWords(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}{-])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}}])`, 'gu')
}
