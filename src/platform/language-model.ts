/**
 * The language model that some browsers bring along (the Prompt API: Chrome and Edge, in extension pages). Not in Firefox, whose
 * `browser.trial.ml` needs a permission Kith does not ask for. Only a model that lies ready is used: nothing is ever downloaded.
 */
interface Session {
  prompt(text: string, options?: { signal?: AbortSignal }): Promise<string>
  destroy(): void
}
interface Options {
  expectedInputs: readonly { type: 'text', languages: readonly string[] }[]
  expectedOutputs: readonly { type: 'text', languages: readonly string[] }[]
}
interface Model {
  availability(options: Options): Promise<string>
  create(options: Options & { initialPrompts: readonly { role: 'system', content: string }[], signal?: AbortSignal }): Promise<Session>
}

const model = () => (globalThis as { LanguageModel?: Model }).LanguageModel

const optionsFor = (language: string): Options => {
  const text = [{ type: 'text', languages: [language] }] as const
  return { expectedInputs: text, expectedOutputs: text }
}

/** Whether a model for this language lies ready on this computer. False where the browser has none, or would have to load it first. */
export async function isModelReady(language: string): Promise<boolean> {
  try {
    return await model()?.availability(optionsFor(language)) === 'available'
  } catch {
    return false // a language or an option the browser does not know
  }
}

/** Asks the model once and lets it go.
 * @throws Error when no model lies ready, or when it fails or is stopped */
export async function askModel({ system, prompt }: { system: string, prompt: string }, language: string, signal: AbortSignal): Promise<string> {
  const ready = model()
  if (!ready || !await isModelReady(language)) throw new Error('No language model lies ready in this browser.')
  const session = await ready.create({ ...optionsFor(language), initialPrompts: [{ role: 'system', content: system }], signal })
  try {
    return await session.prompt(prompt, { signal })
  } finally {
    session.destroy()
  }
}
