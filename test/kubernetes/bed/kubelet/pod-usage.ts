import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pod } from './pod.js'

/** Processor time that Pods are said to use, instead of what their processes do. */
export interface ToldUsage {
  readonly namespace: string
  /** Of the Pods that have all of these. */
  readonly labels: Readonly<Record<string, string>>
  /** Thousandths of a processor, for each container. */
  readonly milliCpu: number
}

/** What a bed was told, in a file that its processes share. A later entry replaces one of the same Pods. */
export function toldUsages(folder: string): {
  readonly tell: (usage: ToldUsage) => void
  readonly of: (pod: Pod) => ToldUsage | undefined
} {
  const path = join(folder, 'usage.json')
  const read = () => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []) as ToldUsage[]
  return {
    tell(usage) {
      writeFileSync(`${path}.new`, JSON.stringify([...read(), usage]))
      renameSync(`${path}.new`, path)
    },
    of: ({ metadata }) =>
      read().findLast(
        ({ namespace, labels }) =>
          namespace === metadata.namespace &&
          Object.entries(labels).every(([name, value]) => metadata.labels?.[name] === value)
      )
  }
}

/** Hundredths of a second, as the kernel counts. */
const TICKS_PER_SECOND = 100
const PAGE_BYTES = 4096

export interface ProcessUse {
  readonly cpuSeconds: number
  readonly memoryBytes: number
}

/** What each process group of this machine used so far, by its first process. */
export function groupUses(): ReadonlyMap<number, ProcessUse> {
  const uses = new Map<number, ProcessUse>()
  for (const id of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    const fields = statOf(id)
    if (fields === undefined) continue
    const [group, user, system, pages] = [fields[2], fields[11], fields[12], fields[21]].map(Number)
    const before = uses.get(group ?? 0) ?? { cpuSeconds: 0, memoryBytes: 0 }
    uses.set(group ?? 0, {
      cpuSeconds: before.cpuSeconds + ((user ?? 0) + (system ?? 0)) / TICKS_PER_SECOND,
      memoryBytes: before.memoryBytes + (pages ?? 0) * PAGE_BYTES
    })
  }
  return uses
}

/** The fields of /proc/…/stat after the name: state, parent, group …; undefined once it has ended. */
function statOf(id: string): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}
