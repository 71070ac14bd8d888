import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { IAMClient } from '@aws-sdk/client-iam'
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { clientSettings } from '../../local/aws/client-settings.js'
import type { JournalEntry } from '../../local/aws/local-cloud.js'
import { createRole, trusting } from '../bundle/create-role.js'
import { runBundle } from '../bundle/run-bundle.js'
import { openTokenEndpoint, tokenOf, type TokenEndpoint } from '../bundle/token-endpoint.js'
import { openRolloutStage, type RolloutStage, type Shifted } from './rollout-stage.js'

const SUBJECT = 'repo:octo@11/shop@22:environment:production'
const ROLE = 'arn:aws:iam::123456789012:role/ci/deployer'
const SESSION = 'arn:aws:sts::123456789012:assumed-role/deployer/run-7'
/** Of the local cloud's time: shorter than the rollout. */
const SESSION_MILLISECONDS = 160_000

let stage: RolloutStage
let endpoint: TokenEndpoint
let expired: Promise<Shifted>

beforeAll(async () => {
  stage = await openRolloutStage({ rate: 12, sessionLifetime: SESSION_MILLISECONDS })
  const iam = new IAMClient(clientSettings(stage.cloud))
  await createRole(iam, { name: 'deployer', path: '/ci/', trust: trusting([SUBJECT]) })
  await createRole(iam, { name: 'guarded', trust: trusting(['repo:octo/shop:environment:production']) })
  endpoint = await openTokenEndpoint(SUBJECT)
})
afterAll(async () => {
  await endpoint.close()
  await stage.stop()
})

interface Step {
  readonly shop: string
  readonly env?: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
}

async function shift({ shop, env = endpoint.environment, inputs }: Step): Promise<Shifted> {
  const gates = 'errors: { max-rate: 2% }\nmin-requests: 10\nmetric-delay: 60s'
  const wanted = { cluster: 'prod', service: shop, images: 'api=shop/api:v2', steps: '100', bake: '3m', gates }
  const result = await runBundle('canary-shift', { cloud: stage.cloud, inputs: { ...wanted, ...inputs }, env })
  return stage.read(result)
}

/** Calls of the role that is renewed, oldest first. */
function callsOfTheRole(): readonly JournalEntry[] {
  return stage.cloud.journal.entries.filter(({ caller }) => caller === SESSION)
}

/** Load balancers and metrics have another name for it than ECS. */
const isExpired = (error: string | undefined) => error === 'ExpiredTokenException' || error === 'ExpiredToken'

/** Calls that are about the service of one shop, oldest first. */
function ofShop(name: string): readonly JournalEntry[] {
  return stage.cloud.journal.entries.filter(({ input }) => JSON.stringify(input).includes(`/${name}/`))
}

describe('a rollout that outlives the credentials', () => {
  let shifted: Shifted

  beforeAll(async () => {
    const shop = await stage.addShop('renewed')
    const other = await stage.addShop('expired')
    const load = shop.load(20)
    const env = await openEarlierSession()
    stage.cloud.journal.clear()
    expired = shift({ shop: other.name, env })
    expired.catch(() => undefined)
    // The first renewal fails; the old session serves on meanwhile.
    stage.cloud.faults.add({
      ...{ action: 'sts:AssumeRoleWithWebIdentity', after: 1, times: 1 },
      kind: { kind: 'error', code: 'InvalidIdentityToken', status: 400 }
    })
    shifted = await shift({ shop: shop.name, inputs: { 'role-to-assume': ROLE, 'role-session-name': 'run-7' } })
    await load.stop()
  }, 900_000)

  it('succeeds, because the action assumes its role again', () => {
    expect(shifted).toMatchObject({ verdict: 'succeeded', exitCode: 0 })
  })

  it('makes every change in a session of the role', () => {
    const calls = callsOfTheRole()
    const sessions = new Set(calls.map(({ accessKeyId }) => accessKeyId))
    expect(sessions.size).toBeGreaterThanOrEqual(2)
    expect(calls.filter(({ action }) => /:(Update|Continue|Register)/.test(action)).length).toBeGreaterThanOrEqual(3)
    const others = stage.cloud.journal.entries.filter(
      ({ caller, error }) => caller === 'anonymous' && error !== undefined
    )
    // Of the other rollout, which cannot renew, and the renewal that was to fail.
    expect(others.filter(({ error }) => error !== 'InvalidIdentityToken' && !isExpired(error))).toEqual([])
    // One that ran out before it was renewed is renewed at that call: nothing of this rollout is refused twice in a row.
    const refused = ofShop('renewed').map(({ error }) => isExpired(error))
    expect(refused.some((isRefused, index) => isRefused && refused[index + 1] === true)).toBe(false)
    // The other one ends at the first refusal: it may have sent several calls at once, and repeats none.
    const refusedActions = ofShop('expired').flatMap(({ action, error }) => (isExpired(error) ? [action] : []))
    expect(refusedActions.length).toBeGreaterThan(0)
    expect(refusedActions).toEqual([...new Set(refusedActions)])
  })

  it('asks for a token a session, and one more for the session that was refused', () => {
    const taken = stage.calls('sts:AssumeRoleWithWebIdentity')
    expect(taken.map(({ status }) => status).slice(0, 3)).toEqual([200, 400, 200])
    expect(endpoint.tokens).toHaveLength(taken.length)
  })

  it('prints neither tokens nor keys', () => {
    const { log, summary, outputs } = shifted
    const told = [log, summary, JSON.stringify(outputs)].join('\n')
    const keys = callsOfTheRole().map(({ accessKeyId }) => accessKeyId)
    const secrets = [...endpoint.tokens.flatMap(token => [token, ...token.split('.').slice(1)]), ...new Set(keys)]
    expect(secrets.filter(secret => told.includes(secret))).toEqual([])
    expect(told).not.toContain('bearer-of-this-job')
  })
})

describe('a step that cannot have its role', () => {
  it('shows the claims of the token, and the conditions that the trust policy should have', async () => {
    stage.cloud.journal.clear()
    const refused = await shift({
      shop: 'renewed',
      inputs: { 'role-to-assume': 'arn:aws:iam::123456789012:role/guarded' }
    })
    expect(refused).toMatchObject({ verdict: 'failed', code: 'access-denied', exitCode: 1 })
    expect(refused.reason).toBe(
      'Role arn:aws:iam::123456789012:role/guarded does not trust this job, or does not exist. The job\'s token has sub "repo:octo@11/shop@22:environment:production" and aud "sts.amazonaws.com". Allow sts:AssumeRoleWithWebIdentity in the role\'s trust policy for exactly this sub. The sub contains IDs, so a condition on "repo:octo/shop:environment:production" does not match it. See docs/oidc.md.'
    )
    expect(stage.cloud.journal.entries.map(({ action }) => action)).toEqual(['sts:AssumeRoleWithWebIdentity'])
    expect(endpoint.tokens.filter(token => refused.log.includes(token))).toEqual([])
  })

  it('names the permission that the job lacks', async () => {
    stage.cloud.journal.clear()
    const refused = await shift({ shop: 'renewed', env: {}, inputs: { 'role-to-assume': ROLE } })
    expect(refused).toMatchObject({ code: 'bad-input', exitCode: 1 })
    expect(refused.reason).toContain(
      'Input "role-to-assume": the job has no permission to request an OpenID Connect token'
    )
    expect(stage.cloud.journal.entries).toEqual([])
  })

  it('reports that the name of the role is not valid', async () => {
    const refused = await shift({ shop: 'renewed', inputs: { 'role-to-assume': 'deployer' } })
    expect(refused.reason).toBe(
      'Input "role-to-assume": expected the ARN of a role such as arn:aws:iam::123456789012:role/deployer.'
    )
  })
})

it('credentials of an earlier step that end mid-run end the run, and the error names the input that renews them', async () => {
  const shifted = await expired
  expect(shifted).toMatchObject({ verdict: 'unknown', code: 'credentials-expired', exitCode: 1 })
  expect(shifted.reason).toContain('Set the input role-to-assume (the action then renews them)')
  expect(shifted.reason).toMatch(/ECS rolls it back automatically at|Check service expired/)
})

/** The credentials that an earlier step would have left in the job. */
async function openEarlierSession(): Promise<Readonly<Record<string, string>>> {
  const sts = new STSClient(clientSettings(stage.cloud))
  const WebIdentityToken = tokenOf({ sub: SUBJECT, aud: 'sts.amazonaws.com' })
  const { Credentials } = await sts.send(
    new AssumeRoleWithWebIdentityCommand({ RoleArn: ROLE, RoleSessionName: 'earlier', WebIdentityToken })
  )
  sts.destroy()
  return {
    AWS_ACCESS_KEY_ID: Credentials?.AccessKeyId ?? '',
    AWS_SECRET_ACCESS_KEY: Credentials?.SecretAccessKey ?? '',
    AWS_SESSION_TOKEN: Credentials?.SessionToken ?? ''
  }
}
