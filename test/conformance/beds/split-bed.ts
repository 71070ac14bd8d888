import type { GateDialect } from '../../../src/domain/gate/read/gate-dialect.js'
import { parseGates } from '../../../src/domain/gate/read/parse-gates.js'
import type { Revision } from '../../../src/domain/rollout/revision.js'
import type { Lock } from '../../../src/domain/rollout/split-state.js'
import type { Capabilities } from '../../../src/ports/deployment-target.js'
import type { TrafficSplit } from '../../../src/ports/traffic-split.js'
import { isEnded, parseNote } from '../../../src/targets/stepped/domain/rollout-note.js'
import type { SteppedPlan, SteppedSpec } from '../../../src/targets/stepped/domain/stepped-plan.js'
import type { SteppedRef } from '../../../src/targets/stepped/domain/split-reading.js'
import { steppedTarget, type SteppedTarget } from '../../../src/targets/stepped/use-cases/stepped-target.js'
import { rollOut, type RolloutRequest } from '../../../src/use-cases/rollout/roll-out.js'
import { memorySplit, type MemorySplit } from '../../fakes/split/memory-traffic-split.js'
import { behaviorNamed } from '../../fakes/split/revision-behavior.js'
import { seededRandom } from '../../../local/aws/seeded-random.js'
import { unreliableSplit, type Connection } from '../../fakes/split/unreliable-split.js'
import { SteppedClock } from '../../rollout/stepped/stepped-clock.js'
import type { ConformanceBed, Ended, Run, Stage, Version, RunSpec } from '../bed.js'
import { fateOf } from './fate-of.js'
import { GATES } from './gates-of-beds.js'

/** What a target makes of a split. */
export interface SplitTarget {
  readonly name: string
  readonly capabilities: Capabilities
  readonly lacks?: ConformanceBed['lacks']
  /** The adapter under test, over the platform in memory. */
  readonly adapt: (split: TrafficSplit) => TrafficSplit
}

const DIALECT: GateDialect = {
  errorSources: ['proxy'],
  alarms: { called: 'alarm', atMost: 100 },
  readMetric: () => {
    throw new Error('The platform in memory has no other metrics.')
  }
}
const LEASE_SECONDS = 300
const MINUTE = 60_000
const ALARM = 'orders-are-low'

export function revisionOf(version: Version): Revision {
  const digest = { app: `sha256:${version}` }
  return { id: `rev-${version}`, label: `app:${version}`, images: { app: `shop/app:${version}` }, digests: digest }
}

/** The stepped target on a platform in memory. */
export function splitBed({ name, capabilities, lacks = {}, adapt }: SplitTarget): ConformanceBed {
  return {
    ...{ name, capabilities, lacks, lostRunnerMilliseconds: (LEASE_SECONDS + 30) * 1000 },
    resumableAfterMilliseconds: LEASE_SECONDS * 1000,
    namesRun: /https:\/\/github\.com\/shop\/app\/actions\/runs\/[12]/,
    open: ({ stable = true } = {}) => Promise.resolve(openStage({ name, capabilities, adapt }, stable))
  }
}

type Adapted = Omit<SplitTarget, 'lacks'>

function openStage(target: Adapted, hasStable: boolean): Stage {
  const clock = new SteppedClock()
  const turned = new Map<Version, string>()
  const versionOf = ({ id }: Revision) => id.replace(/^rev-/, '') as Version
  const behaviorOf = (revision: Revision) => {
    const version = versionOf(revision)
    return behaviorNamed(turned.get(version) ?? version)
  }
  const platform = memorySplit({
    ...{ clock, seed: 7, requestsPerMinute: 1_200, behaviorOf, stable: hasStable ? revisionOf('stable') : undefined },
    hasTimer: target.capabilities.survivesLostRunner === 'lease'
  })
  let runs = 0
  return {
    clock,
    start: (version, spec = {}) => startRun({ clock, platform, target, number: (runs += 1) }, version, spec),
    async world() {
      const { stable, others } = await platform.split.readShares()
      const left = others.reduce((sum, { percent }) => sum - (percent ?? 0), stable === undefined ? 0 : 100)
      const shares = [...others, ...(stable === undefined ? [] : [{ revision: stable, percent: left }])]
      return {
        traffic: Object.fromEntries(
          shares.filter(({ percent }) => percent !== 0).map(({ revision, percent }) => [versionOf(revision), percent])
        ),
        placed: shares.map(({ revision }) => versionOf(revision)),
        isSettled: isFree(platform.lock()) && others.length === 0
      }
    },
    requests() {
      platform.traffic.serveUntil(clock.now())
      const { requests: total, lost } = platform.traffic.total
      return { total, lost }
    },
    setRequestsPerMinute(requests) {
      platform.traffic.serveUntil(clock.now())
      platform.traffic.requestsPerMinute = requests
    },
    turnBad(version, how) {
      platform.traffic.serveUntil(clock.now())
      turned.set(version, how)
    },
    setAlarm: state => platform.alarms.set(ALARM, state),
    breakEvidence: () => (platform.evidence = 'unreadable'),
    tamper: (version, percent) => platform.tamper(revisionOf(version), percent),
    replace: version => platform.replaceStable(revisionOf(version)),
    close: () => Promise.resolve()
  }
}

/** What the last run could not remove shows that it has ended. */
function isFree(lock: Lock | undefined): boolean {
  const note = lock && parseNote(lock.note)
  return lock === undefined || (note !== undefined && isEnded(note))
}

interface Place {
  readonly clock: SteppedClock
  readonly platform: MemorySplit
  readonly target: Adapted
  readonly number: number
}

function startRun({ clock, platform, target, number }: Place, version: Version, spec: RunSpec): Run {
  const cancellation = new AbortController()
  const random = seededRandom(number)
  const lines: string[] = []
  let frozenUntil = 0
  const suspend = (milliseconds: number) => (frozenUntil = clock.now() + milliseconds)
  const connection: Connection = unreliableSplit(platform.split, {
    ...{ clock, random, frozenUntil: () => frozenUntil },
    fateOf: (_, effect) =>
      fateOf(spec.calls ?? {}, {
        effect,
        random,
        interrupt: does => (does === 'cancel' ? cancellation.abort() : suspend(spec.calls?.suspends ?? 0))
      })
  })
  const say = (text: string) => {
    if (!connection.isDead) lines.push(text)
  }
  const mortal = {
    now: () => clock.now(),
    sleep: async (milliseconds: number, signal?: AbortSignal) => {
      await clock.sleep(milliseconds, signal)
      if (clock.now() < frozenUntil) await clock.sleep(frozenUntil - clock.now())
      if (connection.isDead) await new Promise<never>(() => undefined)
    }
  }
  const stepped: SteppedTarget = steppedTarget({
    ...{ split: target.adapt(connection.split), clock: mortal, platformName: target.name },
    ...{
      capabilities: target.capabilities,
      leaseSeconds: LEASE_SECONDS,
      readyWithinSeconds: 300,
      pauseTimeoutSeconds: 3_600
    },
    newToken: () => String(number),
    explain: () => ({ facts: [], links: [], nextSteps: [] })
  })
  let ended: Ended | undefined
  void rollOut<SteppedSpec, SteppedPlan, SteppedRef>(requestOf(version, spec, number), {
    ...{ target: stepped, clock: mortal, eventLog: { milestone: say, detail: say }, cancelled: cancellation.signal },
    prober: { probe: () => Promise.reject(new Error('Nothing is probed.')) },
    boundCalls: () => undefined
  }).then(
    ({ ending: { verdict, reasonCode: code, reason } }) => {
      if (!connection.isDead) ended = { verdict, code, reason }
    },
    (error: unknown) => (ended = { verdict: 'thrown', code: 'thrown', reason: String(error) })
  )
  return {
    lines,
    ended: () => ended,
    isDead: () => connection.isDead,
    effects: () => connection.effects.length,
    cancel: () => cancellation.abort(),
    kill: () => (connection.isDead = true),
    suspend
  }
}

function requestOf(version: Version, spec: RunSpec, number: number): RolloutRequest<SteppedSpec> {
  const {
    steps = [10, 50, 100],
    purpose = 'deploy',
    gates = 'metrics',
    scaleDownDelaySeconds = 0,
    timeoutMinutes = 60
  } = spec
  const isWayBack = purpose === 'rollback'
  return {
    spec: {
      ...{ canary: revisionOf(version), steps: isWayBack ? [100] : steps, scaleDownDelaySeconds, isWayBack },
      ...{ supersede: spec.onRunning === 'supersede', resume: ['approve', 'promote', 'abort'].includes(purpose) },
      run: `https://github.com/shop/app/actions/runs/${number}`
    },
    ...{ mode: spec.dryRun === true ? 'dry-run' : 'deploy', timeoutMilliseconds: timeoutMinutes * MINUTE, purpose },
    ...{ gates: parseGates(GATES[gates], DIALECT), bakeSeconds: 240, bakeMaxSeconds: 480 },
    ...{
      onInconclusive: spec.onInconclusive ?? 'abort',
      scaleDownDelaySeconds: 0,
      steps: steps,
      waitUntil: spec.waitUntil ?? 'completed'
    }
  }
}
