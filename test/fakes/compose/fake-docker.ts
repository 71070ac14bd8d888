import { DeployError } from '../../../src/domain/errors.js'
import type { DockerEngine, ImageValues } from '../../../src/targets/compose/ports/docker-engine.js'
import { isAlive } from '../../../src/targets/compose/domain/release/placement-of.js'
import { configHashOf, type FakeServer } from './fake-server.js'
import { sampleFacts } from './sample-project.js'

const UP_TAKES = 1_200
const STOP_TAKES = 2_000
export const MIGRATION_TAKES = 15_000

/** Docker and Compose of the fake server, at least as strict as the real ones. */
export function fakeDocker(server: FakeServer, requireFence: () => void): DockerEngine {
  const { clock, project } = server
  const imageOf = (service: string, values: ImageValues): string => {
    const variable = `${service.toUpperCase()}_IMAGE`
    const env = new RegExp(`^${variable}=(.*)$`, 'm').exec(server.files.get('/srv/shop/.env') ?? '')?.[1]
    const image = values.get(variable) ?? env
    if (image === undefined)
      throw new DeployError('bad-input', `service "${service}" has neither an image nor a build context specified`)
    return image
  }
  const effect = <Result>(task: () => Promise<Result>): Promise<Result> => {
    requireFence()
    return task()
  }
  const deployed = project.services.filter(({ imageTemplate }) => imageTemplate?.startsWith('$') === true)
  return {
    readFacts: () => Promise.resolve(sampleFacts()),
    projectName: () => Promise.resolve(project.name),
    imageTemplates: () =>
      Promise.resolve(new Map(project.services.map(({ name, imageTemplate }) => [name, imageTemplate ?? '']))),
    readProject: async (_, values) => {
      await Promise.resolve()
      for (const { name } of deployed) imageOf(name, values)
      return project
    },
    configHashes: async (_, values) => {
      await Promise.resolve()
      return new Map(deployed.map(({ name }) => [name, configHashOf(name, imageOf(name, values))]))
    },
    listContainers: () => Promise.resolve(server.listServices()),
    foldersOf: () => Promise.resolve(server.containers.size === 0 ? [] : ['/srv/shop']),
    lastLines: id => Promise.resolve(server.show(id)?.exitCode === 1 ? ['Error: missing DATABASE_URL'] : ['started']),

    hasImage: image => Promise.resolve(server.images.has(image)),
    resolveDigest: async image => {
      await Promise.resolve()
      const found = server.registry.get(image.split('@')[0] ?? '')
      if (found === undefined) throw new DeployError('not-found', `manifest for ${image} not found`)
      return { digest: found.split('@')[1] ?? '', compressedBytes: 1e8 }
    },
    async pull(image) {
      if (![...server.registry.values()].includes(image)) throw new DeployError('not-found', `${image} not found`)
      await clock.sleep(5_000)
      server.images.add(image)
    },
    removeImages: (repositories, keep) =>
      effect(async () => {
        await Promise.resolve()
        const used = new Set(server.listAll().map(({ image }) => image))
        for (const image of server.images) {
          const [reference = '', digest = ''] = image.split('@')
          const isOurs = repositories.includes(reference.replace(/:[\w.-]+$/, ''))
          if (isOurs && !keep.has(digest) && !used.has(image)) server.images.delete(image)
        }
      }),

    scaleUp: (_, values, { name, count }) =>
      effect(async () => {
        const image = imageOf(name, values)
        const existing = server.listServices(name)
        if (count < existing.length) throw new Error(`Compose would remove a container of ${name}.`)
        // `up` starts what is there and stopped, also with --no-recreate.
        server.change(() => {
          for (const { id, state } of existing)
            if (state === 'exited' || state === 'created' || state === 'dead')
              Object.assign(server.containers.get(id) ?? {}, { startedAt: clock.now(), stoppedAt: undefined })
        })
        const restartPolicy = project.services.find(service => service.name === name)?.restart ?? 'no'
        for (let made = existing.length; made < count; made += 1)
          server.create({ name: server.nextName(name), service: name, image, isOneOff: false, restartPolicy })
        await clock.sleep(UP_TAKES)
      }),
    setRestartPolicy: (ids, policy) =>
      effect(async () => {
        await Promise.resolve()
        for (const id of ids) {
          const found = server.containers.get(id)
          if (found === undefined) throw new DeployError('not-found', `No such container: ${id}`)
          server.change(() => (found.restartPolicy = policy))
        }
      }),
    stop: (ids, grace) =>
      effect(async () => {
        await stopContainers(server, ids)
        await clock.sleep(Math.min(grace * 1000, STOP_TAKES))
      }),
    remove: ids =>
      effect(async () => {
        await Promise.resolve()
        removeContainers(server, ids)
      }),
    startTask: (_, values, { service, name }) =>
      effect(async () => {
        await clock.sleep(UP_TAKES)
        if (server.listAll().some(each => each.name === name)) return
        const task = server.create({
          name,
          service,
          image: imageOf(service, values),
          isOneOff: true,
          restartPolicy: 'no'
        })
        clock.after(MIGRATION_TAKES, () => server.change(() => (task.stoppedAt ??= clock.now())))
      }),
    findTask: async name => {
      await Promise.resolve()
      const found = server.listAll().find(each => each.name === name)
      // A task that ends by itself ends with 0, unless its version crashes.
      return found && { ...found, exitCode: found.exitCode === 143 ? 0 : found.exitCode }
    }
  }
}

/** `docker stop`: nothing for one that is gone. */
export async function stopContainers(server: FakeServer, ids: readonly string[]): Promise<void> {
  await Promise.resolve()
  server.change(() => {
    for (const id of ids) {
      const found = server.containers.get(id)
      if (found !== undefined) found.stoppedAt ??= server.clock.now()
    }
  })
}

/** `docker rm` without force. */
export function removeContainers(server: FakeServer, ids: readonly string[]): void {
  for (const id of ids) {
    const found = server.show(id)
    if (found === undefined) continue
    if (isAlive(found)) throw new DeployError('conflict', `You cannot remove a running container ${id}.`)
    server.change(() => server.containers.delete(id))
  }
}
