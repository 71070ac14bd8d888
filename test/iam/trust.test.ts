import { IAMClient } from '@aws-sdk/client-iam'
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { clientSettings } from '../../local/aws/client-settings.js'
import type { LocalCloud } from '../../local/aws/local-cloud.js'
import { startLocalCloud } from '../../local/aws/start-local-cloud.js'
import { judgeTrustPolicy } from '../../src/domain/oidc/judge-trust-policy.js'
import { createRole } from '../bundle/create-role.js'
import { tokenOf } from '../bundle/token-endpoint.js'

const COMMIT = '0123456789abcdef0123456789abcdef01234567'
const PLACEHOLDER = '0'.repeat(40)
const WORKFLOWS = 'org/deploy-kit/.github/workflows'
/** As it is documented, and with a commit in place of the zeros. */
const DOCUMENTED = JSON.parse(readFileSync('docs/iam/trust.json', 'utf8')) as object
const POLICY = JSON.parse(JSON.stringify(DOCUMENTED).replaceAll(PLACEHOLDER, COMMIT)) as object

const CLAIMS = {
  aud: 'sts.amazonaws.com',
  sub: 'repo:octo/shop:environment:production',
  job_workflow_ref: `${WORKFLOWS}/deploy.yml@refs/tags/v1`
}
type Claims = Readonly<Record<string, string>>
const ref = (job_workflow_ref: string): Claims => ({ job_workflow_ref })
const sub = (text: string): Claims => ({ sub: text })

const LET_IN: Readonly<Record<string, Claims>> = {
  'the environment, in deploy.yml at v1': {},
  'a repository that sends its ids': sub('repo:octo@1234567/shop@7654321:environment:production'),
  ...Object.fromEntries(
    ['deploy', 'deploy-rolling', 'deploy-canary', 'deploy-blue-green', 'rollback', 'run-task', 'doctor'].flatMap(name =>
      ['v1', 'v1.0.0', 'v1.12.3'].map(tag => [
        `${name}.yml at ${tag}`,
        ref(`${WORKFLOWS}/${name}.yml@refs/tags/${tag}`)
      ])
    )
  ),
  'deploy.yml, nested, at the commit that is named': ref(`${WORKFLOWS}/deploy.yml@${COMMIT}`),
  'deploy-rolling.yml, nested, at the commit that is named': ref(`${WORKFLOWS}/deploy-rolling.yml@${COMMIT}`)
}

const REFUSED: Readonly<Record<string, Claims>> = {
  'a branch that is named as a tag': ref(`${WORKFLOWS}/deploy.yml@refs/heads/evil@refs/tags/v1`),
  'a branch that is named as a version': ref(`${WORKFLOWS}/deploy.yml@refs/heads/evil@refs/tags/v1.0.0`),
  'a file that is named as a tag': ref(`${WORKFLOWS}/deploy.yml@refs/tags/v1.evil.yml@refs/heads/evil`),
  'the tag v10': ref(`${WORKFLOWS}/deploy.yml@refs/tags/v10`),
  'the tag v10.0.0': ref(`${WORKFLOWS}/deploy.yml@refs/tags/v10.0.0`),
  'the tag v2': ref(`${WORKFLOWS}/deploy.yml@refs/tags/v2`),
  'the tag v1-beta': ref(`${WORKFLOWS}/deploy.yml@refs/tags/v1-beta`),
  'a branch': ref(`${WORKFLOWS}/deploy.yml@refs/heads/main`),
  'a branch named v1': ref(`${WORKFLOWS}/deploy.yml@refs/heads/v1`),
  'a pull request of deploy-kit': ref(`${WORKFLOWS}/deploy.yml@refs/pull/7/merge`),
  'another commit, as that of a fork would be': ref(`${WORKFLOWS}/deploy.yml@${COMMIT.replace('0', 'f')}`),
  'the placeholder for a commit': ref(`${WORKFLOWS}/deploy.yml@${PLACEHOLDER}`),
  'the commit, in a workflow that is never nested': ref(`${WORKFLOWS}/rollback.yml@${COMMIT}`),
  'the commit, and more': ref(`${WORKFLOWS}/deploy.yml@${COMMIT}0`),
  'a workflow that builds': ref(`${WORKFLOWS}/build.yml@refs/tags/v1`),
  'a workflow that runs the tests of a repository': ref(`${WORKFLOWS}/test.yml@refs/tags/v1`),
  'a workflow whose name begins alike': ref(`${WORKFLOWS}/deploy.yml.yml@refs/tags/v1`),
  'a workflow in another folder': ref('org/deploy-kit/evil/deploy.yml@refs/tags/v1'),
  'a fork of deploy-kit': ref('evil/deploy-kit/.github/workflows/deploy.yml@refs/tags/v1'),
  'a repository whose name begins as deploy-kit': ref('org/deploy-kit-evil/.github/workflows/deploy.yml@refs/tags/v1'),
  'an owner whose name ends alike': ref('evil-org/deploy-kit/.github/workflows/deploy.yml@refs/tags/v1'),
  'deploy-kit in another case': ref('Org/Deploy-Kit/.github/workflows/deploy.yml@refs/tags/v1'),
  "a workflow of the caller's own": ref('octo/shop/.github/workflows/deploy.yml@refs/heads/main'),
  'no workflow at all': ref(''),
  'a branch of the repository': sub('repo:octo/shop:ref:refs/heads/main'),
  'a tag of the repository': sub('repo:octo/shop:ref:refs/tags/v1'),
  'a pull request': sub('repo:octo/shop:pull_request'),
  'another environment': sub('repo:octo/shop:environment:staging'),
  'an environment whose name begins alike': sub('repo:octo/shop:environment:production-eu'),
  'the environment in another case': sub('repo:octo/shop:environment:Production'),
  'a repository whose name begins alike': sub('repo:octo/shop-evil:environment:production'),
  'a fork of the repository': sub('repo:evil/shop:environment:production'),
  'the repository in another case': sub('repo:Octo/Shop:environment:production'),
  'a repository of the same name with other ids': sub('repo:octo@9999999/shop@8888888:environment:production'),
  'a token for somebody else': { aud: 'https://github.com/octo' },
  'a token of another issuer': { iss: 'https://token.actions.githubusercontent.com.evil.example' }
}

let cloud: LocalCloud
let sts: STSClient
let RoleArn: string

beforeAll(async () => {
  cloud = await startLocalCloud()
  RoleArn = await createRole(new IAMClient(clientSettings(cloud)), { name: 'deploy', trust: POLICY })
  sts = new STSClient(clientSettings(cloud))
})
afterAll(() => cloud.stop())

async function assume(claims: Claims): Promise<'let in' | 'refused'> {
  const said = Object.entries({ ...CLAIMS, ...claims }).filter(([, value]) => value !== '')
  const WebIdentityToken = tokenOf(Object.fromEntries(said))
  try {
    await sts.send(new AssumeRoleWithWebIdentityCommand({ RoleArn, RoleSessionName: 'run', WebIdentityToken }))
    return 'let in'
  } catch (error) {
    expect(error).toMatchObject({ name: 'AccessDenied' })
    return 'refused'
  }
}

describe('the documented trust policy', () => {
  it.each(Object.entries(LET_IN))('accepts %s', async (_, claims) => {
    expect(await assume(claims)).toBe('let in')
    expect(judgeTrustPolicy(POLICY, { ...CLAIMS, ...claims }).kind).toBe('trusted')
  })

  it.each(Object.entries(REFUSED))('refuses %s', async (_, claims) => {
    expect(await assume(claims)).toBe('refused')
    if (claims.iss === undefined) expect(judgeTrustPolicy(POLICY, { ...CLAIMS, ...claims }).kind).toBe('refused')
  })

  it('names files and versions of this repository, and nothing that a wildcard could stretch over', () => {
    const refs = refsIn(DOCUMENTED)
    const form = /^org\/deploy-kit\/\.github\/workflows\/([\w-]+\.yml)@(?:refs\/tags\/v1(?:\.\*)?|[0-9a-f]{40})$/
    expect(refs.filter(text => !form.test(text))).toEqual([])
    const files = new Set(refs.map(text => form.exec(text)?.[1] ?? ''))
    expect([...files].sort()).toEqual(filesWithRole('deploy').sort())
  })

  it.each([
    ['StringEquals', 'aud'],
    ['StringEquals', 'sub'],
    ['StringLike', 'job_workflow_ref'],
    ['StringNotLike', 'job_workflow_ref']
  ])('would accept another caller without %s of %s', (operator, claim) => {
    const [statement] = (POLICY as { readonly Statement: readonly { readonly Condition: Conditions }[] }).Statement
    const { [operator]: tests = {}, ...others } = statement?.Condition ?? {}
    const left = Object.entries(tests).filter(([key]) => !key.endsWith(`:${claim}`))
    expect(left.length).toBe(Object.keys(tests).length - 1)
    const Condition = left.length === 0 ? others : { ...others, [operator]: Object.fromEntries(left) }
    const loosened = { ...POLICY, Statement: [{ ...statement, Condition }] }
    const wronglyTrusted = Object.entries(REFUSED).filter(
      ([, claims]) =>
        judgeTrustPolicy(loosened, { ...CLAIMS, ...claims }).kind === 'trusted' && claims.iss === undefined
    )
    expect(wronglyTrusted).not.toEqual([])
  })

  it('fits into the quota of a trust policy', () => {
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: 2,048 characters, white space not counted.
    expect(JSON.stringify(DOCUMENTED).replaceAll(/\s/g, '').length).toBeLessThanOrEqual(2_048)
  })

  it('is described file by file in the documentation', () => {
    const readme = readFileSync('docs/iam/README.md', 'utf8')
    for (const role of ['deploy', 'plan', 'push', 'eks'] as const) {
      const row = readme.split('\n').find(line => line.startsWith(`| \`${role}\``)) ?? ''
      expect([role, row.match(/[\w-]+\.yml/g)?.sort()]).toEqual([role, filesWithRole(role).sort()])
    }
  })
})

function refsIn(policy: object): readonly string[] {
  const { Statement } = policy as {
    Statement: readonly { Condition: { StringLike: Readonly<Record<string, readonly string[]>> } }[]
  }
  return Statement.flatMap(({ Condition }) => Object.values(Condition.StringLike).flat())
}

type Conditions = Readonly<Record<string, Readonly<Record<string, unknown>>>>
type RoleKind = 'deploy' | 'plan' | 'push' | 'eks'

/** The reusable workflows whose own steps assume a role, by what that role is for. */
function filesWithRole(kind: RoleKind): string[] {
  const folder = '.github/workflows'
  return readdirSync(folder)
    .filter(file => file.endsWith('.yml') && !file.startsWith('.'))
    .filter(file => {
      const { jobs } = parse(readFileSync(join(folder, file), 'utf8')) as Workflow
      const steps = Object.values(jobs).flatMap(job => job.steps ?? [])
      const assuming = steps.filter(step => step.with?.['role-to-assume'] !== undefined)
      return (
        assuming.length > 0 &&
        kindsOf(
          assuming.map(({ uses = '' }) => uses),
          file
        ).includes(kind)
      )
    })
}

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps?: readonly { readonly uses?: string; readonly with?: Record<string, unknown> }[] }>
  >
}

/** plan.yml only looks; promote.yml only reads what its source runs; doctor.yml looks at any role. */
function kindsOf(uses: readonly string[], file: string): readonly RoleKind[] {
  if (uses.includes('$/actions/build-push')) return ['push']
  if (uses.includes('$/actions/deploy-kubernetes')) return ['eks']
  if (uses.includes('$/actions/doctor')) return ['deploy', 'plan']
  if (file === 'plan.yml' || uses.every(name => name === '$/actions/find-version')) return ['plan']
  return ['deploy']
}
