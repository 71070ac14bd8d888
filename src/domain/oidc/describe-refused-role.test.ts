import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { describeRefusedRole } from './describe-refused-role.js'
import { readTokenClaims } from './token-claims.js'

const role = {
  ...{ arn: 'arn:aws:iam::123456789012:role/deployer', sessionName: 'x', durationSeconds: 3_600 },
  audience: 'sts.amazonaws.com'
}

function tokenOf(claims: unknown): string {
  return ['{}', JSON.stringify(claims), 'signature'].map(part => Buffer.from(part).toString('base64url')).join('.')
}

describe('describeRefusedRole', () => {
  it('says what docs/oidc.md quotes', () => {
    const subject = 'repo:octo@123456/shop@456789:environment:production'
    const said = describeRefusedRole(role, { subject, audience: 'sts.amazonaws.com', issuer: undefined })
    expect(readFileSync('docs/oidc.md', 'utf8')).toContain(`\n${said}\n`)
  })

  it.each(['repo:octo/shop:ref:refs/heads/main', 'repo:octo@x/shop:pull_request', 'custom', ''])(
    'does not speak of ids where the subject "%s" has none',
    subject => {
      expect(describeRefusedRole(role, { subject, audience: 'a', issuer: undefined })).not.toContain('with the ids')
    }
  )
})

describe('readTokenClaims', () => {
  it('reads claims in any script', () => {
    const claims = { sub: 'repo:öcto/shöp:environment:prod', aud: 'sts.amazonaws.com', iss: 'https://issuer' }
    expect(readTokenClaims(tokenOf(claims))).toEqual({
      subject: claims.sub,
      audience: 'sts.amazonaws.com',
      issuer: 'https://issuer'
    })
  })

  it.each(['', 'a', 'a.b', 'a.!.c', tokenOf(7), tokenOf(null), tokenOf({ sub: 7 })])('makes nothing of "%s"', token => {
    expect(readTokenClaims(token)).toEqual({ subject: undefined, audience: undefined, issuer: undefined })
  })
})
