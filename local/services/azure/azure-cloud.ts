import type { Clock } from '../../aws/clock.js'
import type { ServiceAnswer, ServiceRequest } from '../http-service.js'
import { access, CONTRIBUTOR, READER, type Access } from './arm/access.js'
import { answerArm, type ArmWorld, type JournalEntry } from './arm/arm-front.js'
import { operations, type Operations } from './arm/arm-operations.js'
import type { RegistrationState, Subscription } from './arm/management.js'
import { throttle, type Throttle } from './arm/throttle.js'
import { sitePlatform, type SitePlatform } from './app-service/site-platform.js'
import { siteProvider } from './app-service/site-provider.js'
import type { SiteTimes, Workers } from './app-service/site-state.js'
import { appPlatform, type AppPlatform } from './container-apps/app-platform.js'
import { appProvider } from './container-apps/app-provider.js'
import { jobPlatform, type JobOutcome, type JobPlatform } from './container-apps/job-platform.js'
import type { AppTimes, Replicas, RevisionFate } from './container-apps/app-state.js'
import type { Json } from './arm/read-body.js'
import { resourcesOf, tagsProvider } from './azure-resources.js'
import { accessTokens, type AccessTokens } from './login/access-tokens.js'
import { TOKEN_EXCHANGE, type Application, type Directory } from './login/directory.js'
import { githubIssuer, type GithubIssuer } from './login/github-issuer.js'
import { loginEndpoint, type LoginEndpoint } from './login/login-endpoint.js'
import { metricProvider } from './monitor/metric-provider.js'
import type { MetricStore } from './monitor/metric-store.js'

/** The IDs of the tenant that is there unless others are given. */
export const AZURE = {
  tenant: '11111111-1111-4111-8111-111111111111',
  subscription: '22222222-2222-4222-8222-222222222222',
  client: '33333333-3333-4333-8333-333333333333',
  principal: '44444444-4444-4444-8444-444444444444',
  group: 'shop',
  location: 'westeurope',
  subject: 'repo:shop/app:environment:production'
} as const

export interface AzureCloudOptions {
  readonly clock: Clock
  readonly replicas: Replicas
  /** Runs the slots of App Service; without it, no app of it can be added. */
  readonly workers?: Workers
  readonly metrics: MetricStore
  /** Of the containers of apps and jobs, by their template. */
  readonly fateOf?: ((template: Json) => RevisionFate) | undefined
  readonly jobOutcomeOf?: (template: Json) => JobOutcome
  readonly times?: Partial<AppTimes>
  readonly siteTimes?: Partial<SiteTimes>
  /** The `sub` of the job, and what the application trusts. */
  readonly subject?: string
}

/** Entra ID, the resource manager, and what is behind it. Only its clock moves it. */
export interface AzureCloud {
  readonly issuer: GithubIssuer
  /** May be changed: credentials, the service principal. */
  readonly application: { -readonly [Name in keyof Application]: Application[Name] }
  readonly login: LoginEndpoint
  readonly tokens: AccessTokens
  readonly subscription: Subscription
  readonly access: Access
  readonly operations: Operations
  readonly throttle: Throttle
  readonly apps: AppPlatform
  readonly jobs: JobPlatform
  readonly sites: SitePlatform
  readonly metrics: MetricStore
  readonly journal: readonly JournalEntry[]
  /** Where both are, for the links and scopes in answers. */
  readonly origins: { login: string; resourceManager: string }
  /** Epoch milliseconds of its clock. */
  readonly now: () => number
  arm(request: Pick<ServiceRequest, 'method' | 'url' | 'headers' | 'body'>): ServiceAnswer
}

export function azureCloud(options: AzureCloudOptions): AzureCloud {
  const { clock, replicas, metrics, subject = AZURE.subject } = options
  const now = () => clock.now()
  const issuer = githubIssuer({ subject, now })
  const application = {
    ...{ clientId: AZURE.client as string, principalId: AZURE.principal as string | undefined },
    credentials: [
      { name: 'github', issuer: issuer.url, subject, audience: TOKEN_EXCHANGE }
    ] as Application['credentials']
  }
  const directory: Directory = {
    tenantId: AZURE.tenant,
    applications: [application],
    keysOf: url => (url === issuer.url ? issuer.keys : undefined)
  }
  const origins = { login: 'https://login.microsoftonline.com', resourceManager: 'https://management.azure.com' }
  const tokens = accessTokens()
  const subscription: Subscription = {
    ...{ id: AZURE.subscription, tenantId: AZURE.tenant, location: AZURE.location, groups: [AZURE.group] },
    providers: new Map<string, RegistrationState>(
      ['Microsoft.App', 'Microsoft.Web', 'Microsoft.Insights', 'Microsoft.Authorization', 'Microsoft.Resources'].map(
        name => [name, 'Registered']
      )
    )
  }
  const scope = `/subscriptions/${AZURE.subscription}`
  // As the pages of azure/login set it up: a contributor of one group.
  const permitted = access([
    { principalId: AZURE.principal, scope: `${scope}/resourceGroups/${AZURE.group}`, role: CONTRIBUTOR },
    { principalId: AZURE.principal, scope, role: READER }
  ])
  const changes = operations(now)
  const apps = appPlatform({ clock, replicas, fateOf: options.fateOf, times: options.times }, changes)
  const jobs = jobPlatform(clock, options.jobOutcomeOf ?? (() => ({ seconds: 20, ends: 'Succeeded' })))
  const sites = sitePlatform({ clock, workers: options.workers ?? NO_WORKERS, times: options.siteTimes })
  const resourceAt = resourcesOf({ apps, sites, subscription: AZURE.subscription })
  const journal: JournalEntry[] = []
  const world: ArmWorld = {
    ...{ subscription, access: permitted, tokens, operations: changes, throttle: throttle(), now, origins, journal },
    providers: {
      'Microsoft.App': appProvider({
        platform: apps,
        jobs,
        operations: changes,
        subscription: AZURE.subscription,
        now
      }),
      'Microsoft.Web': siteProvider({
        ...{ platform: sites, subscription: AZURE.subscription, now },
        later: (seconds, task) => void clock.after(seconds * 1000, task)
      }),
      'Microsoft.Insights': metricProvider({
        store: metrics,
        now,
        location: AZURE.location,
        resourceAt: path => resourceAt(path).id
      }),
      'Microsoft.Resources': tagsProvider(resourceAt)
    }
  }
  return {
    ...{ issuer, application, tokens, subscription, access: permitted, operations: changes, throttle: world.throttle },
    ...{ apps, jobs, sites, metrics, journal, origins, now },
    login: loginEndpoint({ directory, tokens, now, resourceManager: () => origins.resourceManager }),
    arm: request => answerArm(request, world)
  }
}

const NO_WORKERS: Workers = {
  start: () => {
    throw new Error('An app of App Service needs workers.')
  },
  state: () => 'exited',
  lastStatus: () => undefined,
  stop: () => undefined
}
