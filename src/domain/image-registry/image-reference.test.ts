import { describe, expect, it } from '@jest/globals'
import { changeImage, isBareTagOrDigest, isImageChange, parseImageReference } from './image-reference.js'

const SHA256 = `sha256:${'0123456789abcdef'.repeat(4)}`
const SHA512 = `sha512:${'0123456789abcdef'.repeat(8)}`

describe('parseImageReference', () => {
  it.each<[string, { domain?: string; path: string; tag?: string; digest?: string }]>([
    ['mariadb', { path: 'mariadb' }],
    ['mariadb:latest', { path: 'mariadb', tag: 'latest' }],
    ['mariadb:1.2.3', { path: 'mariadb', tag: '1.2.3' }],
    [`mariadb@${SHA256}`, { path: 'mariadb', digest: SHA256 }],
    [`mariadb:10@${SHA256}`, { path: 'mariadb', tag: '10', digest: SHA256 }],
    [`mariadb@${SHA512}`, { path: 'mariadb', digest: SHA512 }],
    ['library/nginx:1', { path: 'library/nginx', tag: '1' }],
    ['team/sub/app', { path: 'team/sub/app' }],
    ['team/sub/app:V_1.2-rc.3', { path: 'team/sub/app', tag: 'V_1.2-rc.3' }],
    ['my_team/my__app.web-2:t', { path: 'my_team/my__app.web-2', tag: 't' }],
    ['a---b/c', { path: 'a---b/c' }],
    ['localhost/app', { domain: 'localhost', path: 'app' }],
    ['localhost:5000/app', { domain: 'localhost:5000', path: 'app' }],
    ['localhost:5000/team/app:t', { domain: 'localhost:5000', path: 'team/app', tag: 't' }],
    ['127.0.0.1:5000/app', { domain: '127.0.0.1:5000', path: 'app' }],
    ['[::1]:5000/app', { domain: '[::1]:5000', path: 'app' }],
    ['example.com/app', { domain: 'example.com', path: 'app' }],
    ['example.com/app:t', { domain: 'example.com', path: 'app', tag: 't' }],
    ['example.com:443/a/b/c/d:t', { domain: 'example.com:443', path: 'a/b/c/d', tag: 't' }],
    [`example.com:443/a@${SHA256}`, { domain: 'example.com:443', path: 'a', digest: SHA256 }],
    [`my-host.example.com/a/b:t@${SHA256}`, { domain: 'my-host.example.com', path: 'a/b', tag: 't', digest: SHA256 }],
    ['MYHOST/app', { domain: 'MYHOST', path: 'app' }],
    ['public.ecr.aws/docker/library/redis:7', { domain: 'public.ecr.aws', path: 'docker/library/redis', tag: '7' }],
    [
      '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:v1',
      { domain: '123456789012.dkr.ecr.eu-west-1.amazonaws.com', path: 'team/app', tag: 'v1' }
    ],
    [
      '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/app',
      { domain: '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn', path: 'app' }
    ],
    ['ghcr.io/owner/app:sha-0a1b2c3', { domain: 'ghcr.io', path: 'owner/app', tag: 'sha-0a1b2c3' }],
    [`x:${'t'.repeat(128)}`, { path: 'x', tag: 't'.repeat(128) }]
  ])('%s', (text, expected) => {
    expect(parseImageReference(text)).toEqual({ domain: undefined, tag: undefined, digest: undefined, ...expected })
  })

  it.each([
    '',
    ' ',
    'App',
    'team/App',
    'app:',
    'app:t:u',
    'app@',
    'app@sha256:abc',
    `app@sha256:${'g'.repeat(64)}`,
    `app@sha256:${'a'.repeat(63)}`,
    'app:-t',
    `app:${'t'.repeat(129)}`,
    '/app',
    'app/',
    'a//b',
    '_app',
    'app_',
    'a..b',
    'app name',
    'https://example.com/app',
    'example.com:port/app',
    '-host.com/app',
    '$IMAGE',
    '<IMAGE>',
    ':tag',
    `@${SHA256}`,
    'a'.repeat(300)
  ])('"%s" is none', text => {
    expect(parseImageReference(text)).toBeUndefined()
  })

  it('answers immediately for a text made to be slow', () => {
    const startedAt = performance.now()
    for (const text of [
      `${'a-'.repeat(400)}!`,
      `${'a_'.repeat(400)}!`,
      `${'a.'.repeat(400)}!`,
      `${'a/'.repeat(400)}!`
    ]) {
      expect(parseImageReference(text)).toBeUndefined()
    }
    expect(performance.now() - startedAt).toBeLessThan(200)
  })
})

describe('changeImage', () => {
  it.each([
    ['team/app:1', ':2', 'team/app:2'],
    [`host:5000/app:1@${SHA256}`, ':2', 'host:5000/app:2'],
    ['app', `@${SHA256}`, `app@${SHA256}`],
    ['app:1', `:2@${SHA256}`, `app:2@${SHA256}`],
    ['app:1', 'other/app:2', 'other/app:2'],
    ['<IMAGE>', 'app:2', 'app:2'],
    ['<IMAGE>', ':2', undefined]
  ])('%s and %s make %s', (current, change, expected) => {
    expect(changeImage(current, change)).toBe(expected)
  })

  it.each([
    [':v1', true],
    [`@${SHA256}`, true],
    [':', false],
    ['@', false],
    ['', false],
    ['app', true]
  ])('"%s" is a change: %s', (text, expected) => {
    expect(isImageChange(text)).toBe(expected)
  })
})

describe('isBareTagOrDigest', () => {
  const COMMIT = '0f5c1e9a7b3d2468ace013579bdf02468ace1357'

  it.each(['2', '1.4.2', 'v2', 'v1.4.2-rc.1', '1.4.2-RC1', '2026-07-15', '0f5c1e9', COMMIT, SHA256])(
    '%s is one',
    text => {
      expect(isBareTagOrDigest(text)).toBe(true)
    }
  )

  it.each([
    ...['nginx', 'v', 'web', '7zip', 'facade', 'defaced', 'api:2', ':2', ':v2', 'shop/2', 'example.com/v2', '2/api'],
    ...[`@${SHA256}`, `api@${SHA256}`, `:2@${SHA256}`, 'sha256:2', 'sha256', '']
  ])('%j is none', text => {
    expect(isBareTagOrDigest(text)).toBe(false)
  })
})
