import { spawn } from 'node:child_process'

/** Runs health checks beside a container's program. */
export interface ContainerProber {
  /** True when the command exits with 0 in time; one that takes longer is killed. */
  probe(command: readonly string[], timeoutMilliseconds: number): Promise<boolean>
  /** Kills what runs; every later probe is false. */
  close(): void
}

/** Where a container's processes run. */
export interface ProbePlace {
  readonly environment: Readonly<Record<string, string>>
  readonly workingDirectory: string
}

/** Runs its arguments, as a program and never as a word of the shell, once per line that it reads. */
const ONCE_PER_LINE = 'while read -r _; do (exec "$@") </dev/null >/dev/null 2>&1; echo $?; done'

interface ProbeShell {
  readonly command: readonly string[]
  /** The exit code; undefined where there was none in time. */
  run(timeoutMilliseconds: number): Promise<number | undefined>
  kill(): void
}

/**
 * Keeps a shell for the command of a container's health check. To start a process copies the page tables of the process that
 * starts it and blocks it meanwhile: milliseconds where this one is large, with every container and every interval.
 */
export function createContainerProber(place: ProbePlace): ContainerProber {
  const shells = new Set<ProbeShell>()
  let idle: ProbeShell | undefined
  let closed = false
  const end = (shell: ProbeShell | undefined) => {
    if (shell === undefined) return
    shells.delete(shell)
    shell.kill()
  }
  const take = (command: readonly string[]) => {
    const shell = idle
    idle = undefined
    if (shell !== undefined && JSON.stringify(shell.command) === JSON.stringify(command)) return shell
    end(shell)
    const started = startShell(command, place)
    shells.add(started)
    return started
  }
  return {
    probe: async (command, timeoutMilliseconds) => {
      if (closed) return false
      const shell = take(command)
      const exitCode = await shell.run(timeoutMilliseconds)
      if (exitCode === undefined || idle !== undefined) end(shell)
      else idle = shell
      return exitCode === 0
    },
    close: () => {
      closed = true
      shells.forEach(end)
    }
  }
}

function startShell(command: readonly string[], { environment, workingDirectory }: ProbePlace): ProbeShell {
  const child = spawn('/bin/sh', ['-c', ONCE_PER_LINE, 'probe', ...command], {
    ...{ cwd: workingDirectory, env: environment, detached: true },
    stdio: ['pipe', 'pipe', 'ignore']
  })
  const gone = new Promise<undefined>(resolve => {
    child.once('error', () => resolve(undefined))
    child.once('close', () => resolve(undefined))
  })
  child.stdin.on('error', () => undefined) // it ended before it could be asked
  return {
    command,
    run: async timeoutMilliseconds => {
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<undefined>(resolve => {
        timer = setTimeout(() => resolve(undefined), timeoutMilliseconds)
      })
      const answered = new Promise<number>(resolve => {
        child.stdout.once('data', (line: Buffer) => resolve(Number.parseInt(line.toString(), 10)))
      })
      child.stdin.write('\n')
      const exitCode = await Promise.race([answered, gone, late])
      clearTimeout(timer)
      return exitCode
    },
    kill: () => {
      if (child.pid === undefined) return
      try {
        process.kill(-child.pid, 'SIGKILL')
      } catch {
        // The group is gone already.
      }
    }
  }
}
