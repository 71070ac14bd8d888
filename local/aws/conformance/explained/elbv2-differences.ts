import type { ExplainedDifference } from './explained-difference.js'

/** Of Elastic Load Balancing. */
export const elbv2Differences: readonly ExplainedDifference[] = [
  {
    step: 'elbv2/*',
    paths: ['DNSName', 'CanonicalHostedZoneId', 'VpcId'].map(member => `output.LoadBalancers[].${member}`),
    reason: 'The local cloud has no DNS and no networks: its load balancers listen on localhost.'
  },
  {
    step: 'elbv2/*',
    paths: ['Scheme', 'AvailabilityZones[].LoadBalancerAddresses'].map(member => `output.LoadBalancers[].${member}`),
    reason:
      'moto leaves these members out: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancer.html'
  },
  {
    step: 'elbv2/create a load balancer',
    paths: ['output.LoadBalancers[].State.Code'],
    reason: 'A local load balancer is there at once; it has no time of provisioning.'
  },
  {
    step: 'elbv2/*',
    paths: ['output.TargetGroups[].LoadBalancerArns'],
    reason: 'moto leaves the list out while it is empty.'
  },
  {
    step: 'elbv2/*',
    paths: [
      ...['load_balancing', 'slow_start', 'stickiness', 'target_group_health', 'waf'].map(key => `output.${key}`)
    ],
    reason:
      'moto knows some of the attributes, and one of load balancers among them: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html'
  },
  {
    step: 'elbv2/*',
    paths: ['Listeners[].DefaultActions[].ForwardConfig', 'Rules[].Actions[].ForwardConfig'].map(
      member => `output.${member}`
    ),
    reason:
      'A forward to one group is shown in both forms: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Action.html'
  },
  {
    step: 'elbv2/*',
    paths: ['SslPolicy', 'AlpnPolicy'].map(member => `output.Listeners[].${member}`),
    reason: 'Policies of TLS, which an HTTP listener does not have.'
  },
  {
    step: 'elbv2/create the listener again',
    paths: ['outcome'],
    reason:
      'moto opens a port twice. It is DuplicateListener: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html'
  },
  {
    step: 'elbv2/describe listeners',
    paths: ['output.Listeners[]'],
    reason: 'The second listener of the same port, which moto has opened.'
  },
  {
    step: 'elbv2/*',
    paths: ['output.Rules[].Conditions[].Values'],
    reason:
      'A path pattern is shown in both forms: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RuleCondition.html'
  },
  {
    step: 'elbv2/describe rules',
    paths: ['output.Rules[].RuleArn'],
    reason: "moto ends the default rule's ARN in a number of its own."
  }
]
