import { describe, expect, it } from '@jest/globals'
import { missingPermissions } from './missing-permissions.js'
import { roleRules } from './role-rules.js'

const rules = roleRules('gateway-api')
const review = (resourceRules: readonly object[], incomplete = false) => ({ incomplete, resourceRules })

describe('what credentials may not do', () => {
  it('is nothing with the Role of examples/kubernetes', () => {
    expect(missingPermissions(rules, review(rules))).toEqual([])
  })

  it('is nothing for an administrator', () => {
    const all = { verbs: ['*'], apiGroups: ['*'], resources: ['*'] }
    expect(missingPermissions(rules, review([all]))).toEqual([])
  })

  it('is the verbs that no rule has, by resource', () => {
    const lesser = rules.map(rule =>
      rule.resources.includes('deployments') ? { ...rule, verbs: ['get', 'patch'] } : rule
    )
    expect(missingPermissions(rules, review(lesser))).toEqual([
      { resource: 'deployments', verbs: ['create', 'delete'] }
    ])
  })

  it('is what a rule of another API group has', () => {
    const other = rules.map(rule => (rule.resources.includes('leases') ? { ...rule, apiGroups: ['other.io'] } : rule))
    expect(missingPermissions(rules, review(other)).map(({ resource }) => resource)).toEqual(['leases'])
  })

  it('is undetermined where the list is incomplete, or missing', () => {
    expect(missingPermissions(rules, review([], true))).toEqual([])
    expect(missingPermissions(rules, undefined)).toEqual([])
  })

  it('does not include what only some deployments need', () => {
    const lesser = rules.filter(({ resources }) => !resources.includes('pods/log') && !resources.includes('events'))
    expect(missingPermissions(rules, review(lesser))).toEqual([])
  })
})
