import { readdir, readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { ServerContainer } from '../../../../src/targets/compose/domain/container.js'
import { parseLockFile } from '../../../../src/targets/compose/domain/lease/lock-file.js'
import { hostPort, type ProxyServer } from '../../../../src/targets/compose/domain/proxy/proxy-servers.js'
import { isEnded, parseNote } from '../../../../src/targets/stepped/domain/rollout-note.js'
import type { ComposeWorld } from '../../../../src/targets/compose/use-cases/compose-world.js'
import type { Version, World } from '../../bed.js'
import { ask } from './paced-load.js'
import { SERVICES, type ServerImages } from './server-images.js'
import type { ServerProject } from './server-project.js'

/** One who looks at a project, over a connection of his own. */
export interface Observer {
  readonly world: Pick<ComposeWorld, 'docker' | 'proxy'>
  readonly project: ServerProject
  readonly images: ServerImages
}

const PORT = 8080
const ASKED = 20

/** The project as Docker and its proxy show it. Where one version has all traffic, users are asked too. */
export async function worldOf({ world, project, images }: Observer): Promise<World> {
  const all = await world.docker.listContainers(project.name)
  const deployed = all.filter(({ service }) => SERVICES.some(name => name === service))
  const versionById = new Map(deployed.map(({ id, image }) => [id, images.versionOf(image)]))
  const servers = (await world.proxy.readServers(deployed.flatMap(serverOf))) ?? []
  const weights = new Map<Version, number>()
  for (const { containerId, weight } of servers) {
    const version = versionById.get(containerId)
    if (version !== undefined && weight > 0) weights.set(version, (weights.get(version) ?? 0) + weight)
  }
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0)
  const shares = [...weights].map(([version, weight]) => [version, Math.round((weight * 1000) / sum) / 10] as const)
  const placed = [...new Set(deployed.map(({ image }) => images.versionOf(image)))].flatMap(found => found ?? [])
  const isSettled =
    placed.length <= 1 && (await isFree(project)) && (await isWhole(project, deployed, { images, placed }))
  return {
    traffic: shares.length === 1 ? await answersOf(project.port) : Object.fromEntries(shares),
    placed,
    isSettled
  }
}

/** Shares of the versions that answer. */
async function answersOf(port: number): Promise<World['traffic']> {
  const counts = new Map<Version, number>()
  for (let asked = 0; asked < ASKED; asked += 1) {
    const version = ((await ask(port)) ?? 'nothing') as Version
    counts.set(version, (counts.get(version) ?? 0) + 100 / ASKED)
  }
  return Object.fromEntries(counts)
}

function serverOf({ id, name, service, state, addresses }: ServerContainer): readonly ProxyServer[] {
  const [address = ''] = Object.values(addresses)
  if (service !== 'api' || state !== 'running') return []
  return [{ service, containerId: id, host: name, address, port: PORT, weight: 0 }]
}

/** What a restart would come back to is what serves: the proxy's file, the image variables and the restart policies. */
async function isWhole(
  project: ServerProject,
  containers: readonly ServerContainer[],
  { images, placed: [version] }: { readonly images: ServerImages; readonly placed: readonly Version[] }
): Promise<boolean> {
  if (version === undefined) return true
  const { directory, name } = project
  const [own, env, spec] = [await images.of(version), await project.read('.env'), await project.specOf(version)]
  const file = await project.read((spec.proxyFile ?? '').slice(directory.length + 1))
  const named = new Set(file.match(new RegExp(`\\b${name}-api-\\d+\\b`, 'g')))
  const serving = containers.filter(({ service }) => service === 'api').map(container => container.name)
  return (
    serving.length === named.size &&
    serving.every(container => named.has(container)) &&
    env.includes(`API_IMAGE=${own.api}\n`) &&
    env.includes(`WORKER_IMAGE=${own.worker}\n`) &&
    containers.every(({ state, restartPolicy }) => state === 'running' && restartPolicy === 'unless-stopped')
  )
}

/** What the last run could not drop says that it is over. */
async function isFree(project: ServerProject): Promise<boolean> {
  const { generation, folder } = await highestLock(project)
  if (generation === 0) return true
  const lock = parseLockFile(await readFile(`${folder}/lock.${generation}`, 'utf8'))
  const note = lock && parseNote(lock.note)
  return lock === undefined || (note !== undefined && isEnded(note))
}

async function highestLock({ directory, name }: ServerProject) {
  const folder = `${directory}/.deploy-kit/${name}`
  const names = await readdir(folder).catch(() => [])
  const generation = Math.max(0, ...names.flatMap(each => Number(/^lock\.(\d+)$/.exec(each)?.[1] ?? 0)))
  return { folder, generation }
}

/** Waits for the timer of the lease, if it is due since this time (epoch seconds): it stops containers in the server's own time. */
export async function untilTimerEnds(project: ServerProject, dueBefore: number): Promise<void> {
  const { folder, generation } = await highestLock(project)
  if (generation === 0) return
  const lock = parseLockFile(await readFile(`${folder}/lock.${generation}`, 'utf8').catch(() => ''))
  if (lock === undefined || lock.expiresAt > dueBefore) return
  while (await runs(`${folder}/lease.${generation}.sh`)) await wait(200)
}

/** Whether a process of this machine has this word in its command. */
async function runs(word: string): Promise<boolean> {
  const ids = (await readdir('/proc')).filter(name => /^\d+$/.test(name))
  const commands = await Promise.all(ids.map(id => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')))
  return commands.some(command => command.split('\0').includes(word))
}

/** A person sets weights by the admin socket of HAProxy: this percentage for the containers of a version, the rest for the others that take requests. */
export async function tamperHaproxy(
  { world, project, images }: Observer,
  version: Version,
  percent: number
): Promise<void> {
  const socket = `${project.directory}/run/admin.sock`
  const deployed = await world.docker.listContainers(project.name)
  const versions = new Map(
    deployed.map(({ image, addresses }) => [hostPort(Object.values(addresses)[0] ?? '', PORT), images.versionOf(image)])
  )
  const [heading = '', ...rows] = (await askSocket(socket, 'show stat')).split('\n')
  const columns = heading.replace(/^# /, '').split(',')
  const commands = rows.flatMap(row => {
    const cells = row.split(',')
    const cell = (column: string) => cells[columns.indexOf(column)] ?? ''
    const found = versions.get(cell('addr'))
    if (cell('pxname') !== 'api' || found === undefined || cell('status').startsWith('MAINT')) return []
    const server = `api/${cell('svname')}`
    return [`set server ${server} state ready`, `set weight ${server} ${found === version ? percent : 100 - percent}`]
  })
  await askSocket(socket, commands.join('; '))
}

async function askSocket(path: string, command: string): Promise<string> {
  const socket = connect(path)
  let text = ''
  socket.on('data', (chunk: Buffer) => (text += chunk.toString()))
  socket.end(`${command}\n`)
  await once(socket, 'close')
  return text
}
