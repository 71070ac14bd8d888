import { describe, expect, it } from '@jest/globals'
import type { Strategy } from '../../../../domain/rollout/plan/strategies.js'
import { roleRules, rollingRules, type RoleRule } from '../access/role-rules.js'
import { accessNeeds, type NamedObjects } from './access-needs.js'
import { decisionOf, judgeAccess, type AccessDecision } from './judge-access.js'

const RULES = new Map<Strategy, readonly RoleRule[]>([
  ['rolling', rollingRules('Deployment')],
  ['canary', roleRules('gateway-api')]
])
const NAMES: NamedObjects['names'] = {
  ...{ deployments: ['web', 'web-canary'], 'deployments delete': ['web-canary'], httproutes: ['web'] },
  grpcroutes: []
}

/** The checks where these permissions are decided so, and all others are allowed. */
const judged = (decided: Readonly<Record<string, AccessDecision>>, names = NAMES) =>
  judgeAccess(
    accessNeeds(RULES, { names }).map(need => ({
      need,
      decision: decided[`${need.verb} ${need.resource}`] ?? 'allowed'
    })),
    'shop'
  )
const troubles = (decided: Readonly<Record<string, AccessDecision>>, names = NAMES) =>
  judged(decided, names).filter(({ kind }) => kind !== 'fact')

describe('the permissions of a Role', () => {
  it('are listed by resource where all are granted', () => {
    const checks = judged({})
    expect(checks.filter(({ kind, strategy }) => kind !== 'fact' || strategy !== undefined)).toEqual([])
    expect(checks.map(({ check }) => check)).toEqual([
      ...['deployments.apps', 'pods', 'pods/log', 'events', 'leases.coordination.k8s.io', 'services'],
      ...['httproutes.gateway.networking.k8s.io', 'grpcroutes.gateway.networking.k8s.io'],
      'horizontalpodautoscalers.autoscaling'
    ])
    expect(checks[0]?.text).toBe('The credentials may get, patch, create, delete deployments in namespace shop.')
  })

  it('are refused for the strategies that need one, with the rule to add', () => {
    expect(troubles({ 'delete deployments': 'denied' })).toEqual([
      {
        ...{ area: 'permissions', check: 'deployments.apps', strategy: 'canary', kind: 'refusal' },
        text: 'The credentials may not delete deployments in namespace shop.',
        fix: "Add to their Role: { apiGroups: ['apps'], resources: ['deployments'], verbs: [delete] }"
      }
    ])
    expect(troubles({ 'create leases': 'denied', 'update leases': 'denied' })).toMatchObject([
      { strategy: 'rolling', text: 'The credentials may not create, update leases in namespace shop.' },
      { strategy: 'canary', kind: 'refusal' }
    ])
  })

  it('that only explain a failure are a warning, with what is lost', () => {
    expect(troubles({ 'get pods/log': 'denied' })[0]).toMatchObject({
      kind: 'warning',
      text: 'The credentials may not get pods/log in namespace shop. Without it, the reason of a failed rollout has no log line.'
    })
  })

  it('on a kind without objects are a warning until there is one', () => {
    expect(troubles({ 'patch grpcroutes': 'denied' })).toMatchObject([{ strategy: 'canary', kind: 'warning' }])
    expect(troubles({ 'patch grpcroutes': 'denied' }, { ...NAMES, grpcroutes: ['web'] })).toMatchObject([
      { strategy: 'canary', kind: 'refusal' }
    ])
  })

  it('that an authorizer does not decide are unknown', () => {
    expect(troubles({ 'list pods': 'unknown' })[0]).toMatchObject({
      kind: 'unknown',
      text: 'The API server did not report whether the credentials may list pods in namespace shop.'
    })
  })

  it('may be restricted to the objects that are changed, and not for a list or a creation', () => {
    const needs = accessNeeds(RULES, { names: NAMES })
    const of = (verb: string) => needs.find(need => need.resource === 'deployments' && need.verb === verb)?.names
    expect([of('patch'), of('delete'), of('create')]).toEqual([['web', 'web-canary'], ['web-canary'], []])
  })
})

it.each<[unknown, AccessDecision]>([
  [{ allowed: true }, 'allowed'],
  [{ allowed: false, reason: 'no rule' }, 'denied'],
  [{ allowed: false, evaluationError: 'webhook timed out' }, 'unknown'],
  [{ allowed: 'yes' }, 'unknown'],
  [undefined, 'unknown']
])('the answer %j to a review is %s', (status, decision) => {
  expect(decisionOf(status)).toBe(decision)
})
