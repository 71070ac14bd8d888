import type { DeployError } from '../../src/domain/errors.js'
import type { TaskSnapshot } from '../../src/targets/ecs/domain/service/task-snapshot.js'
import type { Clock } from '../../src/ports/clock.js'
import type { StartedTasks } from '../../src/targets/ecs/ports/started-tasks.js'
import type { TaskRun, Tasks } from '../../src/targets/ecs/ports/tasks.js'

/** A task from some second after its start on. */
export interface TaskMoment extends Partial<Omit<TaskSnapshot, 'arn' | 'taskDefinition' | 'startedBy'>> {
  readonly second: number
}

export type FakeTasks = {
  -readonly [Method in keyof Calls]: (...given: Parameters<Calls[Method]>) => ReturnType<Calls[Method]>
} & FakeTaskRecord

type Calls = Tasks & StartedTasks

interface FakeTaskRecord {
  readonly runs: readonly TaskRun[]
  readonly stops: readonly { readonly arn: string; readonly reason: string }[]
  readonly describeCalls: () => number
  /** From now on every call of `method` fails so; undefined ends it. */
  readonly fail: (method: 'run' | 'describe' | 'stop', error: DeployError | undefined) => void
}

const ARN = 'arn:aws:ecs:eu-west-1:123456789012:task/prod/0123456789abcdef0123456789abcdef'

/**
 * ECS with one task, whose states are `moments`. When it is stopped, its containers exit with 143 five seconds later; stopping one that has
 * ended changes nothing.
 */
export function fakeTasks(clock: Clock, moments: readonly TaskMoment[]): FakeTasks {
  const runs: TaskRun[] = []
  const stops: { arn: string; reason: string; at: number; of: 'running' | 'ended' }[] = []
  const failures = new Map<string, DeployError>()
  let startedAt = 0
  let describes = 0

  const check = (method: string) => {
    const failure = failures.get(method)
    if (failure !== undefined) throw failure
  }
  const snapshot = (): TaskSnapshot => {
    const second = (clock.now() - startedAt) / 1000
    const now = moments.filter(moment => moment.second <= second).at(-1)
    const [stop] = stops
    const isKilled = stop !== undefined && clock.now() >= stop.at + 5_000
    const alive: TaskSnapshot = {
      arn: ARN,
      taskDefinition: runs[0]?.taskDefinition ?? '',
      startedBy: runs[0]?.startedBy,
      lastStatus: 'PROVISIONING',
      stopCode: undefined,
      stoppedReason: undefined,
      stoppedAt: undefined,
      containers: [],
      ...now
    }
    if (stop === undefined || stop.of === 'ended') return alive
    const stopping = { ...alive, stopCode: 'UserInitiated', stoppedReason: stop.reason }
    if (!isKilled) return stopping
    const containers = alive.containers.map(each => ({ ...each, lastStatus: 'STOPPED', exitCode: 143 }))
    return { ...stopping, lastStatus: 'STOPPED', containers }
  }

  return {
    runs,
    stops,
    describeCalls: () => describes,
    fail: (method, error) => {
      failures.delete(method)
      if (error !== undefined) failures.set(method, error)
    },
    run: async task => {
      await Promise.resolve()
      check('run')
      if (!runs.some(run => run.clientToken === task.clientToken)) startedAt = clock.now()
      runs.push(task)
      return snapshot()
    },
    describe: async (_, arns) => {
      await Promise.resolve()
      describes += 1
      check('describe')
      return arns.includes(ARN) ? [snapshot()] : []
    },
    stop: async (_, arn, reason) => {
      await Promise.resolve()
      check('stop')
      stops.push({ arn, reason, at: clock.now(), of: snapshot().lastStatus === 'STOPPED' ? 'ended' : 'running' })
    },
    stoppedOf: () => Promise.resolve([]),
    runningBy: (_, startedBy) => {
      const task = snapshot()
      const isRunning = runs.some(run => run.startedBy === startedBy) && stops.length === 0
      return Promise.resolve(isRunning && task.lastStatus !== 'STOPPED' ? [task] : [])
    }
  }
}
