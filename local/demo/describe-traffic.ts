import type { Traffic } from './http-load.js'

/** `412 requests served (v1 206, v2 206), 0 lost`, and what a version itself failed. */
export function describeTraffic(traffic: Traffic): string {
  const { served, byVersion, failedBy } = traffic
  const versions = Object.entries(byVersion).map(([version, count]) => `${version} ${count}`)
  const whose = versions.length === 0 ? '' : ` (${versions.join(', ')})`
  const failed = Object.entries(failedBy).map(([version, count]) => `, ${count} failed by ${version}`)
  return `${served} requests served${whose}, ${countDropped(traffic)} lost${failed.join('')}`
}

/** Requests that no version answered: what a deployment itself can lose. */
export function countDropped({ lost, failedBy }: Traffic): number {
  return lost - countFailed({ failedBy })
}

/** Requests that a version answered with an error of its own. */
export function countFailed({ failedBy }: Pick<Traffic, 'failedBy'>): number {
  return Object.values(failedBy).reduce((sum, count) => sum + count, 0)
}
