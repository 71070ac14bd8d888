import type { Shape } from './aws-service.js'
import { createAdminApi } from './admin/admin-api.js'
import { startClock } from './clock.js'
import { createServices } from './create-services.js'
import { createFaultPlan } from './faults.js'
import { createJournal } from './journal.js'
import { createMetricTroubles } from './cloudwatch/metrics/metric-troubles.js'
import { createScanResults } from './ecr/scans/scan-results.js'
import { createAuthorizer } from './iam/authorize-call.js'
import { createRoles } from './iam/roles.js'
import type { LocalCloud, LocalCloudOptions } from './local-cloud.js'
import type { Place } from './place.js'
import { openApiEndpoint } from './protocol/api-endpoint.js'
import { createPrincipals } from './sts/principals.js'
import { createDockerRuntime } from './tasks/docker-runtime.js'
import { createProcessRuntime } from './tasks/process-runtime.js'
import { createProgramImages } from './tasks/program-images.js'
import { createPullLogins } from './tasks/pull-logins.js'

const defaultPlace: Place = { partition: 'aws', region: 'eu-west-1', accountId: '123456789012' }

/** Starts an AWS of one's own on a loopback port. Nothing of it outlives `stop()`. */
export async function startLocalCloud(options: LocalCloudOptions = {}): Promise<LocalCloud> {
  const clock = startClock(options.rate ?? 1, options.clockAhead)
  const place = { ...defaultPlace, ...options.place }
  const journal = createJournal(clock)
  const faults = createFaultPlan({ clock, seed: options.seed ?? 1 })
  const principals = createPrincipals({ clock, place, sessionLifetime: options.sessionLifetime ?? Infinity })
  const roles = createRoles({ clock, place, serviceControlPolicies: options.serviceControlPolicies ?? [] })
  const authorizer = createAuthorizer({ roles, place })
  const images = createProgramImages()
  const pullLogins = createPullLogins()
  const runtime =
    options.runtime === 'docker' ? await createDockerRuntime(pullLogins) : createProcessRuntime({ images })
  const scanResults = createScanResults()
  const metricTroubles = createMetricTroubles()
  const services = await createServices(options, {
    ...{
      clock,
      place,
      principals,
      roles,
      authorizer,
      runtime,
      faults,
      journal,
      scanResults,
      metricTroubles,
      pullLogins
    }
  })
  const endpoint = await openApiEndpoint({
    port: options.port ?? 0,
    deps: {
      ...{ clock, services, principals, authorizer, faults, journal },
      signatureDates: clock.rate === 1 ? 'checked' : 'any'
    },
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
  const administer = createAdminApi({
    clock,
    journal,
    faults,
    images,
    scans: scanResults,
    metrics: metricTroubles,
    environment
  })
  return {
    endpoint: endpoint.url,
    place,
    clock,
    journal,
    faults,
    images,
    scans: scanResults,
    metrics: metricTroubles,
    permissions: authorizer.requested,
    readEcs: async (operation, input, region = place.region) => {
      const read = services.find(({ prefix }) => prefix === 'ecs')?.operations[operation]
      if (read === undefined) throw new Error(`The local ECS has no ${operation}.`)
      const arn = `arn:aws:iam::${place.accountId}:user/deploy-kit`
      return read(input as Shape, { accessKeyId: 'deploy-kit', arn, region })
    },
    environment,
    stop: async () => {
      await endpoint.close()
      for (const service of services) await service.stop()
      await runtime.stop()
    }
  }
}
