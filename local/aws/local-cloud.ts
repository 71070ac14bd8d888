import type { Clock } from './clock.js'
import type { MetricTroubles } from './cloudwatch/metrics/metric-troubles.js'
import type { ScanPlan } from './ecr/scans/scan-results.js'
import type { OpenQuestions } from './ecs/open-questions.js'
import type { RollbackRace } from './ecs/services/rollback-race.js'
import type { AskedPermission } from './iam/authorize-call.js'
import type { Place } from './place.js'
import type { ProgramImages } from './tasks/container-runtime.js'

/** One call that reached the local cloud, in the order of arrival. */
export interface JournalEntry {
  readonly at: number
  /** `ecs:UpdateService`: the IAM action's form. */
  readonly action: string
  readonly input: Readonly<Record<string, unknown>>
  readonly caller: string
  /** The region that the call was signed for; undefined for a call that is not signed. */
  readonly region?: string
  /** Identifies the sessions of one role; empty for a call that is not signed. */
  readonly accessKeyId: string
  readonly status: number
  /** The AWS error code of the answer, `reset` or `lost` where the connection was cut; undefined for success. */
  readonly error?: string
}

/** A fault to play: which calls it hits, how often, and what happens to them. */
export interface Fault {
  /** `ecs:UpdateService`, `ecs:*` or `*`; `registry:PutImage`: what Docker does with ECR's registry. */
  readonly action: string
  readonly kind:
    | { readonly kind: 'error'; readonly code: string; readonly status: number; readonly message?: string }
    /** The connection is cut before the call is carried out. */
    | { readonly kind: 'reset' }
    /** The call IS carried out, and the connection is cut before the answer. */
    | { readonly kind: 'lost-response' }
    /** The call is carried out and never answered. */
    | { readonly kind: 'hang' }
    /** In the local cloud's time, before everything else that happens to the call. */
    | { readonly kind: 'latency'; readonly milliseconds: number }
  /** Share of calls hit, 0..1 (default 1), drawn from the cloud's seed. */
  readonly rate?: number
  /** Hits at most this many calls. */
  readonly times?: number
  /** Lets this many matching calls through first. */
  readonly after?: number
  /** Only in bursts: on for `on` milliseconds of every `period`, in the local cloud's time. */
  readonly burst?: { readonly on: number; readonly period: number }
}

export interface Faults {
  /** Returns a function that ends the fault. */
  add(fault: Fault): () => void
  clear(): void
}

export interface LocalCloudOptions {
  /** How fast the local cloud's clock runs: 1 is real time. */
  readonly rate?: number
  /**
   * By how many milliseconds the cloud's clock is ahead of the machine's (default 0). At the rate 1, requests that are signed more than
   * five minutes off are refused, as by AWS.
   */
  readonly clockAhead?: number
  readonly seed?: number
  readonly place?: Partial<Place>
  readonly runtime?: 'process' | 'docker'
  /**
   * The program that keeps what is pushed to ECR: the CNCF Distribution registry, as in `docker-registry`. It is started when it
   * is needed. Without it there is nothing to push to, and images are kept in memory.
   */
  readonly registry?: string
  /** How long a login of ECR is good, in milliseconds of the local cloud's time (default 12 hours). */
  readonly registryTokenLife?: number
  /** Port of the API endpoint on 127.0.0.1; 0 or absent takes a free one. */
  readonly port?: number
  /** How late a new service deployment shows in lists and descriptions, in milliseconds of the local cloud's time. */
  readonly deploymentVisibleAfter?: number
  /** How late metrics are published, in milliseconds of the local cloud's time (default 60,000). */
  readonly metricDelay?: number
  /** How long changed weights take to reach the data plane, in milliseconds of the local cloud's time (default 2,000). */
  readonly weightPropagation?: number
  /** Policies of the account's organization, as JSON; none: the account is of no organization. */
  readonly serviceControlPolicies?: readonly string[]
  /** Most results of one answer of `iam:SimulatePrincipalPolicy` (default 100). */
  readonly simulationPageSize?: number
  /** Maximum duration of a role session, whatever is requested, in milliseconds of the local cloud's time. */
  readonly sessionLifetime?: number
  /** The outcome of a rollback that a user asks for; `rolls-back` unless given. */
  readonly rollbackRace?: RollbackRace
  /** How ECS answers what AWS does not document; the likelier answers unless given. */
  readonly openQuestions?: Partial<OpenQuestions>
  /**
   * Polled: while it returns true, ECS stays in this stage of a canary, linear or blue/green deployment of the service. `ROLLING` is all of
   * a rolling one, which can still fail.
   */
  readonly staysIn?: (service: string, stage: string) => boolean
}

export interface LocalCloud {
  readonly endpoint: string
  /** The account, and the region of `environment()`. Other regions have services of their own. */
  readonly place: Place
  readonly clock: Clock
  readonly journal: { readonly entries: readonly JournalEntry[]; clear(): void }
  readonly faults: Faults
  readonly images: ProgramImages
  /** What ECR's scanner finds. */
  readonly scans: ScanPlan
  /** What is wrong with CloudWatch's answers. */
  readonly metrics: MetricTroubles
  /** All that IAM was asked of roles that a user created. */
  readonly permissions: readonly AskedPermission[]
  /**
   * Reads ECS as one of its clients would, but not over the wire: no fault hits the read, the journal does not hold it, and it costs next
   * to nothing. Without `region`, in the region of `place`. Throws `AwsError` for what ECS refuses.
   */
  readEcs(operation: `Describe${string}` | `List${string}`, input: object, region?: string): Promise<object>
  /** What a client exports: AWS_ENDPOINT_URL, AWS_REGION, static credentials, DEPLOY_KIT_LOCAL_CLOCK. */
  environment(): Readonly<Record<string, string>>
  stop(): Promise<void>
}
