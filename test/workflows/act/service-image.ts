import { DescribeServicesCommand, DescribeTaskDefinitionCommand, type ECSClient } from '@aws-sdk/client-ecs'

/** The image of the first container that a service is to run, as its task definition names it. */
export async function serviceImage(ecs: ECSClient, cluster: string, service: string): Promise<string> {
  const { services = [] } = await ecs.send(new DescribeServicesCommand({ cluster, services: [service] }))
  const taskDefinition = services[0]?.taskDefinition
  const found = await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition }))
  return found.taskDefinition?.containerDefinitions?.[0]?.image ?? ''
}
