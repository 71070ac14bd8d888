import type { Answer } from './play-process.js'
import { playRecovery } from './play-recovery.js'
import type { Way } from './recovery-table.js'

// Plays each row that it is sent, for as long as its parent is there.
process.on('message', (way: Way) => void answer(way).then(sent => process.send?.(sent)))
process.on('disconnect', () => process.exit())

async function answer(way: Way): Promise<Answer> {
  try {
    return { played: await playRecovery(way) }
  } catch (error) {
    return { thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
