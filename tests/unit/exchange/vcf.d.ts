/** What the tests use of `vcf`, which comes without types. */
declare module 'vcf' {
  export default class VCard {
    static parse(text: string): VCard[]
    get(name: string): { valueOf(): string } | { valueOf(): string }[] | undefined
  }
}
