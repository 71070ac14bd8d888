import { describe, expect, it } from '@jest/globals'
import { memberAt } from '../../src/targets/kubernetes/domain/cluster/kube-object.js'
import { readManifests, type Manifest } from '../../src/targets/kubernetes/domain/manifest/read-manifests.js'
import { LEASE_SECONDS } from '../../src/targets/kubernetes/use-cases/kubernetes-target.js'
import { sampleDeployment } from '../fakes/kubernetes/sample-workload.js'
import type { Version } from './bed.js'
import { openKubernetesStage, type KubernetesStage } from './beds/kubernetes/kubernetes-bed.js'
import { expectEnded, untilDead, untilEnded } from './case.js'

/** The manifests of a release: a ConfigMap, and the Deployment with a variable of this value. */
function manifestsOf(value: string): readonly Manifest[] {
  const deployment = sampleDeployment('any') as unknown as {
    spec: { replicas?: number; template: { spec: { containers: { env?: object[]; image?: string }[] } } }
  }
  delete deployment.spec.replicas
  for (const container of deployment.spec.template.spec.containers) container.env = [{ name: 'MODE', value }]
  const config = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'web' }, data: { mode: value } }
  return readManifests([
    { path: 'web.yaml', text: [deployment, config].map(each => JSON.stringify(each)).join('\n---\n') }
  ])
}

const open = () => openKubernetesStage('rolling')
const start = (stage: KubernetesStage, version: Version, value: string, spec = {}) =>
  stage.startRelease(version, manifestsOf(value), spec)
const template = ({ cluster }: KubernetesStage) =>
  memberAt(cluster.store.find('Deployment', 'web'), 'spec', 'template', 'spec', 'containers', 0) as {
    image: string
    env?: unknown
  }
const config = ({ cluster }: KubernetesStage) => memberAt(cluster.store.find('ConfigMap', 'web'), 'data', 'mode')
const mode = (value: string) => [{ name: 'MODE', value }]

describe('a rolling update with manifests', () => {
  it('applies them, and brings the pod template and the images together', async () => {
    const stage = open()
    expectEnded(await untilEnded(stage, await start(stage, 'good', 'one')), 'succeeded')
    expect([config(stage), template(stage).env]).toEqual(['one', mode('one')])
    expect((await stage.world()).placed).toEqual(['good'])
    expect((await stage.world()).isSettled).toBe(true)
  })

  it('replaces the pods where only the template changes, and does nothing where nothing does', async () => {
    const stage = open()
    await untilEnded(stage, await start(stage, 'good', 'one'))
    expectEnded(await untilEnded(stage, await start(stage, 'good', 'one')), 'succeeded', 'already-live')
    expectEnded(await untilEnded(stage, await start(stage, 'good', 'two')), 'succeeded', 'deployed')
    expect(template(stage).env).toEqual(mode('two'))
  })

  it('that fails gets the previous template and images again, and other objects stay', async () => {
    const stage = open()
    await untilEnded(stage, await start(stage, 'good', 'one'))
    const before = template(stage)
    expectEnded(await untilEnded(stage, await start(stage, 'crash-loop', 'two')), 'rolled-back')
    expect([config(stage), template(stage)]).toEqual(['two', before])
    expect((await stage.world()).isSettled).toBe(true)
  })

  it('is rolled back after its success with the template before it', async () => {
    const stage = open()
    await untilEnded(stage, await start(stage, 'good', 'one'))
    const before = template(stage)
    await untilEnded(stage, await start(stage, 'other', 'two'))
    expectEnded(await untilEnded(stage, await stage.startRollback()), 'succeeded')
    expect(template(stage)).toEqual(before)
  })

  it('of a run that is lost at any effect is completed by the next one, or rolled back as a whole', async () => {
    const calm = open()
    const whole = await start(calm, 'good', 'one')
    await untilEnded(calm, whole)
    for (let effect = 1; effect <= whole.effects(); effect += 1)
      for (const when of ['before', 'after'] as const) {
        const stage = open()
        const before = template(stage)
        await untilDead(stage, await start(stage, 'good', 'one', { calls: { at: { effect, when, does: 'kill' } } }))
        await stage.clock.pass(LEASE_SECONDS * 1000)
        expectEnded(await untilEnded(stage, await start(stage, 'good', 'one')), 'succeeded')
        expect([effect, when, template(stage).env]).toEqual([effect, when, mode('one')])
        const other = open()
        await untilDead(other, await start(other, 'good', 'one', { calls: { at: { effect, when, does: 'kill' } } }))
        if ((await other.world()).isSettled) continue
        await untilEnded(other, await other.startRollback())
        expect([effect, when, template(other)]).toEqual([effect, when, before])
        expect([effect, when, (await other.world()).isSettled]).toEqual([effect, when, true])
      }
  })
})
