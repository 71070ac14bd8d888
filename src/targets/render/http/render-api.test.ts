import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fakeClock } from '../../../../test/fakes/fake-clock.js'
import { SteppedClock } from '../../../../test/rollout/stepped/stepped-clock.js'
import { memoryInstances } from '../../../../test/fakes/render/memory-instances.js'
import { renderPlatform, type RenderPlatform } from '../../../../local/services/render/render-platform.js'
import { RENDER_KEY, startRenderService } from '../../../../local/services/render/render-service.js'
import type { StoredService } from '../../../../local/services/render/render-state.js'
import { patientFetch } from '../../../http/patient-fetch.js'
import { renderApi } from './render-api.js'

const COMMIT = '2'.repeat(40)
const DIGEST = `sha256:${'a'.repeat(64)}`

let platform: RenderPlatform
let service: StoredService
let render: Awaited<ReturnType<typeof startRenderService>>
let clock: ReturnType<typeof fakeClock>

beforeEach(async () => {
  const time = new SteppedClock()
  clock = fakeClock()
  platform = renderPlatform({ clock: time, instances: memoryInstances(time, () => 'healthy') })
  const given = { id: 'srv-api', name: 'api', type: 'web_service', autoDeploy: 'no', suspended: false } as const
  service = platform.add({ ...given, url: 'https://api.example.com' }, { commit: '1'.repeat(40) })
  render = await startRenderService(platform, { now: () => time.now() })
})

afterEach(() => render.close())

const open = (key = RENDER_KEY) =>
  renderApi({
    ...{ address: `${render.origin}/v1`, key, count: () => undefined },
    fetchFor: () => patientFetch({ clock, deadlineAt: clock.now() + 60_000, random: () => 0.5 })
  })

describe('the API of Render', () => {
  it('reads a service and its deploys', async () => {
    const found = await open().service('srv-api')
    const deploys = await open().deploys(found)
    expect([found.name, found.autoDeploy, found.isSuspended]).toEqual(['api', 'off', false])
    expect(deploys.map(({ status, revision }) => [status, revision?.label])).toEqual([['live', '1111111']])
  })

  it('finds a live deploy that is older than a hundred others', async () => {
    const live = service.deploys[0]
    for (let count = 0; count < 120; count += 1) platform.deploy(service, { commit: COMMIT }, 'manual')
    const deploys = await open().deploys({ id: 'srv-api', name: 'api' })
    expect([deploys.length, deploys.at(-1)?.id]).toEqual([101, live?.id])
  })

  it('deploys a commit, and has its ID', async () => {
    expect(await open().createDeploy('srv-api', { kind: 'commit', commit: COMMIT })).toBe(service.deploys[0]?.id)
    expect(service.deploys[0]?.revision).toEqual({ commit: COMMIT })
  })

  it('has no ID of a deploy that is answered with 202', async () => {
    render.settings.createStatus = 202
    expect(await open().createDeploy('srv-api', { kind: 'commit', commit: COMMIT })).toBeUndefined()
  })

  it('deploys an image by its digest', async () => {
    platform.add({
      ...{ id: 'srv-img', name: 'img', type: 'web_service', autoDeploy: 'no', suspended: false },
      imagePath: 'registry.example.com/shop/img:latest'
    })
    const image = `registry.example.com/shop/img@${DIGEST}`
    await open().createDeploy('srv-img', { kind: 'image', image })
    const [deploy] = await open().deploys({ id: 'srv-img', name: 'img' })
    expect([deploy?.revision?.id, deploy?.revision?.images]).toEqual([DIGEST, { img: image }])
  })

  it('cancels a deploy, and turns autodeploy off', async () => {
    service.autoDeploy = 'yes'
    const id = (await open().createDeploy('srv-api', { kind: 'commit', commit: COMMIT })) ?? ''
    await open().cancelDeploy('srv-api', id)
    await open().turnOffAutoDeploy('srv-api')
    expect([service.deploys[0]?.status, service.autoDeploy]).toEqual(['canceled', 'no'])
  })

  it('waits for the time in Retry-After', async () => {
    const answer = { status: 429, headers: { 'Retry-After': '7' }, body: { message: 'rate limit exceeded' } }
    render.fail({ kind: 'answer', answer })
    await open().createDeploy('srv-api', { kind: 'commit', commit: COMMIT })
    expect([clock.slept, service.deploys.length]).toEqual([[7_000], 2])
  })

  it('waits until Ratelimit-Reset, in UTC epoch seconds', async () => {
    const reset = String(Math.floor(clock.now() / 1000) + 9)
    const headers = { 'Ratelimit-Remaining': '0', 'Ratelimit-Reset': reset, date: new Date(clock.now()).toUTCString() }
    render.fail({ kind: 'answer', answer: { status: 429, headers, body: {} } })
    await open().service('srv-api')
    expect(clock.slept[0]).toBeGreaterThan(8_000)
  })

  it('sends a deploy once whose answer is lost, or is an error of the service', async () => {
    const source = { kind: 'commit', commit: COMMIT } as const
    render.fail({ kind: 'reset', when: 'after' }, { method: 'POST' })
    await expect(open().createDeploy('srv-api', source)).rejects.toMatchObject({ code: 'outcome-unknown' })
    render.fail({ kind: 'answer', answer: { status: 500 }, when: 'after' }, { method: 'POST' })
    await expect(open().createDeploy('srv-api', source)).rejects.toMatchObject({ code: 'outcome-unknown' })
    expect(render.requests.filter(({ method }) => method === 'POST')).toHaveLength(2)
  })

  it.each(['deploys', 'rollback'])('never repeats a request to %s after a 503 that asks for a wait', async path => {
    const source = { kind: 'commit', commit: COMMIT } as const
    const [previous] = service.deploys
    if (previous === undefined) throw new Error('The service has no deploy.')
    previous.status = 'deactivated'
    const before = service.deploys.length
    const answer = { status: 503, headers: { 'Retry-After': '2' } }
    render.fail({ kind: 'answer', answer, when: 'after' }, { method: 'POST' })
    const sending =
      path === 'deploys' ? open().createDeploy('srv-api', source) : open().rollBack('srv-api', previous.id)
    await expect(sending).rejects.toMatchObject({ code: 'outcome-unknown' })
    expect([service.deploys.length - before, clock.slept]).toEqual([1, []])
  })

  it('never shows the key', async () => {
    const key = 'rnd_wrong00000000000000000000'
    const found = await open(key)
      .service('srv-api')
      .catch((error: unknown) => error as Error & { code: string })
    expect(found).toMatchObject({ code: 'access-denied' })
    expect(found instanceof Error && found.message).not.toContain(key)
    expect(render.requests.every(({ url }) => !url.href.includes(key))).toBe(true)
  })

  it('cuts the key out of what the API reports', async () => {
    render.fail({ kind: 'answer', answer: { status: 400, body: { message: `bad key ${RENDER_KEY}` } } })
    await expect(open().service('srv-api')).rejects.toThrow('Reported: bad key ***')
  })

  it.each([
    [404, 'not-found'],
    [409, 'conflict'],
    [400, 'rejected']
  ])('that answers with HTTP %d is %s', async (status, code) => {
    render.fail({ kind: 'answer', answer: { status, body: {} } })
    await expect(open().service('srv-api')).rejects.toMatchObject({ code })
  })

  it('that answers with another page than JSON is an error of the platform', async () => {
    render.fail({ kind: 'answer', answer: { status: 200, body: '<html>' } })
    await expect(open().service('srv-api')).rejects.toMatchObject({ code: 'platform-error' })
  })
})

describe('the stand-in for Render', () => {
  it.each([
    ['POST', '/services/srv-api/deploys', { commitId: COMMIT, force: true }, 'unknown member force'],
    ['POST', '/services/srv-api/deploys', { commitId: 'main' }, 'must be a SHA'],
    ['POST', '/services/srv-api/rollback', { deployId: 'dep-00000000000000000001' }, 'cannot roll back'],
    ['GET', '/services/srv-api/deploys?page=2', undefined, 'unknown query parameter page']
  ])('refuses %s %s with %j', async (method, path, body, message) => {
    const headers = { authorization: `Bearer ${RENDER_KEY}` }
    const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) }
    const response = await fetch(`${render.origin}/v1${path}`, init)
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(message)])
  })
})
