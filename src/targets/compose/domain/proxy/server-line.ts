import type { ProxyServer } from './proxy-servers.js'

/** One container in words: service, name, address, port and weight. A container that does not run has no address, written as `-`. */
export function formatServerLine({ service, host, address, port, weight }: ProxyServer): string {
  return `${service} ${host} ${address === '' ? '-' : address} ${port} ${weight}`
}

/** Reads lines of that form, each after `prefix`; all others are left out. A container that is not known has no ID. */
export function parseServerLines(text: string, known: readonly ProxyServer[], prefix = ''): readonly ProxyServer[] {
  return text.split('\n').flatMap(line => {
    const words = line.startsWith(prefix) ? line.slice(prefix.length) : ''
    const [, service, host, address, port, weight] = /^(\S+) (\S+) (\S+) (\d{1,5}) (\d{1,6})$/.exec(words) ?? []
    if (service === undefined || host === undefined || address === undefined) return []
    const server = known.find(each => each.service === service && each.host === host)
    const found = { service, host, address: address === '-' ? '' : address, port: Number(port), containerId: '' }
    return [{ ...(server ?? found), weight: Number(weight) }]
  })
}
