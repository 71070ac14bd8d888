import { XMLParser } from 'fast-xml-parser'

/** A network that exists where the peer looks for it. The local cloud takes any. */
export interface Network {
  readonly vpcId: string
  /** Two, in availability zones of their own. */
  readonly subnets: readonly string[]
  readonly securityGroups: readonly string[]
}

/** Asks the peer's EC2 for its default VPC. */
export async function readNetwork(endpoint: string): Promise<Network> {
  const subnets = await describe(endpoint, 'DescribeSubnets', 'subnetSet')
  const groups = await describe(endpoint, 'DescribeSecurityGroups', 'securityGroupInfo')
  return {
    vpcId: subnets[0]?.vpcId ?? '',
    subnets: subnets.slice(0, 2).map(({ subnetId }) => subnetId ?? ''),
    securityGroups: groups.slice(0, 1).map(({ groupId }) => groupId ?? '')
  }
}

type Item = Readonly<Partial<Record<string, string>>>

async function describe(endpoint: string, action: string, set: string): Promise<readonly Item[]> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      authorization:
        'AWS4-HMAC-SHA256 Credential=conformance/20260101/eu-west-1/ec2/aws4_request, SignedHeaders=host, Signature=0'
    },
    body: new URLSearchParams({ Action: action, Version: '2016-11-15' })
  })
  const parser = new XMLParser({ isArray: name => name === 'item' })
  const answer = parser.parse(await response.text()) as Record<string, Record<string, { item: readonly Item[] }>>
  return answer[`${action}Response`]?.[set]?.item ?? []
}
