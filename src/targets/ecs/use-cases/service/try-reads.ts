import { DeployError, type ErrorCode } from '../../../../domain/errors.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import type { Clock } from '../../../../ports/clock.js'
import type { Log } from '../../../../ports/runner/log.js'
import { withinSeconds } from '../left-behind/within-seconds.js'

/** Reads, or where that fails or takes too long, reads something else. */
export type TryRead = <Read>(
  action: string,
  read: () => Promise<Read>,
  other: (error: DeployError) => Promise<Read>
) => Promise<Read>

const WITHIN_SECONDS = 5
/** No other call answers what these say. */
const FINAL: readonly ErrorCode[] = ['bad-input', 'not-found', 'credentials-expired', 'credentials-missing']
/** What failed is not tried again for so long. */
const REST_MILLISECONDS = 30_000

/**
 * Makes the reads of a rollback that have another way. What failed is reported once, and left alone for a while, so that the rollback does
 * not wait for it again and again. Throws what the read failed with where the other way fails too, and what is not a `DeployError`.
 */
export function tryReads({ clock, log }: { readonly clock: Clock; readonly log: Pick<Log, 'warning'> }): TryRead {
  const failed = new Map<string, { readonly at: number; readonly error: DeployError }>()
  const attempt = async <Read>(read: () => Promise<Read>): Promise<Read | DeployError> => {
    try {
      return await withinSeconds(WITHIN_SECONDS, read(), clock)
    } catch (error) {
      if (!(error instanceof DeployError)) throw error
      return error
    }
  }
  return async (action, read, other) => {
    const last = failed.get(action)
    const isResting = last !== undefined && clock.now() < last.at + REST_MILLISECONDS
    const result = isResting ? last.error : await attempt(read)
    if (!(result instanceof DeployError)) return result
    if (FINAL.includes(result.code)) throw result
    if (!isResting) failed.set(action, { at: clock.now(), error: result })
    if (last === undefined) log.warning('Rollback', describe(action, result))
    const found = await attempt(() => other(result))
    if (found instanceof DeployError) throw result
    return found
  }
}

function describe(action: string, { message }: DeployError): string {
  const what = message.includes(action) ? message : `${action}: ${message}`
  return joinSentences(what, 'The rollback continues without it.')
}
