import { describe, expect, it } from '@jest/globals'
import { isImmutableTag, type TagMutability } from './image-repository.js'
import { parseRegistryAddress } from './registry-address.js'
import { readLoginToken } from './registry-login-token.js'

describe('parseRegistryAddress', () => {
  it.each([
    [undefined, { kind: 'ecr', accountId: undefined, region: undefined, host: undefined }],
    ['123456789012', { kind: 'ecr', accountId: '123456789012', region: undefined, host: undefined }],
    ['123456789012.dkr.ecr.eu-west-1.amazonaws.com', { kind: 'ecr', accountId: '123456789012', region: 'eu-west-1' }],
    ['123456789012.dkr.ecr-fips.us-east-1.amazonaws.com', { kind: 'ecr', region: 'us-east-1' }],
    ['123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn', { kind: 'ecr', region: 'cn-north-1' }],
    ['123456789012.dkr-ecr.eu-west-1.on.aws', { kind: 'ecr', region: 'eu-west-1' }],
    ['public.ecr.aws', { kind: 'ecr-public', host: 'public.ecr.aws' }],
    ['GHCR.io', { kind: 'other', host: 'ghcr.io' }],
    ['127.0.0.1:5000', { kind: 'other', host: '127.0.0.1:5000' }],
    ['1234.dkr.ecr.eu-west-1.amazonaws.com', { kind: 'other' }]
  ])('reads %s', (text, expected) => {
    expect(parseRegistryAddress(text, 'registry')).toMatchObject(expected)
  })

  it.each(['https://ghcr.io', 'ghcr.io/org', 'a b', 'host:port', '-x'])('refuses %s', text => {
    expect(() => parseRegistryAddress(text, 'registry')).toThrow('Input "registry": expected an account id')
  })
})

describe('isImmutableTag', () => {
  it.each<[TagMutability, string, boolean]>([
    [{ kind: 'mutable' }, 'v1', false],
    [{ kind: 'immutable' }, 'v1', true],
    [{ kind: 'immutable-except', patterns: ['latest*', 'dev-*-x'] }, 'latest-2', false],
    [{ kind: 'immutable-except', patterns: ['latest*', 'dev-*-x'] }, 'dev-1-x', false],
    [{ kind: 'immutable-except', patterns: ['v1.0'] }, 'v1x0', true],
    [{ kind: 'mutable-except', patterns: ['v*'] }, 'v1', true],
    [{ kind: 'mutable-except', patterns: ['v*'] }, 'latest', false]
  ])('%j: %s is %s', (mutability, tag, expected) => {
    expect(isImmutableTag(tag, mutability)).toBe(expected)
  })
})

describe('readLoginToken', () => {
  it('takes user and password apart at the first colon', () => {
    expect(readLoginToken(btoa('AWS:pass:word'))).toEqual({ username: 'AWS', password: 'pass:word' })
  })

  it.each([undefined, '', 'no base64!', btoa('nothing'), btoa('AWS:')])('is undefined for %s', token => {
    expect(readLoginToken(token)).toBeUndefined()
  })
})
