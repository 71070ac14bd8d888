import type { ServiceRevision as ServiceRevisionShape } from '@aws-sdk/client-ecs'
import { arn, type Place } from '../../../place.js'
import type { Clock } from '../../../clock.js'
import type { OpenQuestions } from '../../open-questions.js'
import { newId } from '../../resource-ids.js'
import type { TaskDefinitionRevision } from '../../task-definitions/task-definition-store.js'
import type { Service, ServiceRevision, TargetGroupBinding } from '../service.js'

export function createServiceRevision(
  service: Service,
  taskDefinition: TaskDefinitionRevision,
  { clock, place, openQuestions }: { clock: Clock; place: Place; openQuestions: OpenQuestions }
): ServiceRevision {
  const revision: ServiceRevision = {
    arn: arn(place, 'ecs', `service-revision/${service.cluster.name}/${service.name}/${newId.serviceRevision()}`),
    service,
    taskDefinition,
    settings: service.settings,
    bindings: bindTargetGroups(service, openQuestions),
    createdAt: clock.now(),
    digests: new Map()
  }
  service.revisions.push(revision)
  return revision
}

/**
 * With two target groups, the new revision takes the one that the stable revision is not in: they swap roles with every
 * deployment. A rolling deployment stays in the group that receives traffic, or uses the first: that is not documented.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-how-it-works.html
 */
function bindTargetGroups(service: Service, { rollingGroup }: OpenQuestions): TargetGroupBinding[] {
  const strategy = service.settings.deploymentConfiguration?.strategy ?? 'ROLLING'
  return (service.settings.loadBalancers ?? []).flatMap(loadBalancer => {
    const { targetGroupArn: first, advancedConfiguration } = loadBalancer
    if (first === undefined) return []
    const second = advancedConfiguration?.alternateTargetGroupArn
    const current = service.stableRevision?.bindings.find(
      ({ targetGroupArn }) => targetGroupArn === first || targetGroupArn === second
    )?.targetGroupArn
    if (current === undefined || second === undefined) return { loadBalancer, targetGroupArn: first }
    const other = current === first ? second : first
    const rolling = rollingGroup === 'serving' ? current : first
    return { loadBalancer, targetGroupArn: strategy === 'ROLLING' ? rolling : other }
  })
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevision.html */
export function describeServiceRevision(revision: ServiceRevision): ServiceRevisionShape {
  const { service, settings, taskDefinition, bindings } = revision
  return {
    serviceRevisionArn: revision.arn,
    serviceArn: service.arn,
    clusterArn: service.cluster.arn,
    taskDefinition: taskDefinition.arn,
    capacityProviderStrategy: settings.capacityProviderStrategy,
    launchType: settings.launchType,
    platformVersion: settings.launchType === 'FARGATE' ? (settings.platformVersion ?? '1.4.0') : undefined,
    platformFamily: settings.launchType === 'FARGATE' ? 'Linux' : undefined,
    loadBalancers: settings.loadBalancers,
    serviceRegistries: settings.serviceRegistries,
    networkConfiguration: settings.networkConfiguration,
    serviceConnectConfiguration: settings.serviceConnectConfiguration,
    volumeConfigurations: settings.volumeConfigurations,
    vpcLatticeConfigurations: settings.vpcLatticeConfigurations,
    containerImages: (taskDefinition.definition.containerDefinitions ?? []).map(({ name = '', image }) => ({
      containerName: name,
      image,
      imageDigest: revision.digests.get(name)
    })),
    guardDutyEnabled: false,
    createdAt: new Date(revision.createdAt),
    resolvedConfiguration: {
      loadBalancers: bindings.map(({ loadBalancer, targetGroupArn }) => ({
        targetGroupArn,
        productionListenerRule: loadBalancer.advancedConfiguration?.productionListenerRule
      }))
    }
  }
}
