import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import { ECRClient } from '@aws-sdk/client-ecr'
import { ECSClient } from '@aws-sdk/client-ecs'
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import { IAMClient } from '@aws-sdk/client-iam'
import { XMLParser } from 'fast-xml-parser'
import type { Network } from './read-network.js'
import type { Clients } from './scenario.js'

/** Clients of one emulator. */
export function connectClients(endpoint: string, network: Network): Clients {
  const settings = {
    endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'conformance', secretAccessKey: 'local' },
    maxAttempts: 1
  }
  return {
    ecs: new ECSClient(settings),
    elbv2: new ElasticLoadBalancingV2Client(settings),
    ecr: new ECRClient(settings),
    logs: new CloudWatchLogsClient(settings),
    iam: new IAMClient(settings),
    network,
    sts: parameters => callSts(endpoint, parameters)
  }
}

async function callSts(endpoint: string, parameters: Readonly<Record<string, string>>): Promise<unknown> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      authorization:
        'AWS4-HMAC-SHA256 Credential=conformance/20260101/eu-west-1/sts/aws4_request, SignedHeaders=host, Signature=0'
    },
    body: new URLSearchParams({ Version: '2011-06-15', ...parameters })
  })
  const answer: unknown = new XMLParser({ parseTagValue: false }).parse(await response.text())
  if (response.ok) return answer
  const { ErrorResponse: failure } = answer as { ErrorResponse?: { Error?: { Code?: string; Message?: string } } }
  throw Object.assign(new Error(failure?.Error?.Message ?? 'STS answered no XML'), {
    name: failure?.Error?.Code ?? 'Unknown',
    $metadata: { httpStatusCode: response.status }
  })
}
