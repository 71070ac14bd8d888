import { createAdminApi } from './admin/admin-api.js'
import type { AwsService } from './aws-service.js'
import { startClock } from './clock.js'
import { createEcr } from './ecr/ecr-service.js'
import { createEcs } from './ecs/ecs-service.js'
import type { Traffic } from './elbv2/traffic.js'
import { createFaultPlan } from './faults.js'
import { createJournal } from './journal.js'
import type { LocalCloud, LocalCloudOptions } from './local-cloud.js'
import { createLogs } from './logs/logs-service.js'
import type { Place } from './place.js'
import { openApiEndpoint } from './protocol/api-endpoint.js'
import { createPrincipals } from './sts/principals.js'
import { createSts } from './sts/sts-service.js'
import { createDockerRuntime } from './tasks/docker-runtime.js'
import { createProcessRuntime } from './tasks/process-runtime.js'
import { createProgramImages } from './tasks/program-images.js'

const defaultPlace: Place = { partition: 'aws', region: 'eu-west-1', accountId: '123456789012' }

const noTraffic: Traffic = {
  hasTargetGroup: () => false,
  isServed: () => false,
  register: () => undefined,
  deregister: () => Promise.resolve(),
  targetHealth: () => [],
  weights: () => undefined,
  setWeights: () => undefined
}

/** Starts an AWS of one's own on a loopback port. Nothing of it outlives `stop()`. */
export async function startLocalCloud(options: LocalCloudOptions = {}): Promise<LocalCloud> {
  const clock = startClock(options.rate ?? 1)
  const place = { ...defaultPlace, ...options.place }
  const journal = createJournal(clock)
  const faults = createFaultPlan({ clock, seed: options.seed ?? 1 })
  const principals = createPrincipals({ clock, place })
  const images = createProgramImages()
  const runtime = options.runtime === 'docker' ? await createDockerRuntime() : createProcessRuntime({ images })
  const logs = createLogs({ clock, place })
  const ecs = createEcs({
    clock,
    place,
    traffic: noTraffic,
    alarms: { stateOf: () => undefined },
    logs: logs.sink,
    runtime,
    deploymentVisibleAfter: options.deploymentVisibleAfter ?? 0
  })
  const services: readonly AwsService[] = [
    ecs,
    createSts({ place, principals }),
    createEcr({ clock, place, registry: options.registry }),
    logs
  ]
  const endpoint = await openApiEndpoint({
    port: options.port ?? 0,
    deps: { clock, services, principals, faults, journal },
    administer: (request, response) => administer(request, response)
  })
  const environment = () => ({
    AWS_ENDPOINT_URL: endpoint.url,
    AWS_REGION: place.region,
    AWS_DEFAULT_REGION: place.region,
    AWS_ACCESS_KEY_ID: 'deploy-kit',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_EC2_METADATA_DISABLED: 'true',
    DEPLOY_KIT_LOCAL_CLOCK: clock.origin
  })
  const administer = createAdminApi({ clock, journal, faults, images, environment })
  return {
    endpoint: endpoint.url,
    place,
    clock,
    journal,
    faults,
    images,
    environment,
    stop: async () => {
      await endpoint.close()
      await Promise.all(services.map(service => service.stop()))
      await runtime.stop()
    }
  }
}
