import { RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs'
import { CreatePolicyCommand, IAMClient } from '@aws-sdk/client-iam'
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { clientSettings } from '../../local/aws/client-settings.js'
import { CHANGE_ACTIONS, READ_ACTIONS } from '../../src/targets/ecs/domain/iam/needed-actions.js'
import type { DoctorFinding } from '../../src/targets/ecs/domain/doctor/doctor-finding.js'
import { composeMemory } from '../../src/targets/ecs/domain/traffic-shift/configuration-memory.js'
import { policyOf, statementsOnStage, type DocumentedStatement, type PolicyName } from '../iam/documented-policies.js'
import { openRolloutStage, type RolloutStage, type Shop, type ShopSettings } from '../rollout/rollout-stage.js'
import { startHostileServer, type HostileServer, type SentRequest } from '../sources/bed/hostile-server.js'
import { addUnpreparedShop } from '../readiness/unprepared-shop.js'
import { EVERYTHING, createRole, setPolicy, trusting } from './create-role.js'
import { runBundle } from './run-bundle.js'
import { openTokenEndpoint, tokenOf, type TokenEndpoint } from './token-endpoint.js'

const ROLE = 'arn:aws:iam::123456789012:role/deploy'
const SUBJECT = 'repo:octo@1234567/shop@7654321:environment:production'
const TRUST = readFileSync('docs/iam/trust.json', 'utf8')
const NO_CREDENTIALS = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' }
const isValid = new Ajv2020({ strict: true }).compile(
  JSON.parse(readFileSync('schemas/doctor.v1.json', 'utf8')) as object
)

/** A documented policy, with the names of this stage in place of those of the documentation. */
const documented = (policy: PolicyName) => statementsOnStage(policy, { service: 'shop', role: 'deploy' })
const JUDGE = documented('doctor').filter(({ Sid }) => Sid === 'SimulatePermissions')
const DEPLOY = [...documented('deploy'), ...JUDGE]
/** The policy of the role that deploys, without an action. */
const without = (action: string) =>
  DEPLOY.map(statement => ({ ...statement, Action: [statement.Action].flat().filter(name => name !== action) }))

/** Of the organization: it lets everybody do everything, but for one service. */
const ORGANIZATION = JSON.stringify(
  policyOf([
    { Effect: 'Allow', Action: '*', Resource: '*' },
    { Effect: 'Deny', Action: ['ecs:Update*', 'ecs:Stop*'], Resource: 'arn:aws:ecs:*:*:service/prod/frozen' }
  ])
)
/** What a service is made with that has no load balancer. */
const PLAIN: ShopSettings = { loadBalancers: [], deploymentConfiguration: { strategy: 'ROLLING' } }
/** The policy of a role that deploys another service of the cluster. */
const policyFor = (service: string, statements = DEPLOY) =>
  policyOf(
    JSON.parse(
      JSON.stringify(statements)
        .replaceAll('prod/shop', `prod/${service}`)
        .replaceAll('task-definition/shop', `task-definition/${service}`)
    ) as DocumentedStatement[]
  )

let stage: RolloutStage
let tokens: TokenEndpoint
let iam: IAMClient
let shop: Shop

beforeAll(async () => {
  ;[stage, tokens] = await Promise.all([
    openRolloutStage({ simulationPageSize: 1, serviceControlPolicies: [ORGANIZATION] }),
    openTokenEndpoint(SUBJECT)
  ])
  iam = new IAMClient(clientSettings(stage.cloud))
  await createRole(iam, { name: 'deploy', trust: trusting(['repo:octo@*/shop@*:environment:production']) })
  await createRole(iam, { name: 'guarded', trust: trusting(['repo:other/*']) })
  shop = await stage.addShop('shop')
})
beforeEach(async () => {
  await setPolicy(iam, 'deploy', policyOf(DEPLOY))
  stage.cloud.faults.clear()
  stage.cloud.journal.clear()
})
afterAll(async () => {
  await tokens.close()
  await stage.stop()
})

async function examine(
  inputs: Readonly<Record<string, string>> = {},
  {
    endpoint = tokens,
    env = endpoint.environment
  }: { endpoint?: TokenEndpoint; env?: Readonly<Record<string, string>> } = {}
) {
  const step = await runBundle('doctor', {
    cloud: stage.cloud,
    env: { ...NO_CREDENTIALS, ...env },
    inputs: { cluster: 'prod', service: shop.name, 'role-to-assume': ROLE, ...inputs }
  })
  const changes = madeByRole().filter(({ action }) => !/:(?:Describe|List|Get|Simulate)/.test(action))
  expect(changes).toEqual([])
  const shown = [step.log, step.summary, JSON.stringify(step.outputs), JSON.stringify(step.annotations)].join('\n')
  const parts = endpoint.tokens.flatMap(token => [token, ...token.split('.').slice(1)])
  expect(parts.filter(part => shown.includes(part))).toEqual([])
  const told = JSON.parse(step.outputs.findings ?? 'null') as { readonly findings: readonly DoctorFinding[] } | null
  if (told !== null) expect([isValid(told), isValid.errors]).toEqual([true, null])
  return { ...step, findings: told?.findings ?? [] }
}

const madeByRole = () => stage.cloud.journal.entries.filter(({ caller }) => caller.includes(':assumed-role/'))
const blocked = (findings: readonly DoctorFinding[]) => findings.filter(({ state }) => state === 'blocked')
const of = (check: string, findings: readonly DoctorFinding[]) => findings.filter(finding => finding.check === check)

describe('a service and a role that are as they should be', () => {
  it('are ready for a canary, by the claims of the token and every call that reads', async () => {
    const { outcome, outputs, findings, summary } = await examine({
      ...{
        strategy: 'canary',
        'trust-policy': TRUST.replace(/,\s*"StringLike": \{[^}]*\}/, '').replace(/,\s*"StringNotLike": \{[^}]*\}/, '')
      }
    })
    expect({ outcome, verdict: outputs.verdict, blocked: blocked(findings) }).toEqual({
      ...{ outcome: 'success', verdict: 'ready', blocked: [] }
    })
    expect(outputs.reason).toBe('All read-only checks passed for canary.')
    expect(outputs).toMatchObject({ canary: 'ready', rolling: '', 'blue-green': '' })
    expect(findings).toContainEqual(
      expect.objectContaining({ check: 'StringEquals token.actions.githubusercontent.com:sub', state: 'ok' })
    )
    expect(findings.find(({ check }) => check === `role ${ROLE}`)?.message).toMatch(/assumed-role\/deploy\//)
    expect(summary).toContain('| ✅ | StringEquals token.actions.githubusercontent.com:sub |')
  })

  it('are reported as allowed by a call that answered, or by IAM itself', async () => {
    const { findings } = await examine()
    const states = findings
      .filter(({ area }) => area === 'permissions')
      .map(({ check, state }) => [check, state] as const)
    const requested = new Set(madeByRole().map(({ action }) => action))
    const read = states.filter(([check, state]) => state === 'ok' && READ_ACTIONS.some(action => action === check))
    expect(read.filter(([check]) => !requested.has(check))).toEqual([])
    expect(read.map(([check]) => check)).toContain('elasticloadbalancing:DescribeRules')
    for (const action of CHANGE_ACTIONS) {
      expect(states.filter(([check]) => check === action).map(([, state]) => state)).toContain('ok')
      expect(states).not.toContainEqual([action, 'unknown'])
      expect(requested.has(action)).toBe(false)
    }
  })
})

describe('a role whose policy lacks an action', () => {
  it('is not ready, and gets the action, the resource, and the statement to add', async () => {
    await setPolicy(iam, 'deploy', policyOf(without('ecs:UpdateService')))
    const { outcome, outputs, findings, summary } = await examine({ strategy: 'rolling' })
    expect([outcome, outputs.verdict]).toEqual(['failure', 'not-ready'])
    const arn = 'arn:aws:ecs:eu-west-1:123456789012:service/prod/shop'
    expect(outputs.reason).toBe(`IAM would deny ecs:UpdateService on ${arn}: no policy of the role allows it.`)
    expect(blocked(findings).map(({ statement }) => statement)).toEqual([
      {
        ...{ Effect: 'Allow', Action: ['ecs:UpdateService'], Resource: [arn] },
        Condition: {
          ArnLikeIfExists: { 'ecs:task-definition': 'arn:aws:ecs:eu-west-1:123456789012:task-definition/shop:*' }
        }
      }
    ])
    expect(summary).toMatch(
      /"Action": \[\s+"ecs:UpdateService"\s+\],\s+"Resource": \[\s+"arn:aws:ecs:.*:service\/prod\/shop"/
    )
  })

  it('that only shifting traffic needs stays ready for rolling', async () => {
    await setPolicy(iam, 'deploy', policyOf(without('ecs:ContinueServiceDeployment')))
    const { outcome, outputs } = await examine()
    expect(outcome).toBe('success')
    expect(outputs).toMatchObject({ rolling: 'ready', canary: 'not-ready', 'blue-green': 'not-ready' })
  })

  it('that only migrations need stays ready, with a warning', async () => {
    await setPolicy(iam, 'deploy', policyOf(without('ecs:RunTask')))
    const { outputs, findings } = await examine()
    expect([outputs.rolling, outputs.canary]).toEqual(['ready', 'ready'])
    expect(of('ecs:RunTask', findings)).toMatchObject([{ state: 'warning' }])
  })
})

describe('a role', () => {
  it('that a policy denies explicitly gets the name of the policy and the place in it', async () => {
    const deny = { Sid: 'Freeze', Effect: 'Deny', Action: 'ecs:Update*', Resource: '*' }
    await setPolicy(iam, 'deploy', policyOf([deny, ...DEPLOY]))
    const { outputs, findings, summary } = await examine({ strategy: 'rolling' })
    expect(outputs.verdict).toBe('not-ready')
    expect(of('ecs:UpdateService', findings)).toMatchObject([
      { message: expect.stringContaining('policy role_deploy_rollout (lines 3 to 9) denies it explicitly') }
    ])
    expect(summary).not.toContain('Add to the policy named in the table')
  })

  it('that may not pass the role of the tasks is not ready, and gets the name of that role', async () => {
    await stage.ecs.send(
      new RegisterTaskDefinitionCommand({
        ...{ family: 'shop', networkMode: 'awsvpc', cpu: '256', memory: '512', requiresCompatibilities: ['FARGATE'] },
        taskRoleArn: 'arn:aws:iam::123456789012:role/task',
        containerDefinitions: [{ name: 'api', image: 'shop/api:v1', portMappings: [{ containerPort: 8080 }] }]
      })
    )
    await stage.addShop('tasked', { ...PLAIN, taskDefinition: 'shop' })
    const passing = DEPLOY.map(statement =>
      statement.Sid === 'PassTaskRoles'
        ? { ...statement, Resource: 'arn:aws:iam::123456789012:role/execution' }
        : statement
    )
    // The service runs the family of another one.
    await setPolicy(
      iam,
      'deploy',
      JSON.parse(JSON.stringify(policyOf(passing)).replaceAll('prod/shop', 'prod/tasked')) as object
    )
    const { outputs, findings } = await examine({ service: 'tasked', strategy: 'rolling' })
    expect(outputs.verdict).toBe('not-ready')
    expect(blocked(findings).map(({ check, message, statement }) => [check, message, statement?.Resource])).toEqual([
      [
        'iam:PassRole',
        'IAM would deny iam:PassRole on arn:aws:iam::123456789012:role/task: no policy of the role allows it.',
        ['arn:aws:iam::123456789012:role/task']
      ]
    ])
  })

  it('that may pass a role on to another service alone may not pass it on to tasks', async () => {
    const Condition = { StringEquals: { 'iam:PassedToService': 'ecs.amazonaws.com' } }
    const passing = DEPLOY.map(statement =>
      statement.Action === 'iam:PassRole' ? { ...statement, Condition } : statement
    )
    await setPolicy(iam, 'deploy', policyOf(passing))
    const { findings } = await examine({ strategy: 'canary' })
    expect(of('iam:PassRole', findings).map(({ state, message }) => [state, /role\/\w+/.exec(message)?.[0]])).toEqual([
      ['blocked', 'role/execution'],
      ['ok', 'role/ecs']
    ])
  })

  it('whose permission depends on a value that only the call has is unknown, and no worse', async () => {
    const Condition = { StringEquals: { 'aws:ResourceTag/team': 'web' } }
    const tagged = DEPLOY.map(statement => (statement.Sid === 'Deploy' ? { ...statement, Condition } : statement))
    await setPolicy(iam, 'deploy', policyOf(tagged))
    const { outputs, findings } = await examine({ strategy: 'rolling' })
    expect(outputs.verdict).toBe('ready')
    expect(of('ecs:UpdateService', findings)).toMatchObject([
      { state: 'unknown', message: expect.stringContaining('depending on aws:ResourceTag/team') }
    ])
  })
})

describe('a service that was never prepared for shifted traffic', () => {
  it('gets the commands with its own ARNs, from what the documented policy lets the role read', async () => {
    await addUnpreparedShop('unprepared', 'default rule', stage)
    await setPolicy(iam, 'deploy', policyFor('unprepared'))
    const { outputs, findings, log, summary } = await examine({ service: 'unprepared' })
    expect(outputs).toMatchObject({ rolling: 'ready', canary: 'not-ready', 'blue-green': 'not-ready' })
    const lacking = blocked(findings)
    expect(lacking.map(({ strategy, check }) => [strategy, check])).toEqual([
      ['canary', 'load-balancer'],
      ['blue-green', 'load-balancer']
    ])
    expect(lacking[0]?.fix).toContain('docs/prepare-for-canary.md')
    const commands = lacking[0]?.commands ?? []
    expect(commands.join('\n')).toMatch(/modify-listener --listener-arn arn:aws:elasticloadbalancing:\S+listener\/app/)
    expect(commands.join('\n')).toMatch(/"productionListenerRule":"arn:aws:elasticloadbalancing:\S+listener-rule\/app/)
    expect(lacking[1]?.commands).toEqual(commands)
    for (const shown of [log, summary]) expect(shown.split(commands.join('\n'))).toHaveLength(2)
  })
})

describe('what a policy of the role cannot help', () => {
  it('is reported as refused by the organization', async () => {
    await setPolicy(iam, 'deploy', EVERYTHING)
    await stage.addShop('frozen', PLAIN)
    const { outputs, findings } = await examine({ service: 'frozen', strategy: 'rolling' })
    expect(outputs.verdict).toBe('not-ready')
    expect(blocked(findings).map(({ check, statement }) => [check, statement])).toEqual([
      ['ecs:UpdateService', undefined],
      ['ecs:StopServiceDeployment', undefined]
    ])
    expect(outputs.reason).toContain('the service control policies of the organization do not allow it')
  })

  it('is reported as refused by the permissions boundary', async () => {
    const PolicyDocument = JSON.stringify(
      policyOf([{ Effect: 'Allow', NotAction: 'ecs:UpdateService', Resource: '*' }])
    )
    const { Policy } = await iam.send(new CreatePolicyCommand({ PolicyName: 'boundary', PolicyDocument }))
    const role = { name: 'bounded', trust: trusting([SUBJECT]), boundary: Policy?.Arn ?? '' }
    const { outputs, findings } = await examine({ strategy: 'rolling', 'role-to-assume': await createRole(iam, role) })
    expect(outputs.verdict).toBe('not-ready')
    expect(blocked(findings)).toMatchObject([
      { check: 'ecs:UpdateService', message: expect.stringContaining('the permissions boundary of the role') }
    ])
  })
})

describe('the description of a role', () => {
  const deploy = () =>
    runBundle('deploy', {
      cloud: stage.cloud,
      env: { ...NO_CREDENTIALS, ...tokens.environment },
      inputs: { cluster: 'prod', service: 'deployed', image: 'shop/api:v2', 'role-to-assume': ROLE }
    })

  beforeAll(() => stage.addShop('deployed', PLAIN))

  it('is what happens: one that is refused cannot deploy', async () => {
    await setPolicy(iam, 'deploy', policyFor('deployed', without('ecs:UpdateService')))
    expect((await examine({ service: 'deployed' })).outputs.rolling).toBe('not-ready')
    const { outputs } = await deploy()
    expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'access-denied' })
    expect(outputs.reason).toContain('ecs:UpdateService was denied')
  })

  it('is what happens: one with the documented policy can', async () => {
    await setPolicy(iam, 'deploy', policyFor('deployed'))
    expect((await examine({ service: 'deployed' })).outputs.rolling).toBe('ready')
    const { outputs } = await deploy()
    expect(outputs).toMatchObject({ verdict: 'succeeded' })
  })
})

describe('a simulation', () => {
  it('that the role may not have leaves all unknown, with the command and the statement that allows it', async () => {
    await setPolicy(iam, 'deploy', policyOf(documented('deploy')))
    const { outcome, outputs, findings, summary } = await examine({ strategy: 'canary' })
    expect([outcome, outputs.verdict]).toEqual(['success', 'ready'])
    expect(of('write actions', findings)).toMatchObject([
      { state: 'unknown', message: expect.stringContaining('ecs:UpdateService') }
    ])
    expect(of('write actions', findings)[0]?.message).toContain('iam:SimulatePrincipalPolicy was denied')
    expect(findings.filter(({ check }) => check === 'ecs:UpdateService')).toEqual([])
    expect(summary).toContain(`aws iam simulate-principal-policy --policy-source-arn ${ROLE} `)
    expect(summary).toContain(
      'ask --action-names iam:PassRole --resource-arns arn:aws:iam::123456789012:role/execution --context-entries '
    )
    expect(summary).toMatch(
      /"iam:SimulatePrincipalPolicy"\s+\],\s+"Resource": \[\s+"arn:aws:iam::123456789012:role\/deploy"/
    )
  })

  it('that is throttled is asked for again', async () => {
    const kind = { kind: 'error', code: 'ThrottlingException', status: 400 } as const
    stage.cloud.faults.add({ action: 'iam:SimulatePrincipalPolicy', kind, times: 3 })
    const { findings } = await examine({ strategy: 'canary' })
    expect(of('ecs:UpdateService', findings)).toMatchObject([{ state: 'ok' }])
    const requested = madeByRole().filter(({ action }) => action === 'iam:SimulatePrincipalPolicy')
    expect(requested.map(({ error }) => error).filter(error => error !== undefined)).toEqual(
      Array<string>(3).fill('Throttling')
    )
  })

  it('reports which role it is for, and what it does not cover', async () => {
    const { summary } = await examine()
    expect(summary).toContain(`IAM simulated them with the policies of <code>${ROLE}</code>`)
    expect(summary).toContain('It does not cover resource control policies')
    expect(summary).not.toContain('aws iam simulate-principal-policy')
  })
})

describe('credentials of an earlier step', () => {
  it('are those of a role that is read by its name, because its session does not contain its path', async () => {
    const trust = trusting([SUBJECT])
    const arn = await createRole(iam, { name: 'earlier', path: '/ci/', trust })
    const env = await openSession(arn)
    const { findings, summary } = await examine({ 'role-to-assume': '' }, { env })
    expect(of('ecs:UpdateService', findings)).toMatchObject([{ state: 'ok' }])
    expect(summary).toContain(`with the policies of <code>${arn}</code>`)

    await setPolicy(iam, 'earlier', policyOf(documented('deploy')))
    const denied = await examine({ 'role-to-assume': '' }, { env })
    expect(of('write actions', denied.findings)).toMatchObject([
      { state: 'unknown', message: expect.stringContaining('iam:GetRole was denied') }
    ])
    expect(denied.summary).toContain('--policy-source-arn arn:aws:iam::123456789012:role/earlier ')
  })
})

/** What an earlier step leaves in the environment that took a role on. */
async function openSession(RoleArn: string): Promise<Readonly<Record<string, string>>> {
  const WebIdentityToken = tokenOf({ sub: SUBJECT, aud: 'sts.amazonaws.com' })
  const { Credentials } = await new STSClient(clientSettings(stage.cloud)).send(
    new AssumeRoleWithWebIdentityCommand({ RoleArn, RoleSessionName: 'earlier', WebIdentityToken })
  )
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {}
  return { AWS_ACCESS_KEY_ID: AccessKeyId, AWS_SECRET_ACCESS_KEY: SecretAccessKey, AWS_SESSION_TOKEN: SessionToken }
}

describe('the policy of the documentation', () => {
  it('lets the doctor look at all, and at no more', async () => {
    const policy = documented('doctor')
    await setPolicy(iam, 'deploy', policyOf(policy))
    await examine()
    const called = new Set(madeByRole().map(({ action }) => action))
    const refused = madeByRole().filter(({ error }) => error !== undefined)
    expect(refused.map(({ action }) => action)).toEqual([])
    const allowed = policy.flatMap(({ Action }) => [Action].flat())
    expect([...called].filter(action => !allowed.includes(action))).toEqual(['sts:GetCallerIdentity'])
    expect(allowed.filter(action => !called.has(action)).sort()).toEqual(NOT_ASKED)
  })

  it('allows all that the role that plans may do, but to look for images, of which it names none', () => {
    const own = documented('doctor')
    for (const { Sid, Action, ...rest } of documented('plan')) {
      if (Sid === 'FindImages' || Sid === 'ReadCacheRules') continue
      const { Action: actions, ...others } = own.find(each => each.Sid === Sid) ?? { Action: [] }
      expect([Sid, others]).toEqual([Sid, expect.objectContaining(rest)])
      expect([actions].flat()).toEqual(expect.arrayContaining([Action].flat()))
    }
  })
})

/** Allowed, and not asked here. */
const NOT_ASKED = [
  'ecs:DescribeTasks', // of a service whose tasks stopped
  'elasticloadbalancing:DescribeListeners' // a production listener without a rule of its own
]

describe('a job that is not let in', () => {
  it('without a token gets the permission that it lacks', async () => {
    const { outcome, outputs, findings } = await examine({}, { env: {} })
    expect([outcome, outputs.verdict]).toEqual(['failure', 'not-ready'])
    expect(findings[0]).toMatchObject({
      check: 'OpenID Connect token',
      state: 'blocked',
      fix: expect.stringContaining('id-token: write')
    })
  })

  it('by a trust policy for another subject gets the condition and the value to add', async () => {
    const policy = TRUST.replaceAll('environment:production', 'environment:staging')
    const { outcome, findings } = await examine({
      ...{ 'role-to-assume': 'arn:aws:iam::123456789012:role/guarded', 'trust-policy': policy }
    })
    expect(outcome).toBe('failure')
    expect(blocked(findings)).toContainEqual(
      expect.objectContaining({
        check: 'StringEquals token.actions.githubusercontent.com:sub',
        fix: `Add "${SUBJECT}" to the values of StringEquals token.actions.githubusercontent.com:sub, if this job may assume the role.`
      })
    )
    expect(blocked(findings).at(-1)).toMatchObject({
      check: 'role arn:aws:iam::123456789012:role/guarded',
      message: expect.stringContaining('does not trust this job')
    })
  })
})

describe('a trust policy that demands a workflow', () => {
  const issuer = 'token.actions.githubusercontent.com'
  const sub = `StringEquals ${issuer}:sub`
  const ref = `StringLike ${issuer}:job_workflow_ref`
  const workflow = 'org/deploy-kit/.github/workflows/doctor.yml'

  beforeAll(() => createRole(iam, { name: 'pinned', trust: JSON.parse(TRUST) as object }))

  async function examineAs(subject: string, version: string, inputs: Readonly<Record<string, string>> = {}) {
    const endpoint = await openTokenEndpoint(subject, { job_workflow_ref: `${workflow}@${version}` })
    try {
      const role = { 'role-to-assume': 'arn:aws:iam::123456789012:role/pinned' }
      return await examine({ ...role, ...inputs }, { endpoint })
    } finally {
      await endpoint.close()
    }
  }

  it.each(['repo:octo/shop:environment:production', SUBJECT])(
    'accepts a job of %s through that workflow, by the actual policy of the role',
    async subject => {
      const { outputs, findings } = await examineAs(subject, 'refs/tags/v1.2.0', { strategy: 'rolling' })
      expect(outputs.verdict).toBe('ready')
      expect(of(sub, findings)).toMatchObject([{ state: 'ok' }])
      expect(of(ref, findings)).toMatchObject([
        { state: 'ok', message: expect.stringContaining(`the token has "${workflow}@refs/tags/v1.2.0"`) }
      ])
    }
  )

  it('refuses a job of another version, by the given policy', async () => {
    const { outcome, findings } = await examineAs(SUBJECT, 'refs/heads/main', { 'trust-policy': TRUST })
    expect(outcome).toBe('failure')
    expect(of(sub, findings)).toMatchObject([{ state: 'ok' }])
    expect(of(ref, findings)).toMatchObject([
      { state: 'blocked', fix: expect.stringContaining(`Add "${workflow}@refs/heads/main"`) }
    ])
    expect(blocked(findings).at(-1)?.message).toContain('does not trust this job')
  })

  it('that is given and is not the one that the role has is warned of', async () => {
    const given = TRUST.replace(/,\s*"StringLike": \{[^}]*\}/, '').replace(/,\s*"StringNotLike": \{[^}]*\}/, '')
    const { outputs, findings } = await examineAs(SUBJECT, 'refs/tags/v1.2.0', { 'trust-policy': given })
    expect(outputs.verdict).toBe('ready')
    expect(of('trust policy', findings)).toMatchObject([
      { state: 'warning', message: 'The trust policy of the role differs from the given one.' }
    ])
    const same = await examineAs(SUBJECT, 'refs/tags/v1.2.0', { 'trust-policy': TRUST })
    expect(of('trust policy', same.findings)).toEqual([])
  })
})

describe('a role that may not read all', () => {
  it('gets the statement to add; what could not be read is unknown', async () => {
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
    await setPolicy(iam, 'deploy', EVERYTHING)
    await stage.addShop('plain', PLAIN)
    stage.cloud.journal.clear()
    const { outcome, outputs } = await examine({ service: 'plain' })
    expect(outcome).toBe('success')
    expect(outputs).toMatchObject({ rolling: 'ready', canary: 'not-ready', 'blue-green': 'not-ready' })
    expect(outputs.reason).toContain('Not ready for canary, blue-green: see the table.')
    const requested = await examine({ service: 'plain', strategy: 'canary' })
    expect([requested.outcome, requested.outputs.reason]).toEqual([
      'failure',
      'Service plain has no load balancer, so there is no traffic to shift. Use strategy: rolling.'
    ])
  })

  it('that names an alarm which does not exist is warned of it, and ready for rolling', async () => {
    await setPolicy(iam, 'deploy', EVERYTHING)
    await stage.addShop('unguarded', {
      ...PLAIN,
      deploymentConfiguration: {
        strategy: 'ROLLING',
        alarms: { alarmNames: ['nobody-made-it'], enable: true, rollback: true }
      }
    })
    const { outputs, findings } = await examine({ service: 'unguarded', strategy: 'rolling' })
    expect(outputs.verdict).toBe('ready')
    expect(of('alarm', findings)).toMatchObject([
      {
        state: 'warning',
        message:
          'CloudWatch alarm nobody-made-it does not exist, so it could not stop the deployment. Check the name and the region.'
      }
    ])
  })

  it('with the configuration of an interrupted run is ready, and shows what the next run restores', async () => {
    await setPolicy(iam, 'deploy', EVERYTHING)
    const tags = composeMemory({ before: { strategy: 'ROLLING' }, hookTimeoutsMinutes: [], back: true }) ?? []
    const deploymentConfiguration = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 } as const
    await stage.addShop('interrupted', { deploymentConfiguration, tags: [...tags] })
    stage.cloud.journal.clear()
    const { outputs, findings } = await examine({ service: 'interrupted', strategy: 'canary' })
    expect(outputs.verdict).toBe('ready')
    expect(of('left behind', findings)).toMatchObject([
      {
        state: 'warning',
        message:
          'An earlier rollout left the strategy BLUE_GREEN on the service: the next run restores the previous configuration (ROLLING).'
      }
    ])
  })

  it('that does not exist is reported as missing', async () => {
    await setPolicy(iam, 'deploy', policyFor('nobody'))
    const { outcome, outputs } = await examine({ service: 'nobody' })
    expect([outcome, outputs.verdict]).toEqual(['failure', 'not-ready'])
    expect(outputs.reason).toContain('Service nobody in cluster prod does not exist in this account and region')
  })
})

describe('bad inputs', () => {
  it.each([
    [{ strategy: 'yolo' }, 'Input "strategy"'],
    [{ 'trust-policy': '{', 'role-to-assume': ROLE }, 'Input "trust-policy"'],
    [{ 'trust-policy-file': 'none.json' }, 'Input "trust-policy-file": file "none.json" does not exist'],
    [{ 'trust-policy': '{}', 'role-to-assume': '' }, 'Input "role-to-assume": a value is required, because a trust'],
    [{ gates: 'nonsense: 1' }, 'Input "gates"']
  ])('%j are refused before anything is asked', async (inputs, message) => {
    const { outcome, annotations } = await examine(inputs)
    expect([outcome, annotations[0]?.message]).toEqual(['failure', expect.stringContaining(message)])
    expect(stage.cloud.journal.entries).toEqual([])
  })
})

describe('the sources of the gates', () => {
  const KEY = 'key-of-the-source'
  const gatesOf = (url: string) => `sources: { prom: { prometheus: '${url}', auth: env:PROM_TOKEN, window: 10s } }
errors:
  source: prom
  requests: 'sum(all_total{r="{side.task-definition}"})'
  bad: 'sum(failed_total{r="{side.task-definition}"})'
`
  /** One series of the stable revision, scraped every 10 s: but for those that have failed. */
  const answer = (sent: SentRequest, response: ServerResponse) => {
    const body = new URLSearchParams(sent.body)
    const end = Math.floor((Number(body.get('time')) - 30) / 10) * 10
    const values = Array.from({ length: 100 }, (_, index) => [end - 10 * (99 - index), String(7 * index)])
    const isCounted = body.get('query')?.startsWith('all_total') === true
    const result = isCounted ? [{ metric: { instance: 'shop:80', r: 'shop:1' }, values }] : []
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ status: 'success', data: { resultType: 'matrix', result } }))
  }
  let prometheus: HostileServer
  beforeAll(async () => {
    prometheus = await startHostileServer((sent, response) => {
      if (sent.headers.authorization === `Bearer ${KEY}`) answer(sent, response)
      else response.writeHead(401).end('{}')
    })
  })
  afterAll(() => prometheus.stop())
  /** The time of the local cloud passes faster than that of this server, which doctor notices. */
  const sourcesOf = (findings: readonly DoctorFinding[]) =>
    findings.filter(({ area, message }) => area === 'sources' && !message.startsWith('The clock of Prometheus'))

  it('are reached with their credentials, and show which query has no values', async () => {
    const env = { ...tokens.environment, PROM_TOKEN: KEY }
    const { outputs, findings, log, summary } = await examine({ gates: gatesOf(prometheus.url) }, { env })
    const found = sourcesOf(findings)
    expect(found.map(({ state, message }) => [state, message.replace(/\d+s old/, 'some seconds old')])).toEqual([
      ['ok', 'The source answers. It accepts the credentials in PROM_TOKEN.'],
      ['ok', 'Windows of 10s. Last value of stable: 7, some seconds old. No canary runs, so only stable was read.'],
      ['warning', 'Windows of 10s. Last value of stable: no value. No canary runs, so only stable was read.'],
      ['warning', expect.stringContaining('has no series of the query for stable')]
    ])
    expect(outputs.canary).toBe('ready')
    expect(summary).toContain('### Sources of the gates')
    expect(`${log}${summary}${JSON.stringify(outputs)}`.replaceAll(`::add-mask::${KEY}`, '')).not.toContain(KEY)
  })

  it.each([
    ['another-key', /the credentials were rejected/],
    ['', /PROM_TOKEN, which is not set/]
  ])('with the key "%s" make the service not ready for what has gates', async (key, message) => {
    const env = { ...tokens.environment, PROM_TOKEN: key }
    const { outputs, findings } = await examine({ gates: gatesOf(prometheus.url) }, { env })
    expect(sourcesOf(findings).map(({ strategy, state }) => [strategy, state])).toEqual([
      ['canary', 'blocked'],
      ['blue-green', 'blocked']
    ])
    expect(sourcesOf(findings)[0]?.message).toMatch(message)
    expect(outputs).toMatchObject({ canary: 'not-ready', 'blue-green': 'not-ready' })
  })
})
