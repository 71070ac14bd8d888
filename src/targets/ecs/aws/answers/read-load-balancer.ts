import type { LoadBalancer } from '@aws-sdk/client-ecs'
import type { NativeLoadBalancer } from '../../domain/traffic-shift/native-service.js'

/** One entry of a service's load balancers, as the SDK read it. */
export function readLoadBalancer({
  targetGroupArn,
  containerName,
  containerPort,
  advancedConfiguration
}: LoadBalancer): NativeLoadBalancer {
  return {
    targetGroup: targetGroupArn ?? '',
    alternateTargetGroup: advancedConfiguration?.alternateTargetGroupArn,
    productionRule: advancedConfiguration?.productionListenerRule,
    testRule: advancedConfiguration?.testListenerRule,
    infrastructureRole: advancedConfiguration?.roleArn,
    containerName,
    containerPort
  }
}
