import { isInstruction, type BuildEvent, type BuildStep } from '../../domain/image-build/build-step.js'
import { formatDuration } from '../../domain/input/duration.js'
import type { Log } from '../../ports/runner/log.js'

/** Shows a build in the log while it runs. */
export interface BuildLog {
  add(events: readonly BuildEvent[]): void
  /** Resolves when everything was logged. */
  end(): Promise<void>
}

interface OpenGroup {
  readonly stage: string
  /** Ends the group; resolves when its end is written. */
  close(): Promise<void>
}

/**
 * One group of the log per stage. BuildKit works on many stages at once and there is one log: the lines of the others wait until
 * nothing of the open stage is running.
 */
export function buildLog(log: Log): BuildLog {
  const waiting = new Map<string, string[]>()
  const running = new Map<string, number>()
  let open: OpenGroup | undefined
  let moves = Promise.resolve()
  let isMoving = false

  function say(stage: string, line: string): void {
    if (!isMoving && open?.stage === stage) log.line(line)
    else waiting.set(stage, [...(waiting.get(stage) ?? []), line])
  }

  function moveOn(): void {
    const next = waiting.keys().next().value
    if (isMoving || next === undefined || (open !== undefined && (running.get(open.stage) ?? 0) > 0)) return
    isMoving = true
    moves = moves.then(async () => {
      await open?.close()
      open = openGroup(log, next)
      for (const line of waiting.get(next) ?? []) log.line(line)
      waiting.delete(next)
      isMoving = false
      moveOn()
    })
  }

  return {
    add(events) {
      for (const event of events) {
        const { stage } = event.step
        if (event.kind === 'started') running.set(stage, (running.get(stage) ?? 0) + 1)
        if (event.kind === 'ended') running.set(stage, (running.get(stage) ?? 0) - 1)
        const line = describe(event)
        if (line !== undefined) say(stage, line)
      }
      moveOn()
    },
    async end() {
      running.clear()
      moveOn()
      while (isMoving) await moves
      await open?.close()
      open = undefined
    }
  }
}

function openGroup(log: Log, stage: string): OpenGroup {
  let close: () => void = () => undefined
  const closed = new Promise<void>(resolve => (close = resolve))
  const written = log.group(`Build: ${stage}`, () => closed)
  return {
    stage,
    close() {
      close()
      return written
    }
  }
}

/** Preparing takes no time as a rule and is logged only when it does. */
const WORTH_TELLING_MILLISECONDS = 500

function describe(event: BuildEvent): string | undefined {
  const { step } = event
  const { startedAt = 0, finishedAt = 0 } = step
  if (!isInstruction(step) && event.kind === 'started') return undefined
  if (!isInstruction(step) && step.outcome === 'done' && finishedAt - startedAt < WORTH_TELLING_MILLISECONDS)
    return undefined
  switch (event.kind) {
    case 'started':
      return step.outcome === 'running' ? step.title : undefined
    case 'line':
      return `    ${event.text}`
    case 'ended':
      return `${step.title}: ${describeEnd(step)}`
  }
}

function describeEnd({ outcome, error, startedAt, finishedAt }: BuildStep): string {
  if (outcome === 'failed') return `failed: ${error ?? ''}`
  if (outcome !== 'done' || startedAt === undefined || finishedAt === undefined) return outcome
  return `done in ${formatDuration(finishedAt - startedAt)}`
}
