import type { Verdict } from '../../src/domain/rollout/verdict.js'
import { countDropped } from './describe-traffic.js'
import type { Traffic } from './http-load.js'
import type { Shipment } from './ship-version.js'

/** What the demo shows must be what happens: sentences about all that is not so. */
export function judgeShipment(
  { version, result }: Pick<Shipment, 'version' | 'result'>,
  expected: { readonly verdict: Verdict; readonly traffic: Traffic | undefined; readonly serving: string }
): readonly string[] {
  const { traffic, verdict, serving } = expected
  const problems: string[] = []
  if (result.verdict !== verdict)
    problems.push(`${version} ended as ${result.verdict} instead of ${verdict}: ${result.reason}`)
  if (traffic === undefined) return problems
  const dropped = countDropped(traffic)
  if (dropped > 0) {
    problems.push(`${dropped} requests were lost while ${version} was deployed: ${JSON.stringify(traffic.losses)}`)
  }
  if ((traffic.byVersion[serving] ?? 0) === 0)
    problems.push(`${serving} received no traffic while ${version} was deployed`)
  if ((traffic.failedBy[serving] ?? 0) > 0) problems.push(`${serving} is a good version but failed requests`)
  if (verdict === 'rolled-back' && result.verdict === verdict && (traffic.failedBy[version] ?? 0) === 0)
    problems.push(`${version} is a bad version but failed no requests`)
  return problems
}
