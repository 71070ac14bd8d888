import { DeployError } from '../../domain/errors.js'
import { isPassing } from '../../domain/rollout/tolerates-until.js'
import type { Clock } from '../../ports/clock.js'

const AGAIN_AFTER_MILLISECONDS = 5_000

/** Asks again for as long as an answer may still come. Throws the last error once `until` is over, and any other immediately. */
export async function untilAnswered<Result>(
  task: () => Promise<Result>,
  until: number,
  { clock }: { readonly clock: Clock }
): Promise<Result> {
  for (;;) {
    try {
      return await task()
    } catch (error) {
      const isOver = clock.now() + AGAIN_AFTER_MILLISECONDS > until
      if (!(error instanceof DeployError) || !(isPassing(error) || error.code === 'outcome-unknown') || isOver)
        throw error
      await clock.sleep(AGAIN_AFTER_MILLISECONDS)
    }
  }
}
