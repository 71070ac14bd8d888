import { CreateServiceCommand, ECSClient } from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clientSettings } from '../../local/aws/client-settings.js'
import { openStage, type Stage } from './deploy-stage.js'

let stage: Stage
let folder: string
beforeAll(async () => {
  stage = await openStage()
  await Promise.all([stage.addService('api'), stage.addService('asleep'), stage.addService('busy')])
  await stage.update('asleep', { desiredCount: 0 })
  await stage.addService('daemon', { schedulingStrategy: 'DAEMON', launchType: 'EC2', desiredCount: undefined })
  await new ECSClient(clientSettings(stage.cloud)).send(
    new CreateServiceCommand({
      ...{ cluster: 'prod', serviceName: 'external', desiredCount: 1, deploymentController: { type: 'EXTERNAL' } }
    })
  )
  folder = await mkdtemp(join(tmpdir(), 'definitions-'))
  await writeFile(join(folder, 'broken.json'), '{ "family": "api",\n  "containerDefinitions": [}\n')
  await writeFile(join(folder, 'empty.yaml'), 'family: api\ncontainerDefinitions: []\n')
})
afterAll(() => stage.stop())

const cases: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
  [
    'a strategy that does not exist',
    { strategy: 'fast' },
    /^Input "strategy": expected one of rolling, canary, blue-green; got "fast"\.$/
  ],
  ['no service', { service: '' }, /^Input "service": a value is required/],
  ['a service that does not exist', { service: 'nope' }, /^Service nope in cluster prod does not exist/],
  ['a cluster that does not exist', { cluster: 'nowhere' }, /^Cluster nowhere does not exist/],
  ['both ways to name services', { services: '[api]' }, /^Input "services": it cannot be combined with "service"/],
  ['services that are no list', { service: '', services: 'api: 1' }, /^Input "services": expected a YAML list/],
  ['services that are no YAML', { service: '', services: '[api' }, /^Input "services", line 1/],
  [
    'one service of several that does not exist',
    { service: '', services: '[api, nope]' },
    /Service nope in cluster prod does not exist/
  ],
  ['a service scaled to zero', { service: 'asleep' }, /^Service asleep in cluster prod is scaled to zero/],
  ['a desired count of zero', { 'desired-count': '0' }, /^Input "desired-count": expected a whole number from 1/],
  ['what to do on alarms that are not named', { 'on-alarm': 'stop' }, /^Input "on-alarm": it requires alarms/],
  ['a time that is none', { timeout: 'soon' }, /^Input "timeout": expected a duration/],
  [
    'a breaker that is none',
    { 'circuit-breaker': 'maybe' },
    /^Input "circuit-breaker": expected one of off, on, rollback/
  ],
  [
    'a file that does not exist',
    { 'task-definition': 'nope.json' },
    /^Input "task-definition": file "nope\.json" does not exist/
  ],
  ['a file that is no JSON', { 'task-definition': 'broken.json' }, /^broken\.json:2:/],
  ['a file without containers', { 'task-definition': 'empty.yaml', images: '' }, /^empty\.yaml/],
  [
    'a revision that does not exist',
    { 'task-definition': 'api:99' },
    /^Input "task-definition": task definition api:99 does not exist/
  ],
  ['a container that does not exist', { images: 'web=app:good-2' }, /^Input "images": .*"web"/],
  ['an image that is none', { images: 'app=not an image' }, /^Input "images": the image of container "app"/],
  [
    'an image that got lost on its way',
    { images: '', image: '', 'circuit-breaker': 'rollback' },
    /^Input "image": no image is set, and no other input changes service api. Set .*output of another job/
  ],
  ['a Fargate size that does not exist', { cpu: '256', memory: '8192' }, /cpu|memory/]
]

it.each(cases)('%s is one clear sentence, exit 1, and changes nothing', async (_, inputs, sentence) => {
  const step = await stage.deploy('api', { images: 'app=app:good-2', ...inputs }, folder)
  expect(step).toMatchObject({ exitCode: 1, verdict: 'failed', postExitCode: 0 })
  expect(step.annotations.map(({ message }) => message)).toEqual([expect.stringMatching(sentence)])
  expect(step.annotations[0]?.message).not.toMatch(/\n|report it with this text/)
  expect(stage.changes()).toEqual([])
  expect(step.summary).toContain('failed')
})

it.each([
  [
    'a desired count of a daemon service',
    { 'desired-count': '2' },
    /^Service daemon in cluster prod has the scheduling strategy DAEMON, which does not support a desired count. Remove the input "desired-count"\.$/
  ],
  [
    'a canary of a daemon service',
    { strategy: 'canary', timeout: '3h' },
    /^Service daemon in cluster prod has the scheduling strategy DAEMON, but canary and blue-green require REPLICA\. Use strategy: rolling\.$/
  ]
])('%s is one clear sentence, and changes nothing', async (_, inputs, sentence) => {
  const step = await stage.deploy('daemon', { images: 'app=app:good-2', ...inputs })
  expect(step).toMatchObject({ exitCode: 1, verdict: 'failed', code: 'preflight' })
  expect(step.annotations.map(({ message }) => message)).toEqual([expect.stringMatching(sentence)])
  expect(stage.changes()).toEqual([])
})

it('a daemon service is deployed to without a desired count', async () => {
  const step = await stage.deploy('daemon', { images: 'app=app:good-2' })
  expect(step).toMatchObject({ exitCode: 0, verdict: 'succeeded' })
})

it.each(['rolling', 'canary', 'blue-green'])(
  '%s is refused for a service with an external controller',
  async strategy => {
    const timeout = '3h'
    const step = await stage.deploy('external', { images: 'app=app:good-2', strategy, timeout })
    expect(step).toMatchObject({ exitCode: 1, verdict: 'failed', code: 'wrong-controller' })
    expect(step.annotations.map(({ message }) => message)).toEqual([
      'Service external in cluster prod has the deployment controller EXTERNAL. Use a service with the deployment controller ECS.'
    ])
    expect(stage.changes()).toEqual([])
  }
)

it('a deployment of something else in progress is refused before a revision is registered', async () => {
  await stage.update('busy', { taskDefinition: await stage.register('busy', 'app:nope') })
  const step = await stage.deploy('busy', { images: 'app=app:good-2', 'on-running': 'refuse' })
  expect(step).toMatchObject({ exitCode: 1, verdict: 'failed', code: 'another-deployment-running' })
  expect(stage.changes()).toEqual([])
})
