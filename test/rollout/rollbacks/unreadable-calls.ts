import type { Fault } from '../../../local/aws/local-cloud.js'
import { look } from '../stepped/play-recovery.js'
import { openSteppedCloud, type SteppedCloud, type SteppedService } from '../stepped/stepped-cloud.js'
import { startSteppedRun, untilEnded, type Ended, type Inputs } from '../stepped/stepped-run.js'
import type { UnreadableCell } from './unreadable-cells.js'

const CANARY = { strategy: 'canary', steps: '20, 100', image: 'shop/api:2' }
const MINUTE = 60_000

const error = (code: string, status = 400): Fault['kind'] => ({ kind: 'error', code, status })
const KINDS = {
  denied: error('AccessDeniedException'),
  throttled: error('ThrottlingException'),
  'answered with 500': error('ServerException', 500),
  'never answered': { kind: 'hang' }
} satisfies Readonly<Record<UnreadableCell['kind'], Fault['kind']>>

interface Scene {
  readonly service?: SteppedService
  readonly play: (cloud: SteppedCloud) => Promise<unknown>
}

const end = (cloud: SteppedCloud, inputs: Inputs) => untilEnded(cloud, startSteppedRun(cloud, inputs))

/** How api:2 came to be deployed. */
const SCENES: Readonly<Record<UnreadableCell['scene'], Scene>> = {
  'a rolling update': { play: cloud => end(cloud, { image: 'shop/api:2' }) },
  'a canary, which left the alternate group': { play: cloud => end(cloud, CANARY) },
  'the strategy BLUE_GREEN of the service': {
    service: { deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 } },
    play: cloud => end(cloud, { strategy: 'blue-green', image: 'shop/api:2' })
  },
  'a canary whose run was lost at 20%': {
    play: async cloud => {
      const canary = startSteppedRun(cloud, CANARY)
      await cloud.clock.until(async () => {
        const [newest] = await cloud.deployments()
        return newest?.targetServiceRevision?.requestedProductionTrafficWeight === 20
      }, 30 * MINUTE)
      canary.kill()
    }
  },
  'a canary whose run was lost at its end': {
    play: async cloud => {
      const at = { action: 'ecs:UpdateService', count: 2, when: 'before' } as const
      const canary = startSteppedRun(cloud, CANARY, { at, does: 'kill' })
      await cloud.clock.until(() => canary.isDead(), 60 * MINUTE)
    }
  }
}

const WAYS: Readonly<Record<UnreadableCell['way'], Inputs>> = {
  rolling: {},
  canary: { strategy: 'canary', steps: '20, 100' },
  'blue-green': { strategy: 'blue-green' }
}

/** What came of it. */
export interface PlayedCell {
  readonly ended: Ended
  /** Cloud time to the first call that ECS accepted and that changes what runs, in milliseconds. */
  readonly firstEffectAfter: number
  /** All tasks are of api:1, and its target group has the traffic. */
  readonly isBack: boolean
}

/** Rolls back to api:1 in one cell. */
export async function playUnreadable({ scene, way, calls, kind }: UnreadableCell): Promise<PlayedCell> {
  const { service, play } = SCENES[scene]
  const cloud = await openSteppedCloud(service)
  try {
    await play(cloud)
    for (const action of calls) cloud.faults.add({ action, kind: KINDS[kind] })
    const [from, before] = [cloud.clock.now(), cloud.journal.entries.length]
    const inputs = { ...WAYS[way], 'task-definition': 'api:1', purpose: 'rollback', timeout: '20m' }
    const ended = await end(cloud, inputs)
    cloud.faults.clear()
    const first = cloud.journal.entries
      .slice(before)
      .find(({ action, input, status }) => status === 200 && changes(action, input))
    const isBack = await becomesTrue(cloud, async () => {
      const { running, taskDefinition, reached } = await look(cloud)
      return running.join() === 'api:1' && taskDefinition === 'api:1' && reached
    })
    return { ended, firstEffectAfter: first === undefined ? Infinity : first.at - from, isBack }
  } finally {
    await cloud.stop()
  }
}

function changes(action: string, input: object): boolean {
  const isOfService = action === 'ecs:UpdateService' && 'taskDefinition' in input
  return isOfService || ['ecs:StopServiceDeployment', 'ecs:ContinueServiceDeployment'].includes(action)
}

async function becomesTrue(cloud: SteppedCloud, is: () => Promise<boolean>): Promise<boolean> {
  let found = false
  const until = cloud.clock.now() + 30 * MINUTE
  await cloud.clock.until(async () => {
    found = await is()
    return found || cloud.clock.now() > until
  }, 60 * MINUTE)
  return found
}
