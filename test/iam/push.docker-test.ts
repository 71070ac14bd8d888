import { PutRegistryScanningConfigurationCommand } from '@aws-sdk/client-ecr'
import { IAMClient } from '@aws-sdk/client-iam'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { clientSettings } from '../../local/aws/client-settings.js'
import type { StepResult } from '../../local/runner/step-result.js'
import { createRole, setPolicy, trusting } from '../bundle/create-role.js'
import { openTokenEndpoint, type TokenEndpoint } from '../bundle/token-endpoint.js'
import { openBuildStage, type BuildStage } from '../image-build/build-stage.js'
import { deciderOf } from './decide.js'
import { documentedStatements, policyOf } from './documented-policies.js'
import { withoutParts, withoutStatements } from './policy-removals.js'

// `npm run test:docker`: real builds as a role that has docs/iam/push.json and nothing else.
const SUBJECT = 'repo:octo/shop:ref:refs/heads/main'
const STATEMENTS = documentedStatements('push')

/** Builds, in this order; the second scanning finds ECR's enhanced scanning on. */
const SCENES = {
  push: { inputs: { tags: 'v1', cache: 'registry' }, scanning: 'BASIC' },
  'push-again': { inputs: { tags: 'v2', cache: 'registry' }, scanning: 'BASIC' },
  scan: { inputs: { tags: 'v3', scan: 'wait' }, scanning: 'BASIC' },
  'enhanced-scan': { inputs: { tags: 'v4', scan: 'wait' }, scanning: 'ENHANCED' }
} as const

/** The scene that each statement is there for. */
const SCENE_OF: Readonly<Record<string, keyof typeof SCENES>> = {
  SignIn: 'push',
  Push: 'push',
  Scan: 'scan',
  ReadInspector: 'enhanced-scan'
}

let stage: BuildStage
let tokens: TokenEndpoint
let iam: IAMClient
let RoleArn = ''

beforeAll(async () => {
  stage = await openBuildStage({ rate: 12 })
  tokens = await openTokenEndpoint(SUBJECT)
  iam = new IAMClient(clientSettings(stage.cloud))
  RoleArn = await createRole(iam, { name: 'push', trust: trusting([SUBJECT]), policy: policyOf(STATEMENTS) })
  await stage.createRepository('shop/api')
  await stage.createRepository('shop/payments')
}, 900_000)
afterAll(async () => {
  await tokens.close()
  await stage.stop()
})

async function build(name: keyof typeof SCENES, more: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  const { inputs, scanning } = SCENES[name]
  await stage.ecr.send(new PutRegistryScanningConfigurationCommand({ scanType: scanning, rules: [] }))
  stage.cloud.scans.add({ repository: 'shop/api', findings: [], takes: 2_000 })
  await stage.write('app.txt', `${name} ${String(stage.cloud.permissions.length)}`)
  const env = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '', ...tokens.environment }
  return stage.build({ 'role-to-assume': RoleArn, ...inputs, ...more }, { env })
}

/** What IAM was asked of each scene, played once. */
const requested = new Map<string, readonly { readonly isAllowed: boolean; readonly request: Request }[]>()
type Request = Parameters<ReturnType<typeof deciderOf>>[0]

describe('with docs/iam/push.json alone', () => {
  it.each(Object.keys(SCENES) as (keyof typeof SCENES)[])(
    '%s succeeds, and nothing is refused',
    async name => {
      const before = stage.cloud.permissions.length
      const { outputs } = await build(name)
      const made = stage.cloud.permissions.slice(before)
      requested.set(name, made)
      expect(outputs).toMatchObject({ verdict: 'succeeded' })
      expect(made.filter(({ isAllowed }) => !isAllowed)).toEqual([])
    },
    120_000
  )
})

describe('docs/iam/push.json', () => {
  it('has a scene for each statement', () => {
    expect(Object.keys(SCENE_OF)).toEqual(STATEMENTS.map(({ Sid }) => Sid))
  })

  it.each(Object.entries(SCENE_OF))('is refused something without %s in the scene %s', (sid, name) => {
    const isAllowed = deciderOf(withoutStatements(STATEMENTS).find(({ what }) => what === sid)?.statements ?? [])
    expect((requested.get(name) ?? []).filter(({ request }) => !isAllowed(request))).not.toEqual([])
  })

  it('has no action that every scene can do without', () => {
    const made = [...requested.values()].flat()
    const idle = withoutParts(STATEMENTS).filter(({ statements }) => {
      const isAllowed = deciderOf(statements)
      return made.every(({ request }) => isAllowed(request))
    })
    expect(idle.map(({ what }) => what)).toEqual([])
  })
})

describe('a role with docs/iam/push.json', () => {
  it('cannot push to another repository', async () => {
    const { outcome, outputs } = await build('push', { repository: 'shop/payments', cache: 'none' })
    expect({ outcome, code: outputs['reason-code'] }).toEqual({ outcome: 'failure', code: 'access-denied' })
    expect(await stage.tags('shop/payments')).toEqual([])
  }, 900_000)

  it('cannot push without Push, though it is signed in', async () => {
    await setPolicy(
      iam,
      'push',
      policyOf(STATEMENTS.map(each => (each.Sid === 'Push' ? { ...each, Action: 'ecr:DescribeRepositories' } : each)))
    )
    const { outcome } = await build('push', { tags: 'never', cache: 'none' })
    expect(outcome).toBe('failure')
    expect(await stage.tags()).not.toContain('never')
  }, 900_000)
})
