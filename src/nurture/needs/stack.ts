import { plain, wordPattern } from './plain'

/** Technologies as openings name them, `=` parts other names. Written by hand: this room does not know the vocabulary of topics. */
const list = 'javascript=js, typescript=ts, python=py, java, kotlin, scala, clojure, groovy, c++=cpp, c#=csharp, '
  + '.net=dotnet, f#, php, laravel, symfony, wordpress, ruby, rails=ruby on rails, elixir, erlang, '
  + 'haskell, ocaml, perl, lua, julia, matlab, fortran, cobol, abap, sap, delphi, objective-c, swiftui, flutter, '
  + 'react native, react.js=reactjs, vue=vue.js=vuejs, angular=angularjs, svelte, next.js=nextjs, nuxt, '
  + 'node=node.js=nodejs, deno, django, flask, fastapi, spring boot, quarkus, graphql, grpc, kafka, rabbitmq, '
  + 'postgres=postgresql, mysql, oracle, mongodb, redis, elasticsearch, cassandra, snowflake, databricks, '
  + 'spark, hadoop, airflow, dbt, kubernetes=k8s, docker, terraform, ansible, aws, gcp=google cloud, azure, linux, '
  + 'jenkins, webassembly=wasm, solidity, blockchain, web3, pytorch, tensorflow, llm=llms, '
  + 'machine learning=ml, salesforce, sharepoint, dynamics, servicenow, figma, sketch, blender, unreal, unity, embedded, '
  + 'fpga, verilog, vhdl, zig, nim, jquery, power bi, tableau, looker'
/** Names that are words of every day too: only with a capital, or by their long names. */
const capitals: Readonly<Record<string, string>> = {
  Go: 'go', Golang: 'go', golang: 'go', Rust: 'rust', rust: 'rust', Swift: 'swift', React: 'react', react: 'react', Ruby: 'ruby', Dart: 'dart',
  Spring: 'spring boot',
}

const byName = new Map<string, string>()
for (const entry of list.split(', ')) {
  const [name = '', ...others] = entry.split('=')
  for (const alias of [name, ...others]) byName.set(alias, name === 'react.js' ? 'react' : name)
}
const known = wordPattern([...byName.keys()], 'gu')
const cased = wordPattern(Object.keys(capitals), 'gu')

/** A technology as it stands in a text, and the name it is compared by. */
export interface Technology { key: string, name: string }

/** The technologies a text names. "ab Frühjahr" and "from Spring" are a season; "Spring Boot" is none. */
export function technologiesIn(text: string): Technology[] {
  const folded = plain(text)
  const found: (Technology & { at: number })[] = []
  for (const match of folded.matchAll(known)) {
    const key = byName.get(match[0].replace(/\s+/gu, ' '))
    if (key !== undefined) found.push({ key, name: match[0], at: match.index })
  }
  for (const match of text.matchAll(cased)) {
    const key = capitals[match[0]]
    const isSeason = match[0] === 'Spring' && /\b(?:from|in|until|by|after|this|next|early|late)\s+Spring\b|\bSpring(?:\s+of)?\s+\d{4}/u.test(text)
    if (key !== undefined && !isSeason && !found.some(({ key: other }) => other === key)) found.push({ key, name: match[0], at: match.index })
  }
  return [...new Map(found.toSorted((a, b) => a.at - b.at).map(({ key, name }) => [key, { key, name }])).values()]
}

/** The name by which an entry of an opening's stack is compared. */
export function technologyKey(entry: string): string {
  const folded = plain(entry.trim())
  return byName.get(folded) ?? capitals[entry.trim()] ?? (folded === 'golang' ? 'go' : folded)
}
