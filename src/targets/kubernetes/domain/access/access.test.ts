import { describe, expect, it } from '@jest/globals'
import { failureOf } from './api-failure.js'
import { execInfo, readExecCredential } from './exec-plugin.js'
import { inClusterAccess } from './in-cluster.js'
import { reconcilingTool } from './managers.js'
import { parseKubeconfig } from './parse-kubeconfig.js'
import { roleRules } from './role-rules.js'

const OPTIONS = { context: undefined, allowsInsecure: false }
const kubeconfig = (user: string, cluster = 'server: https://k8s.example:6443', rest = '') => `apiVersion: v1
kind: Config
current-context: prod
contexts:
  - { name: prod, context: { cluster: c, user: u, namespace: shop } }
clusters:
  - name: c
    cluster: { ${cluster} }
users:
  - name: u
    user: { ${user} }
${rest}`

describe('a kubeconfig', () => {
  it('names the server, its authority and the namespace', () => {
    const access = parseKubeconfig(
      kubeconfig('token: abc', 'server: https://k8s.example, certificate-authority-data: Q0E='),
      OPTIONS
    )
    expect(access).toEqual({
      ...{ server: new URL('https://k8s.example'), authority: { kind: 'data', base64: 'Q0E=' }, isInsecure: false },
      ...{ serverName: undefined, namespace: 'shop', identity: { kind: 'token', token: 'abc' } }
    })
  })

  it.each<[string, string, object]>([
    ['a token in a file, which wins', 'token: abc, tokenFile: /run/token', { kind: 'token-file', path: '/run/token' }],
    [
      'a certificate',
      'client-certificate-data: QQ==, client-key: /k.pem',
      { kind: 'certificate', certificate: { kind: 'data', base64: 'QQ==' }, key: { kind: 'file', path: '/k.pem' } }
    ],
    [
      'an exec plugin',
      'exec: { apiVersion: client.authentication.k8s.io/v1, command: gke-gcloud-auth-plugin, args: [a, "b c"], env: [{ name: X, value: y }] }',
      {
        kind: 'exec',
        plugin: {
          ...{ apiVersion: 'client.authentication.k8s.io/v1', command: 'gke-gcloud-auth-plugin', args: ['a', 'b c'] },
          ...{ env: { X: 'y' }, providesClusterInfo: false }
        }
      }
    ]
  ])('has %s', (_, user, identity) => {
    expect(parseKubeconfig(kubeconfig(user), OPTIONS).identity).toEqual(identity)
  })

  it.each<[string, string, string]>([
    ['a plain-text server', kubeconfig('token: s3cret', 'server: http://k8s.example'), 'is not an https:// address'],
    [
      'an unchecked certificate',
      kubeconfig('token: s3cret', 'server: https://a.example, insecure-skip-tls-verify: true'),
      'insecure-skip-tls-verify is set'
    ],
    [
      'a proxy',
      kubeconfig('token: s3cret', 'server: https://a.example, proxy-url: http://p'),
      'proxy-url is not supported'
    ],
    ['a password', kubeconfig('username: a, password: s3cret'), 'username and password were removed'],
    ['an auth provider', kubeconfig('auth-provider: { name: gcp }'), 'auth-provider was removed'],
    ['a relative path', kubeconfig('tokenFile: token'), 'relative path'],
    ['a certificate without its key', kubeconfig('client-certificate-data: QQ=='), 'must be set together'],
    ['an exec plugin of another API', kubeconfig('exec: { apiVersion: v1, command: x }'), 'exec needs the apiVersion'],
    ['text that is no YAML', 'a: [s3cret', 'kubeconfig']
  ])('with %s is refused', (_, text, message) => {
    expect(() => parseKubeconfig(text, OPTIONS)).toThrow(message)
    expect(() => parseKubeconfig(text, OPTIONS)).not.toThrow('s3cret')
  })

  it('without the context that is asked for is refused', () => {
    const parse = () => parseKubeconfig(kubeconfig('token: a'), { ...OPTIONS, context: 's3cret' })
    expect(parse).toThrow('contexts has no entry')
    expect(parse).not.toThrow('s3cret')
  })

  it('with an unchecked certificate is accepted where an input allows it', () => {
    const text = kubeconfig('token: a', 'server: https://a.example, insecure-skip-tls-verify: true')
    expect(parseKubeconfig(text, { ...OPTIONS, allowsInsecure: true }).isInsecure).toBe(true)
  })
})

describe('an exec plugin', () => {
  it('prints a token with its end', () => {
    const stdout = '{"status":{"token":"t","expirationTimestamp":"2026-11-30T00:00:00Z"}}'
    expect(readExecCredential(stdout)).toMatchObject({ token: 't', expiresAt: Date.UTC(2026, 10, 30) })
  })

  it.each(['no json s3cret', '{"status":{}}'])(
    'that prints no token is an error without what it printed: %s',
    stdout => {
      expect(() => readExecCredential(stdout)).toThrow(/did not print JSON|printed no token/)
      expect(() => readExecCredential(stdout)).not.toThrow('s3cret')
    }
  )

  it('runs without a terminal', () => {
    const plugin = {
      apiVersion: 'client.authentication.k8s.io/v1',
      command: 'x',
      args: [],
      env: {},
      providesClusterInfo: true
    }
    expect(JSON.parse(execInfo(plugin, 'https://a.example'))).toMatchObject({
      spec: { interactive: false, cluster: { server: 'https://a.example' } }
    })
  })
})

describe('a runner', () => {
  it('in a cluster uses its service account', () => {
    const { server } = inClusterAccess({ KUBERNETES_SERVICE_HOST: 'fd00::1', KUBERNETES_SERVICE_PORT: '443' })
    expect(server.href).toBe('https://[fd00::1]/')
  })

  it('outside of one has no cluster', () => {
    expect(() => inClusterAccess({})).toThrow('Set the input kubeconfig')
  })
})

describe('the error of a response', () => {
  const call = { verb: 'patch', what: 'Deployment web', namespace: 'shop' } as const

  it.each<[number, string, string]>([
    [401, 'Unauthorized', 'credentials-expired'],
    [403, 'deployments.apps "web" is forbidden', 'access-denied'],
    [404, 'not found', 'not-found'],
    [409, 'the object has been modified', 'conflict'],
    [422, 'the server rejected our request: testing value /metadata/resourceVersion failed', 'conflict'],
    [422, 'the server rejected our request due to an error in our request', 'conflict'],
    [422, 'spec.replicas: Invalid value', 'rejected'],
    [400, 'bad', 'rejected'],
    [429, 'too many', 'throttled'],
    [500, 'internal', 'outcome-unknown'],
    [504, 'timeout', 'outcome-unknown']
  ])('with status %i (%s) is %s', (status, message, code) => {
    expect(failureOf(call, status, { message }).code).toBe(code)
  })

  it('with status 500 of a read may be tried again', () => {
    expect(failureOf({ ...call, verb: 'get' }, 500, undefined).code).toBe('platform-error')
  })

  it('of a full quota names the quota, and no permission', () => {
    const message = 'pods "web" is forbidden: exceeded quota: compute'
    expect(failureOf(call, 403, { message }).message).toMatch('A quota of namespace shop is full')
  })
})

describe('a tool that reverts changes', () => {
  it.each<[string, object, string]>([
    ['its annotation', { annotations: { 'argocd.argoproj.io/tracking-id': 'shop:apps/Deployment' } }, 'Argo CD'],
    ['its label', { labels: { 'kustomize.toolkit.fluxcd.io/name': 'shop' } }, 'Flux'],
    ['its field manager', { managedFields: [{ manager: 'kubectl' }, { manager: 'argocd-controller' }] }, 'Argo CD'],
    ['its field manager', { managedFields: [{ manager: 'helm-controller' }] }, 'Flux']
  ])('is found by %s: %j is %s', (_, metadata, tool) => {
    expect(reconcilingTool({ metadata })).toBe(tool)
  })

  it('is not kubectl or Helm, which people run', () => {
    expect(
      reconcilingTool({ metadata: { managedFields: [{ manager: 'kubectl-client-side-apply' }, { manager: 'helm' }] } })
    ).toBeUndefined()
  })
})

it('a switch of Services changes no route, and creates no Service', () => {
  const rules = roleRules('service-selector')
  expect(rules.flatMap(({ resources }) => resources)).not.toContain('httproutes')
  expect(rules.find(({ resources }) => resources.includes('services'))?.verbs).toEqual(['get', 'list', 'patch'])
})
