import { describe, expect, it } from '@jest/globals'
import { inspectService, lastingFirst, type PreflightFacts } from './preflight.js'

type Weights = readonly (readonly [string, number])[]
type Production = PreflightFacts['production']

function rule(weights: Weights, stickiness?: 'sticky'): Production {
  return new Map([['rule', { weights: new Map(weights), sticky: stickiness === 'sticky' }]])
}

const facts: PreflightFacts = {
  service: {
    cluster: 'demo',
    name: 'web',
    arn: 'arn:web',
    status: 'ACTIVE',
    controller: 'ECS',
    scheduling: 'REPLICA',
    taskDefinition: 'web:1',
    desiredCount: 2,
    runningCount: 2,
    deploymentConfiguration: {},
    loadBalancers: [
      {
        targetGroup: 'blue',
        alternateTargetGroup: 'green',
        productionRule: 'rule',
        testRule: undefined,
        infrastructureRole: undefined,
        ...{ containerName: 'api', containerPort: 8080 }
      }
    ],
    tags: [],
    currentServiceDeployment: undefined
  },
  production: rule([
    ['blue', 100],
    ['green', 0]
  ]),
  gatesOnTraffic: ['errors'],
  healthyTargets: new Map([['blue', 2]]),
  currentTargetGroups: ['blue'],
  alarms: new Map([['errors', 'OK']]),
  guardingAlarms: ['errors'],
  foreignDeployment: undefined
}

const codes = (changes: Partial<PreflightFacts>) =>
  inspectService({ ...facts, ...changes }).map(({ severity, code }) => `${severity} ${code}`)
const service = (changes: Partial<PreflightFacts['service']>) => codes({ service: { ...facts.service, ...changes } })

describe('lastingFirst', () => {
  it('names what has to be changed before what ends automatically', () => {
    const findings = inspectService({
      ...facts,
      service: { ...facts.service, loadBalancers: [] },
      foreignDeployment: 'A canary is in progress.',
      alarms: new Map([['errors', 'ALARM']])
    })
    expect(lastingFirst(findings).map(({ code }) => code)).toEqual(['load-balancer', 'deployment', 'alarm'])
  })
})

describe('inspectService', () => {
  it('finds no problem in a valid service', () => {
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
          {
            targetGroup: 'blue',
            alternateTargetGroup: undefined,
            productionRule: 'rule',
            testRule: undefined,
            infrastructureRole: undefined,
            ...{ containerName: 'api', containerPort: 8080 }
          }
        ]
      })
    ).toEqual(['blocks load-balancer'])
  })

  it('refuses a rule on which both groups receive traffic, or none', () => {
    expect(
      codes({
        production: rule([
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
        production: rule([
          ['blue', 0],
          ['green', 0]
        ])
      })
    ).toEqual(['blocks serving-groups'])
  })

  it('refuses a third target group', () => {
    expect(
      codes({
        production: rule([
          ['blue', 100],
          ['green', 0],
          ['old', 0]
        ])
      })
    ).toEqual(['blocks third-group'])
  })

  it('looks at the rule of every load balancer, and refuses gates that would see one only', () => {
    const [first] = facts.service.loadBalancers
    if (first === undefined) throw new Error('There is none.')
    const second = { ...first, targetGroup: 'blue-2', alternateTargetGroup: 'green-2', productionRule: 'rule-2' }
    const both = { ...facts.service, loadBalancers: [first, second] }
    const rules = (weights: Weights): Production =>
      new Map([...facts.production, ['rule-2', { weights: new Map(weights), sticky: false }]])
    const sound = {
      service: both,
      production: rules([
        ['blue-2', 100],
        ['green-2', 0]
      ]),
      healthyTargets: new Map([
        ['blue', 2],
        ['blue-2', 2]
      ]),
      currentTargetGroups: ['blue', 'blue-2'],
      gatesOnTraffic: []
    }
    const split: Weights = [
      ['blue-2', 50],
      ['green-2', 50]
    ]
    expect(codes(sound)).toEqual([])
    expect(codes({ ...sound, gatesOnTraffic: ['errors'] })).toEqual(['blocks load-balancer'])
    expect(codes({ ...sound, production: facts.production })).toEqual(['blocks rule'])
    expect(codes({ ...sound, production: rules(split), currentTargetGroups: undefined })).toContain(
      'blocks serving-groups'
    )
    expect(
      codes({ ...sound, service: { ...both, loadBalancers: [first, { ...second, productionRule: undefined }] } })
    ).toEqual(['blocks load-balancer'])
  })

  it('refuses to start from a group without a healthy target', () => {
    expect(codes({ healthyTargets: new Map([['blue', 0]]) })).toEqual(['blocks health'])
  })

  it('refuses when traffic is forwarded to a group without the current revision', () => {
    expect(codes({ currentTargetGroups: ['green'] })).toEqual(['blocks serving-groups'])
  })

  it('refuses an alarm that is already in ALARM, and one that does not exist', () => {
    expect(codes({ alarms: new Map([['errors', 'ALARM']]) })).toEqual(['blocks alarm'])
    expect(codes({ alarms: new Map() })).toEqual(['blocks alarm'])
  })

  it('refuses beside a foreign deployment', () => {
    expect(codes({ foreignDeployment: 'arn:theirs' })).toEqual(['blocks deployment'])
  })

  it('warns of stickiness, and continues', () => {
    expect(
      codes({
        production: rule(
          [
            ['blue', 1],
            ['green', 0]
          ],
          'sticky'
        )
      })
    ).toEqual(['warns sticky'])
  })
})
