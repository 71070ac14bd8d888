import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import type { ECRClient } from '@aws-sdk/client-ecr'
import type { ECSClient } from '@aws-sdk/client-ecs'
import type { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { IAMClient } from '@aws-sdk/client-iam'
import type { Network } from './read-network.js'

export interface Clients {
  readonly ecs: ECSClient
  readonly elbv2: ElasticLoadBalancingV2Client
  readonly ecr: ECRClient
  readonly logs: CloudWatchLogsClient
  readonly iam: IAMClient
  readonly network: Network
  /** The Query API of STS, as plain HTTP: its answer as read from XML. */
  readonly sts: (parameters: Readonly<Record<string, string>>) => Promise<unknown>
}

/** Makes a call and notes its outcome under the step's name. Undefined when the call fails. */
export type Step = <Output>(name: string, call: () => Promise<Output>) => Promise<Output | undefined>

/** Calls that are made to both emulators in the same order. */
export interface Scenario {
  readonly name: string
  run(step: Step, clients: Clients): Promise<void>
}
