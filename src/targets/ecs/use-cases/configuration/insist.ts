import { DeployError } from '../../../../domain/errors.js'

const MOST_TRIES = 5

/**
 * Sends a change again when its answer was lost: it must come to the same however often it is carried out. Throws the last
 * `DeployError`.
 */
export async function insist(send: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await send()
      return
    } catch (error) {
      if (!(error instanceof DeployError) || error.code !== 'outcome-unknown' || tries === MOST_TRIES) throw error
    }
  }
}
