import type { Operation } from '../../aws-service.js'
import type { Elbv2Context } from '../elbv2-context.js'
import { invalidRequest, readElbv2Request } from '../elbv2-request.js'

const maximumResources = 20

export function tagOperations({ registry, tags }: Elbv2Context): Record<string, Operation> {
  const existing = (arns: readonly string[]): readonly string[] => {
    if (arns.length === 0) throw invalidRequest('A resource ARN must be specified')
    if (arns.length > maximumResources) {
      throw invalidRequest(`At most ${maximumResources} resources can be described at once; got ${arns.length}`)
    }
    for (const arn of arns) requireResource(arn)
    return arns
  }
  const requireResource = (arn: string): unknown => {
    if (arn.includes(':listener-rule/')) return registry.rule(arn)
    if (arn.includes(':listener/')) return registry.listener(arn)
    if (arn.includes(':targetgroup/')) return registry.targetGroup(arn)
    if (arn.includes(':loadbalancer/')) return registry.loadBalancer(arn)
    throw invalidRequest(`'${arn}' is not a valid load balancer, target group, listener or rule ARN`)
  }
  return {
    AddTags: input => {
      const fields = readElbv2Request(input)
      for (const arn of existing(fields.texts('ResourceArns'))) tags.add(arn, fields.shapes('Tags'))
      return {}
    },
    RemoveTags: input => {
      const fields = readElbv2Request(input)
      for (const arn of existing(fields.texts('ResourceArns'))) tags.remove(arn, fields.texts('TagKeys'))
      return {}
    },
    DescribeTags: input => {
      const arns = existing(readElbv2Request(input).texts('ResourceArns'))
      return { TagDescriptions: arns.map(arn => tags.describe(arn)) }
    }
  }
}
