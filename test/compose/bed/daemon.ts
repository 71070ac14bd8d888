import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'

/**
 * Starts a daemon that ends with this process, however that ends. It leads a group of its own: Ctrl-C reaches this process alone, which may end the daemon's containers
 * first. https://man7.org/linux/man-pages/man1/setpriv.1.html
 */
export function startDaemon(command: readonly string[], options: Pick<SpawnOptions, 'stdio' | 'env'>): ChildProcess {
  return spawn('setpriv', ['--pdeathsig', 'SIGTERM', '--', ...command], { ...options, detached: true })
}

/** Ends a daemon as its service manager does. Nothing where it has ended. */
export async function endDaemon(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  await exited
}
