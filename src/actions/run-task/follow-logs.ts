import { DeployError } from '../../domain/errors.js'
import { isPassing } from '../../domain/rollout/tolerates-until.js'
import type { LogExcerpt } from '../../domain/report/report.js'
import { logStreamName, type TaskContainer } from '../../targets/ecs/domain/task-run/task-container.js'
import type { Clock } from '../../ports/clock.js'
import type { Log } from '../../ports/runner/log.js'
import type { LogStream, TaskLogs } from '../../targets/ecs/ports/task-logs.js'

/** The logs of a task's containers, copied to the step's log line by line. */
export interface TaskLogFollower {
  /** Copies what is new. Returns how many lines that were. */
  copy(): Promise<number>
  /** Copies until nothing new has come for a while: the last lines trail behind the container's exit. */
  drain(): Promise<void>
  /** The last lines of every container. */
  excerpts(): readonly LogExcerpt[]
}

const LINES_KEPT = 60
const DRAIN_PAUSE_MILLISECONDS = 1_000
const MOST_DRAIN_READS = 10
/** How many reads in a row must find nothing. */
const QUIET_READS = 3

interface Follower {
  readonly container: string
  readonly stream: LogStream
  readonly kept: string[]
  cursor: string | undefined
  state: 'reading' | 'failing' | 'given-up'
}

/** Follows the logs of those containers that write to CloudWatch Logs in a stream of a known name. */
export function followLogs(
  { taskArn, containers }: { readonly taskArn: string; readonly containers: readonly TaskContainer[] },
  { taskLogs, log, clock }: { readonly taskLogs: TaskLogs; readonly log: Log; readonly clock: Clock }
): TaskLogFollower {
  const followers = containers.flatMap(({ name, log: to }): Follower[] => {
    if (to === undefined) return []
    const stream = { group: to.group, stream: logStreamName(to, name, taskArn), region: to.region }
    return [{ container: name, stream, kept: [], cursor: undefined, state: 'reading' }]
  })
  const prefix = (name: string) => (containers.length > 1 ? `${name} | ` : '')

  async function copyOne(follower: Follower): Promise<number> {
    if (follower.state === 'given-up') return 0
    try {
      const { lines, cursor } = await taskLogs.read(follower.stream, follower.cursor)
      follower.cursor = cursor
      follower.state = 'reading'
      for (const { text } of lines) log.line(prefix(follower.container) + text)
      for (const { text } of lines.slice(-LINES_KEPT)) follower.kept.push(text)
      follower.kept.splice(0, Math.max(0, follower.kept.length - LINES_KEPT))
      return lines.length
    } catch (error) {
      if (!(error instanceof DeployError)) throw error
      const isFirst = follower.state === 'reading'
      // After an outage, the lines of it are copied too.
      follower.state = isPassing(error) ? 'failing' : 'given-up'
      if (isFirst) log.warning('Container logs', `Could not read the log of ${follower.container}. ${error.message}`)
      return 0
    }
  }

  async function copy(): Promise<number> {
    const counts = await Promise.all(followers.map(copyOne))
    return counts.reduce((total, count) => total + count, 0)
  }

  return {
    copy,
    async drain() {
      let quiet = 0
      for (let reads = 0; reads < MOST_DRAIN_READS && quiet < QUIET_READS; reads += 1) {
        if (followers.every(follower => follower.state === 'given-up')) return
        if (reads > 0) await clock.sleep(DRAIN_PAUSE_MILLISECONDS)
        quiet = (await copy()) === 0 ? quiet + 1 : 0
      }
    },
    excerpts: () =>
      followers.flatMap(({ container, kept }) =>
        kept.length === 0 ? [] : [{ title: `Last lines of ${container}`, lines: [...kept] }]
      )
  }
}
