import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand
} from '@aws-sdk/client-ecs'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LocalCloud } from '../local/aws/local-cloud.js'
import { startLocalCloud } from '../local/aws/start-local-cloud.js'
import type { DeploymentResult } from '../src/domain/rollout/result.js'
import { runBundle } from '../test/bundle/run-bundle.js'

/** What watching a deployment costs, and how late its end is reported. Usage: `npm run bench:calls`. */

interface Case {
  readonly name: string
  readonly services: number
  /** How long a task takes to become healthy, seconds of the local cloud's time. */
  readonly healthyAfterSeconds: number
  readonly version: 'good' | 'crashing'
  readonly rate: number
  readonly target: string
}

const folder = mkdtempSync(join(tmpdir(), 'deploy-calls-'))
const READY = JSON.stringify({
  containerDefinitions: {
    app: {
      healthCheck: {
        command: ['CMD-SHELL', `test -e ${folder}/$PORT.ready`],
        interval: 5,
        retries: 10,
        startPeriod: 300
      }
    }
  }
})

const cases: readonly Case[] = [
  {
    name: 'one service, stable at about 20 s',
    services: 1,
    healthyAfterSeconds: 14,
    version: 'good',
    rate: 1,
    target: '<= 25 calls, reported within 1 s'
  },
  {
    name: 'one service, stable at about 300 s',
    services: 1,
    healthyAfterSeconds: 298,
    version: 'good',
    rate: 5,
    target: '<= 150 calls'
  },
  {
    name: 'one service, fails',
    services: 1,
    healthyAfterSeconds: 1,
    version: 'crashing',
    rate: 1,
    target: 'reported within 1 s'
  },
  {
    name: '100 services, stable at about 20 s',
    services: 100,
    healthyAfterSeconds: 14,
    version: 'good',
    rate: 1,
    target: '<= 1/4 of the calls per service of one'
  }
]

console.log(
  '| case | verdict | deployment took | calls | per service | reported after | target |\n| --- | --- | --: | --: | --: | --: | --- |'
)
for (const one of cases) console.log(await measure(one))

async function measure({ name, services, healthyAfterSeconds, version, rate, target }: Case): Promise<string> {
  const cloud = await startLocalCloud({ rate })
  try {
    const names = Array.from({ length: services }, (_, index) => `service-${index + 1}`)
    cloud.images.add('app:1', program('sleep 100000'))
    cloud.images.add(
      'app:2',
      program(
        version === 'good' ? `sleep ${healthyAfterSeconds / rate}; touch $PORT.ready; sleep 100000` : 'sleep 1; exit 3'
      )
    )
    await createServices(cloud, names)
    cloud.journal.clear()
    const { outputs } = await runBundle('deploy', {
      cloud,
      inputs: {
        cluster: 'bench',
        services: JSON.stringify(names),
        images: 'app=app:2',
        overlay: READY,
        'circuit-breaker': 'on',
        timeout: '20m'
      }
    })
    const calls = cloud.journal.entries.length
    const result = JSON.parse(outputs.result ?? '{}') as DeploymentResult
    const took = (Date.parse(result.finishedAt) - Date.parse(result.startedAt)) / 1000
    const late = await logLateness(cloud, result)
    return `| ${name} | ${result.verdict} | ${took.toFixed(1)} s | ${calls} | ${(calls / services).toFixed(2)} | ${late} | ${target} |`
  } finally {
    await cloud.stop()
  }
}

/** A task marks itself ready in a file named by its port, which no other task has. */
function program(script: string) {
  return { entryPoint: ['/bin/sh', '-c', script], command: [], workingDirectory: folder }
}

async function createServices(cloud: LocalCloud, names: readonly string[]): Promise<void> {
  const ecs = new ECSClient({
    endpoint: cloud.endpoint,
    region: cloud.place.region,
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' }
  })
  await ecs.send(new CreateClusterCommand({ clusterName: 'bench' }))
  for (const name of names) {
    const containerDefinitions = [{ name: 'app', image: 'app:1', memory: 64, portMappings: [{ containerPort: 8080 }] }]
    await ecs.send(new RegisterTaskDefinitionCommand({ family: name, containerDefinitions }))
    await ecs.send(
      new CreateServiceCommand({ cluster: 'bench', serviceName: name, taskDefinition: name, desiredCount: 1 })
    )
  }
  for (;;) {
    const running = await Promise.all(
      chunksOfTen(names).map(some => ecs.send(new DescribeServicesCommand({ cluster: 'bench', services: [...some] })))
    )
    const services = running.flatMap(answer => answer.services ?? [])
    if (
      services.every(
        service => service.deployments?.length === 1 && service.deployments[0]?.rolloutState === 'COMPLETED'
      )
    )
      break
    await cloud.clock.sleep(1_000)
  }
  ecs.destroy()
}

function chunksOfTen(names: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(names.length / 10) }, (_, index) => names.slice(index * 10, index * 10 + 10))
}

/** From the moment ECS ended the deployment to the moment the step reported it, in the local cloud's time. */
async function logLateness(cloud: LocalCloud, result: DeploymentResult): Promise<string> {
  const [service] = result.services
  if (result.services.length !== 1 || service?.ecs?.serviceDeploymentArn === undefined) return ''
  const ecs = new ECSClient({
    endpoint: cloud.endpoint,
    region: cloud.place.region,
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' }
  })
  const { serviceDeployments } = await ecs.send(
    new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [service.ecs.serviceDeploymentArn] })
  )
  ecs.destroy()
  const ended = serviceDeployments?.[0]?.finishedAt ?? serviceDeployments?.[0]?.stoppedAt
  return ended === undefined
    ? 'not ended'
    : `${((Date.parse(result.finishedAt) - ended.getTime()) / 1000).toFixed(1)} s`
}
