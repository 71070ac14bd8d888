import { IAMClient } from '@aws-sdk/client-iam'
import { DescribeListenerAttributesCommand } from '@aws-sdk/client-elastic-load-balancing-v2'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { clientSettings } from '../../local/aws/client-settings.js'
import { startHttpLoad } from '../../local/demo/http-load.js'
import type { StepResult } from '../../local/runner/step-result.js'
import { runBundle } from '../bundle/run-bundle.js'
import { playCases } from '../rollout/play-cases.js'
import { openRolloutStage, type RolloutStage } from '../rollout/rollout-stage.js'
import { containers } from './cloud-formation/containers.js'
import { loadBalancing } from './cloud-formation/load-balancing.js'
import { Stack } from './cloud-formation/stack.js'
import { addResources, readTemplate } from './cloud-formation/template.js'
import { pageBlock } from './page-block.js'
import { lintTemplate, synthesize, type Synthesized, type Templates } from './template-tools.js'

const LONGEST_MILLISECONDS = 900_000
const FOLDER = 'test/readiness/existing-service'
const KINDS = ['CloudFormation', 'CDK'] as const

const WRITTEN = readTemplate(readFileSync(`${FOLDER}/template.yaml`, 'utf8'))
const CLOUD_FORMATION: Templates = {
  before: WRITTEN,
  after: addResources(WRITTEN, readTemplate(pageBlock('CloudFormation', 'yaml')))
}

interface Prepared {
  readonly findings: readonly string[]
  readonly before: StepResult
  readonly ready: StepResult
  readonly shipped: StepResult
  readonly version: string
  /** Requests that the load balancer had no target for. */
  readonly withoutTarget: number
}

let stage: RolloutStage
let synthesized: Promise<Synthesized>
let prepared: (kind: (typeof KINDS)[number]) => Promise<Prepared>

beforeAll(async () => {
  const app = readFileSync(`${FOLDER}/app.ts.txt`, 'utf8').replace(/^.* The block of the page\.$/m, () =>
    pageBlock('CDK', 'ts')
  )
  synthesized = synthesize({ 'app.ts': app, 'misspelled.ts': app.replace('productionListener:', 'listener:') })
  synthesized.catch(() => undefined)
  stage = await openRolloutStage({ rate: 20 })
  prepared = playCases(KINDS, async kind => {
    if (kind === 'CloudFormation') return prepare('written', CLOUD_FORMATION)
    return prepare('synthesized', (await synthesized).templates)
  })
})
afterAll(() => stage.stop())

/** Makes the existing service, updates its stack, and ships a canary, with traffic all the while. */
async function prepare(name: string, { before, after }: Templates): Promise<Prepared> {
  const { cloud, ecs, balancers } = stage
  const types = new Map([...loadBalancing(balancers), ...containers(ecs, new IAMClient(clientSettings(cloud)))])
  const parameters = { Vpc: 'vpc-0a1b2c3d4e5f60718', 'AWS::Partition': 'aws' }
  const stack = new Stack({ name, types, parameters })
  const findings = await lintTemplate(after)
  await stack.apply(before)
  const url = await addressOf(stack.only('AWS::ElasticLoadBalancingV2::Listener').ref)
  const { Name: service = '' } = stack.only('AWS::ECS::Service').attributes ?? {}
  const bundle = (action: string, inputs: Readonly<Record<string, string>>) =>
    runBundle(action, { cloud, inputs: { cluster: 'prod', service, ...inputs } })
  const load = startHttpLoad({ url, perSecond: 20 })
  const refused = await bundle('doctor', { strategy: 'canary' })
  await stack.apply(after)
  const ready = await bundle('doctor', { strategy: 'canary' })
  // How much traffic there is in a bake depends on the machine; whether the canary serves it does not.
  const gates = { gates: 'errors:\nmetric-delay: 0s', 'on-inconclusive': 'continue' }
  const shift = { image: ':v2', steps: '50, 100', bake: '2m', 'bake-max': '2m', ...gates }
  const shipped = await bundle('canary-shift', shift)
  const { version } = (await (await fetch(`${url}/version`)).json()) as { readonly version: string }
  await load.stop()
  return { findings, before: refused, ready, shipped, version, withoutTarget: load.current().losses['503'] ?? 0 }
}

async function addressOf(ListenerArn: string): Promise<string> {
  const { Attributes = [] } = await stage.balancers.send(new DescribeListenerAttributesCommand({ ListenerArn }))
  return `http://127.0.0.1:${Attributes.find(({ Key }) => Key === 'local.listener_port')?.Value}`
}

describe.each(KINDS)('a service that %s made for rolling updates', kind => {
  it(
    'becomes ready by the block of the page, without a finding of cfn-lint, and ships a canary; every request finds a target',
    async () => {
      const { findings, before, ready, shipped, version, withoutTarget } = await prepared(kind)
      expect(findings).toEqual([])
      expect(before.outputs).toMatchObject({ verdict: 'not-ready', canary: 'not-ready' })
      const reason = 'All read-only checks passed for canary.'
      expect(ready.outputs).toMatchObject({ reason, verdict: 'ready', canary: 'ready' })
      expect(shipped.outputs).toMatchObject({ 'reason-code': 'deployed', verdict: 'succeeded' })
      expect({ version, withoutTarget }).toEqual({ version: 'v2', withoutTarget: 0 })
    },
    LONGEST_MILLISECONDS
  )
})

describe('what the proof rests on', () => {
  it(
    'finds a property that CDK does not have, by its types, and nothing else',
    async () => {
      const { errors } = await synthesized
      expect(errors).toEqual([expect.stringMatching(/^misspelled\.ts\(\d+,\d+\): error TS2353: .*'listener'/)])
    },
    LONGEST_MILLISECONDS
  )

  it.each([
    ['AlternateTargetGroupArn', 'AlternateTargetGroup'],
    ['ProductionListenerRule', 'ProductionListener'],
    ['ForwardConfig', 'Forward']
  ])(
    'finds, by cfn-lint, %s written as %s',
    async (right, wrong) => {
      const text = JSON.stringify(CLOUD_FORMATION.after)
      expect(text).toContain(`"${right}"`)
      const findings = await lintTemplate(readTemplate(text.replaceAll(`"${right}"`, `"${wrong}"`)))
      expect(findings).toContainEqual(expect.stringMatching(new RegExp(`^E\\S+ Resources/.*'${wrong}'`)))
    },
    LONGEST_MILLISECONDS
  )
})
