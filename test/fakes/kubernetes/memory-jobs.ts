import {
  isTerminating,
  listAt,
  nameOf,
  numberAt,
  textAt,
  textsAt,
  uidOf,
  type KubeObject
} from '../../../src/targets/kubernetes/domain/cluster/kube-object.js'
import type { LogLine } from '../../../src/targets/kubernetes/domain/migration/log-position.js'
import { selects } from '../../../src/targets/kubernetes/domain/canary/canary-labels.js'
import type { MemoryStore, StoredObject } from './memory-store.js'

/** The run of the one pod of a Job. */
interface JobRun {
  readonly uid: string
  readonly job: string
  readonly startedAt: number
  readonly image: string
  readonly command: readonly string[]
  endedAt: number | undefined
  exitCode: number | undefined
  /** While its Job is being deleted. */
  stoppedAt: number | undefined
}

const STOPS_WITHIN = 5_000

/** What the controller of Jobs and the kubelet do, in steps of one second: one pod each, which is not restarted. */
export class MemoryJobs {
  /** All pods that were ever started. */
  readonly runs: JobRun[] = []
  /** How long a command runs, in milliseconds, and how it ends. */
  endOf: (image: string) => { readonly after: number; readonly exitCode: number } = () => ({
    after: 30_000,
    exitCode: 0
  })

  constructor(private readonly store: MemoryStore) {}

  /** How many run now. */
  running(): readonly JobRun[] {
    return this.runs.filter(({ endedAt }) => endedAt === undefined)
  }

  reconcile(now: number): void {
    for (const job of this.store.all('Job')) this.reconcileOne(job, now)
  }

  podsOf(labels: Readonly<Record<string, string>>): readonly KubeObject[] {
    return this.runs
      .filter(({ uid }) => selects(labels, { 'batch.kubernetes.io/controller-uid': uid }))
      .filter(({ job }) => this.store.find('Job', job) !== undefined)
      .map(podObject)
  }

  /** It prints a line with each second. */
  linesOf(pod: string, since: string | undefined): { readonly lines: readonly LogLine[]; readonly isCut: boolean } {
    const run = this.runs.find(({ uid }) => podName(uid) === pod)
    const lines = Array.from({ length: run === undefined ? 0 : 3 }, (_, index) => ({
      at: new Date((run?.startedAt ?? 0) + index * 1_000).toISOString(),
      text: `migrated ${index + 1} of 3`
    }))
    return { lines: lines.filter(({ at }) => since === undefined || at >= since.replace('Z', '')), isCut: false }
  }

  private reconcileOne(job: StoredObject, now: number): void {
    const uid = uidOf(job)
    const run = this.runs.find(each => each.uid === uid)
    if (isTerminating(job)) {
      this.stop(job, run, now)
      return
    }
    if (run === undefined) {
      const [container] = listAt(job, 'spec', 'template', 'spec', 'containers')
      const command = listAt(container, 'command').map(String)
      this.runs.push({
        ...{ uid, job: nameOf(job), startedAt: now, image: textAt(container, 'image') ?? '', command },
        ...{ endedAt: undefined, exitCode: undefined, stoppedAt: undefined }
      })
      return
    }
    if (run.endedAt !== undefined) return
    const { after, exitCode } = this.endOf(run.image)
    const deadline = numberAt(job, 'spec', 'activeDeadlineSeconds') ?? Number.POSITIVE_INFINITY
    const isLate = now >= run.startedAt + deadline * 1_000
    if (now < run.startedAt + after && !isLate) return
    run.endedAt = now
    run.exitCode = isLate ? 143 : exitCode
    const failed = { type: 'Failed', status: 'True', reason: isLate ? 'DeadlineExceeded' : 'BackoffLimitExceeded' }
    const condition = run.exitCode === 0 ? { type: 'Complete', status: 'True' } : failed
    this.store.setStatus(job, { conditions: [{ ...condition, message: 'Job has reached its end' }] })
  }

  /** The pod ends within its grace, then the Job goes. */
  private stop(job: StoredObject, run: JobRun | undefined, now: number): void {
    if (run !== undefined && run.endedAt === undefined) {
      run.stoppedAt ??= now
      if (now < run.stoppedAt + STOPS_WITHIN) return
      run.endedAt = now
      run.exitCode = 143
    }
    this.store.drop('Job', nameOf(job))
  }
}

const podName = (uid: string) => `migration-${uid}`

function podObject({ uid, endedAt, exitCode, image, stoppedAt }: JobRun): KubeObject {
  const state = endedAt === undefined ? { running: {} } : { terminated: { exitCode, reason: 'Error' } }
  return {
    kind: 'Pod',
    metadata: {
      name: podName(uid),
      labels: textsAt({ 'batch.kubernetes.io/controller-uid': uid }),
      ...(stoppedAt === undefined ? {} : { deletionTimestamp: new Date(stoppedAt).toISOString() })
    },
    spec: { containers: [{ name: 'web', image }] },
    status: {
      phase: endedAt === undefined ? 'Running' : exitCode === 0 ? 'Succeeded' : 'Failed',
      containerStatuses: [{ name: 'web', restartCount: 0, state }]
    }
  }
}
