import { describe, expect, it } from '@jest/globals'
import { inspectService, type PreflightFacts } from './preflight.js'

const facts: PreflightFacts = {
  service: {
    cluster: 'demo',
    name: 'web',
    arn: 'arn:web',
    status: 'ACTIVE',
    controller: 'ECS',
    taskDefinition: 'web:1',
    desiredCount: 2,
    runningCount: 2,
    deploymentConfiguration: {},
    loadBalancers: [
      { targetGroup: 'blue', alternateTargetGroup: 'green', productionRule: 'rule', testRule: undefined }
    ],
    currentDeployment: undefined
  },
  production: {
    weights: new Map([
      ['blue', 100],
      ['green', 0]
    ]),
    sticky: false
  },
  healthyTargets: new Map([['blue', 2]]),
  currentTargetGroups: ['blue'],
  alarms: new Map([['errors', 'OK']]),
  guardingAlarms: ['errors'],
  foreignDeployment: undefined
}

const codes = (changes: Partial<PreflightFacts>) =>
  inspectService({ ...facts, ...changes }).map(({ severity, code }) => `${severity} ${code}`)
const service = (changes: Partial<PreflightFacts['service']>) => codes({ service: { ...facts.service, ...changes } })
const weights = (entries: readonly (readonly [string, number])[]) => ({ weights: new Map(entries), sticky: false })

describe('inspectService', () => {
  it('finds nothing wrong with a sound service', () => {
    expect(codes({})).toEqual([])
  })

  it('refuses what ECS cannot shift', () => {
    expect(service({ controller: 'CODE_DEPLOY' })).toEqual(['blocks controller'])
    expect(service({ status: 'DRAINING' })).toEqual(['blocks inactive'])
    expect(service({ desiredCount: 0 })).toEqual(['blocks no-tasks'])
    expect(service({ loadBalancers: [] })).toEqual(['blocks load-balancer'])
    expect(
      service({
        loadBalancers: [
          { targetGroup: 'blue', alternateTargetGroup: undefined, productionRule: 'rule', testRule: undefined }
        ]
      })
    ).toEqual(['blocks load-balancer'])
  })

  it('refuses a rule on which both groups serve, or none', () => {
    expect(
      codes({
        production: weights([
          ['blue', 50],
          ['green', 50]
        ]),
        healthyTargets: new Map([
          ['blue', 2],
          ['green', 2]
        ]),
        currentTargetGroups: undefined
      })
    ).toEqual(['blocks serving-groups'])
    expect(
      codes({
        production: weights([
          ['blue', 0],
          ['green', 0]
        ])
      })
    ).toEqual(['blocks serving-groups'])
  })

  it('refuses a third target group', () => {
    expect(
      codes({
        production: weights([
          ['blue', 100],
          ['green', 0],
          ['old', 0]
        ])
      })
    ).toEqual(['blocks third-group'])
  })

  it('refuses to start from a group without a healthy target', () => {
    expect(codes({ healthyTargets: new Map([['blue', 0]]) })).toEqual(['blocks health'])
  })

  it('refuses when traffic goes to a group that the current revision does not run in', () => {
    expect(codes({ currentTargetGroups: ['green'] })).toEqual(['blocks serving-groups'])
  })

  it('refuses an alarm that rings already, and one that does not exist', () => {
    expect(codes({ alarms: new Map([['errors', 'ALARM']]) })).toEqual(['blocks alarm'])
    expect(codes({ alarms: new Map() })).toEqual(['blocks alarm'])
  })

  it('refuses beside a foreign deployment', () => {
    expect(codes({ foreignDeployment: 'arn:theirs' })).toEqual(['blocks deployment'])
  })

  it('warns of stickiness, and goes on', () => {
    expect(
      codes({
        production: {
          weights: new Map([
            ['blue', 1],
            ['green', 0]
          ]),
          sticky: true
        }
      })
    ).toEqual(['warns sticky'])
  })
})
