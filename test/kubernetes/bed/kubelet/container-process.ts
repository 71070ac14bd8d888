import { spawn } from 'node:child_process'
import { logWriter } from './log-file.js'

export interface ProcessSpec {
  readonly command: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly workingDirectory: string
  readonly logFile: string
  /** Mounted at /run/secrets/kubernetes.io/serviceaccount. */
  readonly tokenFolder?: string
}

export interface ContainerProcess {
  readonly pid: number
  /** The exit code as a container runtime reports it: 128 + the number of the signal that ended it. */
  readonly exited: Promise<number>
  kill(signal: 'SIGTERM' | 'SIGKILL'): void
}

const SIGNALS: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGABRT: 6,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGTERM: 15
}

/** Gives the process a view of its own of /run, which the bed keeps empty. */
const WITH_TOKEN =
  'folder=$1; shift; mkdir -p /run/secrets/kubernetes.io/serviceaccount && mount --bind "$folder" /run/secrets/kubernetes.io/serviceaccount && exec "$@"'

/** Starts a program in a process group of its own. Throws where it cannot be started. */
export async function startProcess(spec: ProcessSpec): Promise<ContainerProcess> {
  const argv =
    spec.tokenFolder === undefined
      ? spec.command
      : ['unshare', '--mount', 'sh', '-c', WITH_TOKEN, 'sh', spec.tokenFolder, ...spec.command]
  const [program = '', ...args] = argv
  const child = spawn(program, args, {
    ...{ cwd: spec.workingDirectory, env: spec.env, detached: true },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const log = logWriter(spec.logFile)
  child.stdout.on('data', (chunk: Buffer) => log.write('stdout', chunk))
  child.stderr.on('data', (chunk: Buffer) => log.write('stderr', chunk))
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve)
    child.once('error', reject)
  })
  const pid = child.pid ?? 0
  const signalGroup = (signal: NodeJS.Signals) => {
    try {
      process.kill(-pid, signal)
    } catch {
      // All of it has ended.
    }
  }
  const exited = new Promise<number>(resolve => {
    child.once('exit', (code, signal) => {
      // What it started ends with it, as in a container.
      signalGroup('SIGKILL')
      child.once('close', () => {
        log.end()
        resolve(code ?? 128 + (SIGNALS[signal ?? ''] ?? 0))
      })
    })
  })
  return {
    pid,
    exited,
    // A runtime signals the first process of a container only, and ends all of them.
    kill: signal => (signal === 'SIGKILL' ? signalGroup(signal) : child.kill(signal))
  }
}

/** Runs a command beside a container's program: true where it ends with 0 in time. Its output comes back for the event. */
export function runBeside(
  command: readonly string[],
  place: { readonly env: Readonly<Record<string, string>>; readonly workingDirectory: string },
  timeoutMilliseconds: number
): Promise<{ readonly ok: boolean; readonly output: string }> {
  return new Promise(resolve => {
    const [program = '', ...args] = command
    const child = spawn(program, args, {
      ...{ cwd: place.workingDirectory, env: place.env, detached: true },
      stdio: ['ignore', 'pipe', 'pipe']
    })
    let output = ''
    const keep = (chunk: Buffer) => (output = (output + chunk.toString()).slice(0, 10_000))
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const timer = setTimeout(() => {
      output = `command timed out after ${timeoutMilliseconds / 1000}s`
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    }, timeoutMilliseconds)
    child.once('error', error => {
      clearTimeout(timer)
      resolve({ ok: false, output: error.message })
    })
    child.once('close', code => {
      clearTimeout(timer)
      resolve({ ok: code === 0, output })
    })
  })
}
