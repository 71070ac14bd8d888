import { describe, expect, it } from '@jest/globals'
import { shiftAccount } from '../../../../../test/fakes/shift-account.js'
import { SOURCE_DIALECTS } from '../../../../wiring/sources/source-dialects.js'
import { parseEcsGates } from '../../domain/gate/parse-ecs-gates.js'
import { readNamesOfLive } from './sides-of-queries.js'

const ARN = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/api:1'

/** The names of the live revision before a rollout, and how often the production rule was read for them. */
async function readNames(label: string) {
  const { platform, clock } = shiftAccount()
  const found = await platform.services.find('prod', 'api')
  const gates = parseEcsGates(
    `sources: { prom: { prometheus: 'https://prom.example' } }\nerrors: { source: prom, requests: 'all{${label}}', bad: 'failed{${label}}' }`,
    SOURCE_DIALECTS
  )
  let reads = 0
  const split: typeof platform.router.split = rule => {
    reads += 1
    return platform.router.split(rule)
  }
  const names = await readNamesOfLive(
    { prepared: { before: { taskDefinition: ARN } }, service: found } as unknown as Parameters<
      typeof readNamesOfLive
    >[0],
    { plan: { gates }, service: { cluster: 'prod', service: 'api' } } as unknown as Parameters<
      typeof readNamesOfLive
    >[1],
    { router: { ...platform.router, split }, clock }
  )
  return { names, reads }
}

describe('readNamesOfLive', () => {
  it('includes the target group with production traffic, if a query has its placeholder', async () => {
    const { names, reads } = await readNames('group="{side.target-group}"')
    expect([names.get('side.target-group'), names.get('side.task-definition'), reads]).toEqual(['blue', 'api:1', 1])
  })

  it('reads no rule of the load balancer for other placeholders', async () => {
    const { names, reads } = await readNames('revision="{side.id}"')
    expect([names.get('side.target-group'), names.get('side.id'), reads]).toEqual([undefined, ARN, 0])
  })
})
