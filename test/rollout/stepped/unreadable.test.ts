import { expect, it } from '@jest/globals'
import { look } from './play-recovery.js'
import type { CallPlan } from './process-life.js'
import { openSteppedCloud } from './stepped-cloud.js'
import { startSteppedRun, untilEnded } from './stepped-run.js'

it('a canary that ECS accepted and that cannot be read afterwards is unknown, and its tags stay', async () => {
  const cloud = await openSteppedCloud()
  try {
    let isSent = false
    const calls: CallPlan = {
      frozenUntil: () => 0,
      fateOf: effect => {
        isSent ||= cloud.journal.entries.some(({ action }) => action === 'ecs:UpdateService')
        return isSent && effect === undefined ? 'denied' : 'answered'
      }
    }
    const run = startSteppedRun(cloud, { strategy: 'canary', steps: '20, 100', image: 'shop/api:2' }, { calls })
    expect(await untilEnded(cloud, run)).toMatchObject({ verdict: 'unknown', code: 'access-denied' })
    const { tags, deploying } = await look(cloud)
    expect(deploying).toBe('api:2')
    expect(tags).not.toEqual([])
  } finally {
    await cloud.stop()
  }
})
