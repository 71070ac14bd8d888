import { ModifyTargetGroupAttributesCommand } from '@aws-sdk/client-elastic-load-balancing-v2'
import { get } from 'node:http'
import type { RunningAction } from '../../local/runner/run-action.js'
import { openRolloutStage, type RolloutStage, type Shop } from './rollout-stage.js'

/** Gates that need no traffic: a pause continues as soon as it may. */
const PROBES = 'targets:\nmetric-delay: 0s'
/** The shortest rollout there is; a busy machine may take longer to see that the canary is healthy. */
export const QUICK = { images: 'api=shop/api:v2', bake: '20s', 'bake-max': '5m', gates: PROBES }
/** Long enough to be met at any pause. */
export const SLOW = { ...QUICK, bake: '60s' }

type Action = 'canary-shift' | 'blue-green-swap'

const STEPS = { 'canary-shift': { steps: '20, 100' }, 'blue-green-swap': {} } as const

/** A moment at which a rollout can be interrupted. */
export interface RolloutState {
  readonly name: string
  readonly action: Action
  readonly inputs: Readonly<Record<string, string>>
  /** What runs before (default v1). */
  readonly from?: string
  /** A call whose answer never comes: the run hangs in it. */
  readonly hangsIn?: 'ecs:RegisterTaskDefinition' | 'ecs:UpdateService'
  /** Resolves when the run is there. */
  readonly reach: (
    running: RunningAction,
    where: { readonly stage: RolloutStage; readonly shop: Shop }
  ) => Promise<unknown>
}

const paused = (weight: number) => (running: RunningAction) => running.seen(new RegExp(`paused: ${weight}% of traffic`))

/** Every state that a rollout of this action goes through, in order. */
export function statesOf(action: Action): readonly RolloutState[] {
  const hanging = (name: string, call: NonNullable<RolloutState['hangsIn']>) => ({
    ...{ name, inputs: SLOW, hangsIn: call },
    reach: async (_: RunningAction, { stage }: { readonly stage: RolloutStage }) => {
      while (!stage.calls(call).some(({ error }) => error === 'hang')) await stage.cloud.clock.sleep(500)
    }
  })
  const shifting = { name: 'after the shift to 20 %, in its bake', inputs: SLOW, reach: paused(20) }
  const keeping = {
    name: 'while the old revision is kept',
    inputs: { ...QUICK, 'scale-down-delay': '2m' },
    reach: async (running: RunningAction, { stage }: { readonly stage: RolloutStage }) => {
      await paused(100)(running)
      await stage.cloud.clock.sleep(40_000)
    }
  }
  const states: readonly Omit<RolloutState, 'action'>[] = [
    hanging('before the service is updated', 'ecs:RegisterTaskDefinition'),
    hanging('when the update is sent', 'ecs:UpdateService'),
    {
      ...{ name: 'while it scales up', inputs: SLOW },
      reach: (_, { shop }) => shop.until(([newest]) => newest?.lifecycleStage === 'SCALE_UP')
    },
    // Probes of the test listener are asked in this pause, before any production traffic moves.
    {
      name: 'in the pause before the first shift',
      inputs: { ...SLOW, gates: `${PROBES}\nhttp: { url: 'http://127.0.0.1:9/', within: 10m, every: 5s }` },
      reach: paused(0)
    },
    action === 'canary-shift' ? shifting : keeping,
    { name: 'in the bake at 100 %', inputs: SLOW, reach: paused(100) },
    {
      ...{ name: 'while the old tasks are taken away', inputs: QUICK, from: 'clinging' },
      reach: running => running.seen('CLEAN_UP')
    }
  ]
  return states.map(state => ({ ...state, action, inputs: { ...STEPS[action], ...state.inputs } }))
}

/** Of both actions, by a name that is a sentence. */
export const STATES: ReadonlyMap<string, RolloutState> = new Map(
  (['canary-shift', 'blue-green-swap'] as const).flatMap(action =>
    statesOf(action).map(state => [`${action} ${state.name}`, state] as const)
  )
)

/** A run that has come to a state, and where. */
export interface Reached {
  readonly stage: RolloutStage
  readonly shop: Shop
  readonly running: RunningAction
  /** Ends the request that keeps the old tasks, where that is the state: until then, they are being taken away. */
  readonly release: () => void
  /** Of the run's cloud, where it has one of its own. */
  readonly close: () => Promise<void>
}

/** Starts a rollout and brings it to a state. One that hangs in a call has a cloud of its own: the fault is for that call alone. */
export async function bringTo(
  { name, action, from = 'v1', hangsIn, reach, ...state }: RolloutState,
  { stage: shared, shopName }: { readonly stage: RolloutStage; readonly shopName: string },
  inputs: Readonly<Record<string, string>> = {}
): Promise<Reached> {
  const stage = hangsIn === undefined ? shared : await openRolloutStage({ rate: shared.cloud.clock.rate })
  const shop = await stage.addShop(shopName, { desiredCount: 1, image: from })
  if (hangsIn !== undefined) stage.cloud.faults.add({ action: hangsIn, kind: { kind: 'hang' }, times: 1 })
  const release = from === 'clinging' ? await holdTasks(stage, shop) : () => undefined
  const running = await stage.start(action, shop, { ...state.inputs, ...inputs })
  await Promise.race([reach(running, { stage, shop }), endsEarly(running, name)])
  return { stage, shop, running, release, close: () => (stage === shared ? Promise.resolve() : stage.stop()) }
}

/** A request that is not answered keeps its target as long as the deregistration delay lets it, which is far longer than any test takes. */
async function holdTasks({ balancers }: RolloutStage, { groups, url }: Shop): Promise<() => void> {
  const Attributes = [{ Key: 'deregistration_delay.timeout_seconds', Value: '3600' }]
  for (const TargetGroupArn of groups)
    await balancers.send(new ModifyTargetGroupAttributesCommand({ TargetGroupArn, Attributes }))
  const request = get(`${url}/held`)
  request.on('error', () => undefined)
  return () => request.destroy()
}

async function endsEarly(running: RunningAction, name: string): Promise<never> {
  const { log } = await running.main
  throw new Error(`The rollout ended before it was ${name}:\n${log}`)
}

export function stateNamed(name: string): RolloutState {
  const state = STATES.get(name)
  if (state === undefined) throw new Error(`There is no state ${name}.`)
  return state
}
