import type { CallFate } from '../../fakes/split/unreliable-split.js'
import type { SteppedCloud } from './stepped-cloud.js'

/** A call of a run at which something happens to it, counted from 1 among those of its action. */
export interface Moment {
  readonly action: string
  readonly count: number
  readonly when: 'before' | 'after'
}

/** What happens to the calls of a process, and whether it is suspended. */
export interface CallPlan {
  /** `effect`: which call that changes something it is, counted from 1; undefined for a read. */
  readonly fateOf: (effect: number | undefined) => CallFate
  readonly frozenUntil: () => number
}

/** Every call is answered. */
export const SOUND: CallPlan = { fateOf: () => 'answered', frozenUntil: () => 0 }

/** A process that may die: from then on nothing that it waits for ever comes. */
export interface Life {
  isDead: boolean
  effects: number
  readonly plan: CallPlan
  readonly calls: Map<string, number>
  readonly onCall: (action: string, count: number, when: Moment['when']) => void
}

/** What a dead process waits for. Each waits for its own: one for all would keep all that ever waited in memory. */
export const never = () => new Promise<never>(() => undefined)

/** A process that has just started. */
export const live = (onCall: Life['onCall'] = () => undefined, plan = SOUND): Life => ({
  ...{ isDead: false, effects: 0, plan, calls: new Map(), onCall }
})

/** The clock of a process: it does not wake up once it is dead. */
export function mortalClock({ clock }: SteppedCloud, life: Life) {
  return {
    now: () => clock.now(),
    sleep: async (milliseconds: number, signal?: AbortSignal) => {
      await clock.sleep(milliseconds, signal)
      await thawed(clock, life)
      if (life.isDead) await never()
    }
  }
}

/** A suspended process continues later. */
async function thawed(clock: SteppedCloud['clock'], { plan }: Life): Promise<void> {
  if (clock.now() < plan.frozenUntil()) await clock.sleep(plan.frozenUntil() - clock.now())
}

/** What a connection that was cut throws. */
export const cut = () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
/** What AWS throws for a call that the role may not make. */
export const denied = () =>
  Object.assign(new Error('User is not authorized.'), {
    name: 'AccessDeniedException',
    $metadata: { httpStatusCode: 400 }
  })

/** One call of a process over its connection, with what the plan has come over it. */
export async function overWire<Result>(
  isEffect: boolean,
  { cloud, life }: { readonly cloud: SteppedCloud; readonly life: Life },
  carryOut: () => Promise<Result>
): Promise<Result> {
  if (isDead(life)) return never()
  if (isEffect) life.effects += 1
  const fate = life.plan.fateOf(isEffect ? life.effects : undefined)
  await thawed(cloud.clock, life)
  if (fate === 'killed-before') life.isDead = true
  if (isDead(life)) return never()
  if (fate === 'fails') throw cut()
  if (fate === 'denied') throw denied()
  const result = await carryOut()
  await thawed(cloud.clock, life)
  if (fate === 'killed-after') life.isDead = true
  if (isDead(life)) return never()
  if (fate === 'lost') throw cut()
  return result
}

export function isDead(life: Life): boolean {
  return life.isDead
}
