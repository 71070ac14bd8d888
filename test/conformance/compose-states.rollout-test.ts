import { describe, expect, it } from '@jest/globals'
import type { DeploymentRecord } from '../../src/domain/rollout/rollout-record.js'
import type { ComposeRequest } from '../../src/targets/compose/use-cases/compose-request.js'
import { finishLeftCompose } from '../../src/targets/compose/use-cases/finish-left-compose.js'
import { readLeft } from '../../src/targets/stepped/use-cases/left-rollout.js'
import { openComposeStage, worldOf, type ComposeStage } from './beds/compose/compose-bed.js'
import { connectTo, requestOf, stepOf, worldFor } from './beds/compose/compose-run.js'
import { imageOf } from './beds/compose/compose-versions.js'
import { FEW_STEPS, untilDead, untilEnded } from './case.js'
import type { Run, RunSpec, Version } from './bed.js'

const LEASE = 360_000
const FEW = { steps: FEW_STEPS }

/** How many effects a rollout takes. */
async function countEffects(): Promise<number> {
  const stage = openComposeStage(true)
  const run = stage.start('good', FEW)
  await untilEnded(stage, run)
  return run.effects()
}

/** Plays a scene at every effect of a rollout, before and after it. */
async function atEach(scene: (calls: NonNullable<RunSpec['calls']>) => Promise<void>) {
  const effects = await countEffects()
  expect(effects).toBeGreaterThan(30)
  for (let effect = 1; effect <= effects; effect += 1)
    for (const when of ['before', 'after'] as const)
      try {
        await scene({ at: { effect, when, does: 'kill' } })
      } catch (error) {
        throw new Error(`${when} effect ${effect}: ${String(error)}`, { cause: error })
      }
}

/** The version that has all traffic, and whose containers run. */
function servesAlone({ server }: ComposeStage): string {
  const { traffic } = worldOf(server)
  const [version, ...others] = Object.keys(traffic)
  const up = server.running.filter(
    ({ containerId, weight }) => weight > 0 && server.show(containerId)?.state === 'running'
  )
  return others.length === 0 && up.length > 0 ? (version ?? 'nothing') : JSON.stringify({ traffic, up: up.length })
}

const withInputs = (spec: Partial<ComposeRequest['spec']>, changes: Partial<ComposeRequest> = {}) => ({
  change: (request: ComposeRequest): ComposeRequest => ({ ...request, ...changes, spec: { ...request.spec, ...spec } })
})

describe('a server that restarts with no later run', () => {
  it('comes back on one version at any moment, and the next run cleans up', async () => {
    await atEach(async calls => {
      const stage = openComposeStage(true)
      await untilDead(stage, stage.start('good', { ...FEW, calls }))
      stage.server.reboot()
      await stage.clock.pass(60_000)
      expect(servesAlone(stage)).toMatch(/^(?:stable|good)$/)
      await stage.clock.pass(LEASE)
      expect(servesAlone(stage)).toMatch(/^(?:stable|good)$/)
      expect((await untilEnded(stage, stage.start('other', FEW))).verdict).toBe('succeeded')
      expect(worldOf(stage.server)).toEqual({ traffic: { other: 100 }, placed: ['other'], isSettled: true })
    })
  })
})

/** `post` of the run whose `main` was killed, by a connection of its own. */
async function post(stage: ComposeStage, state: Map<string, string>): Promise<DeploymentRecord | undefined> {
  const { clock, server, connect } = stage
  const step = stepOf({ number: 1, say: () => undefined, clock, state })
  const left = readLeft(step.state)
  if (left === undefined) return undefined
  const request = requestOf('good', FEW)
  const place = { clock, server, connect, number: 1 }
  const connection = connectTo(place, {}, { frozenUntil: () => 0, interrupt: () => undefined })
  let record: DeploymentRecord | undefined
  void finishLeftCompose(left, request, {
    ...step,
    ...{ cancelled: new AbortController().signal, newToken: () => '1', world: worldFor(request, connection, clock) }
  }).then(found => (record = found))
  await clock.until(() => record !== undefined, 600_000)
  return record
}

describe('post', () => {
  it('rolls back the rollout of a killed main immediately, and reports it', async () => {
    await atEach(async calls => {
      const stage = openComposeStage(true)
      const state = new Map<string, string>()
      await untilDead(stage, stage.startWith({ state }, 'good', { ...FEW, calls }))
      const record = await post(stage, state)
      const { traffic, isSettled } = worldOf(stage.server)
      // Killed while it removed old images: the rollout had ended, and `post` has nothing to do.
      const verdict = record?.ending.verdict ?? 'succeeded'
      expect(verdict).toMatch(/^(?:cancelled|succeeded)$/)
      expect({ traffic, isSettled }).toEqual({
        traffic: { [verdict === 'succeeded' ? 'good' : 'stable']: 100 },
        isSettled: true
      })
      expect(readLeft(stepOf({ number: 1, say: () => undefined, clock: stage.clock, state }).state)).toBeUndefined()
    })
  })
})

describe('a migration', () => {
  const migration = { service: 'api', command: ['migrate'] }
  const tasks = ({ server }: ComposeStage) => server.listAll().filter(({ isOneOff }) => isOneOff)

  it('runs once before anything is placed, also when the run is lost meanwhile', async () => {
    const stage = openComposeStage(true)
    const first = stage.startWith(withInputs({ migration }), 'good', FEW)
    await stage.clock.until(() => tasks(stage).length === 1, 60_000)
    const [task] = tasks(stage)
    expect(task?.image).toBe(imageOf('api', 'good'))
    expect(worldOf(stage.server).placed).toEqual(['stable'])
    first.kill()
    await stage.clock.pass(LEASE)
    const seen = new Set<string>()
    const second = stage.startWith(withInputs({ migration }), 'good', FEW)
    await stage.clock.until(() => {
      for (const { id } of tasks(stage)) seen.add(id)
      return second.ended() !== undefined
    }, 3_600_000)
    expect(second.ended()?.verdict).toBe('succeeded')
    expect([...seen]).toEqual([task?.id])
    expect(worldOf(stage.server)).toEqual({ traffic: { good: 100 }, placed: ['good'], isSettled: true })
  })

  it('that fails places nothing, and the next attempt migrates again', async () => {
    const stage = openComposeStage(true)
    const ended = await untilEnded(stage, stage.startWith(withInputs({ migration }), 'crash-loop', FEW))
    expect(ended.reason).toContain(
      'the migration of api:crash-loop, worker:crash-loop exited with code 1: Error: missing DATABASE_URL'
    )
    expect(ended.verdict).toBe('rolled-back')
    expect(worldOf(stage.server)).toEqual({ traffic: { stable: 100 }, placed: ['stable'], isSettled: true })
  })
})

describe('deployCompose', () => {
  const deploy = async (stage: ComposeStage, run: Run) => [await untilEnded(stage, run), worldOf(stage.server)] as const

  it('shifts the steps of a release of which only a worker changes, and leaves the rest alone', async () => {
    const stage = openComposeStage(true)
    const before = stage.server.listServices('api').map(({ id }) => id)
    const images = new Map([
      ['api', imageOf('api', 'stable')],
      ['worker', imageOf('worker', 'good')]
    ])
    const run = stage.startWith(withInputs({ images }), 'good', { ...FEW, gates: 'targets' })
    expect((await untilEnded(stage, run)).verdict).toBe('succeeded')
    expect(stage.server.listServices('api').map(({ id }) => id)).toEqual(before)
    expect(stage.server.listServices('worker').map(({ image }) => image)).toEqual([imageOf('worker', 'good')])
    expect(stage.server.files.get('/srv/shop/.env')).toBe(
      `API_IMAGE=${imageOf('api', 'stable')}\nWORKER_IMAGE=${imageOf('worker', 'good')}\n`
    )
  })

  it('pulls by digest what is missing, and goes back to the previous release without the registry', async () => {
    const stage = openComposeStage(true)
    stage.server.images.delete(imageOf('api', 'good'))
    expect((await deploy(stage, stage.start('good', FEW)))[0].verdict).toBe('succeeded')
    stage.server.registry.clear()
    const back = withInputs({ images: new Map() }, { version: 'previous' })
    const [ended, world] = await deploy(stage, stage.startWith(back, 'good', { purpose: 'rollback' }))
    expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
    expect(world).toEqual({ traffic: { stable: 100 }, placed: ['stable'], isSettled: true })
  })

  it('keeps the images of the newest releases, and removes older ones of ours only', async () => {
    const stage = openComposeStage(true)
    stage.server.images.add('postgres:17')
    for (const version of ['good', 'other', 'flapping'] as const) {
      const run = stage.startWith(withInputs({ keepReleases: 2 }), version === 'flapping' ? 'stable' : version, FEW)
      expect((await untilEnded(stage, run)).verdict).toBe('succeeded')
    }
    const left = [...stage.server.images].filter(image => image.includes('/api:') || image.includes('postgres'))
    expect(left.toSorted()).toEqual([imageOf('api', 'other'), imageOf('api', 'stable'), 'postgres:17'].toSorted())
  })

  it('waits for the run that holds the lock, if it is asked to', async () => {
    const stage = openComposeStage(true)
    const first = stage.start('good', FEW)
    await stage.clock.until(() => stage.server.lock.generation > 0, 60_000)
    const second = stage.startWith(withInputs({}, { onRunning: 'wait' }), 'other', FEW)
    expect((await untilEnded(stage, second)).verdict).toBe('succeeded')
    expect(first.ended()?.verdict).toBe('succeeded')
    expect(second.lines.join('\n')).toContain(
      'Waiting for the rollout of api:good, worker:good by https://github.com/shop/app/actions/runs/1'
    )
  })

  it('records steps and traffic, and the last lines of a container that failed', async () => {
    const recordOf = async (version: Version) => {
      const stage = openComposeStage(true)
      let record: DeploymentRecord | undefined
      await untilEnded(stage, stage.startWith({ ended: found => (record = found) }, version, FEW))
      return record
    }
    const good = await recordOf('good')
    expect(good).toMatchObject({ strategy: 'canary', ending: { verdict: 'succeeded' } })
    expect(good?.services[0]).toMatchObject({
      platform: 'compose',
      service: 'shop',
      servesAlone: true,
      isStarted: true
    })
    expect(good?.services[0]?.shift?.steps.map(({ canaryPercent, verdict }) => [canaryPercent, verdict])).toEqual([
      [20, 'passed'],
      [100, 'passed']
    ])
    const bad = (await recordOf('crash-loop'))?.services[0]
    expect(bad).toMatchObject({ rollback: { requestedBy: 'deploy-kit', finished: true }, servesAlone: false })
    expect(bad?.failures[0]).toMatchObject({ kind: 'crashed', containers: [{ exitCode: 1 }] })
    expect(bad?.excerpts[0]?.lines).toEqual(['Error: missing DATABASE_URL'])
    expect(bad?.ending.reason).toContain('exited with code 1: Error: missing DATABASE_URL')
  })

  it('rolls back immediately, and reports why, where the server cannot start the version', async () => {
    const stage = openComposeStage(true)
    const run = stage.start('good', FEW)
    await stage.clock.until(() => stage.server.lock.generation > 0, 60_000)
    stage.server.images.delete(imageOf('api', 'good'))
    stage.server.registry.clear()
    const ended = await untilEnded(stage, run)
    expect(ended).toMatchObject({ verdict: 'rolled-back', code: 'never-healthy' })
    expect(ended.reason).toContain('not found')
    expect(worldOf(stage.server)).toEqual({ traffic: { stable: 100 }, placed: ['stable'], isSettled: true })
  })

  it('changes nothing of a project with a refusal, reports all of them, and still rolls back', async () => {
    const stage = openComposeStage(true)
    const noPorts = withInputs({ ports: new Map([['web', 80]]) })
    const refused = await untilEnded(stage, stage.startWith(noPorts, 'good', FEW))
    expect(refused).toMatchObject({ verdict: 'failed', code: 'preflight' })
    expect(refused.reason).toContain('service web is not deployed')
    expect(stage.server.lock.generation).toBe(0)
  })
})
