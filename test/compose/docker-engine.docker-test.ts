import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { systemClock } from '../../src/adapters/system-clock.js'
import type { ComposePlace } from '../../src/targets/compose/domain/compose-spec.js'
import type { DockerEngine } from '../../src/targets/compose/ports/docker-engine.js'
import { serverDocker } from '../../src/targets/compose/server/docker-engine.js'
import { serverLease } from '../../src/targets/compose/server/lease-store.js'
import { startServerBed, type ServerBed } from './bed/server-bed.js'

let bed: ServerBed
let docker: DockerEngine
let place: ComposePlace
let [one, two] = ['', '']

const NAME = 'docker-test'
const idsOf = async () => (await docker.listContainers(NAME)).map(({ id }) => id)
const readBridge = () => readFile('/sys/class/net/docker0/ifindex', 'utf8').catch(() => 'none')
const images = (image = one) => new Map([['APP_IMAGE', image]])

beforeAll(async () => {
  bed = await startServerBed()
  docker = serverDocker(bed.connect(), systemClock(process.env))
  const start = 'CMD ["sh", "-c", "trap \'exit 0\' TERM; echo started; while :; do sleep 0.1; done"]'
  one = await bed.registry.push(bed.engine, 'shop/app:1', [start, 'ENV VERSION=1'])
  two = await bed.registry.push(bed.engine, 'shop/app:2', [start, 'ENV VERSION=2'])
  place = {
    directory: join(bed.projects, "shop $(id) it's"),
    files: ['compose file.yaml'],
    project: NAME,
    profiles: ['live']
  }
  await mkdir(place.directory)
  await writeFile(
    join(place.directory, 'compose file.yaml'),
    `services:
  app:
    image: \${APP_IMAGE:?set it}
    profiles: [live]
    healthcheck: {test: ["CMD", "true"], interval: 1s}
    depends_on: [other]
    restart: unless-stopped
    stop_grace_period: 3s
    expose: ["8080"]
  other:
    image: \${APP_IMAGE}
    profiles: [live]
    env_file: [{path: a.env, required: false}]
    volumes: ["data:/data", "./ro:/ro:ro"]
    ports: ["127.0.0.1:0:80", "127.0.0.1:18999:81"]
volumes: {data: {}}
`
  )
})
afterAll(async () => {
  await bed.stop()
})

describe('Docker on a server', () => {
  it('reports its versions', async () => {
    const facts = await docker.readFacts(place.directory)
    expect(facts).toMatchObject({
      composeVersion: '2.40.3',
      dockerProblem: undefined,
      architecture: expect.stringMatching(/^\w+$/)
    })
    expect(facts.dockerVersion).toMatch(/^\d+\.\d+\.\d+/)
    expect(
      Math.min(facts.freeBytes, facts.memoryBytes - facts.availableMemoryBytes, facts.availableMemoryBytes)
    ).toBeGreaterThan(1e6)
    expect(Math.abs(facts.clockAheadMilliseconds)).toBeLessThanOrEqual(1000)
    expect(facts.timers.at(-1)).toBe('shell')
  })

  it('reports why it cannot be used', async () => {
    const server = bed.connect()
    const other = serverDocker(
      {
        ...server,
        run: call => server.run({ ...call, program: `export DOCKER_HOST=unix:///nowhere\n${call.program}` })
      },
      systemClock(process.env)
    )
    expect(await other.readFacts('/')).toMatchObject({
      dockerVersion: undefined,
      dockerProblem: expect.stringContaining('Cannot connect')
    })
    await expect(other.listContainers(NAME)).rejects.toMatchObject({ code: 'unreachable' })
  })

  it('reads the project, and the templates of its images without any variable', async () => {
    expect(await docker.imageTemplates(place)).toEqual(
      new Map([
        ['app', '${APP_IMAGE:?set it}'],
        ['other', '${APP_IMAGE}']
      ])
    )
    const { name, services, networks } = await docker.readProject(place, images())
    expect({ name, networks }).toEqual({ name: NAME, networks: new Map([['default', `${NAME}_default`]]) })
    expect(services.find(service => service.name === 'app')).toEqual({
      ...{ name: 'app', image: one, imageTemplate: '${APP_IMAGE:?set it}', hasBuild: false, containerName: undefined },
      ...{
        hasHealthCheck: true,
        fixedHostPorts: [],
        containerPorts: [8080],
        networkMode: undefined,
        networks: ['default']
      },
      ...{ dependsOn: ['other'], writableVolumes: [], replicas: 1, restart: 'unless-stopped', stopGraceSeconds: 3 },
      environmentFiles: []
    })
    expect(services.find(service => service.name === 'other')).toMatchObject({
      ...{
        hasHealthCheck: false,
        fixedHostPorts: ['18999'],
        containerPorts: [80, 81],
        writableVolumes: ['data'],
        stopGraceSeconds: 10
      },
      environmentFiles: [join(place.directory, 'a.env')]
    })
  })

  it('refuses a compose file that is wrong, with the message of Compose', async () => {
    await writeFile(join(place.directory, 'wrong.yaml'), 'services:\n  app:\n    imagee: x\n')
    await expect(docker.readProject({ ...place, files: ['wrong.yaml'] }, images())).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining("additional properties 'imagee' not allowed")
    })
    await expect(docker.readProject({ ...place, files: ['missing.yaml'] }, images())).rejects.toMatchObject({
      code: 'bad-input'
    })
    await expect(docker.readProject({ ...place, directory: '/nowhere' }, images())).rejects.toMatchObject({
      code: 'bad-input'
    })
  })

  it('resolves a tag in its registry, and names what is missing', async () => {
    const [reference = '', digest] = one.split('@')
    expect(await docker.resolveDigest(reference)).toMatchObject({ digest })
    await expect(docker.resolveDigest(`${reference}0`)).rejects.toMatchObject({ code: 'not-found' })
    await expect(docker.resolveDigest('127.0.0.1:1/shop/app:1')).rejects.toMatchObject({ code: 'throttled' })
  })

  it('pulls by digest', async () => {
    expect(await docker.hasImage(one)).toBe(false)
    const lines: string[] = []
    await docker.pull(one, line => lines.push(line))
    expect(lines.join('\n')).toContain('Digest: sha256:')
    expect(await docker.hasImage(one)).toBe(true)
    await docker.pull(two, () => undefined)
    await expect(docker.pull(one.replace(/.{8}$/, '00000000'), () => undefined)).rejects.toMatchObject({
      code: 'not-found'
    })
    await expect(docker.pull('busybox', () => undefined)).rejects.toMatchObject({ code: 'bad-input' })
  })

  it('starts containers beside those that are there, once', async () => {
    await docker.scaleUp(place, images(), { name: 'app', count: 1 })
    const before = await idsOf()
    await docker.scaleUp(place, images(two), { name: 'app', count: 3 })
    await docker.scaleUp(place, images(two), { name: 'app', count: 3 })
    const containers = await docker.listContainers(NAME)
    expect(containers.map(({ id }) => id)).toEqual(expect.arrayContaining(before))
    expect(containers.map(({ image, service }) => `${service} ${image}`).toSorted()).toEqual([
      `app ${one}`,
      `app ${two}`,
      `app ${two}`
    ])
    const hashes = [await docker.configHashes(place, images()), await docker.configHashes(place, images(two))]
    for (const { configHash, image } of containers) expect(hashes[image === one ? 0 : 1]?.get('app')).toBe(configHash)
  })

  it('shows its containers', async () => {
    let container = (await docker.listContainers(NAME)).find(({ image }) => image === one)
    while (container?.health === 'starting') {
      await wait(200)
      container = (await docker.listContainers(NAME)).find(({ image }) => image === one)
    }
    expect(container).toMatchObject({
      ...{
        digest: one.split('@')[1],
        state: 'running',
        health: 'healthy',
        exitCode: 0,
        isOutOfMemory: false,
        restarts: 0
      },
      ...{
        restartPolicy: 'unless-stopped',
        name: `${NAME}-app-1`,
        service: 'app',
        imageId: expect.stringMatching(/^sha256:/)
      },
      addresses: { [`${NAME}_default`]: expect.stringMatching(/^10\.\d+\.\d+\.\d+$/) }
    })
    expect(Math.abs(Date.now() - (container?.startedAt ?? 0))).toBeLessThan(300_000)
    expect(await docker.lastLines(container?.id ?? '')).toEqual(['started'])
    expect(await docker.listContainers('other-project')).toEqual([])
    expect(await docker.foldersOf(NAME)).toEqual([place.directory])
  })

  it('changes restart policies without another config hash', async () => {
    const ids = await idsOf()
    const hashes = (await docker.listContainers(NAME)).map(({ configHash }) => configHash)
    await docker.setRestartPolicy(ids, 'no')
    const after = await docker.listContainers(NAME)
    expect(after.map(({ restartPolicy }) => restartPolicy)).toEqual(ids.map(() => 'no'))
    expect(after.map(({ configHash }) => configHash)).toEqual(hashes)
    await docker.setRestartPolicy(ids, 'on-failure:3')
    expect((await docker.listContainers(NAME))[0]?.restartPolicy).toBe('on-failure:3')
  })

  it('stops and removes by ID, and takes what is gone for removed', async () => {
    const containers = await docker.listContainers(NAME)
    const first = containers.find(({ image }) => image === one)?.id ?? ''
    const others = containers.map(({ id }) => id).filter(id => id !== first)
    const gone = 'f'.repeat(64)
    await expect(docker.remove([first])).rejects.toMatchObject({ code: 'conflict' })
    await docker.stop([gone, first], 3)
    expect((await docker.listContainers(NAME)).find(({ id }) => id === first)).toMatchObject({
      state: 'exited',
      exitCode: 0
    })
    await docker.remove([gone, first])
    await docker.remove([first])
    await docker.stop([first], 3)
    expect((await idsOf()).toSorted()).toEqual(others.toSorted())
  })

  it('runs a task once, whose exit code stays', async () => {
    const command = ['sh', '-c', 'echo "$0"; echo ran; exit 3', "it's $HOME"]
    const task = { service: 'app', command, name: `${NAME}-migrate-1` }
    await docker.startTask(place, images(two), task)
    await docker.startTask(place, images(two), task)
    let found = await docker.findTask(task.name)
    while (found?.state !== 'exited') {
      await wait(100)
      found = await docker.findTask(task.name)
    }
    expect(found).toMatchObject({ exitCode: 3, image: two })
    expect(await docker.lastLines(found.id)).toEqual(["it's $HOME", 'ran'])
    expect(await docker.findTask('migrate')).toBeUndefined()
    expect(await idsOf()).not.toContain(found.id)
  })

  it('is left by the timer of a lease with the containers of the stable release', async () => {
    const [stable] = [await docker.configHashes(place, images(two)), await docker.configHashes(place, images())]
    const keeps = stable.get('app') ?? ''
    await docker.scaleUp(place, images(), { name: 'app', count: 4 })
    const hashes = async () => (await docker.listContainers(NAME)).map(({ configHash }) => configHash === keeps)
    expect((await hashes()).toSorted()).toEqual([false, false, true, true])
    const folder = join(place.directory, '.deploy-kit', NAME)
    const server = bed.connect()
    const lease = serverLease(folder, ['shell'], { server, clock: systemClock(process.env) })
    const expire = async (keepsConfigHash: string) => {
      const seen = await lease.read()
      const expiresAt = await lease.now()
      const generation = seen.generation + 1
      const removes = [{ project: NAME, service: 'app', keepsConfigHash }]
      const env = { file: join(place.directory, '.env'), values: new Map() }
      const sides = [{ releaseId: 'stable', restore: [], env, removes, stopSeconds: 3 }]
      await lease.arm({ generation, expiresAt: expiresAt / 1000, folder, sides })
      await lease.replace(seen, { holder: 'lost', expiresAt, note: '' })
      while (!(await lease.readLog()).some(line => line.includes(`generation ${generation}: Restored`))) await wait(500)
    }
    // Nothing goes where nothing of the release that stays runs.
    await expire('0'.repeat(64))
    expect(await hashes()).toHaveLength(4)
    expect((await lease.readLog()).join('\n')).toContain('No container of app in the stable release is running')
    // An ID holds the first digits of the hash only.
    await expire(keeps.slice(0, 16))
    expect(await hashes()).toEqual([true, true])
    expect(await docker.findTask(`${NAME}-migrate-1`)).toBeDefined()
  })

  it('has the containers again after a restart that should come back', async () => {
    const [first = '', second = ''] = await idsOf()
    await docker.setRestartPolicy([first], 'unless-stopped')
    await docker.setRestartPolicy([second], 'no')
    const bridge = await readBridge()
    await bed.engine.restart()
    // Other engines of the machine use it.
    expect(await readBridge()).toBe(bridge)
    const states = async () => new Map((await docker.listContainers(NAME)).map(({ id, state }) => [id, state]))
    while ((await states()).get(first) !== 'running') await wait(200)
    expect((await states()).get(second)).toBe('exited')
  })

  it('removes images that no container and no release uses', async () => {
    const three = await bed.registry.push(bed.engine, 'shop/app:3', ['ENV VERSION=3'])
    const foreign = await bed.registry.push(bed.engine, 'others/app:1', ['ENV VERSION=4'])
    for (const image of [one, three, foreign]) await docker.pull(image, () => undefined)
    const repository = three.split(':3@')[0] ?? ''
    await docker.removeImages([repository], new Set([one.split('@')[1] ?? '']))
    // One is kept, two has containers, the fourth is of another repository.
    expect(await Promise.all([one, two, three, foreign].map(image => docker.hasImage(image)))).toEqual([
      true,
      true,
      false,
      true
    ])
  })
})
