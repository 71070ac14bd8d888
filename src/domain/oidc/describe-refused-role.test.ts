import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { describeRefusedRole } from './describe-refused-role.js'
import { readTokenClaims } from './token-claims.js'

const role = {
  ...{ arn: 'arn:aws:iam::123456789012:role/deployer', sessionName: 'x', durationSeconds: 3_600 },
  audience: 'sts.amazonaws.com'
}

const NONE = { subject: undefined, audience: undefined, issuer: undefined, workflow: undefined }

function tokenOf(claims: unknown): string {
  return ['{}', JSON.stringify(claims), 'signature'].map(part => Buffer.from(part).toString('base64url')).join('.')
}

describe('describeRefusedRole', () => {
  it('writes the message that docs/oidc.md quotes', () => {
    const subject = 'repo:octo@123456/shop@456789:environment:production'
    const workflow = 'org/deploy-kit/.github/workflows/deploy-canary.yml@refs/tags/v1'
    const said = describeRefusedRole(role, { ...NONE, subject, audience: 'sts.amazonaws.com', workflow })
    expect(readFileSync('docs/oidc.md', 'utf8')).toContain(`\n${said}\n`)
  })

  it.each(['repo:octo/shop:ref:refs/heads/main', 'repo:octo@x/shop:pull_request', 'custom', ''])(
    'does not mention ids where the subject "%s" has none',
    subject => {
      expect(describeRefusedRole(role, { ...NONE, subject, audience: 'a' })).not.toContain('contains IDs')
    }
  )
})

describe('a job of a reusable workflow', () => {
  const say = (workflow: string | undefined) =>
    describeRefusedRole(role, { ...NONE, subject: 'repo:octo/shop:environment:production', workflow })

  it('gets a message with the workflow that its token names', () => {
    expect(say('org/deploy-kit/.github/workflows/deploy.yml@refs/tags/v1')).toContain(
      'job_workflow_ref "org/deploy-kit/.github/workflows/deploy.yml@refs/tags/v1"'
    )
    expect(say(undefined)).not.toContain('job_workflow_ref')
  })

  it('gets a message that a tag in the policy does not match a commit in the token', () => {
    const commit = '0123456789abcdef0123456789abcdef01234567'
    expect(say(`org/deploy-kit/.github/workflows/deploy.yml@${commit}`)).toContain(
      'a condition on a tag does not match'
    )
    expect(say('org/deploy-kit/.github/workflows/deploy.yml@refs/tags/v1')).not.toContain('commit')
  })
})

describe('readTokenClaims', () => {
  it('reads claims in any script', () => {
    const workflow = 'org/deploy-kit/.github/workflows/deploy.yml@refs/tags/v1'
    const said = { sub: 'repo:öcto/shöp:environment:prod', aud: 'sts.amazonaws.com', iss: 'https://issuer' }
    const claims = { ...said, job_workflow_ref: workflow }
    expect(readTokenClaims(tokenOf(claims))).toEqual({
      subject: claims.sub,
      audience: 'sts.amazonaws.com',
      issuer: 'https://issuer',
      workflow
    })
  })

  it.each(['', 'a', 'a.b', 'a.!.c', tokenOf(7), tokenOf(null), tokenOf({ sub: 7 })])('makes nothing of "%s"', token => {
    expect(readTokenClaims(token)).toEqual(NONE)
  })
})
