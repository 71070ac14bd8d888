import type { PodWorker } from './pod-worker.js'
import { groupUses } from './pod-usage.js'

const INTERVAL_MILLISECONDS = 500

/** Kills containers above their memory limit, with the reason `OOMKilled`, as the kernel does. */
export function guardMemory(workers: () => readonly PodWorker[]): void {
  setInterval(() => {
    const limited = workers()
      .flatMap(({ containers }) => containers)
      .filter(({ spec, worker }) => spec.resources?.limits?.memory !== undefined && worker.pid() !== undefined)
    if (limited.length === 0) return
    const uses = groupUses()
    for (const { spec, worker } of limited) {
      const used = uses.get(worker.pid() ?? 0)?.memoryBytes ?? 0
      if (used > bytesOf(spec.resources?.limits?.memory ?? '')) worker.killForMemory()
    }
  }, INTERVAL_MILLISECONDS)
}

const UNITS: Readonly<Record<string, number>> = {
  ...{ '': 1, k: 1e3, M: 1e6, G: 1e9 },
  ...{ Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30 }
}

/** https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/; one that is not understood limits nothing. */
function bytesOf(quantity: string): number {
  const [, number = '', unit = ''] = /^([\d.]+)(\w*)$/.exec(quantity) ?? []
  const factor = UNITS[unit]
  return factor === undefined || number === '' ? Infinity : Number(number) * factor
}
