import { PROXY_FILE_HEADER } from './proxy-inspection.js'
import { checkServers, type ProxyServer } from './proxy-servers.js'

/** The containers that are meant to have traffic, one a line: service, container id and weight. */
export function formatTraffic(servers: readonly ProxyServer[]): string {
  checkServers(servers)
  const lines = servers.map(({ service, containerId, weight }) => `${service} ${containerId} ${weight}`)
  return [`# ${PROXY_FILE_HEADER}`, ...lines, ''].join('\n')
}

/**
 * Which of the known containers are meant to have traffic. Where nothing was written yet, all of them: Docker's DNS leads to each one that
 * runs. A line that is not one of ours is left out.
 */
export function readTraffic(text: string | undefined, known: readonly ProxyServer[]): readonly ProxyServer[] {
  if (text === undefined) return known.map(server => ({ ...server, weight: 1 }))
  return text.split('\n').flatMap(line => {
    const [, service, id, weight] = /^(\S+) ([0-9a-f]{64}) (\d{1,6})$/.exec(line) ?? []
    const server = known.find(each => each.service === service && each.containerId === id)
    return server === undefined ? [] : [{ ...server, weight: Number(weight) }]
  })
}
