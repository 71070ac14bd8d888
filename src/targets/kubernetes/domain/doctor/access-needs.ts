import type { Strategy } from '../../../../domain/rollout/plan/strategies.js'
import type { RoleRule } from '../access/role-rules.js'

/** What is looked at where a rule could be for single objects. */
export interface NamedObjects {
  /** Plural of a kind, or that and a verb, to the names of the objects that a rollout reads or changes, those that it creates included. */
  readonly names: Readonly<Record<string, readonly string[]>>
}

/** One verb on one resource that a rollout needs in its namespace. */
export interface AccessNeed {
  readonly group: string
  /** `deployments`, `pods/log`. */
  readonly resource: string
  readonly verb: RoleRule['verbs'][number]
  readonly strategies: readonly Strategy[]
  /** Objects that a rule may be restricted to: a list and a creation cannot be. */
  readonly names: readonly string[]
  /** What a rollout lacks without it, where it needs it not at all, or not now. */
  readonly optional: string | undefined
}

/** What is only read to explain a failure. */
const EXPLAINS: Readonly<Record<string, string>> = {
  'pods/log': 'Without it, the reason of a failed rollout has no log line.',
  events: 'Without it, the reason of a failed rollout has no warning about its pods.'
}
/** Kinds whose objects are changed only where there are some; where it is not known whether, they count as needed. */
const CHANGED_IF_PRESENT = ['horizontalpodautoscalers', 'httproutes', 'grpcroutes']

/** What the rules of each strategy need, each verb on each resource once. */
export function accessNeeds(
  rules: ReadonlyMap<Strategy, readonly RoleRule[]>,
  { names }: NamedObjects
): readonly AccessNeed[] {
  const needs = new Map<string, AccessNeed>()
  for (const [strategy, own] of rules)
    for (const { apiGroups, resources, verbs } of own)
      for (const group of apiGroups)
        for (const resource of resources)
          for (const verb of verbs) {
            const key = `${group} ${resource} ${verb}`
            const known = needs.get(key)?.strategies ?? []
            const named = names[`${resource} ${verb}`] ?? names[resource]
            needs.set(key, {
              ...{ group, resource, verb, strategies: [...known, strategy] },
              names: ['list', 'create'].includes(verb) ? [] : (named ?? []),
              optional: optionalOf(resource, verb, named)
            })
          }
  return [...needs.values()]
}

function optionalOf(resource: string, verb: string, names: readonly string[] | undefined): string | undefined {
  if (Object.hasOwn(EXPLAINS, resource)) return EXPLAINS[resource]
  return verb === 'patch' && CHANGED_IF_PRESENT.includes(resource) && names?.length === 0
    ? 'It is not needed until there is one for this workload.'
    : undefined
}
