import type { Lock } from '../../../../domain/rollout/split-state.js'
import { NOTE } from '../canary/canary-names.js'
import { apiVersionOf } from '../cluster/resources.js'
import { annotationOf, numberAt, textAt, type KubeObject } from '../cluster/kube-object.js'

/** `deploy-kit-web`. */
export function leaseName(workload: string): string {
  return `deploy-kit-${workload}`
}

/**
 * The lock in a Lease (https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/lease-v1/). It ends `leaseDurationSeconds` after
 * `renewTime`. Undefined where no run holds one.
 */
export function readLease(lease: KubeObject): Lock | undefined {
  const holder = textAt(lease, 'spec', 'holderIdentity')
  const renewedAt = Date.parse(textAt(lease, 'spec', 'renewTime') ?? '')
  const seconds = numberAt(lease, 'spec', 'leaseDurationSeconds')
  if (holder === undefined || holder === '') return undefined
  // What cannot be read has expired: the next run takes it over.
  const expiresAt = Number.isNaN(renewedAt) || seconds === undefined ? 0 : renewedAt + seconds * 1000
  return { holder, expiresAt, note: annotationOf(lease, NOTE) ?? '' }
}

/** The Lease with this lock. `before`: the Lease to replace, which the API server refuses if it has changed since. `now`: epoch milliseconds. */
export function writeLease(
  { workload, namespace }: { readonly workload: string; readonly namespace: string },
  { holder, expiresAt, note }: Lock,
  { before, now }: { readonly before: KubeObject | undefined; readonly now: number }
): KubeObject {
  // The API server refuses a duration of 0.
  const seconds = Math.max(1, Math.ceil((expiresAt - now) / 1000))
  const resourceVersion = before && textAt(before, 'metadata', 'resourceVersion')
  return {
    apiVersion: apiVersionOf('Lease'),
    kind: 'Lease',
    metadata: {
      name: leaseName(workload),
      namespace,
      ...(resourceVersion === undefined ? {} : { resourceVersion }),
      annotations: { [NOTE]: note }
    },
    spec: {
      holderIdentity: holder,
      leaseDurationSeconds: seconds,
      renewTime: microTime(expiresAt - seconds * 1000)
    }
  }
}

/** `2026-11-30T00:00:00.123000Z`, as the API server wants a MicroTime. */
function microTime(at: number): string {
  return new Date(at).toISOString().replace(/Z$/, '000Z')
}
