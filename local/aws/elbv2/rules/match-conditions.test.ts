import { describe, expect, test } from '@jest/globals'
import type { Shape } from '../../aws-service.js'
import { readElbv2Request } from '../elbv2-request.js'
import { compileConditions } from './match-conditions.js'
import { readConditions } from './read-conditions.js'

const facts = (change: { url?: string; method?: string; headers?: Record<string, string>; sourceIp?: string }) => ({
  ...{ method: 'GET', url: '/', headers: { host: 'www.example.com:8080' }, sourceIp: '127.0.0.1' },
  ...change
})

const matches = (conditions: readonly Shape[], request: Parameters<typeof facts>[0]) =>
  compileConditions(readConditions(conditions.map(readElbv2Request)))(facts(request))

const path = (...Values: string[]) => ({ Field: 'path-pattern', Values })
const header = (HttpHeaderName: string, ...Values: string[]) => ({
  Field: 'http-header',
  HttpHeaderConfig: { HttpHeaderName, Values }
})
const queryString = (...Values: Shape[]) => ({ Field: 'query-string', QueryStringConfig: { Values } })

describe('conditions of a rule', () => {
  test.each([
    [path('/img/*'), { url: '/img/a/b.png?x=1' }, true],
    [path('/img/*'), { url: '/IMG/a' }, false],
    [path('/a?c'), { url: '/abc' }, true],
    [path('/a?c'), { url: '/ac' }, false],
    [path('/a.c'), { url: '/abc' }, false],
    [path('/a\\*'), { url: '/ab' }, false],
    [path('/a\\*'), { url: '/a*' }, true],
    [path('/one', '/two'), { url: '/two' }, true],
    [{ Field: 'host-header', HostHeaderConfig: { Values: ['*.Example.com'] } }, {}, true],
    [{ Field: 'host-header', Values: ['example.com'] }, {}, false],
    [{ Field: 'http-request-method', HttpRequestMethodConfig: { Values: ['POST'] } }, { method: 'POST' }, true],
    [{ Field: 'http-request-method', HttpRequestMethodConfig: { Values: ['POST'] } }, {}, false],
    [header('X-Canary', 'yes*'), { headers: { 'x-canary': 'YES please' } }, true],
    [header('X-Canary', 'yes*'), {}, false],
    [queryString({ Key: 'version', Value: 'v1' }), { url: '/?a=b&version=v1' }, true],
    [queryString({ Key: 'version', Value: 'v1' }), { url: '/?version=v2' }, false],
    [queryString({ Value: '*beta*' }), { url: '/?anything=is-beta-ok' }, true],
    [{ Field: 'source-ip', SourceIpConfig: { Values: ['127.0.0.0/8'] } }, {}, true],
    [{ Field: 'source-ip', SourceIpConfig: { Values: ['10.0.0.0/8'] } }, {}, false]
  ])('%j against %j is %s', (condition, request: Parameters<typeof facts>[0], expected) => {
    expect(matches([condition], request)).toBe(expected)
  })

  test('must all hold', () => {
    const both = [path('/a'), header('x-canary', '1')]
    expect(matches(both, { url: '/a', headers: { 'x-canary': '1' } })).toBe(true)
    expect(matches(both, { url: '/a' })).toBe(false)
  })

  test.each([
    [[{ Field: 'colour', Values: ['red'] }], 'Condition field'],
    [[path()], 'value must be specified'],
    [[path('/a'), path('/b')], 'at most one condition'],
    [[path('/1', '/2', '/3', '/4', '/5', '/6')], 'at most 5'],
    [[path(`/${'x'.repeat(128)}`)], '128 characters'],
    [[{ Field: 'http-header', HttpHeaderConfig: { Values: ['a'] } }], 'HttpHeaderName']
  ])('%j are refused', (conditions: readonly Shape[], message) => {
    expect(() => matches(conditions, {})).toThrow(message)
  })
})
