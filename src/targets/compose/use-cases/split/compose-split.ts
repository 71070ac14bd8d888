import { DeployError, type ErrorCode } from '../../../../domain/errors.js'
import type { Revision } from '../../../../domain/rollout/revision.js'
import type { Lock, Shares } from '../../../../domain/rollout/split-state.js'
import type { TrafficSplit } from '../../../../ports/traffic-split.js'
import type { StoredLock } from '../../domain/lease/lock-file.js'
import { toRelease, toRevision, withImages } from '../../domain/release/release.js'
import { composeEvidence } from './compose-evidence.js'
import type { ComposeWorld } from '../compose-world.js'
import { leaseOf } from './lease-of.js'
import { placeRelease } from './place-release.js'
import { promoteRelease } from './promote-release.js'
import { readPlacement } from './read-placement.js'
import { projectReader, type ReadProject } from './read-project.js'
import {
  groupOf,
  readContents,
  readServer,
  serversOf,
  shareOf,
  splitServices,
  type ServerReading
} from './read-server.js'
import { releaseFiles } from './release-files.js'
import { servingShare } from './release-servers.js'
import { removeRelease } from './remove-release.js'

/**
 * The split of a project: a revision is a release of all its services. Each change reads the containers and the proxy anew. What is read since `readShares`, up to the next
 * change, is read of that one look.
 *
 * - `place`: the migration first, then `scaleUp` of each changed service in `depends_on` order, then the restart policy `no`. Nothing is placed while a migration runs.
 * - `setPercent`: weights of all services with a port, by `spreadWeights`.
 * - `promote`: restart policies, baseline, `.env`, `releases.json`, and at last the file `stable`, which is the commit. Each may be done twice.
 * - `remove`: `conflict` with traffic; else until `activeRequests` is 0 or the grace is over, then `stop` and `remove` by id. Services that the stable release shares stay.
 * - `replaceLock`: arms the timer, then writes the lock.
 *
 * `run`: URL of the workflow run, for the list of releases. `project`: as it was read with the images of this world; read at the first need unless given.
 */
export function composeSplit(
  world: ComposeWorld,
  { run, project: known }: { readonly run?: string; readonly project?: ReadProject | undefined } = {}
): TrafficSplit {
  const { lease, folder, files, proxy } = world
  const project = projectReader(world, known)
  /** The lock is replaced by its generation: of two that look the same, the later one is not the one that was read. */
  let last: StoredLock | undefined
  /** Why a release could not be placed: waiting for it is of no use. */
  let refused: { readonly id: string; readonly error: DeployError } | undefined
  let look: Promise<ServerReading> | undefined
  /** A look begins with the lock. The rest of it is asked for at the same time, and so by the same session of SSH. */
  let begun: ReturnType<typeof beginLook> | undefined
  let time: Promise<number> | undefined
  const readLock = async () => {
    look = undefined
    const reading = lease.read()
    begun = beginLook(world, project())
    return (last = await reading)
  }
  const read = async (known?: ReturnType<typeof beginLook>) => {
    look = undefined
    time = known?.now
    const found = await project()
    const lock = last ?? (await readLock())
    const contents = await (known?.contents ?? readContents(world, found))
    return readServer(world, { ...found, contents }, lock)
  }
  const readOnce = (known?: ReturnType<typeof beginLook>) =>
    (look ??= read(known).catch((error: unknown) => {
      look = undefined
      throw error
    }))
  return {
    async now() {
      const known = time
      time = undefined
      return known ?? lease.now()
    },
    readLock: async () => (await readLock()).lock,
    async readShares() {
      look = undefined
      const known = begun
      begun = undefined
      const reading = await readOnce(known)
      const { stable, others } = reading.groups
      const shares: Shares = {
        stable: stable && toRevision(stable.release),
        others: others.map(group => ({ revision: toRevision(group.release), percent: shareOf(group, reading, world) }))
      }
      return shares
    },
    async place(revision) {
      const reading = await read()
      const { stable, others } = reading.groups
      const known = [...(stable === undefined ? [] : [stable]), ...others].map(({ release }) => release)
      const release = withImages(toRelease(revision), [...known, ...reading.stored])
      refused = undefined
      await placeRelease(release, reading, world).catch((error: unknown) => {
        if (error instanceof DeployError && REFUSED.includes(error.code)) refused = { id: revision.id, error }
        throw error
      })
    },
    readPlacement: async revision =>
      refused?.id === revision.id
        ? { state: 'failed', cause: 'never-healthy', reason: refused.error.message }
        : readPlacement(revision, await readOnce(), world),
    async setPercent(revision, percent) {
      const reading = await read()
      const group = requireBeside(revision, reading)
      if (splitServices(group, reading, world).length === 0)
        await releaseFiles(folder, files).writeShare(group.release.id, percent)
      await proxy.setServers(servingShare({ canary: group, percent }, reading, world))
    },
    async followInstances() {
      if (proxy.followAddresses === undefined) return
      const { containers, project: found } = await readOnce()
      await proxy.followAddresses(serversOf(containers, found, world))
    },
    promote: async ({ id, label }, how) => promoteRelease({ id, label, run, ...how }, await read(), world),
    async remove(revision) {
      refused = undefined
      await removeRelease(toRelease(revision), await read(), world)
    },
    async replaceLock(seen, lock) {
      const found = last ?? (await readLock())
      if (!isSame(seen, found.lock)) throw new DeployError('conflict', 'Another run changed the rollout lock.')
      if (found.generation === 0) await files.makeFolder(folder)
      const generation = found.generation + 1
      const timer = lock && leaseOf({ lock, generation }, await readOnce(), world)
      if (timer !== undefined) await lease.arm(timer)
      // Whatever becomes of the call, the lock is another one now, or not known.
      last = undefined
      look = undefined
      last = await lease.replace(found, lock)
      if (timer === undefined || generation % DISARM_EVERY === 0)
        await lease.disarmBelow(generation).catch(unlessDeployError)
    },
    evidence: (canary, stable) => composeEvidence({ canary, stable }, { world, read: readOnce })
  }
}

/** Containers, files and time, of which what is not used may fail. */
function beginLook(world: ComposeWorld, project: Promise<ReadProject>) {
  const contents = project.then(found => readContents(world, found))
  const now = project.then(() => world.lease.now())
  for (const each of [contents, now]) each.catch(() => undefined)
  return { contents, now }
}

/** Answers of the server that another try does not change. */
const REFUSED: readonly ErrorCode[] = ['rejected', 'not-found', 'bad-input', 'access-denied']

/** A timer of a lower generation ends by itself: what is left of it is removed at times, and at the end. */
const DISARM_EVERY = 10

/** Timers of lower generations do nothing in any case. */
function unlessDeployError(error: unknown): void {
  if (!(error instanceof DeployError)) throw error
}

function isSame(one: Lock | undefined, other: Lock | undefined): boolean {
  return one?.holder === other?.holder && one?.expiresAt === other?.expiresAt && one?.note === other?.note
}

function requireBeside({ id, label }: Revision, reading: ServerReading) {
  const group = groupOf(reading, id)
  if (group === undefined) throw new DeployError('not-found', `No container of ${label} is on the server.`)
  if (group === reading.groups.stable) throw new DeployError('conflict', `${label} is the stable release.`)
  return group
}
