import * as languages from 'linguist-languages'
import { addName, type Entry } from './parse'
import { slugOf } from '../../src/topics/text'

interface Language { name: string, type: string, aliases?: readonly string[], group?: string }

/** Names that can hardly mean anything else. Every other single word is a language only in a tag or in context. */
const distinct = new Set(('typescript javascript kotlin haskell erlang clojure clojurescript ocaml fortran cobol powershell golang graphql webassembly solidity verilog vhdl '
  + 'gdscript coffeescript purescript rescript postgresql objective-c c# c++ f# javascript php css html scss autohotkey applescript actionscript typescript csharp fsharp objc cpp '
  + 'systemverilog matlab mathematica graphviz protobuf dockerfile sparql wgsl glsl hlsl qsharp livescript reasonml freebasic purebasic visual-basic vba plpgsql openscad').split(' '))

/** Well-known languages with everyday names: technical words beside them are enough to tell. */
const wellKnown = new Set(('go rust swift python java dart julia scala ruby elixir r perl lua zig nim crystal elm groovy racket scheme scratch processing '
  + 'prolog ada pascal sass stylus svelte vue shell bash nix mojo odin gleam solidity apl j raku d c').split(' '))

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
      depth: general[language.name] ?? 2, broader: 'programming languages', related: [], keys: new Map(), names: new Map(),
      cues: language.name.length > 1 && wellKnown.has(language.name.toLowerCase()) ? technicalCues : strictCues,
    }
    const isEveryday = (name: string) => !distinct.has(name.toLowerCase()) && (/^[\p{L}]+$/u.test(name) || name.length < 4)
    addName(entry, language.name, isEveryday(language.name), null)
    for (const alias of language.aliases ?? []) addName(entry, alias, isEveryday(alias), null)
    return entry
  })
}

/** Beside an obscure name only these words tell that a language is meant. */
const strictCues = ['language', 'compiler', 'lang']

/** Words beside which a well-known language's name means the language. */
export const technicalCues = ('compiler code coding library libraries package module crate programming language developer engineer backend frontend software api framework '
  + 'async concurrency server type static ci test repo refactor runtime script plugin sdk deploy microservice postgre kubernete docker linux app bug pipeline codebase').split(' ')
