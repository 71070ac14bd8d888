import { describe, expect, it } from '@jest/globals'
import { fakeStep } from '../../../../../test/fakes/fake-step.js'
import { look } from '../../../../../test/rollout/stepped/play-recovery.js'
import { openSteppedCloud, type SteppedCloud } from '../../../../../test/rollout/stepped/stepped-cloud.js'
import { worldOf } from '../../../../../test/rollout/stepped/stepped-connection.js'
import { play } from '../../../../../test/rollout/stepped/stepped-run.js'
import { inputReader } from '../../../../domain/input/input-reader.js'
import { rollOut } from '../../../../use-cases/rollout/roll-out.js'
import { ecsTrafficShift } from './ecs-traffic-shift.js'
import { readCanaryInputs } from './read-shift-inputs.js'
import type { ShiftRef } from './shift-ref.js'

const INPUTS: Readonly<Record<string, string>> = {
  ...{ cluster: 'prod', service: 'api', image: 'shop/api:2', steps: '20, 100' },
  ...{ bake: '20s', 'bake-max': '20s', gates: 'targets:\nmetric-delay: 0s' }
}
const SETTLED = { strategy: 'ROLLING', hooks: 0, tags: [], shares: [100, 0], reached: true }
const MINUTE = 60_000

async function onCloud(scene: (cloud: SteppedCloud) => Promise<void>): Promise<void> {
  const cloud = await openSteppedCloud()
  try {
    await scene(cloud)
  } finally {
    await cloud.stop()
  }
}

function targetOn(cloud: SteppedCloud, cancelled = new AbortController().signal) {
  const step = fakeStep()
  const world = { ...step, ...worldOf(cloud), run: { commit: undefined, url: undefined }, cancelled }
  return { world, target: ecsTrafficShift(world) }
}

/** Brings api:2 to all traffic by what every target can do, and nothing else. */
async function rollOutOn(
  cloud: SteppedCloud,
  cancellation = new AbortController(),
  begun: () => void = () => undefined
) {
  const { world, target } = targetOn(cloud, cancellation.signal)
  const spec = await readCanaryInputs(inputReader(name => INPUTS[name] ?? ''))
  const observedStart: typeof target = {
    ...target,
    start: (plan, found) =>
      target.start(plan, ref => {
        found(ref)
        begun()
      })
  }
  const { plan, mode, purpose, waitUntil } = spec
  const eventLog = { milestone: () => undefined, detail: () => undefined }
  return play(
    cloud,
    rollOut({ ...plan, spec, mode, purpose, waitUntil }, { ...world, target: observedStart, eventLog })
  )
}

const updates = ({ journal }: SteppedCloud) =>
  journal.entries.filter(({ action }) => action === 'ecs:UpdateService').length

describe('the traffic shift of ECS as a target like any other', () => {
  it('is rolled out by the loop of all targets, which gets its ref before the service is updated', () =>
    onCloud(async cloud => {
      let updatesBefore: number | undefined
      const { ending, ref } = await rollOutOn(cloud, undefined, () => (updatesBefore = updates(cloud)))
      expect(ending).toMatchObject({ verdict: 'succeeded', reasonCode: 'deployed' })
      expect(updatesBefore).toBe(0)
      expect(JSON.parse(JSON.stringify(ref))).toEqual(ref)
      expect(await look(cloud)).toMatchObject({ ...SETTLED, running: ['api:2'] })
    }))

  it('is rolled back where the job is canceled while it starts', () =>
    onCloud(async cloud => {
      const cancellation = new AbortController()
      const { ending } = await rollOutOn(cloud, cancellation, () => cancellation.abort())
      expect(ending.verdict).not.toBe('succeeded')
      await cloud.clock.pass(5 * MINUTE)
      expect(await look(cloud)).toMatchObject({ running: ['api:1'], shares: [100, 0] })
    }))

  it('is found again by its ref alone, rolled back, cleaned up and explained', () =>
    onCloud(async cloud => {
      const spec = await readCanaryInputs(inputReader(name => INPUTS[name] ?? ''))
      const first = targetOn(cloud).target
      const { plan } = await play(cloud, first.prepare(spec))
      const started = await play(
        cloud,
        first.start(plan, () => undefined)
      )
      const { target } = targetOn(cloud)
      const ref = JSON.parse(JSON.stringify(started)) as ShiftRef
      const seen = () => play(cloud, target.observe(ref))
      await cloud.clock.pass(2 * MINUTE)
      const paused = await seen()
      expect(paused).toMatchObject({ phase: 'paused', canary: { label: 'api:2' }, stable: { label: 'api:1' } })
      await play(cloud, target.act(ref, 'roll-back', paused.stop?.id))
      await cloud.clock.pass(2 * MINUTE)
      expect(await seen()).toMatchObject({ phase: 'rolled-back' })
      await play(cloud, target.finish(ref))
      expect(await look(cloud)).toMatchObject({ ...SETTLED, running: ['api:1'] })
      const ending = { verdict: 'failed', reasonCode: 'rollback-failed', reason: 'So it is.' } as const
      const { facts, links, nextSteps } = target.explain(ref, ending)
      expect(facts).toContainEqual(expect.objectContaining({ name: 'Cluster', value: 'prod' }))
      expect(links[0]?.href).toContain('/services/api/deployments')
      expect(nextSteps.map(({ command }) => command).join('\n')).toContain('aws elbv2 modify-rule --rule-arn')
    }))

  it('is refused with the code and the sentence that the run ends with', () =>
    onCloud(async cloud => {
      const read = (inputs: typeof INPUTS) => readCanaryInputs(inputReader(name => inputs[name] ?? ''))
      const other = targetOn(cloud).target
      const { plan } = await play(cloud, other.prepare(await read(INPUTS)))
      await play(
        cloud,
        other.start(plan, () => undefined)
      )
      const refusing = await read({ ...INPUTS, image: 'shop/api:3', 'on-running': 'refuse' })
      const { refusals } = await play(cloud, targetOn(cloud).target.prepare(refusing))
      expect(refusals).toEqual([
        { code: 'another-deployment-running', reason: expect.stringMatching(/^A canary of api:2/) }
      ])
    }))
})
