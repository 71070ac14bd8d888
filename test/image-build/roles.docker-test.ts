import { IAMClient } from '@aws-sdk/client-iam'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { clientSettings } from '../../local/aws/client-settings.js'
import { createRole, trusting } from '../bundle/create-role.js'
import { openTokenEndpoint, type TokenEndpoint } from '../bundle/token-endpoint.js'
import {
  createForeignRepository,
  openBuildStage,
  pullAndRun,
  settingsOfAccount,
  type BuildStage
} from './build-stage.js'

// `npm run test:docker`: builds that assume their roles themselves, and push to two accounts in one step.
const SUBJECT = 'repo:octo/shop:ref:refs/heads/main'
const BUILDER = 'arn:aws:iam::123456789012:role/builder'
const OTHER = '210987654321'
const PUSHER = `arn:aws:iam::${OTHER}:role/ci/pusher`
const session = (accountId: string, role: string) => `arn:aws:sts::${accountId}:assumed-role/${role}/run-7`

let stage: BuildStage
let endpoint: TokenEndpoint
let otherHost = ''
let round = 0

beforeAll(async () => {
  stage = await openBuildStage()
  await createRole(new IAMClient(clientSettings(stage.cloud)), { name: 'builder', trust: trusting([SUBJECT]) })
  const other = new IAMClient(await settingsOfAccount(stage, OTHER))
  await createRole(other, { name: 'pusher', path: '/ci/', trust: trusting([SUBJECT], { accountId: OTHER }) })
  await createRole(other, { name: 'guarded', trust: trusting(['x'], { accountId: OTHER }) })
  endpoint = await openTokenEndpoint(SUBJECT)
  await stage.createRepository('shop/api')
  otherHost = await createForeignRepository(stage, { accountId: OTHER, repositoryName: 'shop/api' })
})
beforeEach(async () => {
  await stage.write('app.txt', `roles ${(round += 1)}`)
  stage.cloud.journal.clear()
})
afterAll(async () => {
  await endpoint.close()
  await stage.stop()
})

/** A step whose job has no credentials but the right to ask for a token. */
function build(inputs: Readonly<Record<string, string>>) {
  const none = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' }
  const env = { ...none, AWS_EC2_METADATA_DISABLED: 'true', ...endpoint.environment }
  return stage.build({ 'role-session-name': 'run-7', ...inputs }, { env })
}

/** Who made calls, but for the one that is not signed. */
function callers(action: RegExp): readonly string[] {
  const made = stage.cloud.journal.entries.filter(entry => action.test(entry.action) && entry.caller !== 'anonymous')
  return [...new Set(made.map(({ caller }) => caller))].sort()
}

describe('build-push with roles of its own', () => {
  it('takes its role on by the token of the job, once, and makes every call with it', async () => {
    const result = await build({ 'role-to-assume': BUILDER, tags: 'v1' })
    expect(result.outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'built' })
    expect(callers(/./)).toEqual([session('123456789012', 'builder')])
    expect(stage.calls('sts:AssumeRoleWithWebIdentity')).toBe(1)
    expect(await pullAndRun(stage, result.outputs.image ?? '')).toBe(`built of roles ${round}`)
    expect(endpoint.tokens.filter(token => (result.log + result.summary).includes(token))).toEqual([])
  })

  it('pushes one digest to two accounts in one step, to each with the role of its own', async () => {
    const result = await build({
      registry: `ecr, ${OTHER}`,
      'role-to-assume': BUILDER,
      'registry-roles': `${OTHER}=${PUSHER}`,
      tags: 'v2, v2-again'
    })
    expect(result.outputs).toMatchObject({ verdict: 'succeeded', tags: 'v2\nv2-again' })
    const images = JSON.parse(result.outputs.images ?? '[]') as readonly string[]
    expect(new Set(images.map(image => image.split('@')[1]))).toEqual(new Set([result.outputs.digest]))
    expect(new Set(images.map(image => image.split('/')[0])).size).toBe(2)
    expect(callers(/:PutImage$/)).toEqual([session('123456789012', 'builder'), session(OTHER, 'pusher')])
    expect(stage.calls('sts:AssumeRoleWithWebIdentity')).toBe(2)
    await stage.attest(result.outputs)
    const again = await build({
      registry: `ecr, ${OTHER}`,
      'registry-roles': `ecr=${BUILDER}\n${OTHER}=${PUSHER}`,
      tags: 'v3'
    })
    expect(again.outputs).toMatchObject({
      verdict: 'succeeded',
      'reason-code': 'reused',
      digest: result.outputs.digest
    })
  })

  it('names the repository that refuses the role, and builds nothing', async () => {
    const login = `${otherHost}=AWS:${await stage.password()}`
    const { outputs } = await stage.build({ registry: `ecr, ${otherHost}`, 'registry-logins': login, tags: 'v4' })
    expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'access-denied', tags: '' })
    expect(outputs.reason).toContain(`Registry ${otherHost} denied access to the repository`)
    expect(stage.calls('ecr:PutImage')).toBe(0)
  })

  it('names the role that does not trust the job, before anything is built', async () => {
    const { outputs } = await build({
      registry: `ecr, ${OTHER}`,
      'role-to-assume': BUILDER,
      'registry-roles': `${OTHER}=arn:aws:iam::${OTHER}:role/guarded`
    })
    expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'access-denied' })
    expect(outputs.reason).toContain(`Role arn:aws:iam::${OTHER}:role/guarded does not trust this job`)
    expect(stage.calls('ecr:InitiateLayerUpload')).toBe(0)
  })

  it('names the permission that the job lacks', async () => {
    const result = await stage.build({ 'role-to-assume': BUILDER })
    expect(result.outcome).toBe('failure')
    expect(result.annotations.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('the job has no permission to request an OpenID Connect token')
    )
  })
})
