import { describe, expect, it } from '@jest/globals'
import { inspectTrust } from './inspect-identity.js'

const PRINCIPAL = { Federated: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com' }
const ALLOW = { Effect: 'Allow', Principal: PRINCIPAL, Action: 'sts:AssumeRoleWithWebIdentity', Condition: {} }
const statesWith = (denial: object) =>
  inspectTrust({ Statement: [ALLOW, { ...ALLOW, Effect: 'Deny', ...denial }] }, { sub: 'repo:octo/shop:x' }, undefined)

describe('a trust policy with a statement that denies', () => {
  it('blocks the job when it is of its token', () => {
    expect(statesWith({})).toMatchObject([{ state: 'blocked', message: expect.stringContaining('denies') }])
  })

  it('is unknown when it cannot be judged', () => {
    const condition = { Null: { 'token.actions.githubusercontent.com:sub': 'true' } }
    expect(statesWith({ Condition: condition })).toMatchObject([{ check: 'trust policy', state: 'unknown' }])
  })

  it('is passed over when it is of others', () => {
    const condition = { StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:octo/other:x' } }
    expect(statesWith({ Condition: condition })).toEqual([])
  })
})
