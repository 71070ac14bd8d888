import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { judgeTrustPolicy } from './judge-trust-policy.js'

const PROVIDER = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com'
const claims = {
  sub: 'repo:octo/shop:environment:production',
  aud: 'sts.amazonaws.com',
  job_workflow_ref: 'org/deploy-kit/.github/workflows/deploy-canary.yml@refs/tags/v1.2.0'
}

const policy = (condition: object, principal: object = { Federated: PROVIDER }) => ({
  Statement: [{ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRoleWithWebIdentity', Condition: condition }]
})
const key = (claim: string) => `token.actions.githubusercontent.com:${claim}`
const kindOf = (condition: object) => judgeTrustPolicy(policy(condition), claims).kind

describe('a trust policy', () => {
  it.each(['constructor', 'toString', '__proto__'])('that asks for the claim %s finds none', claim => {
    const judged = judgeTrustPolicy(policy({ StringEquals: { [key(claim)]: 'x' } }), claims)
    expect(JSON.stringify(judged)).not.toContain('"got"')
    expect(judged.kind).toBe('refused')
  })

  it('as documented trusts a job of the environment, in both forms of its subject', () => {
    const documented: unknown = JSON.parse(readFileSync('docs/iam/trust.json', 'utf8'))
    for (const sub of [claims.sub, 'repo:octo@1234567/shop@7654321:environment:production']) {
      expect(judgeTrustPolicy(documented, { ...claims, sub }).kind).toBe('trusted')
    }
    expect(judgeTrustPolicy(documented, { ...claims, sub: 'repo:octo/shop:ref:refs/heads/main' }).kind).toBe('refused')
  })

  it.each([
    ['refs/tags/v1', 'trusted'],
    ['refs/tags/v1.2.0', 'trusted'],
    ['refs/tags/v10', 'refused'],
    ['refs/tags/v10.0.0', 'refused'],
    ['refs/heads/main', 'refused'],
    ['0123456789abcdef0123456789abcdef01234567', 'refused']
  ])('as documented holds a workflow at %s for %s', (version, kind) => {
    const documented: unknown = JSON.parse(readFileSync('docs/iam/trust.json', 'utf8'))
    const workflow = `org/deploy-kit/.github/workflows/deploy-canary.yml@${version}`
    expect(judgeTrustPolicy(documented, { ...claims, job_workflow_ref: workflow }).kind).toBe(kind)
  })

  it.each([
    ['an exact text', { StringEquals: { [key('sub')]: claims.sub } }, 'trusted'],
    ['one of several', { StringEquals: { [key('sub')]: ['other', claims.sub] } }, 'trusted'],
    ['a star in StringEquals, which is a star', { StringEquals: { [key('sub')]: 'repo:octo/shop:*' } }, 'refused'],
    ['a star in StringLike', { StringLike: { [key('sub')]: 'repo:octo/shop:*' } }, 'trusted'],
    ['another case', { StringEquals: { [key('sub')]: claims.sub.toUpperCase() } }, 'refused'],
    ['another case, ignored', { StringEqualsIgnoreCase: { [key('sub')]: claims.sub.toUpperCase() } }, 'trusted'],
    ['a claim that the token lacks', { StringEquals: { [key('enterprise')]: 'octo' } }, 'refused'],
    ['a negated condition on such a claim', { StringNotLike: { [key('enterprise')]: 'octo' } }, 'trusted'],
    ['the name of a claim in another case', { StringLike: { [key('SUB')]: 'repo:octo/*' } }, 'trusted'],
    ['a negated one in another case', { StringNotLike: { [key('Sub')]: 'repo:octo/*' } }, 'refused'],
    ['all values of a claim that the token lacks', { 'ForAllValues:StringLike': { [key('x')]: 'y' } }, 'trusted'],
    ['all values of one that it has', { 'ForAllValues:StringLike': { [key('sub')]: 'other' } }, 'refused'],
    ['any value of a claim that it lacks', { 'ForAnyValue:StringNotLike': { [key('x')]: 'y' } }, 'refused'],
    ['such a claim, if it exists', { StringEqualsIfExists: { [key('enterprise')]: 'octo' } }, 'trusted'],
    [
      'all conditions, one of which fails',
      { StringEquals: { [key('aud')]: 'x', [key('sub')]: claims.sub } },
      'refused'
    ],
    ['an operator that is not of texts', { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }, 'refused']
  ])('with %s is judged as IAM does', (_, condition, kind) => {
    expect(kindOf(condition)).toBe(kind)
  })

  it.each([
    ['everybody', { Principal: '*' }, 'no-statement'],
    ['the provider', {}, 'no-statement'],
    ['every action', { Action: 'sts:*' }, 'no-statement'],
    ['this subject', { Condition: { StringLike: { [key('sub')]: 'repo:octo/*' } } }, 'no-statement'],
    ['another subject', { Condition: { StringLike: { [key('sub')]: 'repo:other/*' } } }, 'trusted'],
    ['another provider', { Principal: { Federated: 'arn:aws:iam::1:oidc-provider/other.example' } }, 'trusted'],
    ['another action', { Action: 'sts:AssumeRole' }, 'trusted'],
    ['all but some actions', { Action: undefined, NotAction: 'sts:TagSession' }, 'unknown'],
    ['by a condition that is not of texts', { Condition: { Null: { [key('sub')]: 'true' } } }, 'unknown']
  ])('that also denies %s is judged as IAM does', (_, denial, kind) => {
    const [allowing] = policy({}).Statement
    const statements = [allowing, { ...allowing, Effect: 'Deny', Condition: {}, ...denial }]
    expect(judgeTrustPolicy({ Statement: statements }, claims).kind).toBe(kind)
  })

  it.each([
    [{}, 'no statement allows sts:AssumeRoleWithWebIdentity'],
    [
      policy({}, { Federated: 'arn:aws:iam::123456789012:oidc-provider/other.example' }),
      'no statement that allows sts:AssumeRoleWithWebIdentity names the provider token.actions.githubusercontent.com'
    ]
  ])('%j accepts no token', (text, problem) => {
    expect(judgeTrustPolicy(text, claims)).toEqual({ kind: 'no-statement', problem })
  })
})
