import { describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { readMetadata } from '../../../scripts/action-metadata.js'
import { inputReader } from '../../domain/input/input-reader.js'
import { prometheusDialect } from '../../sources/prometheus/domain/prometheus-dialect.js'
import { readInputs } from './inputs.js'

type Given = Readonly<Record<string, string>>

const DIGEST = `sha256:${'a'.repeat(64)}`
const ROLLING = { workload: 'web', images: `web=registry.test/shop/web:1.4.2@${DIGEST}` }
const CANARY = { ...ROLLING, strategy: 'canary', gates: 'targets:' }
const SOURCE = "sources: { prom: { prometheus: 'https://prom.example' } }\n"

const { inputs: known = {} } = await readMetadata(join('actions', 'deploy-kubernetes', 'action.yml'))
/** What a step is given, with the defaults of action.yml, as the runner hands them over. */
const readerOf = (given: Given) =>
  inputReader(name => given[name] ?? String(known[name]?.default ?? '').replace('${{ github.run_id }}', '1'))
const read = (given: Given) => readInputs(readerOf(given), { kinds: () => Promise.resolve([prometheusDialect]) })
const refusal = (given: Given) => read(given).then(String, (error: unknown) => String(error))

describe('a step with good inputs', () => {
  it('replaces the pods of a Deployment, with the service account of the pod that it runs in', async () => {
    expect(await read(ROLLING)).toMatchObject({
      ...{ connection: { kind: 'in-cluster' }, version: 'given', purpose: 'deploy', steps: [100] },
      spec: {
        ...{
          kind: 'Deployment',
          workload: 'web',
          strategy: 'rolling',
          traffic: 'auto',
          routes: [],
          drainSeconds: 10,
          cronJobs: [],
          migration: undefined
        },
        ...{ namespace: undefined, service: undefined, readyWithinSeconds: 300 },
        images: new Map([['web', `registry.test/shop/web:1.4.2@${DIGEST}`]])
      }
    })
  })

  it.each([
    ['statefulset/db', 'StatefulSet', 'db'],
    ['daemonset/agent', 'DaemonSet', 'agent'],
    ['Deployment/web', 'Deployment', 'web']
  ])('deploys %s', async (workload, kind, name) => {
    expect((await read({ ...ROLLING, workload })).spec).toMatchObject({ kind, workload: name })
  })

  it('shifts a canary in steps, and has the time for all bakes', async () => {
    const request = await read({ ...CANARY, steps: '5, 100', bake: '5m', 'ready-within': '2m', traffic: 'istio' })
    expect(request).toMatchObject({ steps: [5, 100], bakeSeconds: 300, spec: { traffic: 'istio' } })
    expect(request.timeoutMilliseconds).toBe((2 * 900 + 120 + 2 * 60 + 300) * 1000)
    expect(request.planLines[0]).toBe(
      'The mesh sends 5%, 100% of the requests to the canary. Gates are evaluated at each step.'
    )
  })

  it('plans a migration, and has the time for it', async () => {
    const given = {
      ...ROLLING,
      'migrate-command': 'npm run "migrate up"',
      'ready-within': '5m',
      'migrate-timeout': '40m'
    }
    const { spec, planLines, timeoutMilliseconds } = await read(given)
    expect(spec.migration).toEqual({
      command: ['npm', 'run', 'migrate up'],
      container: undefined,
      withinSeconds: 2_400
    })
    expect(planLines).toEqual(['The migration runs first, as a Job with the new image, for at most 40m 00s.'])
    expect(timeoutMilliseconds).toBe(2 * 45 * 60_000)
  })

  it.each([[{ version: 'previous', images: '' }], [{ purpose: 'rollback' }], [{ ...CANARY, resume: 'promote' }]])(
    'runs no migration with %j',
    async given => {
      expect((await read({ ...ROLLING, 'migrate-command': 'migrate', ...given })).spec.migration).toBeUndefined()
    }
  )

  it('has the manifests of the files that fit, and none in a rollback', async () => {
    const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\n'
    const patterns: string[][] = []
    const findManifests = (asked: readonly string[]) => {
      patterns.push([...asked])
      return Promise.resolve([{ path: 'k8s/web.yaml', text }])
    }
    const readWith = (given: Given) => readInputs(readerOf(given), { findManifests })
    const { spec } = await readWith({ ...ROLLING, manifests: 'k8s/*.yaml\nextra.yaml' })
    expect(patterns).toEqual([['k8s/*.yaml', 'extra.yaml']])
    expect(spec.manifests).toMatchObject([{ kind: 'ConfigMap', name: 'web', place: 'k8s/web.yaml:1' }])
    expect((await readWith({ ...ROLLING, purpose: 'rollback', manifests: 'a' })).spec.manifests).toEqual([])
  })

  it('plans the CronJobs that follow the release', async () => {
    expect((await read({ ...CANARY, 'cron-jobs': 'reports, clean-up' })).planLines.at(-1)).toBe(
      'At the end, these CronJobs get the images of the release: reports, clean-up.'
    )
  })

  it('reads gates on the workloads of both revisions', async () => {
    const { gates } = await read({ ...CANARY, gates: `${SOURCE}errors: { source: prom, preset: istio }` })
    expect(gates.gates.map(({ name }) => name)).toContain('errors (prom) against stable')
  })

  it.each<[Given, object]>([
    [
      { kubeconfig: 'a: b', context: 'prod' },
      { kind: 'kubeconfig', context: 'prod', allowsInsecure: false }
    ],
    [
      { 'eks-cluster': 'prod', 'role-to-assume': 'arn:aws:iam::123456789012:role/deploy' },
      { kind: 'eks', cluster: 'prod', role: { arn: 'arn:aws:iam::123456789012:role/deploy' } }
    ],
    [{ 'eks-cluster': 'prod' }, { kind: 'eks', cluster: 'prod', role: undefined }]
  ])('reaches the cluster of %j', async (given, connection) => {
    expect((await read({ ...ROLLING, ...given })).connection).toMatchObject(connection)
  })

  it('goes back without images, gates and steps, whatever the strategy', async () => {
    const back = { ...ROLLING, images: '', version: 'previous', purpose: 'rollback', strategy: 'canary' }
    expect(await read(back)).toMatchObject({ version: 'previous', purpose: 'rollback', gates: { gates: [] } })
  })
})

describe('an input that is refused', () => {
  it.each<[Given, string]>([
    [{ workload: '' }, 'Input "workload": a value is required'],
    [{ workload: 'job/web' }, 'Input "workload": this is not the name of a workload.'],
    [{ workload: 'Web' }, 'Input "workload": this is not the name of a workload.'],
    [{ images: '' }, 'Input "images": a value is required. Write a line container=image'],
    [{ images: 'registry.test/web' }, 'Input "images": item 1 is not container=value.'],
    [{ images: `web=@${DIGEST}` }, 'Input "images": the image of container "web" is not a whole image reference.'],
    [{ images: 'web=registry.test/web:1' }, 'Input "images": the image of container "web" has no digest.'],
    [{ version: 'previous' }, 'Input "images": it cannot be combined with version: previous'],
    [{ namespace: 'Shop' }, 'Input "namespace": expected a name of Kubernetes'],
    [{ service: 'a/b' }, 'Input "service": expected a name of Kubernetes'],
    [{ kubeconfig: 'a: b', 'eks-cluster': 'prod' }, 'Input "eks-cluster": it cannot be combined with "kubeconfig".'],
    [{ 'eks-cluster': 'arn:aws:eks:eu-west-1:1:cluster/prod' }, 'Input "eks-cluster": this is not the name'],
    [{ context: 'prod' }, 'Input "context": it is only used with "kubeconfig".'],
    [{ 'allow-insecure-tls': 'true' }, 'Input "allow-insecure-tls": it is only used with "kubeconfig".'],
    [
      { 'role-to-assume': 'arn:aws:iam::123456789012:role/deploy' },
      'Input "role-to-assume": it is only used with "eks-cluster".'
    ],
    [{ traffic: 'istio' }, 'Input "traffic": it is not supported with strategy: rolling.'],
    [{ routes: 'web' }, 'Input "routes": it is not supported with strategy: rolling.'],
    [{ strategy: 'canary' }, 'Input "gates": a value is required with strategy: canary'],
    [{ ...CANARY, workload: 'statefulset/db' }, 'Input "strategy": `canary` is supported for a Deployment only.'],
    [{ ...CANARY, traffic: 'service-selector' }, 'Input "traffic": a Service splits no traffic by percent.'],
    [{ ...CANARY, traffic: 'linkerd' }, 'Input "traffic": expected one of auto, gateway-api, istio, service-selector'],
    [{ ...CANARY, manifests: 'k8s/*.yaml' }, 'Input "manifests": it is not supported with strategy: canary.'],
    [
      { version: 'previous', images: '', manifests: 'a' },
      'Input "manifests": it cannot be combined with version: previous.'
    ],
    [{ 'migrate-command': 'migrate && seed' }, 'Input "migrate-command": this command runs without a shell'],
    [{ 'migrate-command': '[]' }, 'Input "migrate-command": it has no words.'],
    [{ 'migrate-container': 'web' }, 'Input "migrate-container": it is only used with "migrate-command".'],
    [
      { 'migrate-command': 'migrate', 'migrate-container': 'We b' },
      'Input "migrate-container": expected a name of Kubernetes'
    ],
    [{ 'migrate-command': 'migrate', 'migrate-timeout': '2s' }, 'Input "migrate-timeout":'],
    [{ 'cron-jobs': 'reports, Clean_Up' }, 'Input "cron-jobs": item 2 is not the name of a CronJob.'],
    [{ ...CANARY, routes: 'a b' }, 'Input "routes": item 1 is not the name of a route.'],
    [
      { ...CANARY, strategy: 'blue-green', traffic: 'service-selector', routes: 'web' },
      'Input "routes": it is not supported with traffic: service-selector.'
    ],
    [{ ...CANARY, steps: '0.5, 100' }, 'Input "steps": 0.5% is too small: Kubernetes supports steps of 1% or more.'],
    [
      { ...CANARY, gates: 'errors:' },
      'gate "errors against stable" needs a source, because Kubernetes does not count requests.'
    ],
    [{ ...CANARY, gates: 'alarms: [a]' }, 'Kubernetes has no alarms. Remove the gate.'],
    [
      {
        ...CANARY,
        gates: `${SOURCE}errors: { source: prom, requests: 'a{x="{side.namespace}"}', bad: 'b{x="{side.namespace}"}' }`
      },
      'the query is the same for canary and stable'
    ],
    [
      { 'wait-until': 'traffic-shifted' },
      'Input "wait-until": `traffic-shifted` is not supported with strategy: rolling.'
    ],
    [{ timeout: '5m' }, 'Input "timeout": 5m 00s is too short: the pods alone may take 5m 00s to become healthy.']
  ])('%j', async (given, sentence) => {
    expect(await refusal({ ...ROLLING, ...given })).toContain(sentence)
  })
})
