import { namesOfSides } from '../../../domain/gate/source/names-of-sides.js'
import type { Revision } from '../../../domain/rollout/revision.js'
import { canaryName } from './canary/canary-names.js'
import type { KubernetesSpec } from './kubernetes-spec.js'

type Sides = ReturnType<typeof namesOfSides>
type NamedSpec = Pick<KubernetesSpec, 'namespace' | 'workload' | 'service' | 'traffic'>

/** What queries of sources call the two revisions of a Deployment: their Deployments, and the Services in front of them. */
export function namesOfRevisions(
  revisions: { readonly canary: Revision; readonly stable: Revision | undefined },
  { namespace, workload, service, traffic }: NamedSpec
): Sides {
  const canaryService = traffic === 'service-selector' ? service : canaryName(service)
  return namesOfSides(revisions, {
    canary: { namespace, workload: canaryName(workload), service: canaryService },
    stable: { namespace, workload, service }
  })
}

/** The same of the revision that has all traffic, before a rollout. */
export function namesOfLive(
  stable: Revision,
  { namespace, workload, service }: Omit<NamedSpec, 'traffic'>
): ReadonlyMap<string, string> {
  const own = { namespace, workload, service }
  return namesOfSides({ canary: stable, stable: undefined }, { canary: own }).canary
}
