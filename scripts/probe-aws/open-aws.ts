import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { ECSClient } from '@aws-sdk/client-ecs'
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import { STSClient } from '@aws-sdk/client-sts'
import type { Client } from '../../src/aws/server-time.js'

/** One answer of AWS. Times are epoch milliseconds of this machine's clock. */
export interface Answered {
  /** `UpdateService` */
  readonly operation: string
  readonly sentAt: number
  readonly receivedAt: number
  /** The answer's Date header, cut to whole seconds; undefined where it has none. */
  readonly date: number | undefined
}

export interface Aws {
  readonly region: string
  readonly ecs: ECSClient
  readonly balancers: ElasticLoadBalancingV2Client
  readonly metrics: CloudWatchClient
  readonly identity: STSClient
  /** All that was answered, in order. */
  readonly answers: readonly Answered[]
  /** The time of AWS as its newest answer names it, which may be other than this machine's. */
  now(): number
}

type Next = (args: unknown) => Promise<{ response: { headers?: Readonly<Record<string, string | undefined>> } }>

/** Opens clients with the credentials, region and endpoint of the SDK's own chain. Throws an `Error` without a region. */
export function openAws(env: Readonly<Record<string, string | undefined>>): Aws {
  const region = [env.AWS_REGION, env.AWS_DEFAULT_REGION].find(name => name !== undefined && name !== '')
  if (region === undefined) throw new Error('No AWS region is set. Set the environment variable AWS_REGION.')
  const answers: Answered[] = []
  // One attempt: a retry would hide how long a call takes.
  const settings = { region, maxAttempts: 1, requestHandler: { connectionTimeout: 5_000, requestTimeout: 30_000 } }
  const note = <C extends Client>(client: C): C => {
    const middleware =
      (next: Next, { commandName = '' }: { readonly commandName?: string }) =>
      async (args: unknown) => {
        const sentAt = Date.now()
        const result = await next(args)
        const date = Date.parse(result.response.headers?.date ?? '')
        const operation = commandName.replace(/Command$/, '')
        answers.push({ operation, sentAt, receivedAt: Date.now(), date: Number.isNaN(date) ? undefined : date })
        return result
      }
    client.middlewareStack.add(middleware as never, { step: 'deserialize', priority: 'low', name: 'note' } as never)
    return client
  }
  return {
    region,
    ecs: note(new ECSClient(settings)),
    balancers: note(new ElasticLoadBalancingV2Client(settings)),
    metrics: note(new CloudWatchClient(settings)),
    identity: note(new STSClient(settings)),
    answers,
    now: () => answers.findLast(({ date }) => date !== undefined)?.date ?? Date.now()
  }
}
