import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

interface Parenthood {
  readonly pid: number
  readonly parent: number
}

/** Sends SIGKILL to a process and to all that it started, as they are at this moment. */
export function killProcessTree(root: number | undefined): void {
  if (root === undefined) return
  const all = existsSync('/proc/self/stat') ? processesOfProc() : processesOfPs()
  for (const pid of descendants(root, all)) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
}

function descendants(root: number, all: readonly Parenthood[]): readonly number[] {
  const children = all.filter(({ parent }) => parent === root)
  return [root, ...children.flatMap(({ pid }) => descendants(pid, all))]
}

function processesOfProc(): readonly Parenthood[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => {
      try {
        // The second field is the program's name in brackets and may hold anything; the parent is the second after it.
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        return [{ pid: Number(name), parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) }]
      } catch {
        return [] // it ended between the listing and the reading
      }
    })
}

/** macOS has no /proc. */
function processesOfPs(): readonly Parenthood[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s+/).map(Number))
    .map(([pid = 0, parent = 0]) => ({ pid, parent }))
}
