import type { ComposeServer } from './compose-server.js'
import type { Images } from './images.js'
import { HEALTH, NO_GATES } from './no-gates.js'
import type { SetupName } from './proxy-files.js'
import { startShop, type DeployOptions, type Shop, type Step } from './shop.js'

const STAYING = { gates: HEALTH, bakeSeconds: 3600, bakeMaxSeconds: 3600 } as const

/**
 * Where a rollout of v2 can be when something happens to its server. It stays at a share for as long as its bake; elsewhere it is on its way, and its process
 * stands still.
 */
export const STATES = {
  placed: { sees: /progressing, forward: 0%/, steps: [10, 100], request: STAYING, stays: false },
  'at-10-percent': { sees: /paused: 10%/, steps: [10, 100], request: STAYING, stays: true },
  'at-50-percent': { sees: /paused: 50%/, steps: [50, 100], request: STAYING, stays: true },
  'at-100-percent': { sees: /paused: 100%/, steps: [100], request: STAYING, stays: true },
  promoting: { sees: /promoting, promote: 100%/, steps: [100], request: { gates: NO_GATES }, stays: false },
  'rolling-back': { sees: /rolling-back, back: /, steps: [50, 100], request: STAYING, stays: false }
} as const satisfies Record<
  string,
  {
    readonly sees: RegExp
    readonly steps: readonly number[]
    readonly request: DeployOptions['request']
    readonly stays: boolean
  }
>

export type State = keyof typeof STATES
export const STATE_NAMES = Object.keys(STATES) as State[]

/** A project whose rollout is in a state. */
export interface Held {
  readonly shop: Shop
  readonly step: Step
}

/** Starts a project and a rollout of v2, and returns once it is in that state. */
export async function holdAt(
  state: State,
  setup: SetupName,
  { server, images }: { readonly server: ComposeServer; readonly images: Images }
): Promise<Held> {
  const { sees, steps, request, stays } = STATES[state]
  const shop = await startShop(server, images, { project: `${state}-${setup}`, setup })
  const step = shop.deploy('v2', { request: { ...request, steps } })
  if (state === 'rolling-back') {
    await step.saw(STATES['at-50-percent'].sees)
    step.interrupt()
  }
  await step.saw(sees)
  if (!stays) step.suspend()
  return { shop, step }
}

/** The version whose release the server has as stable. */
export async function stableVersion(shop: Shop, images: Images): Promise<'v1' | 'v2'> {
  const stable = await shop.read(`.deploy-kit/${shop.project}/stable`)
  const digits = /sha256:(?<digits>[0-9a-f]{16})/.exec(images.app.v2)?.groups?.digits
  return digits !== undefined && stable.includes(digits) ? 'v2' : 'v1'
}

/** Containers as `version state restart-policy`. */
export async function summarize(shop: Shop): Promise<readonly string[]> {
  return (await shop.containers()).map(({ version, state, restart }) => `${version} ${state} ${restart}`)
}

/** What is there when one version serves alone. */
export function alone(version: string): readonly string[] {
  return [`${version} running unless-stopped`, `${version} running unless-stopped`]
}
