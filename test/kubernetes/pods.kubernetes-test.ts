import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { apiClient, type KubernetesObject } from './bed/api-client.js'
import { startKubernetesBed, type KubernetesBed } from './bed/kubernetes-bed.js'
import { objects, type Objects } from './bed/objects.js'
import type { ContainerStatus, Pod } from './bed/kubelet/pod.js'
import { sampleDeployment, sampleService } from './bed/sample-service.js'

interface RunningPod extends Pod {
  readonly status: NonNullable<Pod['status']> & {
    readonly podIP?: string
    readonly containerStatuses?: readonly ContainerStatus[]
  }
}
interface List<T> extends KubernetesObject {
  readonly items: readonly T[]
}

const PODS = '/api/v1/namespaces/default/pods'
let bed: KubernetesBed
let cluster: Objects

beforeAll(async () => {
  bed = await startKubernetesBed({ backOffSeconds: { first: 2, longest: 4 } })
  cluster = objects(bed.client)
  bed.addImage('registry.test/shop:v1', sampleService({ VERSION: 'v1' }))
  bed.addImage('registry.test/shop:broken', sampleService({ FAIL_AT_START: '1' }))
  bed.addImage('registry.test/shell:1', { entryPoint: ['sh', '-c'] })
})
afterAll(async () => await bed.stop())

/** A Pod of a shell script. */
async function startPod(name: string, script: string, spec: object = {}): Promise<void> {
  const container = { name: 'main', image: 'registry.test/shell:1', args: [script] }
  await cluster.apply({ apiVersion: 'v1', kind: 'Pod', metadata: { name }, spec: { containers: [container], ...spec } })
}

const podUntil = (name: string, isDone: (pod: RunningPod) => boolean) =>
  cluster.until<RunningPod>(`${PODS}/${name}`, isDone)
const firstContainer = (pod: RunningPod | undefined) => pod?.status.containerStatuses?.[0]

it('starts the Pods of a Deployment, each with an address of its own that answers', async () => {
  await cluster.apply(sampleDeployment({ name: 'shop', image: 'registry.test/shop:v1', replicas: 3 }))
  await cluster.until<KubernetesObject & { status?: { availableReplicas?: number } }>(
    '/apis/apps/v1/namespaces/default/deployments/shop',
    ({ status }) => status?.availableReplicas === 3
  )

  const { items } = await bed.client.send<List<RunningPod>>('GET', `${PODS}?labelSelector=app%3Dshop`)
  expect(new Set(items.map(({ status }) => status.podIP)).size).toBe(3)
  const port = await bed.forward(items[0]?.status.podIP ?? '', 8080)
  expect(await (await fetch(`http://127.0.0.1:${port}/version`)).json()).toEqual({ version: 'v1' })
})

it('backs off from a container that keeps failing, and keeps how it ended', async () => {
  await cluster.apply(
    sampleDeployment({
      ...{ name: 'broken', image: 'registry.test/shop:broken', replicas: 1 },
      container: { terminationMessagePolicy: 'FallbackToLogsOnError' }
    })
  )

  const { items } = await cluster.until<List<RunningPod>>(`${PODS}?labelSelector=app%3Dbroken`, list => {
    const { state } = firstContainer(list.items[0]) ?? {}
    return state !== undefined && 'waiting' in state && state.waiting.reason === 'CrashLoopBackOff'
  })
  const [pod] = items
  const status = firstContainer(pod)
  expect(pod?.status.phase).toBe('Running')
  expect(status?.restartCount).toBeGreaterThanOrEqual(1)
  expect(status?.ready).toBe(false)
  expect(status?.state).toMatchObject({
    waiting: { message: expect.stringMatching(/^back-off [24]s restarting failed container=web pod=broken-/) }
  })
  expect(status?.lastState).toMatchObject({
    terminated: { exitCode: 1, reason: 'Error', message: 'DATABASE_URL points nowhere: cannot start\n' }
  })
})

it('reads the log of the run before through the API server', async () => {
  await startPod('twice', 'echo "run of $HOSTNAME"; echo oops >&2; exit 3')
  await podUntil('twice', pod => (firstContainer(pod)?.restartCount ?? 0) > 0)

  const { body } = await bed.client.call('GET', `${PODS}/twice/log?previous=true`)
  expect(String(body).split('\n').toSorted()).toEqual(['', 'oops', 'run of twice'])
})

it('waits with ImagePullBackOff for an image that its registry does not have', async () => {
  await startPod('missing', '', { containers: [{ name: 'main', image: 'registry.test/shop:never-pushed' }] })

  const pod = await podUntil('missing', each => {
    const { state } = firstContainer(each) ?? {}
    return state !== undefined && 'waiting' in state && state.waiting.reason === 'ImagePullBackOff'
  })
  expect(pod.status.phase).toBe('Pending')
  expect(firstContainer(pod)?.state).toMatchObject({
    waiting: { message: expect.stringMatching(/^Back-off pulling image .*: not found$/) }
  })
})

it('leaves a Pod unscheduled that fits no node', async () => {
  await startPod('homeless', 'true', {
    containers: [{ name: 'main', image: 'registry.test/shell:1', resources: { requests: { cpu: '100' } } }]
  })

  const { status } = await podUntil('homeless', pod => (pod.status.conditions?.length ?? 0) > 0)
  expect(status.conditions).toMatchObject([
    {
      type: 'PodScheduled',
      status: 'False',
      reason: 'Unschedulable',
      message: expect.stringMatching(/Insufficient cpu/)
    }
  ])
})

it('fails a Job by the exit code of its container', async () => {
  const template = (script: string) => ({
    spec: {
      restartPolicy: 'Never',
      containers: [{ name: 'main', image: 'registry.test/shell:1', args: [script] }]
    }
  })
  for (const [name, script] of [
    ['good', 'exit 0'],
    ['bad', 'exit 7']
  ] as const)
    await cluster.apply({
      ...{ apiVersion: 'batch/v1', kind: 'Job', metadata: { name } },
      spec: { backoffLimit: 0, template: template(script) }
    })

  const ended = async (name: string) => {
    const { status } = await cluster.until<KubernetesObject & { status?: { conditions?: { type: string }[] } }>(
      `/apis/batch/v1/namespaces/default/jobs/${name}`,
      job => job.status?.conditions?.some(({ type }) => type === 'Complete' || type === 'Failed') === true
    )
    return status?.conditions?.map(({ type }) => type)
  }
  expect(await ended('good')).toContain('Complete')
  expect(await ended('bad')).toContain('Failed')
})

it('runs several containers of a Pod, after its init container, with variables of the Pod and of a Secret', async () => {
  await cluster.apply({
    ...{ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'key' } },
    stringData: { word: 'sesame' }
  })
  const shell = { image: 'registry.test/shell:1' }
  const env = [
    { name: 'NODE', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } },
    { name: 'WORD', valueFrom: { secretKeyRef: { name: 'key', key: 'word' } } },
    { name: 'BOTH', value: '$(WORD) on $(NODE)' }
  ]
  await startPod('crew', '', {
    restartPolicy: 'Never',
    initContainers: [{ ...shell, name: 'first', args: ['echo first'] }],
    containers: [
      { ...shell, name: 'one', args: ['echo "$BOTH"'], env },
      { ...shell, name: 'two', args: ['exit 0'] }
    ]
  })

  const pod = await podUntil('crew', ({ status }) => status.phase === 'Succeeded')
  const { body } = await bed.client.call('GET', `${PODS}/crew/log?container=one`)
  expect(body).toBe(`sesame on ${pod.spec.nodeName}\n`)
})

it('restarts a container whose liveness probe fails', async () => {
  const livenessProbe = { exec: { command: ['sh', '-c', 'exit 1'] }, periodSeconds: 1, failureThreshold: 2 }
  await startPod('hung', '', {
    terminationGracePeriodSeconds: 1,
    containers: [{ name: 'main', image: 'registry.test/shell:1', args: ['sleep 600'], livenessProbe }]
  })

  await podUntil('hung', pod => (firstContainer(pod)?.restartCount ?? 0) > 0)
  const message = 'Container main failed liveness probe, will be restarted'
  const { items } = await cluster.until<List<KubernetesObject>>(
    '/api/v1/namespaces/default/events?fieldSelector=involvedObject.name%3Dhung%2Creason%3DKilling',
    list => list.items.length > 0
  )
  expect(items).toMatchObject([{ message, type: 'Normal', source: { component: 'kubelet' } }])
})

it('ends a container that ignores SIGTERM once its grace period has ended, after its preStop hook', async () => {
  const file = `${bed.folder}/hooks`
  await startPod('deaf', '', {
    terminationGracePeriodSeconds: 3,
    containers: [
      {
        ...{ name: 'main', image: 'registry.test/shell:1' },
        args: [`trap 'echo term >> ${file}' TERM; echo ready; while :; do sleep 0.1; done`],
        lifecycle: { preStop: { exec: { command: ['sh', '-c', `echo hook >> ${file}`] } } }
      }
    ]
  })
  await podUntil('deaf', ({ status }) => status.phase === 'Running')
  while ((await bed.client.call('GET', `${PODS}/deaf/log`)).body !== 'ready\n') await sleep(50)

  let exitCode: number | undefined
  const { promise: gone, resolve } = deferred()
  const watch = bed.client.watch(`${PODS}?fieldSelector=metadata.name%3Ddeaf`, (type, object) => {
    const { state } = firstContainer(object as RunningPod) ?? {}
    if (state !== undefined && 'terminated' in state) exitCode = state.terminated.exitCode
    if (type === 'DELETED') resolve()
  })
  await bed.client.send('DELETE', `${PODS}/deaf`)
  await gone
  watch.close()
  expect(exitCode).toBe(137)
  expect(await readLines(file)).toEqual(['hook', 'term'])
})

it('kills a container above its memory limit', async () => {
  const fill = `exec ${process.execPath} -e 'const kept = Buffer.alloc(2 ** 28, 1); setInterval(() => kept.at(0), 1000)'`
  await startPod('greedy', '', {
    restartPolicy: 'Never',
    containers: [
      { name: 'main', image: 'registry.test/shell:1', args: [fill], resources: { limits: { memory: '200Mi' } } }
    ]
  })

  const pod = await podUntil('greedy', ({ status }) => status.phase === 'Failed')
  expect(firstContainer(pod)?.state).toMatchObject({ terminated: { exitCode: 137, reason: 'OOMKilled' } })
})

it('scales a Deployment by the processor time that its Pods use', async () => {
  const name = 'scaled'
  await cluster.apply(
    sampleDeployment({
      ...{ name, image: 'registry.test/shop:v1', replicas: 1 },
      container: { resources: { requests: { cpu: '100m' } } }
    })
  )
  bed.setUsage({ namespace: 'default', labels: { app: name }, milliCpu: 150 })
  await cluster.apply({
    ...{ apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata: { name } },
    spec: {
      ...{ scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name }, maxReplicas: 3 },
      metrics: [
        { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 50 } } }
      ]
    }
  })

  await cluster.until<KubernetesObject & { status?: { availableReplicas?: number } }>(
    `/apis/apps/v1/namespaces/default/deployments/${name}`,
    ({ status }) => status?.availableReplicas === 3
  )
  // An aggregated API answers 503 while the API server checks it.
  const metrics = `/apis/metrics.k8s.io/v1beta1/namespaces/default/pods?labelSelector=app%3D${name}`
  type Measured = List<{ readonly containers: readonly { readonly usage: { readonly cpu: string } }[] }>
  const { items } = await cluster.until<Measured>(metrics, list => list.items.length === 3)
  const usages = items.flatMap(({ containers }) => containers.map(({ usage }) => usage.cpu))
  expect(usages).toEqual(Array.from({ length: 3 }, () => '150m'))
})

it('lets a Pod reach the API with the token of its service account', async () => {
  const ask = `token=$(cat /var/run/secrets/kubernetes.io/serviceaccount/token)
${process.execPath} -e '
  const ca = require("fs").readFileSync("/var/run/secrets/kubernetes.io/serviceaccount/ca.crt")
  const { KUBERNETES_SERVICE_HOST: host, KUBERNETES_SERVICE_PORT: port } = process.env
  const headers = { authorization: "Bearer " + process.argv[1] }
  require("https").get({ host, port, path: "/api/v1/namespaces/default/pods", ca, headers }, answer => {
    answer.on("data", text => console.log(JSON.parse(text).message)).on("end", () => process.exit(0))
  })' "$token"`
  await startPod('asker', ask, { restartPolicy: 'Never' })

  await podUntil('asker', ({ status }) => status.phase === 'Succeeded')
  const { body } = await bed.client.call('GET', `${PODS}/asker/log`)
  expect(body).toMatch(/^pods is forbidden: User "system:serviceaccount:default:default" cannot list/)
})

it('refuses a user what no role allows', async () => {
  const { access } = await bed.addUser('deployer')
  const client = apiClient(access)
  const rules = [{ apiGroups: [''], resources: ['pods'], verbs: ['list'] }]
  const group = 'rbac.authorization.k8s.io'
  await cluster.apply({ apiVersion: `${group}/v1`, kind: 'Role', metadata: { name: 'reader' }, rules })
  await cluster.apply({
    ...{ apiVersion: `${group}/v1`, kind: 'RoleBinding', metadata: { name: 'reader' } },
    roleRef: { apiGroup: group, kind: 'Role', name: 'reader' },
    subjects: [{ apiGroup: group, kind: 'User', name: 'deployer' }]
  })
  // A binding counts once the API server's own cache has it.
  while ((await client.call('GET', PODS)).status !== 200) await sleep(50)

  expect((await client.call('GET', `${PODS}/homeless`)).status).toBe(403)
  expect((await client.call('GET', '/api/v1/namespaces/default/secrets')).status).toBe(403)
  client.close()
})

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>(done => (resolve = done))
  return { promise, resolve }
}

async function readLines(path: string): Promise<string[]> {
  return (await readFile(path, 'utf8')).trim().split('\n')
}
