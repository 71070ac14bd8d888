/** What a shell reports of a program that a signal ended. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const

/**
 * At the first SIGINT or SIGTERM, ends what a script has started, then the script. Later signals change nothing: a script that does not finish `stop` leaves engines
 * behind.
 */
export function endOnSignal(stop: () => Promise<void>): void {
  let isEnding = false
  const end = async (signal: keyof typeof EXIT_CODES) => {
    if (isEnding) return
    isEnding = true
    await stop().catch((error: unknown) => console.error(error))
    process.exit(EXIT_CODES[signal])
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(signal))
}
