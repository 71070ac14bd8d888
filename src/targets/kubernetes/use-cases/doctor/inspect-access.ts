import { DeployError } from '../../../../domain/errors.js'
import type { Strategy } from '../../../../domain/rollout/plan/strategies.js'
import type { RoleRule } from '../../domain/access/role-rules.js'
import { accessNeeds, type AccessNeed, type NamedObjects } from '../../domain/doctor/access-needs.js'
import { mergeStrategies, type ClusterCheck } from '../../domain/doctor/cluster-check.js'
import { decisionOf, judgeAccess, type AccessDecision } from '../../domain/doctor/judge-access.js'
import type { KubeApi } from '../../ports/kube-api.js'

/** What rollouts need, and where. */
export interface InspectedAccess extends NamedObjects {
  readonly namespace: string
  readonly rules: ReadonlyMap<Strategy, readonly RoleRule[]>
}

/** Asks the API server for each permission that a rollout needs, by SelfSubjectAccessReviews. Changes nothing. */
export async function inspectAccess(
  api: KubeApi,
  { namespace, rules, names }: InspectedAccess
): Promise<readonly ClusterCheck[]> {
  const needs = accessNeeds(rules, { names })
  const answers = await Promise.all(
    needs.map(async need => ({ need, decision: await decide(api, { need, namespace }) }))
  )
  return mergeStrategies(judgeAccess(answers, namespace), [...rules.keys()])
}

interface Question {
  readonly need: AccessNeed
  readonly namespace: string
}

/** A rule may be for single objects: where it is not for all, those that the rollout touches are asked for. */
async function decide(api: KubeApi, { need, namespace }: Question): Promise<AccessDecision> {
  const all = await askOne(api, { need, namespace })
  if (all !== 'denied' || need.names.length === 0) return all
  const each = await Promise.all(need.names.map(name => askOne(api, { need, namespace, name })))
  return each.find(decision => decision !== 'allowed') ?? 'allowed'
}

async function askOne(
  api: KubeApi,
  { need: { group, resource, verb }, namespace, name }: Question & { readonly name?: string }
): Promise<AccessDecision> {
  const [plural = '', subresource] = resource.split('/')
  const resourceAttributes = {
    ...{ namespace, verb, group, resource: plural },
    ...(subresource === undefined ? {} : { subresource }),
    ...(name === undefined ? {} : { name })
  }
  try {
    return decisionOf(await api.review('SelfSubjectAccessReview', { resourceAttributes }))
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return 'unknown'
  }
}
