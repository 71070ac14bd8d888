import { beforeEach, describe, expect, it } from '@jest/globals'
import { fakeClock } from '../../../../../test/fakes/fake-clock.js'
import { MemoryApp, webImage } from '../../../../../test/fakes/azure/memory-app.js'
import { DeployError } from '../../../../domain/errors.js'
import type { Lock } from '../../../../domain/rollout/split-state.js'
import type { TrafficSplit } from '../../../../ports/traffic-split.js'
import { formatNote, type RolloutNote } from '../../../stepped/domain/rollout-note.js'
import { PREVIOUS } from '../../domain/lock/lock-tags.js'
import { chooseRevision } from '../choose-revision.js'
import { appSplit } from './app-split.js'
import { readApp } from './read-app.js'

let app: MemoryApp
let clock: ReturnType<typeof fakeClock>
let split: TrafficSplit

const open = () =>
  appSplit({
    ...{ api: app, clock },
    spec: {
      ...{ app: 'web', strategy: 'canary', images: new Map(), readyWithinSeconds: 300, drainSeconds: 10 },
      ...{ migrationJob: undefined, migrationTimeoutSeconds: 600 }
    }
  })

beforeEach(() => {
  app = new MemoryApp()
  clock = fakeClock()
  split = open()
})

const canaryOf = async (version: string) =>
  chooseRevision(await readApp(app), { images: new Map([['web', webImage(version)]]), version: 'given' })

const lockOf = (
  canary: string,
  stage: RolloutNote['stage'] = 'forward',
  { holder = 'run-1', since }: { readonly holder?: string; readonly since?: number } = {}
): Lock => ({
  ...{ holder, expiresAt: clock.now() + 600_000 },
  note: formatNote({
    ...{
      stage,
      canary: { id: canary, label: 'web:2' },
      stable: { id: 'web--first', label: 'web:1' },
      steps: [10, 100],
      index: 0
    },
    ...{ since, startedAt: 7, scaleDownDelaySeconds: 0, isWayBack: false, isPaused: false },
    ...{ unready: { since: undefined, times: 0 }, reason: undefined }
  })
})

/** A rollout of version 2 whose canary is placed. */
async function begin() {
  const canary = await canaryOf('2')
  await split.replaceLock(await split.readLock(), lockOf(canary.id))
  await split.readLock()
  await split.place(canary)
  return canary
}

describe('a new revision', () => {
  it('is named by its content and the attempt, so that the next run finds it', async () => {
    const canary = await canaryOf('2')
    expect(canary.id).toMatch(/^web--dk-[0-9a-f]{10}-1$/)
    expect([canary.label, (await canaryOf('2')).id === canary.id]).toEqual(['web:2', true])
  })

  it('of the same images is the stable one', async () => {
    expect((await canaryOf('1')).id).toBe('web--first')
  })

  it('never takes the name of one that was deactivated', async () => {
    const canary = await begin()
    await app.deactivate(canary.id)
    await split.replaceLock(await split.readLock(), undefined)
    expect((await canaryOf('2')).id).toBe(canary.id.replace(/1$/, '2'))
  })

  it('is made of the template of the stable one, without traffic', async () => {
    const canary = await begin()
    const { others, stable } = await split.readShares()
    expect([stable?.id, others]).toEqual([
      'web--first',
      [{ revision: expect.objectContaining({ id: canary.id }), percent: 0 }]
    ])
    expect(app.template).toMatchObject({
      containers: [{ image: webImage('2'), resources: { cpu: 0.5 } }],
      scale: { minReplicas: 1 }
    })
  })

  it('is made once, however often it is placed', async () => {
    const canary = await begin()
    await split.place(canary)
    expect(app.changes.filter(change => change.includes('template'))).toHaveLength(1)
  })

  it('comes after traffic that follows the latest revision was bound to its name', async () => {
    app.traffic = [{ revisionName: undefined, weight: 100, isLatest: true, label: undefined }]
    const canary = await begin()
    expect(app.changes.filter(change => !change.includes('tags'))).toEqual(['update traffic'])
    await split.place(canary)
    expect(app.changes.at(-1)).toBe('update template')
    expect(app.traffic).toMatchObject([{ revisionName: 'web--first', weight: 100, isLatest: false }])
  })

  it('that Azure refuses has failed, with the cause', async () => {
    app.refuse = what => {
      if (what.includes('template'))
        throw new DeployError('rejected', "Field 'template.containers.web.image' is invalid: UNAUTHORIZED.")
    }
    await begin().catch(() => undefined)
    await split.readShares()
    expect(await split.readPlacement(await canaryOf('2'))).toMatchObject({ state: 'failed', cause: 'image-pull' })
  })

  it('that Azure is still making is starting, and has failed with its operation', async () => {
    app.operation = { kind: 'accepted', address: 'https://arm.test/1', via: 'status', waitMilliseconds: 1_000 }
    const canary = await begin()
    app.revisionsByName.delete(canary.id)
    app.state = { kind: 'running', waitMilliseconds: 1_000 }
    await split.readShares()
    expect(await split.readPlacement(canary)).toEqual({ state: 'starting' })
    app.state = { kind: 'failed', report: { code: 'X', message: 'The quota is used up.' } }
    expect(await split.readPlacement(canary)).toMatchObject({ state: 'failed', cause: 'never-healthy' })
  })
})

describe('shares of the traffic', () => {
  it('are set by the names of revisions', async () => {
    const canary = await begin()
    await split.setPercent(canary, 10)
    expect(app.traffic.map(({ revisionName, weight }) => [revisionName, weight])).toEqual([
      [canary.id, 10],
      ['web--first', 90]
    ])
  })

  it('that are in force already change nothing', async () => {
    const canary = await begin()
    await split.setPercent(canary, 10)
    const before = app.changes.length
    await split.setPercent(canary, 10)
    expect(app.changes).toHaveLength(before)
  })

  it('are not given to a revision that others deactivated', async () => {
    const canary = await begin()
    await app.deactivate(canary.id)
    await expect(split.setPercent(canary, 10)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('go back to the stable revision once it is active again', async () => {
    const canary = await begin()
    await split.setPercent(canary, 100)
    await app.deactivate('web--first')
    await split.setPercent(canary, 0)
    expect(app.changes.at(-1)).toBe('activate web--first')
    await split.setPercent(canary, 0)
    expect(app.traffic).toMatchObject([{ revisionName: 'web--first', weight: 100 }])
  })

  it('show the revision of another client that has traffic', async () => {
    const canary = await begin()
    app.traffic = [
      { revisionName: 'web--other', weight: 20, isLatest: false, label: undefined },
      { revisionName: 'web--first', weight: 80, isLatest: false, label: undefined }
    ]
    const { others } = await split.readShares()
    expect(others.map(({ revision, percent }) => [revision.id, percent])).toEqual([
      [canary.id, 0],
      ['web--other', 20]
    ])
  })

  it('leave out a revision of another client without traffic', async () => {
    await app.update({ template: { revisionSuffix: 'preview' } })
    expect((await split.readShares()).others).toEqual([])
  })
})

describe('the end of a rollout', () => {
  it('makes the canary the stable revision, and records the one before', async () => {
    const canary = await begin()
    await split.setPercent(canary, 100)
    await split.promote(canary, { isWayBack: false })
    expect(app.tags[PREVIOUS]).toBe('web--first')
    expect((await split.readShares()).stable?.id).toBe(canary.id)
  })

  it('is refused below all of the traffic', async () => {
    const canary = await begin()
    await split.setPercent(canary, 50)
    await expect(split.promote(canary, { isWayBack: false })).rejects.toMatchObject({ code: 'conflict' })
  })

  it('deactivates a revision after its drain, and deletes nothing', async () => {
    const canary = await begin()
    await split.setPercent(canary, 100)
    await split.setPercent(canary, 0)
    const slept = clock.slept.length
    await split.remove(canary)
    expect([clock.slept.slice(slept), app.changes.at(-1)]).toEqual([[10_000], `deactivate ${canary.id}`])
    expect(app.revisionsByName.has(canary.id)).toBe(true)
  })

  it('deactivates nothing that another run has given traffic during the drain', async () => {
    const canary = await begin()
    await split.setPercent(canary, 10)
    await split.setPercent(canary, 0)
    const sleep = clock.sleep.bind(clock)
    clock.sleep = async milliseconds => {
      clock.sleep = sleep
      await sleep(milliseconds)
      const other = open()
      await other.replaceLock(await other.readLock(), lockOf(canary.id, 'forward', { holder: 'run-2' }))
      await other.readLock()
      await other.setPercent(canary, 10)
    }
    await expect(split.remove(canary)).rejects.toMatchObject({ code: 'conflict' })
    expect(app.changes).not.toContain(`deactivate ${canary.id}`)
  })

  it('deactivates nothing while Azure may still be changing the traffic', async () => {
    const canary = await begin()
    await split.setPercent(canary, 10)
    await split.replaceLock(await split.readLock(), lockOf(canary.id, 'back', { since: 7 }))
    await split.setPercent(canary, 0)
    app.settings = { provisioningState: 'InProgress' }
    await expect(split.remove(canary)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('never deactivates a revision that has traffic', async () => {
    const canary = await begin()
    await split.setPercent(canary, 10)
    await expect(split.remove(canary)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('leads back to the revision before the stable one', async () => {
    const canary = await begin()
    await split.setPercent(canary, 100)
    await split.promote(canary, { isWayBack: false })
    await split.replaceLock(await split.readLock(), undefined)
    const previous = chooseRevision(await readApp(app), { images: new Map(), version: 'previous' })
    expect(previous.id).toBe('web--first')
  })

  it('leaves nothing to go back to where Azure no longer has the revision', async () => {
    app.tags[PREVIOUS] = 'web--purged'
    const reading = await readApp(app)
    expect(() => chooseRevision(reading, { images: new Map(), version: 'previous' })).toThrow(
      'No earlier revision of web'
    )
  })
})

describe('the lock of an app', () => {
  it('is refused to the second of two runs', async () => {
    await split.replaceLock(undefined, lockOf('web--x'))
    await expect(open().replaceLock(undefined, lockOf('web--y', 'forward', { holder: 'run-2' }))).rejects.toMatchObject(
      {
        code: 'conflict'
      }
    )
  })

  it('belongs to the last of two runs that wrote it at the same time', async () => {
    const other = lockOf('web--y', 'forward', { holder: 'run-2' })
    clock.sleep = async () => {
      clock.sleep = () => Promise.resolve()
      await open().replaceLock(await open().readLock(), { ...other })
    }
    await expect(split.replaceLock(undefined, lockOf('web--x'))).rejects.toMatchObject({ code: 'conflict' })
    expect((await split.readLock())?.holder).toBe('run-2')
  })

  it('lets a run that lost it change nothing', async () => {
    const canary = await begin()
    await open().replaceLock(await open().readLock(), lockOf(canary.id, 'forward', { holder: 'run-2' }))
    await expect(split.setPercent(canary, 10)).rejects.toMatchObject({ code: 'conflict' })
    await expect(split.remove(canary)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('leaves the tags of others', async () => {
    await split.replaceLock(undefined, lockOf('web--x'))
    await split.replaceLock(await split.readLock(), undefined)
    expect([app.tags.team, await split.readLock()]).toEqual(['shop', undefined])
  })
})

describe('evidence of the two revisions', () => {
  it('holds back the minutes that no revision has a value for', async () => {
    const canary = await begin()
    const from = 1_800_000_000_000
    app.minutes = new Map([[canary.id, [{ at: from, requests: 10, bad: 1 }]]])
    app.newestAt = from
    const query = { from, to: from + 180_000, traffic: { slowerThanMilliseconds: [] }, series: [], percentiles: [] }
    const measured = await split.evidence(canary, undefined).measure(query)
    expect(measured?.canary).toEqual([{ at: from, requests: 10, bad: 1, slow: new Map() }])
    expect([...(measured?.unsettled ?? [])]).toEqual([from + 60_000, from + 120_000])
  })
})
