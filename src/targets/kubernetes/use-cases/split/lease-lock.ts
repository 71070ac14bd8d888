import { DeployError } from '../../../../domain/errors.js'
import { NOTE_BYTES_AT_MOST, type Lock } from '../../../../domain/rollout/split-state.js'
import { textAt, uidOf, type KubeObject } from '../../domain/cluster/kube-object.js'
import type { ObjectAddress } from '../../domain/cluster/resources.js'
import { leaseName, readLease, writeLease } from '../../domain/lease/lease-object.js'
import type { KubeApi } from '../../ports/kube-api.js'

/** The lock of a workload, in a Lease. */
export interface LeaseLock {
  read(): Promise<Lock | undefined>
  replace(seen: Lock | undefined, lock: Lock | undefined): Promise<void>
  /** The holder of the lock when it was last read; empty without a holder. */
  holder(): string
  /** Throws `conflict` where another run holds the lock by now. */
  requireHolder(holder: string): Promise<void>
}

interface LockedWorld {
  readonly api: KubeApi
  readonly spec: { readonly workload: string; readonly namespace: string }
}

/** A lock is replaced by the version of its Lease that was read: the API server refuses all but one of several runs. */
export function leaseLock({ api, spec: { workload, namespace } }: LockedWorld): LeaseLock {
  const address: ObjectAddress = { kind: 'Lease', namespace, name: leaseName(workload) }
  let last: { readonly lease: KubeObject | undefined } | undefined
  const readLast = async () => (last ??= { lease: await api.read(address) })
  const lockOf = ({ lease }: { readonly lease: KubeObject | undefined }) => lease && readLease(lease)
  const write = async (lease: KubeObject | undefined, lock: Lock) => {
    if (new TextEncoder().encode(lock.note).length > NOTE_BYTES_AT_MOST)
      throw new DeployError(
        'rejected',
        `The state of the rollout is larger than the ${NOTE_BYTES_AT_MOST} bytes of its Lease. Use fewer steps.`
      )
    const next = writeLease({ workload, namespace }, lock, { before: lease, now: await api.now() })
    return lease === undefined ? api.create('Lease', next) : api.replace('Lease', next)
  }
  return {
    async read() {
      last = undefined
      return lockOf(await readLast())
    },
    async replace(seen, lock) {
      const found = await readLast()
      const { lease } = found
      // Whatever becomes of the call, the Lease is another one now, or not known.
      last = undefined
      if (!isSame(seen, lockOf(found))) throw new DeployError('conflict', 'Another run changed the rollout lock.')
      if (lock !== undefined) last = { lease: await write(lease, lock) }
      else if (lease !== undefined)
        await api.remove(address, { uid: uidOf(lease), resourceVersion: textAt(lease, 'metadata', 'resourceVersion') })
    },
    holder: () => (last === undefined ? '' : (lockOf(last)?.holder ?? '')),
    async requireHolder(holder) {
      const lease = await api.read(address)
      if ((lease && readLease(lease)?.holder) !== (holder === '' ? undefined : holder))
        throw new DeployError('conflict', 'Another run took the rollout lock.')
    }
  }
}

function isSame(one: Lock | undefined, other: Lock | undefined): boolean {
  return one?.holder === other?.holder && one?.expiresAt === other?.expiresAt && one?.note === other?.note
}
