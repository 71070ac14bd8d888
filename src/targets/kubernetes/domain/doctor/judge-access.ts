import { groupBy } from '../../../../domain/group-by.js'
import type { Strategy } from '../../../../domain/rollout/plan/strategies.js'
import { memberAt, textAt } from '../cluster/kube-object.js'
import type { AccessNeed } from './access-needs.js'
import type { ClusterCheck } from './cluster-check.js'

/** `unknown`: an authorizer failed, or what it answered cannot be read. */
export type AccessDecision = 'allowed' | 'denied' | 'unknown'

/** The decision in the `status` of a SelfSubjectAccessReview (https://kubernetes.io/docs/reference/kubernetes-api/authorization-resources/self-subject-access-review-v1/). */
export function decisionOf(status: unknown): AccessDecision {
  const allowed = memberAt(status, 'allowed')
  if (allowed === true) return 'allowed'
  if (allowed !== false || (textAt(status, 'evaluationError') ?? '') !== '') return 'unknown'
  return 'denied'
}

/** One need, and what the API server said about it. */
export interface AnsweredNeed {
  readonly need: AccessNeed
  readonly decision: AccessDecision
}

const CHECKS = { allowed: 'fact', denied: 'refusal', unknown: 'unknown' } as const
const ORDER = ['allowed', 'denied', 'unknown'] as const

/** One check for each resource, and more where its verbs differ in the decision or in who needs them. */
export function judgeAccess(answers: readonly AnsweredNeed[], namespace: string): readonly ClusterCheck[] {
  const byResource = groupBy(answers, ({ need }) => resourceOf(need))
  return [...byResource].flatMap(([check, own]) =>
    ORDER.flatMap(decision => {
      const decided = own.filter(answer => answer.decision === decision)
      if (decision === 'allowed') return decided.length === 0 ? [] : [describe(check, decided, { decision, namespace })]
      const alike = groupBy(decided, ({ need }) => JSON.stringify([need.strategies, need.optional]))
      return [...alike.values()].flatMap(group => forStrategies(describe(check, group, { decision, namespace }), group))
    })
  )
}

function describe(
  check: string,
  answers: readonly AnsweredNeed[],
  { decision, namespace }: { readonly decision: AccessDecision; readonly namespace: string }
): ClusterCheck {
  const verbs = [...new Set(answers.map(({ need }) => need.verb))]
  const what = `${verbs.join(', ')} ${answers[0]?.need.resource ?? ''} in namespace ${namespace}`
  const optional = answers[0]?.need.optional
  const denied = `The credentials may not ${what}.`
  const texts = {
    allowed: `The credentials may ${what}.`,
    denied: optional === undefined ? denied : `${denied} ${optional}`,
    unknown: `The API server did not report whether the credentials may ${what}.`
  }
  const kind = decision === 'denied' && optional !== undefined ? 'warning' : CHECKS[decision]
  return {
    ...{ area: 'permissions', check, strategy: undefined, kind, text: texts[decision] },
    ...(decision === 'denied' ? { fix: `Add to their Role: ${ruleOf(answers, verbs)}` } : {})
  }
}

/** A rule of a Role, as YAML in one line. */
function ruleOf([first]: readonly AnsweredNeed[], verbs: readonly string[]): string {
  const { group = '', resource = '' } = first?.need ?? {}
  return `{ apiGroups: ['${group}'], resources: ['${resource}'], verbs: [${verbs.join(', ')}] }`
}

function forStrategies(check: ClusterCheck, [first]: readonly AnsweredNeed[]): readonly ClusterCheck[] {
  return (first?.need.strategies ?? []).map((strategy: Strategy) => ({ ...check, strategy }))
}

/** `deployments.apps`, as kubectl writes it; `pods/log` of the core group. */
function resourceOf({ resource, group }: AccessNeed): string {
  return group === '' ? resource : `${resource}.${group}`
}
