import type { ContainerHealth, ContainerState, ServerContainer } from './container.js'
import { listOf, membersOf, parseServerJson, textOf, unreadable, type Members } from './server-json.js'

const json = (path: string) => `{{json ${path}}}`
const members = (fields: Readonly<Record<string, string>>) =>
  `{${Object.entries(fields)
    .map(([name, template]) => `"${name}":${template}`)
    .join(',')}}`

/** `docker inspect --type container --format`: one line for each container, so that many of them fit the first MiB of an output. */
export const CONTAINER_FORMAT = members({
  id: json('.Id'),
  name: json('.Name'),
  labels: members({
    service: json('(index .Config.Labels "com.docker.compose.service")'),
    configHash: json('(index .Config.Labels "com.docker.compose.config-hash")')
  }),
  image: json('.Config.Image'),
  imageId: json('.Image'),
  state: json('.State.Status'),
  // Docker applies the template to the JSON of its API, in which a container without a health check has no such key.
  health: `{{with index .State "Health"}}${json('.Status')}{{else}}null{{end}}`,
  exitCode: json('.State.ExitCode'),
  isOutOfMemory: json('.State.OOMKilled'),
  restarts: json('.RestartCount'),
  createdAt: json('.Created'),
  startedAt: json('.State.StartedAt'),
  restartPolicy: json('.HostConfig.RestartPolicy'),
  addresses: `{{range $name, $network := .NetworkSettings.Networks}}[{{json $name}},{{json $network.IPAddress}},{{json $network.GlobalIPv6Address}}],{{end}}`
}).replace(/("addresses":)(.*)\}$/, '$1[$2null]}')

/** `docker inspect --type image --format`: one line for each image. */
export const IMAGE_FORMAT = members({ imageOf: json('.Id'), digests: json('.RepoDigests') })

const STATES: readonly ContainerState[] = ['created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead']
const HEALTHS: readonly ContainerHealth[] = ['none', 'starting', 'healthy', 'unhealthy']

/** References with a digest, by the ID of their image. */
export type ImageDigests = ReadonlyMap<string, readonly unknown[]>

/**
 * Reads the lines of `CONTAINER_FORMAT` and `IMAGE_FORMAT`, in any order. The server wrote them: malformed text throws `platform-error`; labels,
 * names and states of others are data. `known`: images that were read before.
 */
export function parseContainers(
  lines: string,
  known: ImageDigests = new Map()
): { readonly containers: readonly ServerContainer[]; readonly images: ImageDigests } {
  const found = lines
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => parseServerJson(line, 'docker inspect'))
  const read = found.flatMap(({ imageOf, digests }) =>
    imageOf === undefined ? [] : [[textOf(imageOf) ?? '', listOf(digests)] as const]
  )
  const images = new Map([...known, ...read])
  return { containers: found.filter(({ id }) => id !== undefined).map(members => toContainer(members, images)), images }
}

function toContainer(members: Members, digests: ImageDigests): ServerContainer {
  const { id, labels, health, startedAt } = members
  if (typeof id !== 'string' || !/^[0-9a-f]{64}$/.test(id)) throw unreadable('docker inspect')
  const image = textOf(members.image) ?? ''
  const imageId = textOf(members.imageId) ?? ''
  const createdAt = parseTime(members.createdAt)
  if (createdAt === undefined) throw unreadable('docker inspect')
  return {
    id,
    name: (textOf(members.name) ?? '').replace(/^\//, ''),
    service: textOf(membersOf(labels).service) ?? '',
    configHash: textOf(membersOf(labels).configHash) ?? '',
    image,
    digest: digestIn(image) ?? digestOf(image, digests.get(imageId) ?? []),
    imageId,
    state: toWord(members.state, STATES),
    health: health === null || health === '' ? 'none' : toWord(health, HEALTHS),
    exitCode: toNumber(members.exitCode),
    isOutOfMemory: members.isOutOfMemory === true,
    restarts: toNumber(members.restarts),
    createdAt,
    startedAt: parseTime(startedAt),
    restartPolicy: toPolicy(membersOf(members.restartPolicy)),
    addresses: toAddresses(listOf(members.addresses))
  }
}

function digestIn(reference: string): string | undefined {
  return /@(sha256:[0-9a-f]{64})$/.exec(reference)?.[1]
}

/** Of the repository that the container names; of any, where there is only one. */
function digestOf(image: string, references: readonly unknown[]): string | undefined {
  const named = references.filter(reference => typeof reference === 'string')
  const repository = repositoryOf(image)
  const own = named.filter(reference => reference.startsWith(`${repository}@`))
  const digests = new Set((own.length > 0 ? own : named).map(digestIn))
  const [digest] = digests
  return digests.size === 1 ? digest : undefined
}

/** `registry:5000/shop/api` of `registry:5000/shop/api:1.4@sha256:…`. */
export function repositoryOf(image: string): string {
  const [name = ''] = image.split('@')
  const colon = name.lastIndexOf(':')
  return colon > name.lastIndexOf('/') ? name.slice(0, colon) : name
}

function toWord<Word extends string>(value: unknown, words: readonly Word[]): Word | 'unknown' {
  return words.find(word => word === value) ?? 'unknown'
}

function toNumber(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : 0
}

/** Year 1 is Docker's word for never. */
function parseTime(value: unknown): number | undefined {
  const time = typeof value === 'string' && value.length < 50 ? Date.parse(value) : Number.NaN
  return time > 0 ? time : undefined
}

function toPolicy({ Name, MaximumRetryCount }: Members): string {
  const name = textOf(Name) ?? ''
  if (name === '') return 'no'
  return typeof MaximumRetryCount === 'number' && MaximumRetryCount > 0 ? `${name}:${MaximumRetryCount}` : name
}

function toAddresses(networks: readonly unknown[]): Readonly<Record<string, string>> {
  const entries = networks.map(listOf).flatMap(([name, ip, ipV6]) => {
    const address = [ip, ipV6].find(text => typeof text === 'string' && /^[0-9A-Fa-f.:]{2,45}$/.test(text))
    return typeof name === 'string' && typeof address === 'string' ? [[name, address] as const] : []
  })
  return Object.fromEntries(entries)
}
