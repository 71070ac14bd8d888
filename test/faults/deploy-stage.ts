import {
  CreateClusterCommand,
  CreateServiceCommand,
  DeleteServiceCommand,
  DescribeServicesCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  ListTaskDefinitionsCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
  type CreateServiceCommandInput,
  type Service
} from '@aws-sdk/client-ecs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { clientSettings } from '../../local/aws/client-settings.js'
import type { JournalEntry, LocalCloud, LocalCloudOptions } from '../../local/aws/local-cloud.js'
import { startLocalCloud } from '../../local/aws/start-local-cloud.js'
import type { RunningAction } from '../../local/runner/run-action.js'
import type { StepResult } from '../../local/runner/step-result.js'
import type { DeploymentResult } from '../../src/domain/rollout/result.js'
import { startBundle } from '../bundle/run-bundle.js'

const CLUSTER = 'prod'
const MUTATING = /^ecs:(?:Create|Delete|Deregister|Put|Register|Run|Start|Stop|Tag|Untag|Update|Continue)/
const CHECK = { command: ['CMD-SHELL', 'exit 0'], interval: 5, timeout: 2, retries: 3 }
/** Container checks that pass, as those of every service are at first: for `overlay`. */
export const HEALTHY = overlay(CHECK)
/** Those that fail. */
export const NEVER_HEALTHY = overlay({ command: ['CMD-SHELL', 'exit 1'], interval: 5, retries: 2, timeout: 2 })
/** Those that come to no end in the time of a test. */
export const UNDECIDED = overlay({ command: ['CMD-SHELL', 'exit 1'], interval: 300, retries: 10, timeout: 2 })

/** What a service is created with, beside what all of them are. */
export type ServiceSettings = Partial<CreateServiceCommandInput>

/** How a deployment ended, from `main` to `post`. */
export interface Deployed extends StepResult {
  readonly verdict: string
  readonly code: string
  readonly reason: string
  readonly result: DeploymentResult
}

/** A local cloud with a cluster and images, and the built `deploy` bundle to run against it. */
export interface Stage {
  readonly cloud: LocalCloud
  /** Creates a service of one task of `app:good-1`, as revision 1 of a family of its own name, and waits until it is steady. */
  addService(name: string, settings?: ServiceSettings): Promise<void>
  /** Runs the bundle to the end of its `post`, in the workspace given or an empty one. */
  deploy(service: string, inputs?: Readonly<Record<string, string>>, workspace?: string): Promise<Deployed>
  start(service: string, inputs?: Readonly<Record<string, string>>, workspace?: string): Promise<RunningAction>
  read(result: StepResult): Deployed
  service(name: string): Promise<Service>
  /** Waits until a description of the service satisfies `condition`. */
  until(name: string, condition: (service: Service) => boolean): Promise<Service>
  update(name: string, members: Omit<ConstructorParameters<typeof UpdateServiceCommand>[0], 'service'>): Promise<void>
  remove(name: string): Promise<void>
  /** Registers another revision of the family, of `image`; returns `family:revision`. */
  register(family: string, image: string): Promise<string>
  counts(name: string): Promise<{ readonly revisions: number; readonly deployments: number }>
  /** Calls since the journal was last cleared. */
  calls(action: string): readonly JournalEntry[]
  changes(): readonly JournalEntry[]
  stop(): Promise<void>
}

/** Opens a stage in a fast clock. */
export async function openStage(options: LocalCloudOptions = {}): Promise<Stage> {
  const cloud = await startLocalCloud({ rate: 10, ...options })
  const ecs = new ECSClient({ ...clientSettings(cloud), maxAttempts: 3 })
  const home = await mkdtemp(join(tmpdir(), 'image-'))
  const image = (reference: string, script: string) =>
    cloud.images.add(reference, { entryPoint: ['sh', '-c'], command: [script], workingDirectory: home })
  for (const version of [1, 2, 3]) image(`app:good-${version}`, `exec sleep 9000${version}`)
  image('app:crash', 'echo DATABASE_URL is not set >&2; exit 3')
  await ecs.send(new CreateClusterCommand({ clusterName: CLUSTER }))

  const service = async (name: string): Promise<Service> => {
    const { services = [] } = await ecs.send(new DescribeServicesCommand({ cluster: CLUSTER, services: [name] }))
    if (services[0] === undefined) throw new Error(`There is no service ${name}.`)
    return services[0]
  }
  const until: Stage['until'] = async (name, condition) => {
    for (let tries = 0; tries < 600; tries += 1) {
      const seen = await service(name)
      if (condition(seen)) return seen
      await after(50)
    }
    throw new Error(`Service ${name} never got there: ${JSON.stringify(await service(name))}`)
  }
  const register = async (family: string, image: string): Promise<string> => {
    const { taskDefinition } = await ecs.send(new RegisterTaskDefinitionCommand(definition(family, image)))
    return `${family}:${taskDefinition?.revision ?? 0}`
  }
  const start: Stage['start'] = (name, inputs = {}, workspace) =>
    startBundle('deploy', {
      cloud,
      inputs: { cluster: CLUSTER, timeout: '5m', service: name, ...inputs },
      ...(workspace === undefined ? {} : { workspace })
    })

  return {
    cloud,
    service,
    until,
    register,
    start,
    read,
    deploy: async (name, inputs, workspace) => {
      cloud.journal.clear()
      return read(await (await start(name, inputs, workspace)).ended)
    },
    addService: async (name, settings = {}) => {
      const taskDefinition = await register(name, 'app:good-1')
      await ecs.send(
        new CreateServiceCommand({
          ...{ cluster: CLUSTER, serviceName: name, taskDefinition, desiredCount: 1, launchType: 'FARGATE' },
          networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
          ...settings
        })
      )
      await until(name, ({ deployments = [] }) => deployments[0]?.rolloutState === 'COMPLETED')
    },
    update: async (name, members) => {
      await ecs.send(new UpdateServiceCommand({ cluster: CLUSTER, service: name, ...members }))
    },
    remove: async name => {
      await ecs.send(new DeleteServiceCommand({ cluster: CLUSTER, service: name, force: true }))
    },
    counts: async name => {
      const listed = await ecs.send(new ListTaskDefinitionsCommand({ familyPrefix: name }))
      const made = await ecs.send(new ListServiceDeploymentsCommand({ cluster: CLUSTER, service: name }))
      return {
        revisions: listed.taskDefinitionArns?.length ?? 0,
        deployments: made.serviceDeployments?.length ?? 0
      }
    },
    calls: action => cloud.journal.entries.filter(entry => entry.action === action),
    changes: () => cloud.journal.entries.filter(entry => MUTATING.test(entry.action)),
    stop: () => cloud.stop()
  }
}

/** The step's promises, read back; a step that was killed has none. */
function read(result: StepResult): Deployed {
  const { verdict = '', 'reason-code': code = '', reason = '', result: json = '{}' } = result.outputs
  return { ...result, verdict, code, reason, result: JSON.parse(json) as DeploymentResult }
}

function definition(family: string, image: string) {
  return {
    ...{ family, networkMode: 'awsvpc', cpu: '256', memory: '512', requiresCompatibilities: ['FARGATE'] },
    executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
    containerDefinitions: [
      {
        name: 'app',
        image,
        portMappings: [{ containerPort: 8080 }],
        healthCheck: CHECK,
        logConfiguration: {
          logDriver: 'awslogs',
          options: {
            'awslogs-group': `/ecs/${family}`,
            'awslogs-region': 'eu-west-1',
            'awslogs-stream-prefix': 'app',
            'awslogs-create-group': 'true'
          }
        }
      }
    ]
  } satisfies Record<string, unknown> as ConstructorParameters<typeof RegisterTaskDefinitionCommand>[0]
}

function overlay(healthCheck: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ containerDefinitions: { app: { healthCheck } } })
}
