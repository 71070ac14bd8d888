import { DescribeServicesCommand } from '@aws-sdk/client-ecs'
import {
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroupsCommand
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { delimiter, dirname } from 'node:path'
import { promisify } from 'node:util'
import { startHttpLoad } from '../../local/demo/http-load.js'
import type { StepResult } from '../../local/runner/step-result.js'
import type { DoctorFinding } from '../../src/targets/ecs/domain/doctor/doctor-finding.js'
import { runBundle } from '../bundle/run-bundle.js'
import { openRolloutStage, type RolloutStage } from '../rollout/rollout-stage.js'
import { workflowTool } from '../workflows/workflow-tools.js'
import { addUnpreparedShop, type Entrance } from './unprepared-shop.js'

const LONGEST_MILLISECONDS = 900_000
const run = promisify(execFile)

let stage: RolloutStage

beforeAll(async () => {
  stage = await openRolloutStage({ rate: 20 })
})
afterAll(() => stage.stop())

const bundle = (name: string, inputs: Readonly<Record<string, string>>): Promise<StepResult> =>
  runBundle(name, { cloud: stage.cloud, inputs: { cluster: 'prod', ...inputs } })

/** Pastes lines into a shell whose `aws` is the AWS CLI. */
async function paste(lines: readonly string[]): Promise<void> {
  const PATH = `${dirname(workflowTool('aws'))}${delimiter}${process.env.PATH ?? ''}`
  await run('bash', ['-c', lines.join('\n')], { env: { ...process.env, ...stage.cloud.environment(), PATH } })
}

/** Settings and attributes of a target group, by which two revisions are served alike. */
async function settingsOf(arn: string) {
  const { TargetGroups = [] } = await stage.balancers.send(new DescribeTargetGroupsCommand({ TargetGroupArns: [arn] }))
  const { TargetGroupArn, TargetGroupName, ...settings } = TargetGroups[0] ?? {}
  const { Attributes } = await stage.balancers.send(new DescribeTargetGroupAttributesCommand({ TargetGroupArn: arn }))
  expect([TargetGroupArn, TargetGroupName].includes(undefined)).toBe(false)
  return { settings, Attributes }
}

async function advancedOf(name: string) {
  const { services = [] } = await stage.ecs.send(new DescribeServicesCommand({ cluster: 'prod', services: [name] }))
  const [balancer] = services[0]?.loadBalancers ?? []
  return { own: balancer?.targetGroupArn ?? '', advanced: balancer?.advancedConfiguration }
}

describe.each<[Entrance, string]>([
  ['default rule', 'web'],
  ['own rule', 'api']
])('a service behind the %s of a listener', (entrance, name) => {
  it(
    'is prepared by the unchanged commands that doctor prints, and then deploys a canary; no request is lost',
    async () => {
      const url = await addUnpreparedShop(name, entrance, stage)
      const load = startHttpLoad({ url, perSecond: 60 })

      const refused = await bundle('canary-shift', { service: name, image: ':v2' })
      expect(refused).toMatchObject({ outcome: 'failure', outputs: { verdict: 'failed', 'reason-code': 'preflight' } })
      const examined = await bundle('doctor', { service: name, strategy: 'canary' })
      const { findings } = JSON.parse(examined.outputs.findings ?? '{}') as { findings: readonly DoctorFinding[] }
      const commands = findings.find(finding => finding.commands !== undefined)?.commands ?? []
      for (const shown of [refused.log, refused.summary, examined.log, examined.summary])
        expect(shown).toContain(commands.join('\n'))

      await paste(commands)
      const { own, advanced } = await advancedOf(name)
      const alternate = advanced?.alternateTargetGroupArn ?? ''
      expect(alternate).not.toBe(own)
      expect(await settingsOf(alternate)).toEqual(await settingsOf(own))
      expect(advanced).toMatchObject({ roleArn: `arn:aws:iam::123456789012:role/${name}-load-balancer` })

      expect((await bundle('doctor', { service: name, strategy: 'canary' })).outputs.verdict).toBe('ready')
      const shipped = await bundle('canary-shift', { service: name, image: ':v2', steps: '50, 100', bake: '5m' })
      const answer = (await (await fetch(`${url}/version`)).json()) as { readonly version: string }
      await load.stop()
      expect({ verdict: shipped.outputs.verdict, reason: shipped.outputs.reason, ...answer }).toMatchObject({
        ...{ verdict: 'succeeded', version: 'v2' }
      })
      expect(load.current().losses).toEqual({})
    },
    LONGEST_MILLISECONDS
  )
})

describe('the commands', () => {
  it(
    'can be run twice',
    async () => {
      await addUnpreparedShop('twice', 'own rule', stage)
      const examined = await bundle('doctor', { service: 'twice', strategy: 'canary' })
      const { findings } = JSON.parse(examined.outputs.findings ?? '{}') as { findings: readonly DoctorFinding[] }
      const commands = findings.find(finding => finding.commands !== undefined)?.commands ?? []
      await paste(commands)
      const first = await advancedOf('twice')
      await paste(commands)
      expect(await advancedOf('twice')).toEqual(first)
    },
    LONGEST_MILLISECONDS
  )
})
