import { describe, expect, it } from '@jest/globals'
import { inApplyOrder } from './apply-order.js'
import { diffObjects } from './diff-objects.js'
import { foreignConflicts, readConflicts } from './field-conflicts.js'
import { readManifests } from './read-manifests.js'
import { digestOfValue, releaseManifest } from './workload-manifest.js'

const read = (text: string, path = 'k8s/web.yaml') => readManifests([{ path, text }])
const CONFIG = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\n'
const SERVICE = 'apiVersion: v1\nkind: Service\nmetadata: { name: web }\n'

describe('manifests', () => {
  it('are the documents of a file, with the lines that they begin at', () => {
    const manifests = read(`# Source: chart\n---\n${CONFIG}---\n# nothing\n---\n\n${SERVICE}...\n`)
    expect(manifests.map(({ kind, name, place }) => [kind, name, place])).toEqual([
      ['ConfigMap', 'web', 'k8s/web.yaml:3'],
      ['Service', 'web', 'k8s/web.yaml:10']
    ])
  })

  it('may be JSON, and lists of objects', () => {
    const list = {
      apiVersion: 'v1',
      kind: 'List',
      items: [{ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' } }]
    }
    expect(read(JSON.stringify(list), 'web.json')).toMatchObject([
      { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }
    ])
  })

  it.each<[string, string, string]>([
    ['no object', 'a: s3cret\n', 'k8s/web.yaml:1:1: the object has no valid apiVersion and kind.'],
    ['a list', '- s3cret\n', 'k8s/web.yaml:1:1: expected a mapping with apiVersion, kind and metadata.'],
    [
      'no name',
      'apiVersion: v1\nkind: Secret\ndata: { a: s3cret }\n',
      'the Secret has no valid metadata.name. Add one.'
    ],
    ['a generated name', CONFIG.replace('name', 'generateName'), 'the ConfigMap has generateName'],
    ['the same object twice', `${CONFIG}---\n${CONFIG}`, 'k8s/web.yaml:5:1: ConfigMap web is also at k8s/web.yaml:1.'],
    ['invalid YAML', `${CONFIG}---\na: [s3cret\n`, 'k8s/web.yaml:'],
    ['a word of YAML 1.1', `${CONFIG}data: { a: !!binary s3cret }\n`, 'k8s/web.yaml:4'],
    [
      '101 objects',
      Array.from({ length: 101 }, (_, index) => CONFIG.replace('web', `web${index}`)).join('---\n'),
      'more than 100 objects'
    ],
    [
      'aliases of aliases',
      `${CONFIG}data:\n  a: &a [x,x,x,x,x,x,x,x,x]\n  b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n  c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n  d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n  e: [*d,*d,*d,*d,*d,*d,*d,*d,*d]\n`,
      'more than 25,000 values'
    ]
  ])('with %s are refused, without a value', (_, text, message) => {
    expect(() => read(text)).toThrow(message)
    expect(() => read(text)).not.toThrow('s3cret')
  })

  it('are applied in an order in which what pods read comes first', () => {
    const all = ['HorizontalPodAutoscaler', 'Widget', 'Service', 'ConfigMap', 'Deployment', 'ServiceAccount']
    const manifests = read(all.map(kind => CONFIG.replace('ConfigMap', kind)).join('---\n'))
    expect(inApplyOrder(manifests).map(({ kind }) => kind)).toEqual([
      ...['ServiceAccount', 'ConfigMap', 'Service', 'Widget', 'Deployment', 'HorizontalPodAutoscaler']
    ])
  })
})

describe('the manifest of a workload', () => {
  const workload = (env: string) => ({
    spec: {
      template: {
        spec: {
          containers: [
            { name: 'web', image: 'any', env: [{ name: 'A', value: env }] },
            { name: 'proxy', image: 'p:1' }
          ]
        }
      }
    }
  })
  const release = (env: string, image: string) => releaseManifest(workload(env), new Map([['web', image]]))

  it('has the images of the release, and the digest of its own template', () => {
    expect(release('b', 'web:2')).toMatchObject({
      spec: {
        template: { spec: { containers: [{ name: 'web', image: 'web:2', env: [{ value: 'b' }] }, { image: 'p:1' }] } }
      }
    })
    const digest = (object: object) =>
      /"deploy-kit\/template":"(?<digest>[0-9a-f]{16})"/.exec(JSON.stringify(object))?.groups?.digest
    expect(digest(release('b', 'web:2'))).toBe(digest(release('b', 'web:3')))
    expect(digest(release('c', 'web:2'))).not.toBe(digest(release('b', 'web:2')))
  })

  it('has the same digest whatever the order of its members', () => {
    expect(digestOfValue({ a: [1, { b: 2, c: 3 }], d: 4 })).toBe(digestOfValue({ d: 4, a: [1, { c: 3, b: 2 }] }))
    expect(digestOfValue('')).toMatch(/^[0-9a-f]{16}$/)
  })
})

describe('the difference that an apply makes', () => {
  it('shows each value that changes, by the names of list items', () => {
    const containers = (image: string, more = {}) => ({
      kind: 'Deployment',
      metadata: { resourceVersion: image },
      spec: { containers: [{ name: 'web', image, ...more }] }
    })
    expect(diffObjects(containers('a'), containers('b', { args: [] }))).toEqual([
      '~ .spec.containers[web].image: a -> b',
      '+ .spec.containers[web].args: (hidden)'
    ])
    expect(diffObjects(containers('a', { args: ['x'] }), containers('a'))).toEqual([
      '- .spec.containers[web].args[0]: (hidden)'
    ])
    expect(diffObjects(containers('a'), containers('a'))).toEqual([])
  })

  it('hides the values of a Secret, and annotations that repeat them', () => {
    const secret = (value: string) => ({
      kind: 'Secret',
      metadata: { name: 'web', annotations: { last: value } },
      data: { key: value }
    })
    const lines = diffObjects(secret('s3cret'), secret('t0p'))
    expect(lines).toEqual(['~ .metadata.annotations.last: (hidden) -> (hidden)', '~ .data.key: (hidden) -> (hidden)'])
  })

  it('hides values that often are secrets: of variables, headers and commands, and what kubectl recorded', () => {
    const workload = (value: string) => ({
      kind: 'Deployment',
      metadata: { name: 'web', annotations: { 'kubectl.kubernetes.io/last-applied-configuration': value } },
      spec: {
        containers: [
          {
            ...{ name: 'web', args: [value], command: [value], env: [{ name: 'TOKEN', value }, { value }] },
            livenessProbe: { httpGet: { httpHeaders: [{ name: 'Authorization', value }] } }
          }
        ]
      }
    })
    const lines = diffObjects(workload('s3cret'), workload('t0p'))
    expect(lines).toHaveLength(6)
    expect(lines).toContain('~ .spec.containers[web].env[0].value: (hidden) -> (hidden)')
    expect(lines.join()).not.toMatch(/s3cret|t0p/)
  })

  it('is cut where it is long, and has no control characters', () => {
    const named = { kind: 'Gateway', spec: { servers: [{ name: 'x\n::error::y'.repeat(20) }] } }
    const [line = '', ...others] = diffObjects({ kind: 'Gateway' }, named)
    expect(others).toEqual([])
    expect(line.length).toBeLessThan(250)
    expect(line).not.toContain('\n')
    const data = Object.fromEntries(Array.from({ length: 70 }, (_, index) => [`k${index}`, 'x\n::error::y'.repeat(20)]))
    const lines = diffObjects({ kind: 'ConfigMap' }, { kind: 'ConfigMap', data })
    expect(lines).toHaveLength(61)
    expect(lines.at(-1)).toBe('and 10 more')
    expect(lines.every(line => line.length < 120 && !line.includes('\n'))).toBe(true)
  })
})

it('a release takes over its images, and what deploy-kit itself has patched', () => {
  const image = (container: string) => `.spec.template.spec.containers[name="${container}"].image`
  const conflicts = [
    { manager: 'helm', field: image('web') },
    { manager: 'helm', field: image('proxy') },
    { manager: 'deploy-kit', field: '.spec.replicas' },
    { manager: 'helm', field: '.spec.replicas' }
  ]
  expect(foreignConflicts(conflicts, ['web'])).toEqual([conflicts[1], conflicts[3]])
})

it('the conflicts of an apply name the manager and the field', () => {
  const cause = (message: string) => ({ reason: 'FieldManagerConflict', message, field: '.spec.replicas' })
  const status = {
    details: {
      causes: [cause('conflict with "kubectl-client-side-apply" using apps/v1'), cause('other'), { reason: 'X' }]
    }
  }
  expect(readConflicts(status)).toEqual([
    { manager: 'kubectl-client-side-apply', field: '.spec.replicas' },
    { manager: 'another manager', field: '.spec.replicas' }
  ])
  expect(readConflicts({ message: 'the object has been modified' })).toEqual([])
})
