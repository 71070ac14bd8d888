import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { readHooks, refuseUnreachedHooks } from './read-hooks.js'
import { describeHook } from './step-hook.js'

const LAUNCH_DARKLY = `
- at: 10%
  url: https://app.launchdarkly.com/api/v2/flags/default/checkout
  method: PATCH
  headers:
    Content-Type: application/json; domain-model=launchdarkly.semanticpatch
  auth: { header: { name: Authorization, value: env:LD_TOKEN } }
  body: '{"environmentKey": "production", "instructions": [{"kind": "turnFlagOn"}]}'
  timeout: 30s
`

describe('readHooks', () => {
  it('reads all that a hook has', () => {
    expect(readHooks(LAUNCH_DARKLY)).toEqual([
      {
        ...{ at: 10, method: 'PATCH', timeoutSeconds: 30, onFailure: 'roll-back' },
        url: 'https://app.launchdarkly.com/api/v2/flags/default/checkout',
        headers: new Map([['content-type', 'application/json; domain-model=launchdarkly.semanticpatch']]),
        auth: { kind: 'header', header: 'Authorization', secret: 'LD_TOKEN' },
        body: '{"environmentKey": "production", "instructions": [{"kind": "turnFlagOn"}]}'
      }
    ])
  })

  it('has defaults for all but the moment and the URL', () => {
    expect(readHooks('- { at: rolled-back, url: "https://a.example/off" }')).toEqual([
      {
        ...{ at: 'rolled-back', url: 'https://a.example/off', method: 'POST', headers: new Map() },
        ...{ auth: { kind: 'none' }, body: undefined, timeoutSeconds: 20, onFailure: 'continue' }
      }
    ])
  })

  it.each([
    ['at: 10%', 'Input "hooks", line 1, column 1: expected a list of hooks, got a mapping. Begin each with "- at:".'],
    ['- at: 10%', 'a hook requires "at" and "url".'],
    ['-', 'this hook is empty. Set "at" and "url".'],
    [
      '- { at: 10, url: "https://a.example" }',
      'expected before-traffic, a step such as 10%, succeeded or rolled-back;'
    ],
    [
      '- { at: 0%, url: "https://a.example" }',
      'expected before-traffic, a step such as 10%, succeeded or rolled-back;'
    ],
    ['- { at: 101%, url: "https://a.example" }', 'expected before-traffic, a step such as 10%'],
    ['- { at: 10%, url: "ftp://a.example" }', 'expected an address such as https://metrics.example.com'],
    ['- { at: 10%, url: "https://u:p@a.example" }', 'the address contains a user name or a password.'],
    [
      '- { at: 10%, url: "http://a.example", auth: env:TOKEN }',
      'the address uses http, which would expose the credentials.'
    ],
    ['- { at: 10%, url: "https://a.example", auth: s3cretW0rd }', 'expected env:NAME'],
    ['- { at: 10%, url: "https://a.example", http: x }', 'a hook has no key "http"; did you mean'],
    ['- { at: 10%, url: "https://a.example", method: HEAD }', 'expected one of POST, PUT, PATCH, DELETE, GET'],
    ['- { at: 10%, url: "https://a.example", method: GET, body: a }', 'a request with method GET has no body.'],
    ['- { at: 10%, url: "https://a.example", timeout: 61s }', 'expected a duration such as 90s or 2m (1s to 1m'],
    ['- { at: succeeded, url: "https://a.example", on-failure: roll-back }', 'is sent after the rollout has ended.'],
    [
      '- { at: 10%, url: "https://a.example", headers: { Authorization: s3cretW0rd } }',
      'cannot be set here. Set credentials under "auth".'
    ],
    [
      '- { at: 10%, url: "https://a.example", headers: { X: "s3cretW0rd\\nY: 1" } }',
      'contains characters that a header cannot have.'
    ],
    ['- { at: 10%, url: "https://a.example", headers: { "X Y": s3cretW0rd } }', 'this key is not a valid header name.']
  ])('refuses %j', (yaml, message) => {
    expect(() => readHooks(yaml)).toThrow(message)
    expect(() => readHooks(yaml)).toThrow(/^Input "hooks", line 1, column \d+: (?!.*s3cretW0rd)/s)
  })
})

it('refuses more than fifty hooks', () => {
  const yaml = Array.from({ length: 51 }, () => '- { at: 10%, url: "https://a.example" }').join('\n')
  expect(() => readHooks(yaml)).toThrow('at most 50 hooks are supported, got 51.')
})

it('refuses hooks that may take longer together than the lease of the rollout allows', () => {
  const yaml = Array.from({ length: 3 }, () => '- { at: 10%, url: "https://a.example", timeout: 41s }').join('\n')
  expect(() => readHooks(yaml)).toThrow(
    'Input "hooks": all hooks at 10% together may take 123s, and at most 120s are supported. Decrease their "timeout".'
  )
})

describe('a hook at a share', () => {
  it('that the rollout never has is refused', () => {
    const hooks = readHooks(LAUNCH_DARKLY)
    expect(() => refuseUnreachedHooks(hooks, [0, 20, 100])).toThrow(
      'Input "hooks": 10% is not a step of this rollout. Use one of its steps: 20%, 100%.'
    )
    expect(() => refuseUnreachedHooks(hooks, [10, 100])).not.toThrow()
  })

  it('is described without its path', () => {
    expect(readHooks(LAUNCH_DARKLY).map(describeHook)).toEqual(['Hook at 10% (PATCH app.launchdarkly.com)'])
  })
})

describe('the guide', () => {
  const page = readFileSync('docs/guides/feature-flags.md', 'utf8')
  const blocks = [...page.matchAll(/^( *)hooks: \|\n((?:\1 {2}.*\n)+)/gm)].map(([, , block = '']) => block)

  it('has examples of three services that are read', () => {
    expect(blocks.map(block => readHooks(block).map(({ at, method }) => [at, method]))).toEqual([
      [
        [10, 'PATCH'],
        ['rolled-back', 'PATCH']
      ],
      ...Array.from({ length: 2 }, () => [
        [10, 'POST'],
        ['rolled-back', 'POST']
      ])
    ])
  })
})
