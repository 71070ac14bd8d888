import type { Clock } from '../../../ports/clock.js'

/** Reads that come within this time are answered by one. */
const GATHER_MILLISECONDS = 50
/** However many ask at different moments, no more is read than once in this time. */
const LEAST_INTERVAL_MILLISECONDS = 1_000

/**
 * Makes single reads of a platform that answers many in one call: those that come at nearly the same time are sent together. `readAll` returns
 * its results in the order of the keys; what it throws is thrown by each of them.
 */
export function readTogether<Key, Result>(
  readAll: (keys: readonly Key[]) => Promise<readonly Result[]>,
  clock: Pick<Clock, 'now' | 'sleep'>
): (key: Key) => Promise<Result> {
  let gathering: { readonly keys: Key[]; readonly results: Promise<readonly Result[]> } | undefined
  let readAt = Number.NEGATIVE_INFINITY
  const gather = async (keys: readonly Key[]) => {
    await clock.sleep(Math.max(GATHER_MILLISECONDS, readAt + LEAST_INTERVAL_MILLISECONDS - clock.now()))
    gathering = undefined
    readAt = clock.now()
    return readAll(keys)
  }
  return async key => {
    if (gathering === undefined) {
      const keys: Key[] = []
      gathering = { keys, results: gather(keys) }
    }
    const { keys, results } = gathering
    const index = keys.push(key) - 1
    return (await results)[index] as Result
  }
}
