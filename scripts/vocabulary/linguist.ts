import * as languages from 'linguist-languages'
import { addName, type Entry } from './parse'
import { slugOf } from '../../src/topics/text'

interface Language { name: string, type: string, aliases?: readonly string[], group?: string }

/** Names that are everyday words: a language only in a tag or beside technical words. */
const everyday = new Set(('action ada agda alloy apex aiken ampl ash awk ballerina beef bison blade boo brightscript c ceylon chapel charity cairo cirru clarion clean click clarity closure '
  + 'cool crystal csound cue curry cycript d dart dafny e ec ecl elm eiffel factor fancy fantom fennel filterscript flux forth frege frugal g gap genie gherkin gleam go gosu grace groovy '
  + 'hack harbour haml hurl idris inform inno io ioke isabelle j janet jasmin java jolie jq julia just k kit koka kotlin kusto lark lasso lean less liquid logos logtalk loom lark '
  + 'm magik make mask max mercury meson metal mint mirah modula module monkey moon move mojo nasal nearley nim nit nix nu ninja oberon odin opal oz p pan pact papyrus parrot pascal pawn perl pic pickle '
  + 'pike pod pony processing prolog propeller pug puppet pure python q r racket ragel raku reason rebol red redcode ring riot roc rouge ruby runoff rust sage sail sas scala scheme scratch self shell slash slice slim smali small smarty '
  + 'snakemake solidity squirrel stan starlark stylus swift svelte talon tea tern text toit turing twig unity uno vala vim vue volt wdl whiley wisp witcher wolfram x10 xtend xonsh yara yul zeek zig zimpl '
  + 'apl basic beacon bash batch befunge blitz bro cap click cobol common cson css cuda data dm dot easybuild edge elixir erlang gentoo hcl ink jest jet json nl oracle pep8 quake rich sed soong sql star text2 wget wren').split(' '))

/** How general the languages are that everyone lists; what is not named here is specific. */
const general: Record<string, number> = {
  JavaScript: 1, HTML: 0, CSS: 1, Python: 1, Java: 1, 'C#': 1, 'C++': 1, C: 1, PHP: 1, SQL: 1, Shell: 1, TypeScript: 1, JSON: 0, YAML: 0, XML: 0, Markdown: 0,
  'Jupyter Notebook': 1, Dockerfile: 1, Makefile: 1, Batchfile: 0, Text: 0, INI: 0, CSV: 0, SVG: 1, Ruby: 1,
  'Vim Script': 1, PowerShell: 1, HCL: 1, SCSS: 1, Sass: 1, Less: 1, CMake: 1, Roff: 1, Diff: 0, TOML: 0, Git: 0,
}

/** Data formats that nobody would talk about are left out, but for those above. */
const wanted = (language: Language) => language.type === 'programming' || language.type === 'markup' || general[language.name] !== undefined

/** Programming and markup languages of `linguist-languages` (MIT): names and aliases. */
export function linguistEntries(): Entry[] {
  return Object.values(languages as unknown as Record<string, Language>).filter(language => typeof language.name === 'string' && wanted(language)).map(language => {
    const entry: Entry = {
      id: slugOf(language.name), label: language.name, family: 'languages',
      depth: general[language.name] ?? 2, broader: 'programming languages', related: [], keys: new Map(), names: new Map(), cues: technicalCues,
    }
    const isEveryday = (name: string) => everyday.has(name.toLowerCase()) || name.length < 4 || /^[a-z]+$/i.test(name) && name.length < 5
    addName(entry, language.name, isEveryday(language.name), null)
    for (const alias of language.aliases ?? []) addName(entry, alias, isEveryday(alias), null)
    return entry
  })
}

/** Words beside which a language's name means the language. */
export const technicalCues = ('compiler code coding library libraries package module crate programming language developer engineer backend frontend software api framework '
  + 'async concurrency server type static ci test repo refactor runtime script plugin sdk deploy microservice postgre kubernete docker linux app bug pipeline codebase').split(' ')
