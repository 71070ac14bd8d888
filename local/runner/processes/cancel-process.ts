import { setTimeout as sleep } from 'node:timers/promises'
import type { Patience } from '../job/job-state.js'
import type { StepProcess } from './step-process.js'

/**
 * Ends a process as actions/runner ends one whose job was canceled: SIGINT, then SIGTERM, then the kill of its tree.
 * https://github.com/actions/runner/blob/main/src/Runner.Sdk/ProcessInvoker.cs
 */
export async function cancelProcess(
  process: StepProcess,
  { interruptMilliseconds, terminateMilliseconds }: Patience
): Promise<void> {
  process.signal('SIGINT')
  if (await endsWithin(process, interruptMilliseconds)) return
  process.signal('SIGTERM')
  if (await endsWithin(process, terminateMilliseconds)) return
  process.killTree()
}

async function endsWithin({ ended }: StepProcess, milliseconds: number): Promise<boolean> {
  const timer = new AbortController()
  const over = sleep(milliseconds, false, { signal: timer.signal }).catch(() => false)
  try {
    return await Promise.race([ended.then(() => true), over])
  } finally {
    timer.abort()
  }
}
