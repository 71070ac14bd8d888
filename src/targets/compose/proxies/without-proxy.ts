import { fileKind } from '../domain/proxy/proxy-inspection.js'
import type { ProxyServer } from '../domain/proxy/proxy-servers.js'
import { formatTraffic, readTraffic } from '../domain/proxy/traffic-file.js'
import { containerHealth } from './evidence/container-health.js'
import { noSeries } from './evidence/no-series.js'
import { proxyScript, runProxyScript } from './proxy-script.js'
import type { OpenProxy } from './proxy-world.js'
import { EVIDENCE_OF } from '../domain/proxy/proxy-kind.js'

const WRITE = `ours "$1"
put "$1" "$2"
`
const GAP =
  'Without a proxy, Docker leads to the containers of both releases while both run, and connections to a container that stops may be lost. Use haproxy, nginx, caddy or traefik to split and drain traffic.'

/**
 * No proxy: Docker's DNS leads to every container of the service from its start on. Keeps in the file `traffic` of our folder which containers are
 * meant to have all, and says in `inspect` that both serve while they run, and that connections to a container that stops may be lost.
 */
export const withoutProxy: OpenProxy = world => {
  const file = `${world.folder}/traffic`
  const here = { spec: { ...world.spec, proxyService: undefined, proxyFile: file } }
  const write = async (servers: readonly ProxyServer[]) => {
    const args = [file, formatTraffic(servers)]
    await runProxyScript({ ...world, ...here }, { name: 'Docker', effect: 'change', body: WRITE, args })
  }
  return {
    kind: 'none',
    evidenceOf: EVIDENCE_OF.none,
    async inspect() {
      const text = await world.files.read(file)
      return { version: undefined, problem: undefined, file: fileKind(text), warnings: [GAP] }
    },
    readServers: async known => readTraffic(await world.files.read(file), known),
    setServers: write,
    // There is nothing that could run with anything else.
    writeBaseline: () => Promise.resolve(),
    restoreScripts: servers => [proxyScript(here, WRITE, [file, formatTraffic(servers)])],
    activeRequests: () => Promise.resolve(undefined),
    evidence: measured => ({
      async measure(query) {
        const { canary } = await measured()
        const nothing = { canary: [], stable: [], unsettled: new Set<number>() }
        return canary.length === 0 ? undefined : { ...nothing, ...noSeries(query) }
      },
      alarms: () => Promise.resolve(new Map<string, string>()),
      health: async () => await containerHealth(world, await measured())
    })
  }
}
