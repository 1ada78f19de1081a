/**
 * Makes work that follows from what is stored run one at a time: whoever asks while it runs has it run once more afterwards, however many ask.
 * So the last run has always seen the last change, and a slow one never overtakes it.
 * @returns asks for the work, and gives nothing to wait for
 */
export function inTurn(work: () => Promise<void>, guarded: (work: () => Promise<unknown>) => void): () => void {
  let running = false
  let again = false
  const run = async () => {
    try {
      await work()
    } finally {
      running = false
      if (again) start()
    }
  }
  function start(): void {
    running = true
    again = false
    guarded(run)
  }
  return () => {
    if (running) again = true
    else start()
  }
}
