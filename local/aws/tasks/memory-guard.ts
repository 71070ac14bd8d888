import { readFileSync } from 'node:fs'

const pageBytes = 4096
const intervalMilliseconds = 250

export interface MemoryLimit {
  readonly pid: number
  readonly limitMiB: number
  readonly onExceeded: () => void
}

/**
 * Watches what a process and its children hold in memory, which is what a container's memory limit counts. Only Linux reports it;
 * elsewhere no limit is enforced. Returns a function that ends the watch.
 */
export function guardMemory({ pid, limitMiB, onExceeded }: MemoryLimit): () => void {
  const timer = setInterval(() => {
    if (residentBytes(pid) <= limitMiB * 2 ** 20) return
    clearInterval(timer)
    onExceeded()
  }, intervalMilliseconds)
  timer.unref()
  return () => clearInterval(timer)
}

function residentBytes(pid: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
    return children.map(Number).reduce((sum, child) => sum + residentBytes(child), pages * pageBytes)
  } catch {
    return 0
  }
}
