import type { Traffic } from './http-load.js'

/** `412 requests served (v1 206, v2 206), 0 lost`. */
export function describeTraffic({ served, lost, byVersion }: Traffic): string {
  const versions = Object.entries(byVersion).map(([version, count]) => `${version} ${count}`)
  const whose = versions.length === 0 ? '' : ` (${versions.join(', ')})`
  return `${served} requests served${whose}, ${lost} lost`
}
