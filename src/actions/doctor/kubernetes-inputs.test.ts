import { describe, expect, it } from '@jest/globals'
import { inputReader } from '../../domain/input/input-reader.js'
import { prometheusDialect } from '../../sources/prometheus/domain/prometheus-dialect.js'
import { isForKubernetes, readKubernetesInputs } from './kubernetes-inputs.js'

type Given = Readonly<Record<string, string>>

const readerOf = (given: Given) => inputReader(name => given[name] ?? '')
const read = (given: Given) =>
  readKubernetesInputs(readerOf({ workload: 'web', gates: 'errors:', ...given }), () =>
    Promise.resolve([prometheusDialect])
  )
const GATES = `sources: { prom: { prometheus: 'https://prom.example' } }\nerrors: { source: prom, preset: istio }`

describe('the inputs of doctor for Kubernetes', () => {
  it('check all strategies of a Deployment, and no gates by default', async () => {
    expect(await read({})).toMatchObject({
      ...{ connection: { kind: 'in-cluster' }, strategies: ['rolling', 'canary', 'blue-green'], gates: undefined },
      spec: { kind: 'Deployment', workload: 'web', traffic: 'auto', images: new Map() }
    })
  })

  it('check a DaemonSet for a rolling update only', async () => {
    expect((await read({ workload: 'daemonset/agent' })).strategies).toEqual(['rolling'])
  })

  it('check the gates of a strategy that shifts traffic', async () => {
    expect((await read({ gates: GATES })).gates?.gates.map(({ name }) => name)).toContain(
      'errors (prom) against stable'
    )
    expect((await read({ gates: GATES, strategy: 'rolling' })).gates).toBeUndefined()
  })

  it.each<[Given, string]>([
    [{ server: 'deploy@203.0.113.7' }, 'Input "server": it is not supported with "workload", which is on Kubernetes.'],
    [
      { workload: 'daemonset/agent', strategy: 'canary' },
      'Input "strategy": `canary` is supported for a Deployment only.'
    ],
    [{ images: 'web=registry.test/web:1' }, 'Input "images": the image of container "web" has no digest.'],
    [
      { 'role-to-assume': 'arn:aws:iam::123456789012:role/x' },
      'Input "role-to-assume": it is only used with "eks-cluster".'
    ],
    [{ gates: 'alarms: [a]' }, 'Kubernetes has no alarms. Remove the gate.']
  ])('are refused with %j', async (given, message) => {
    await expect(read(given)).rejects.toThrow(message)
  })

  it('are those with a workload, and refused without one', () => {
    expect([isForKubernetes(readerOf({ workload: 'web' })), isForKubernetes(readerOf({ service: 'api' }))]).toEqual([
      ...[true, false]
    ])
    expect(() => isForKubernetes(readerOf({ service: 'api', namespace: 'shop' }))).toThrow(
      'Input "namespace": it is for Kubernetes only, which requires "workload". Set "workload", or remove this input.'
    )
  })
})
