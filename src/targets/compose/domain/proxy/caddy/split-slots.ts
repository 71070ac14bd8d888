import { formatServerLine } from '../server-line.js'
import { checkServers, type ProxyServer } from '../proxy-servers.js'

/** Servers that a split is made of: each is 0.5% of the traffic. */
export const SLOTS = 200

/** The names of the containers in the order in which requests go to them, mixed as evenly as they can be. Empty where no container has a weight. */
export function spreadSlots(servers: readonly ProxyServer[]): readonly string[] {
  checkServers(servers)
  const all = servers.reduce((sum, { weight }) => sum + weight, 0)
  if (all === 0) return []
  const shares = servers.map(({ weight }) => (SLOTS * weight) / all)
  const counts = shares.map(Math.floor)
  const byRest = shares.map((share, index) => ({ rest: share % 1, index })).sort((a, b) => b.rest - a.rest)
  const left = SLOTS - counts.reduce((sum, count) => sum + count, 0)
  for (const { index } of byRest.slice(0, left)) counts[index] = (counts[index] ?? 0) + 1
  // Slot k of n stands in the middle of its part of the whole.
  return servers
    .flatMap(({ host }, index) => {
      const count = counts[index] ?? 0
      return Array.from({ length: count }, (_, slot) => ({ host, at: (slot + 0.5) / count }))
    })
    .sort((a, b) => a.at - b.at)
    .map(({ host }) => host)
}

/** What a split consists of, one container a line. */
export function formatManifest(servers: readonly ProxyServer[]): string {
  return servers.map(server => `${formatServerLine(server)}\n`).join('')
}
