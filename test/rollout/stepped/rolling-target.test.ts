import { describe, expect, it } from '@jest/globals'
import { readInputs } from '../../../src/actions/deploy/inputs.js'
import { inputReader } from '../../../src/domain/input/input-reader.js'
import type { ServiceChange } from '../../../src/targets/ecs/ports/services.js'
import type { DeployRequest } from '../../../src/targets/ecs/use-cases/rolling/deploy-request.js'
import { ecsRolling, type EcsRolling } from '../../../src/targets/ecs/use-cases/rolling/ecs-rolling.js'
import { rollingDependencies } from '../../../src/targets/ecs/use-cases/rolling/rolling-dependencies.js'
import type { RollingRef } from '../../../src/targets/ecs/use-cases/rolling/rolling-ref.js'
import { rollOut } from '../../../src/use-cases/rollout/roll-out.js'
import { fakeStep } from '../../fakes/fake-step.js'
import { look } from './play-recovery.js'
import { BLUE, GREEN, openSteppedCloud, type SteppedCloud } from './stepped-cloud.js'
import { worldOf } from './stepped-connection.js'
import { play } from './stepped-run.js'

const NO_GATES = { gates: [], warmUpMinutes: 1, metricDelaySeconds: 0, errorSource: 'target-and-balancer' } as const
const MINUTE = 60_000

async function onCloud(scene: (cloud: SteppedCloud) => Promise<void>): Promise<void> {
  const cloud = await openSteppedCloud()
  try {
    await scene(cloud)
  } finally {
    await cloud.stop()
  }
}

async function requestFor(inputs: Readonly<Record<string, string>>): Promise<DeployRequest> {
  const all: Readonly<Record<string, string>> = { cluster: 'prod', service: 'api', ...inputs }
  const wanted = await readInputs(inputReader(name => all[name] ?? ''))
  if (wanted.strategy !== 'rolling') throw new Error('Rolling is the default.')
  return wanted.request
}

function targetOn(cloud: SteppedCloud, cancelled = new AbortController().signal) {
  const { log, summary, state, ...step } = fakeStep()
  const world = {
    ...step,
    log,
    summary,
    state,
    ...worldOf(cloud),
    run: { commit: undefined, url: undefined },
    cancelled
  }
  return { world, target: ecsRolling(rollingDependencies([], world)()) }
}

interface Watched {
  readonly cancellation?: AbortController
  readonly begun?: (ref: RollingRef) => void
}

/** Deploys by what every target can do, and nothing else. */
async function rollOutOn(
  cloud: SteppedCloud,
  inputs: Readonly<Record<string, string>>,
  { cancellation = new AbortController(), begun = () => undefined }: Watched = {}
) {
  const { world, target } = targetOn(cloud, cancellation.signal)
  const spec = await requestFor(inputs)
  const watched: EcsRolling = {
    ...target,
    start: (plan, found) =>
      target.start(plan, ref => {
        found(ref)
        begun(ref)
      })
  }
  const { mode, purpose, timeoutMilliseconds } = spec
  const request = {
    ...{ spec, mode, purpose, timeoutMilliseconds, gates: NO_GATES, steps: [], waitUntil: 'completed' as const },
    ...{ bakeSeconds: 0, bakeMaxSeconds: 0, scaleDownDelaySeconds: 0, onInconclusive: 'abort' as const }
  }
  const eventLog = { milestone: () => undefined, detail: () => undefined }
  return play(cloud, rollOut(request, { ...world, target: watched, eventLog }))
}

/** Starts api:2, and returns what the run that started it has as the ref of the deployment, first and last. */
async function startOn(cloud: SteppedCloud) {
  const { target } = targetOn(cloud)
  const { plan } = await play(cloud, target.prepare(await requestFor({ image: 'shop/api:2' })))
  const refs: RollingRef[] = []
  const started = await play(
    cloud,
    target.start(plan, ref => refs.push(ref))
  )
  return { begun: json(refs[0]), started: json(started) }
}

const json = (ref: RollingRef | undefined) => JSON.parse(JSON.stringify(ref)) as RollingRef
const updates = ({ journal }: SteppedCloud) =>
  journal.entries.filter(({ action }) => action === 'ecs:UpdateService').length

describe('a rolling deployment of ECS as a target like any other', () => {
  it('is rolled out by the loop of all targets, which gets its ref before the service is updated', () =>
    onCloud(async cloud => {
      let updatesBefore: number | undefined
      const begun = () => (updatesBefore ??= updates(cloud))
      const { ending, ref } = await rollOutOn(cloud, { image: 'shop/api:2' }, { begun })
      expect(ending).toMatchObject({ verdict: 'succeeded', reasonCode: 'deployed' })
      expect(updatesBefore).toBe(0)
      expect(json(ref)).toEqual(ref)
      expect(await look(cloud)).toMatchObject({ running: ['api:2'] })
    }))

  it('is rolled back where its tasks crash', () =>
    onCloud(async cloud => {
      const { ending } = await rollOutOn(cloud, { image: 'shop/api:crash' })
      expect(ending).toMatchObject({ verdict: 'rolled-back', reasonCode: 'task-failures' })
      expect(await look(cloud)).toMatchObject({ running: ['api:1'] })
    }))

  it('is rolled back where the job is canceled while it starts', () =>
    onCloud(async cloud => {
      const cancellation = new AbortController()
      const begun = () => cancellation.abort()
      const { ending } = await rollOutOn(cloud, { image: 'shop/api:2' }, { cancellation, begun })
      expect(ending).toMatchObject({ verdict: 'cancelled' })
      await cloud.clock.pass(5 * MINUTE)
      expect(await look(cloud)).toMatchObject({ running: ['api:1'] })
    }))

  it('changes nothing in a dry run, and nothing of a revision that is live', () =>
    onCloud(async cloud => {
      const dry = await rollOutOn(cloud, { image: 'shop/api:2', 'dry-run': 'true' })
      expect(dry.ending).toMatchObject({ verdict: 'succeeded', reasonCode: 'would-change' })
      expect(dry.prepared?.changes.join('\n')).toContain('"shop/api:1" → "shop/api:2"')
      const again = await rollOutOn(cloud, { image: 'shop/api:1' })
      expect(again.ending).toMatchObject({ verdict: 'succeeded', reasonCode: 'already-live' })
      expect(updates(cloud)).toBe(0)
    }))

  it('is found again by its ref alone, rolled back and explained', () =>
    onCloud(async cloud => {
      const { started: ref } = await startOn(cloud)
      const { target } = targetOn(cloud)
      const seen = () => play(cloud, target.observe(ref))
      expect(await seen()).toMatchObject({
        ...{ phase: 'progressing', canary: { label: 'api:2' }, stable: { label: 'api:1' } }
      })
      await play(cloud, target.act(ref, 'stop', undefined))
      await cloud.clock.pass(2 * MINUTE)
      expect(await seen()).toMatchObject({ phase: 'rolled-back' })
      await play(cloud, target.finish(ref))
      expect(await look(cloud)).toMatchObject({ running: ['api:1'] })
      const ending = { verdict: 'failed', reasonCode: 'rollback-failed', reason: 'So it is.' } as const
      const { facts, links, nextSteps } = target.explain(ref, ending)
      expect(facts).toContainEqual(expect.objectContaining({ name: 'Cluster', value: 'prod' }))
      expect(links[0]?.href).toContain('/services/api/deployments')
      expect(nextSteps.map(({ command }) => command).join('\n')).toContain('--task-definition api:1')
    }))

  it('is found by the ref of a run that was lost before it saw its deployment', () =>
    onCloud(async cloud => {
      const { begun: ref } = await startOn(cloud)
      expect(ref.followed).toBeUndefined()
      const { target } = targetOn(cloud)
      await cloud.clock.pass(5 * MINUTE)
      expect(await play(cloud, target.observe(ref))).toMatchObject({ phase: 'succeeded', canary: { label: 'api:2' } })
      const back = await play(cloud, target.revert(ref))
      await cloud.clock.pass(5 * MINUTE)
      expect(await play(cloud, target.observe(back))).toMatchObject({ phase: 'succeeded', canary: { label: 'api:1' } })
    }))

  it('is absent until the update of its run reaches ECS, however late', () =>
    onCloud(async cloud => {
      let arrive: () => void = () => undefined
      const arrived = new Promise<void>(resolve => (arrive = resolve))
      const { target, world } = targetOn(cloud)
      const { services } = world
      const slow = { ...services, update: (change: ServiceChange) => arrived.then(() => services.update(change)) }
      const lost = ecsRolling(rollingDependencies([], { ...world, services: slow })())
      const { plan } = await play(cloud, lost.prepare(await requestFor({ image: 'shop/api:2' })))
      let ref: RollingRef | undefined
      void lost.start(plan, found => (ref = found))
      await cloud.clock.until(() => ref !== undefined, MINUTE)
      const seen = json(ref)
      expect(await play(cloud, target.observe(seen))).toMatchObject({ phase: 'absent', canary: { label: 'api:2' } })
      await cloud.clock.pass(5 * MINUTE)
      expect(await play(cloud, target.observe(seen))).toMatchObject({ phase: 'absent' })
      arrive()
      await cloud.clock.pass(5 * MINUTE)
      expect(await play(cloud, target.observe(seen))).toMatchObject({ phase: 'succeeded', canary: { label: 'api:2' } })
    }))

  it('is refused with the code and the sentence that the run ends with', () =>
    onCloud(async cloud => {
      await startOn(cloud)
      const refusing = await requestFor({ image: 'shop/api:3', 'on-running': 'refuse' })
      const { refusals } = await play(cloud, targetOn(cloud).target.prepare(refusing))
      expect(refusals).toEqual([
        { code: 'another-deployment-running', reason: expect.stringMatching(/^A rolling deployment of api:2/) }
      ])
    }))

  it('joins the deployment of the same revision that another run began', () =>
    onCloud(async cloud => {
      await startOn(cloud)
      const { ending, prepared } = await rollOutOn(cloud, { image: 'shop/api:2' })
      expect(prepared?.joins).toBe(true)
      expect(ending).toMatchObject({ verdict: 'succeeded', reasonCode: 'deployed' })
      expect(updates(cloud)).toBe(1)
    }))

  it('is refused where ECS might put the tasks behind a target group without traffic', () =>
    onCloud(async cloud => {
      for (const [rule] of cloud.traffic.rules)
        cloud.traffic.setWeights(
          rule,
          new Map([
            [BLUE, 0],
            [GREEN, 100]
          ])
        )
      const { target } = targetOn(cloud)
      const { plan, refusals } = await play(cloud, target.prepare(await requestFor({ image: 'shop/api:2' })))
      expect(refusals).toEqual([
        {
          code: 'wrong-strategy',
          reason: expect.stringContaining('production traffic is on the alternate target group')
        }
      ])
      const start = target.start(plan, () => undefined)
      await expect(play(cloud, start)).rejects.toMatchObject({ refusal: { code: 'wrong-strategy' } })
      expect(updates(cloud)).toBe(0)
    }))
})
