import type { EvidenceSource } from '../../../../ports/evidence-source.js'
import { oneLine } from '../../../../domain/text/one-line.js'
import type { MeasuredContainers } from '../../ports/proxy.js'
import type { ProxyWorld } from '../proxy-world.js'

/** Health of the canary's containers, by Docker: one without a health check counts as healthy while it runs. */
export async function containerHealth(
  { docker, spec }: ProxyWorld,
  { canary }: MeasuredContainers
): ReturnType<EvidenceSource['health']> {
  if (canary.length === 0) return undefined
  const containers = await docker.listContainers(spec.project)
  const ids = new Set(canary.map(({ containerId }) => containerId))
  const own = containers.filter(({ id }) => ids.has(id))
  const isWell = ({ state, health }: (typeof own)[number]) =>
    state === 'running' && (health === 'healthy' || health === 'none')
  const ill = own.filter(container => !isWell(container))
  const gone = canary.filter(({ containerId }) => !own.some(({ id }) => id === containerId))
  const reasons = [
    ...ill.map(({ name, state, health, exitCode }) =>
      state === 'running' ? `${name} is ${health}` : `${name} is ${state} (exit code ${exitCode})`
    ),
    ...gone.map(({ host }) => `${host} is gone`)
  ]
  return { healthy: own.length - ill.length, unhealthy: reasons.length, reasons: reasons.map(oneLine) }
}
