import { IAMClient } from '@aws-sdk/client-iam'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { clientSettings } from '../../local/aws/client-settings.js'
import { NEEDED_ACTIONS } from '../../src/domain/iam/needed-actions.js'
import type { DoctorFinding } from '../../src/domain/doctor/doctor-finding.js'
import { openRolloutStage, type RolloutStage, type Shop } from '../rollout/rollout-stage.js'
import { createRole, trusting } from './create-role.js'
import { runBundle } from './run-bundle.js'
import { openTokenEndpoint, type TokenEndpoint } from './token-endpoint.js'

const ROLE = 'arn:aws:iam::123456789012:role/deploy'
const SUBJECT = 'repo:octo@1234567/shop@7654321:environment:production'
const isValid = new Ajv2020({ strict: true }).compile(
  JSON.parse(readFileSync('schemas/doctor.v1.json', 'utf8')) as object
)

let stage: RolloutStage
let tokens: TokenEndpoint
let iam: IAMClient
let shop: Shop

beforeAll(async () => {
  ;[stage, tokens] = await Promise.all([openRolloutStage(), openTokenEndpoint(SUBJECT)])
  iam = new IAMClient(clientSettings(stage.cloud))
  await createRole(iam, { name: 'deploy', trust: trusting(['repo:octo@*/shop@*:environment:production']) })
  await createRole(iam, { name: 'guarded', trust: trusting(['repo:other/*']) })
  shop = await stage.addShop('shop')
})
beforeEach(() => {
  stage.cloud.faults.clear()
  stage.cloud.journal.clear()
})
afterAll(async () => {
  await tokens.close()
  await stage.stop()
})

async function examine(inputs: Readonly<Record<string, string>> = {}, env = tokens.environment) {
  const step = await runBundle('doctor', {
    cloud: stage.cloud,
    env: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '', ...env },
    inputs: { cluster: 'prod', service: shop.name, 'role-to-assume': ROLE, ...inputs }
  })
  const changes = stage.cloud.journal.entries.filter(({ action }) => !/:(?:Describe|List|Get|Assume)/.test(action))
  expect(changes).toEqual([])
  const shown = [step.log, step.summary, JSON.stringify(step.outputs), JSON.stringify(step.annotations)].join('\n')
  const parts = tokens.tokens.flatMap(token => [token, ...token.split('.').slice(1)])
  expect(parts.filter(part => shown.includes(part))).toEqual([])
  const told = JSON.parse(step.outputs.findings ?? 'null') as { readonly findings: readonly DoctorFinding[] } | null
  if (told !== null) expect([isValid(told), isValid.errors]).toEqual([true, null])
  return { ...step, findings: told?.findings ?? [] }
}

const blocked = (findings: readonly DoctorFinding[]) => findings.filter(({ state }) => state === 'blocked')

describe('a service and a role that are as they should be', () => {
  it('are ready for a canary, by what the token says and every call that reads', async () => {
    const { outcome, outputs, findings, summary } = await examine({
      ...{
        strategy: 'canary',
        'trust-policy': readFileSync('docs/iam/trust.json', 'utf8').replace(/,\s*"StringLike": \{[^}]*\}/, '')
      }
    })
    expect({ outcome, verdict: outputs.verdict, blocked: blocked(findings) }).toEqual({
      ...{ outcome: 'success', verdict: 'ready', blocked: [] }
    })
    expect(outputs.reason).toBe('As far as reading tells, nothing stands in the way of canary.')
    expect(outputs).toMatchObject({ canary: 'ready', rolling: '', 'blue-green': '' })
    expect(findings).toContainEqual(
      expect.objectContaining({ check: 'StringEquals token.actions.githubusercontent.com:sub', state: 'ok' })
    )
    expect(findings.find(({ check }) => check === `role ${ROLE}`)?.message).toMatch(/assumed-role\/deploy\//)
    expect(summary).toContain('| ✅ | StringEquals token.actions.githubusercontent.com:sub |')
    expect(summary).toContain(
      'aws iam simulate-principal-policy --policy-source-arn arn:aws:iam::123456789012:role/deploy'
    )
  })

  it('are told what only trying would tell as unknown, never as allowed', async () => {
    const { findings } = await examine()
    expect(findings).toContainEqual(
      expect.objectContaining({
        area: 'permissions',
        state: 'unknown',
        message: expect.stringContaining('ecs:UpdateService')
      })
    )
    const allowed = findings
      .filter(({ area, state }) => area === 'permissions' && state === 'ok')
      .map(({ check }) => check)
    const asked = new Set(stage.cloud.journal.entries.map(({ action }) => action))
    expect(allowed.filter(action => !asked.has(action))).toEqual([])
    expect(allowed).toContain('elasticloadbalancing:DescribeRules')
  })
})

describe('a job that is not let in', () => {
  it('without a token is told which permission it lacks', async () => {
    const { outcome, outputs, findings } = await examine({}, {})
    expect([outcome, outputs.verdict]).toEqual(['failure', 'not-ready'])
    expect(findings[0]).toMatchObject({
      check: 'OpenID Connect token',
      state: 'blocked',
      fix: expect.stringContaining('id-token: write')
    })
  })

  it('by a trust policy for another subject is told the condition and the value to add', async () => {
    const policy = readFileSync('docs/iam/trust.json', 'utf8').replaceAll(
      'environment:production',
      'environment:staging'
    )
    const { outcome, findings } = await examine({
      ...{ 'role-to-assume': 'arn:aws:iam::123456789012:role/guarded', 'trust-policy': policy }
    })
    expect(outcome).toBe('failure')
    expect(blocked(findings)).toContainEqual(
      expect.objectContaining({
        check: 'StringEquals token.actions.githubusercontent.com:sub',
        fix: `Add "${SUBJECT}" to the values of StringEquals token.actions.githubusercontent.com:sub, if this job is to have the role.`
      })
    )
    expect(blocked(findings).at(-1)).toMatchObject({
      check: 'role arn:aws:iam::123456789012:role/guarded',
      message: expect.stringContaining('does not trust this job')
    })
  })
})

describe('a role that may not read all', () => {
  it('is told the statement to add; what could not be read is unknown', async () => {
    stage.cloud.faults.add({
      action: 'elasticloadbalancing:DescribeRules',
      kind: { kind: 'error', code: 'AccessDenied', status: 403 }
    })
    const { outcome, findings, summary, outputs } = await examine({ strategy: 'canary' })
    expect(outcome).toBe('failure')
    expect(outputs.verdict).toBe('not-ready')
    expect(blocked(findings).map(({ check }) => check)).toEqual(['elasticloadbalancing:DescribeRules'])
    expect(summary).toMatch(/"Action": \[\s+"elasticloadbalancing:DescribeRules"\s+\]/)
    expect(findings.filter(({ area, state }) => area === 'service' && state === 'ok')).toEqual([])
  })
})

describe('a service', () => {
  it('without a load balancer is ready for rolling, and not for what shifts traffic', async () => {
    await stage.addShop('plain', { loadBalancers: [], deploymentConfiguration: { strategy: 'ROLLING' } })
    stage.cloud.journal.clear()
    const { outcome, outputs } = await examine({ service: 'plain' })
    expect(outcome).toBe('success')
    expect(outputs).toMatchObject({ rolling: 'ready', canary: 'not-ready', 'blue-green': 'not-ready' })
    expect(outputs.reason).toContain('Not for canary, blue-green: see the table.')
    const asked = await examine({ service: 'plain', strategy: 'canary' })
    expect([asked.outcome, asked.outputs.reason]).toEqual([
      'failure',
      'Service plain has no load balancer: there is no traffic to shift. Use strategy: rolling.'
    ])
  })

  it('that does not exist is said so', async () => {
    const { outcome, outputs } = await examine({ service: 'nobody' })
    expect([outcome, outputs.verdict]).toEqual(['failure', 'not-ready'])
    expect(outputs.reason).toContain('Service nobody in cluster prod does not exist in this account and region')
  })
})

describe('bad inputs', () => {
  it.each([
    [{ strategy: 'yolo' }, 'Input "strategy"'],
    [{ 'trust-policy': '{', 'role-to-assume': ROLE }, 'Input "trust-policy"'],
    [{ 'trust-policy-file': 'none.json' }, 'Input "trust-policy-file": there is no file none.json'],
    [{ 'trust-policy': '{}', 'role-to-assume': '' }, 'Input "trust-policy": there is no role to hold it beside'],
    [{ gates: 'nonsense: 1' }, 'Input "gates"']
  ])('%j are refused before anything is asked', async (inputs, message) => {
    const { outcome, annotations } = await examine(inputs)
    expect([outcome, annotations[0]?.message]).toEqual(['failure', expect.stringContaining(message)])
    expect(stage.cloud.journal.entries).toEqual([])
  })
})

describe('the actions that a role needs', () => {
  it('are those of the documented policy', () => {
    const { Statement } = JSON.parse(readFileSync('docs/iam/deploy.json', 'utf8')) as {
      Statement: readonly { readonly Sid: keyof typeof NEEDED_ACTIONS; readonly Action: string | readonly string[] }[]
    }
    expect(
      Object.fromEntries(Statement.map(({ Sid, Action }) => [Sid, typeof Action === 'string' ? [Action] : Action]))
    ).toEqual(NEEDED_ACTIONS)
  })
})
