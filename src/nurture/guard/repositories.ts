import { isWordAnywhere } from './common'
import { type Draft, spanFound } from './draft'
import { holds, phraseOf } from './words'
import type { Finding } from './types'

const chunk = /[\p{L}\p{N}_@][\p{L}\p{N}_.\-/]*[\p{L}\p{N}]|\p{L}/gu

/** What many people call a repository: nobody is meant by it. */
const generic = new Set(`dotfiles blog website notes portfolio advent-of-code aoc api docs demo test tests example examples playground hello-world homepage site scripts config configs resume cv app web server client tools utils awesome todo sandbox template
  project projects learning exercises leetcode homebrew-tap .github profile readme personal-website personal-site github-pages notes-app todo-app my-website nvim vim neovim emacs`.split(/\s+/))

const work = /(?<!\p{L})(?:repo|repos|repository|project|library|crate|package|tool|plugin|framework|release|readme|commits?|starred|star|fork|forked|issue|pull request|pr|docs|code of|version|projekt|bibliothek|werkzeug|paket|dépôt|projet|bibliothèque|outil|étoile|repositorio|proyecto|librería|biblioteca|herramienta|estrella|versión|github)(?!\p{L})/iu
const trying = /(?<!\p{L})(?:tried|using|use|used|installed|star(?:red)?|built|build|maintain|contribut\w*|coming along|ausprobiert|benutze|nutze|entdeckt|voran|essayé|utilise|avance|probé|uso|cómo va|work on|working on|arbeit an|travail sur|trabajo en)(?!\p{L})/iu
/** Words that many repositories bear and every sentence may. */
const plain = new Set('search server client parser router cache store editor loader scanner shell clock graph grid sketch vault pipe queue dash bot charts maps forms sync lint react vue svelte rust python node deno kubernetes docker postgres redis linux git github vscode'.split(' '))
const pointing = /(?:^|\s)(?:of|on|with|to|tried|using|starred|called|named|von|an|zu|mit|is|ist|geht|wie|de|sur|avec|en|con|va|avance|essayé|probé|ausprobiert|habe|ich|repo|repository|repositorio|dépôt|project|projekt|projet|proyecto)\s+["“„«'`]?$/iu
const yours = /(?<!\p{L})(?:your|dein\w*|ihr\w*|euer|eure\w*|ton|ta|tes|votre|vos|tu|tus|su|vuestr\w*)\s+(?:\p{L}+\s+){0,3}$/iu

/** Repositories of others: by a name of more than one word anywhere, by a name that is a word where it is spoken of as a work. */
export function checkRepositories(draft: Draft): Finding[] {
  const { text, index, own, words, signature } = draft
  const end = words[signature]?.start ?? text.length
  const findings: Finding[] = []
  for (const match of text.matchAll(chunk)) {
    if (match.index >= end) break
    const [said] = match
    const key = said.toLowerCase().replace(/^@/, '').replace(/\.$/, '')
    const people = index.peopleOf('repository', key)
    if (people.length === 0 || generic.has(key) || own.repositories.has(key) || people.some(number => own.selves.has(number))) continue
    const phrase = phraseOf(key)
    if (own.companies.some(company => holds(company, phrase)) || own.topics.includes(phrase) || own.names.has(phrase)) continue
    if (isMeant(draft, said, match.index)) findings.push(spanFound(draft, 'other-repository', match.index, match.index + said.length, null, people))
  }
  return findings
}

function isMeant({ text, index, situation: { lately } }: Draft, said: string, at: number): boolean {
  if (said.includes('/') || /[a-z0-9][-_][a-z0-9]/i.test(said)) return !/^(?:state-of-the-art|open-source|up-to-date|end-to-end|full-time|part-time|follow-up|e-mail|long-term)$/i.test(said)
  const isCoined = /\p{Ll}\p{Lu}|\d|\p{Lu}{2,}$/u.test(said) && said.length > 3
  const line = text.slice(Math.max(0, text.lastIndexOf('\n', at - 1) + 1), at)
  const ahead = line.slice(-80).replace(/^.*[.!?…]\s/su, '')
  const behind = (text.slice(at + said.length).split(/[.!?…\n]/)[0] ?? '').slice(0, 60)
  const isName = /^\p{Lu}/u.test(said) || isCoined
  const isLate = lately !== undefined && index.peopleOf('repository', said.toLowerCase()).some(number => lately.has(index.person(number)?.id ?? ''))
  if (isCoined || isLate) return true
  if (yours.test(ahead)) return isName || work.test(ahead) || !isWordAnywhere(phraseOf(said))
  return (work.test(ahead) || trying.test(ahead) || work.test(behind) || trying.test(behind)) && (isName ? !/^\s*$/.test(ahead) || trying.test(behind) || work.test(behind) : !isWordAnywhere(phraseOf(said)) && !plain.has(said.toLowerCase()) && pointing.test(ahead))
}
