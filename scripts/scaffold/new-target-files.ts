/** The files of a new target by path: its port, its split, its target, and the bed that the conformance suite uses. */
export function newTargetFiles(name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(EXAMPLE_FILES).map(([path, text]) => [rename(path, name), rename(text, name)])
  )
}

/** The name of the bed in the list of all, and the import that it needs. */
export function bedOf(name: string): { readonly bed: string; readonly line: string } {
  return {
    bed: rename('exampleBed', name),
    line: rename("import { exampleBed } from './beds/example-bed.js'", name)
  }
}

/** `ContainerApps` for `container-apps`: the name of the target in the conformance suite. */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** Replaces `example` with a name in kebab case, in each way that it is written. */
function rename(text: string, name: string): string {
  const pascal = pascalCase(name)
  return text
    .replaceAll('EXAMPLE', name.toUpperCase().replaceAll('-', '_'))
    .replaceAll('Example', pascal)
    .replace(/example(?=[A-Z])/g, `${pascal.charAt(0).toLowerCase()}${pascal.slice(1)}`)
    .replaceAll('example', name)
}

const API = `import type { Revision } from '../../../domain/rollout/revision.js'
import type { EvidenceSource } from '../../../ports/evidence-source.js'

/** One group of instances, as Example reports it. */
export interface ExampleGroup {
  readonly revision: Revision
  /** Share of traffic in percent; undefined where Example does not report it. */
  readonly weight: number | undefined
  /** Receives all traffic that no other group receives. */
  readonly isDefault: boolean
  /** Example may add others. */
  readonly status: string
  /** The last line of the log of a group that crashed. */
  readonly message: string | undefined
}

/** A document with its version, for conditional writes. */
export interface ExampleDocument {
  readonly text: string
  readonly etag: string
}

/** The calls of Example's API that a rollout needs. All of them may throw a DeployError. */
export interface ExampleApi {
  now(): Promise<number>
  listGroups(): Promise<readonly ExampleGroup[]>
  createGroup(revision: Revision): Promise<void>
  setWeight(id: string, weight: number): Promise<void>
  makeDefault(id: string): Promise<void>
  deleteGroup(id: string): Promise<void>
  readDocument(): Promise<ExampleDocument | undefined>
  /** Throws a conflict if the document has another version, or if it exists and no ETag is given. */
  writeDocument(etag: string | undefined, text: string | undefined): Promise<void>
  metrics(canary: Revision, stable: Revision | undefined): EvidenceSource
}
`

const SPLIT = `import { DeployError } from '../../../domain/errors.js'
import type { Lock, Placement, Shares } from '../../../domain/rollout/split-state.js'
import type { TrafficSplit } from '../../../ports/traffic-split.js'
import type { ExampleApi, ExampleGroup } from '../ports/example-api.js'

/** Splits traffic on Example: each revision is a group, and the lock is a document. */
export function exampleSplit(api: ExampleApi): TrafficSplit {
  /** The version of each lock that was read. */
  const etags = new WeakMap<Lock, string>()
  return {
    now: () => api.now(),
    readShares: async () => sharesOf(await api.listGroups()),
    place: revision => api.createGroup(revision),
    readPlacement: async ({ id }) => placementOf((await api.listGroups()).find(({ revision }) => revision.id === id)),
    setPercent: ({ id }, percent) => api.setWeight(id, percent),
    promote: ({ id }) => api.makeDefault(id),
    remove: ({ id }) => api.deleteGroup(id),
    async readLock() {
      const document = await api.readDocument()
      if (document === undefined) return undefined
      const lock = parseLock(document.text)
      etags.set(lock, document.etag)
      return lock
    },
    replaceLock: (seen, lock) => api.writeDocument(seen && etags.get(seen), lock && JSON.stringify(lock)),
    evidence: (canary, stable) => api.metrics(canary, stable)
  }
}

function sharesOf(groups: readonly ExampleGroup[]): Shares {
  return {
    stable: groups.find(({ isDefault }) => isDefault)?.revision,
    others: groups.filter(({ isDefault }) => !isDefault).map(({ revision, weight }) => ({ revision, percent: weight }))
  }
}

/** With an unknown status, the rollout waits. */
function placementOf(group: ExampleGroup | undefined): Placement {
  if (group === undefined) return { state: 'absent' }
  switch (group.status) {
    case 'DRAINING':
      return { state: 'absent' }
    case 'RUNNING':
      return { state: 'ready' }
    case 'CRASHED':
      return { state: 'failed', cause: 'task-failures', reason: group.message ?? 'It crashed without a message.' }
    default:
      return { state: 'starting' }
  }
}

/** Untrusted: anyone with write access may have changed the document. */
function parseLock(text: string): Lock {
  try {
    const { holder, expiresAt, note } = JSON.parse(text) as Partial<Record<keyof Lock, unknown>>
    if (typeof holder === 'string' && typeof expiresAt === 'number' && typeof note === 'string')
      return { holder, expiresAt, note }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new DeployError('rejected', 'The lock document of Example does not contain a lock. Inspect it, then delete it.')
}
`

const TARGET = `import type { Capabilities } from '../../../ports/deployment-target.js'
import type { Clock } from '../../../ports/clock.js'
import { steppedTarget, type SteppedTarget } from '../../stepped/use-cases/stepped-target.js'
import type { ExampleApi } from '../ports/example-api.js'
import { exampleSplit } from './example-split.js'

/** What Example supports. Change this first. */
export const EXAMPLE: Capabilities = {
  ...{ traffic: 'request-weight', minimumStepPercent: 1, stops: 'any-list', preview: false, perRevisionMetrics: true },
  survivesLostRunner: 'lease'
}

/** Deploys to Example in steps that deploy-kit controls. */
export function exampleTarget(api: ExampleApi, clock: Clock, newToken: () => string): SteppedTarget {
  return steppedTarget({
    ...{ split: exampleSplit(api), clock, newToken, platformName: 'Example', capabilities: EXAMPLE },
    ...{ leaseSeconds: 600, readyWithinSeconds: 600, pauseTimeoutSeconds: 3_600 },
    explain: ({ canary }) => ({ facts: [{ name: 'Revision', value: canary.label, kind: 'code' }], links: [], nextSteps: [] })
  })
}
`

const BED = `import { DeployError } from '../../../src/domain/errors.js'
import type { Placement } from '../../../src/domain/rollout/split-state.js'
import type { TrafficSplit } from '../../../src/ports/traffic-split.js'
import type { ExampleApi } from '../../../src/targets/example/ports/example-api.js'
import { exampleSplit } from '../../../src/targets/example/use-cases/example-split.js'
import { EXAMPLE } from '../../../src/targets/example/use-cases/example-target.js'
import { splitBed } from './split-bed.js'

/** Runs the conformance suite on Example. State in lacks what Example does not support, and why. */
export const exampleBed = splitBed({
  name: 'Example',
  capabilities: EXAMPLE,
  lacks: {},
  adapt: split => exampleSplit(standIn(split))
})

const STATUS: Readonly<Record<Placement['state'], string>> = {
  absent: 'DRAINING',
  starting: 'PENDING',
  ready: 'RUNNING',
  failed: 'CRASHED'
}

/** Simulates Example's API with the platform in memory. Replace it with a simulation of the real API. */
function standIn(split: TrafficSplit): ExampleApi {
  const named = (id: string) => ({ id, label: id, images: {}, digests: {} })
  return {
    now: () => split.now(),
    async listGroups() {
      const { stable, others } = await split.readShares()
      const all = [...others, ...(stable === undefined ? [] : [{ revision: stable, percent: undefined }])]
      const groups = all.map(async ({ revision, percent }) => {
        const placement = await split.readPlacement(revision)
        const message = placement.state === 'failed' ? placement.reason : undefined
        return { revision, weight: percent, isDefault: revision === stable, status: STATUS[placement.state], message }
      })
      return Promise.all(groups)
    },
    createGroup: revision => split.place(revision),
    setWeight: (id, weight) => split.setPercent(named(id), weight),
    makeDefault: id => split.promote(named(id), { isWayBack: false }),
    deleteGroup: id => split.remove(named(id)),
    async readDocument() {
      const text = JSON.stringify(await split.readLock()) as string | undefined
      return text === undefined ? undefined : { text, etag: text }
    },
    async writeDocument(etag, text) {
      const seen = await split.readLock()
      if ((JSON.stringify(seen) as string | undefined) !== etag) throw new DeployError('conflict', 'The document has another version.')
      await split.replaceLock(seen, text === undefined ? undefined : (JSON.parse(text) as typeof seen))
    },
    metrics: (canary, stable) => split.evidence(canary, stable)
  }
}
`

const EXAMPLE_FILES: Readonly<Record<string, string>> = {
  'src/targets/example/ports/example-api.ts': API,
  'src/targets/example/use-cases/example-split.ts': SPLIT,
  'src/targets/example/use-cases/example-target.ts': TARGET,
  'test/conformance/beds/example-bed.ts': BED
}
