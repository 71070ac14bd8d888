import { DeployError } from '../../../src/domain/errors.js'
import { setEnvLines } from '../../../src/targets/compose/domain/project/set-env-lines.js'
import { formatLockFile, parseLockFile } from '../../../src/targets/compose/domain/lease/lock-file.js'
import { formatLeaseScript, type LeaseSpec } from '../../../src/targets/compose/domain/lease/lease-script.js'
import type { LeaseStore } from '../../../src/targets/compose/ports/lease-store.js'
import type { ServerFiles } from '../../../src/targets/compose/ports/server-files.js'
import { removeContainers, stopContainers } from './fake-docker.js'
import { restore } from './fake-proxy.js'
import type { FakeServer } from './fake-server.js'

const DRAIN = 10_000
const STOP_TAKES = 2_000
const TRIES = 60
const TRY_EVERY = 10_000

/** Lock and timer of the fake server. The clock of the server has whole seconds. */
export function fakeLease(
  server: FakeServer,
  setFence: (generation: number) => void,
  requireFence: () => void
): LeaseStore {
  const { clock } = server
  return {
    now: () => Promise.resolve(Math.floor(clock.now() / 1000) * 1000),
    read: async () => {
      await Promise.resolve()
      setFence(server.lock.generation)
      return server.lock
    },
    replace: async (seen, lock) => {
      await Promise.resolve()
      if (server.lock.generation !== seen.generation) throw new DeployError('conflict', 'Another run changed the lock.')
      server.lock = { generation: seen.generation + 1, lock: parseLockFile(formatLockFile(lock)) }
      setFence(server.lock.generation)
      return server.lock
    },
    arm: async lease => {
      await Promise.resolve()
      requireFence()
      if (!formatLeaseScript(lease).startsWith('#!/bin/sh')) throw new Error('That is no script.')
      const { boots } = server
      clock.after(lease.expiresAt * 1000 - clock.now(), () => {
        if (server.boots === boots) void expire(lease, server)
      })
      return 'systemd'
    },
    disarmBelow: async () => {
      await Promise.resolve()
      requireFence()
    },
    readLog: () => Promise.resolve([])
  }
}

/** Files of the fake server. */
export function fakeFiles(server: FakeServer, requireFence: () => void): ServerFiles {
  const effect = async (task: () => void) => {
    await Promise.resolve()
    requireFence()
    server.change(task)
  }
  return {
    read: path => Promise.resolve(server.files.get(path)),
    readAll: paths => Promise.resolve(paths.map(path => server.files.get(path))),
    write: (path, text) => effect(() => server.files.set(path, text)),
    makeFolder: () => effect(() => undefined),
    remove: paths => effect(() => paths.forEach(path => server.files.delete(path)))
  }
}

/** What `formatLeaseScript` does, step by step. */
async function expire({ generation, folder, sides }: LeaseSpec, server: FakeServer): Promise<void> {
  const { clock } = server
  const isReplaced = () => {
    const { lock } = server.lock
    return server.lock.generation !== generation || lock === undefined || clock.now() < lock.expiresAt
  }
  if (isReplaced()) return
  const stable = server.files.get(`${folder}/stable`)?.trim() ?? sides[0]?.releaseId
  const side = sides.find(({ releaseId }) => releaseId === stable)
  if (side === undefined) return
  for (let tries = 1; !side.restore.every(({ args }) => restore(server, args[0] ?? '')); tries += 1) {
    if (tries === TRIES) return
    await clock.sleep(TRY_EVERY)
    if (isReplaced()) return
  }
  const text = server.files.get(side.env.file)
  // A variable that the file does not set stays unset.
  const values = [...side.env.values].filter(([name]) => new RegExp(`^${name}=`, 'm').test(text ?? ''))
  if (text !== undefined) server.files.set(side.env.file, setEnvLines(text, new Map(values)))
  await clock.sleep(DRAIN)
  for (const { service, keepsConfigHash } of side.removes) {
    const all = server.listServices(service)
    const isKept = (hash: string) => hash.startsWith(keepsConfigHash)
    if (!all.some(({ state, configHash }) => state === 'running' && isKept(configHash))) continue
    for (const { id, configHash } of all.filter(each => !isKept(each.configHash))) {
      if (isReplaced() || isKept(configHash)) return
      await stopContainers(server, [id])
      await clock.sleep(STOP_TAKES)
      removeContainers(server, [id])
    }
  }
}
