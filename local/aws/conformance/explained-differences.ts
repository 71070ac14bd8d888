/** Differences between the local cloud and the peer that are known, and why the local cloud is right or does not care. */
export interface ExplainedDifference {
  /** Scenario and step: `ecs/register a task definition`. With `*` at the end, all that begin so. */
  readonly step: string
  /** Places within the outcome, each with everything below it: `output.taskDefinition.registeredAt`. */
  readonly paths: readonly string[]
  readonly reason: string
}

const identity = 'output.GetCallerIdentityResponse.GetCallerIdentityResult'
const session = 'output.AssumeRoleWithWebIdentityResponse.AssumeRoleWithWebIdentityResult'

const containers = 'output.taskDefinition.containerDefinitions[]'
const serviceMembers = [
  'platformVersion',
  'platformFamily',
  'deploymentConfiguration',
  'deployments[].platformVersion',
  'createdAt',
  'createdBy',
  'currentServiceDeployment',
  'currentServiceRevisions',
  'placementConstraints',
  'placementStrategy',
  'enableECSManagedTags',
  'enableExecuteCommand',
  'availabilityZoneRebalancing',
  'resourceManagementType'
]

/** Reasons are about moto 5.2.1; links say what AWS documents. */
export const explainedDifferences: readonly ExplainedDifference[] = [
  {
    step: 'iam/*',
    paths: ['output.Role.RoleId', 'output.Policy.PolicyId'],
    reason: 'Made up by each emulator.'
  },
  {
    step: 'iam/*',
    paths: ['output.Role.AssumeRolePolicyDocument'],
    reason:
      'moto leaves slashes as they are. The document is URL-encoded by RFC 3986: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html'
  },
  {
    step: 'iam/*',
    paths: ['output.Role.RoleLastUsed'],
    reason: 'Nobody has used the role: moto shows that as a structure without members, the local cloud as none.'
  },
  {
    step: 'sts/who am I',
    paths: [`${identity}.UserId`, `${identity}.Arn`],
    reason:
      'Each emulator makes up its own user. Here it is named after the access key, so that tests can tell callers apart.'
  },
  {
    step: 'sts/assume a role',
    paths: [`${session}.AssumedRoleUser.AssumedRoleId`, `${session}.PackedPolicySize`],
    reason: 'Made up by each emulator. No session policy is sent, of whose size PackedPolicySize would be a share.'
  },
  {
    step: 'sts/assume a role',
    paths: [`${session}.SubjectFromWebIdentityToken`, `${session}.Audience`, `${session}.Provider`],
    reason:
      'moto leaves out what the token says: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html'
  },
  {
    step: 'sts/assume a role with a bad duration',
    paths: ['outcome'],
    reason: 'moto does not check that DurationSeconds is 900 or more, as the same page says.'
  },
  {
    step: 'ecr/*',
    paths: [
      'output.image.imageId.imageDigest',
      'output.imageDetails[].imageDigest',
      'output.images[].imageId.imageDigest'
    ],
    reason:
      "moto makes a digest up. It is the hash of the manifest's bytes: https://github.com/opencontainers/image-spec/blob/main/descriptor.md#digests"
  },
  {
    step: 'ecr/describe an image',
    paths: ['output.imageDetails[].imageSizeInBytes'],
    reason:
      'moto counts the config alone. It is the size of the image in the repository: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageDetail.html'
  },
  {
    step: 'ecr/get the lifecycle policy',
    paths: ['output.lastEvaluatedAt'],
    reason: 'The time at which the policy last ran. Here no policy runs.'
  },
  {
    step: 'logs/put events',
    paths: ['output.nextSequenceToken'],
    reason:
      'Sequence tokens are obsolete: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html'
  },
  {
    step: 'logs/describe streams',
    paths: ['output.logStreams[].storedBytes', 'output.logStreams[].uploadSequenceToken'],
    reason:
      'storedBytes of a stream is always 0, and sequence tokens are obsolete: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogStream.html'
  },
  {
    step: 'logs/filter events',
    paths: ['output.searchedLogStreams'],
    reason:
      'Always an empty list: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html'
  },
  {
    step: 'logs/describe groups',
    paths: ['output.logGroups[].storedBytes', 'output.logGroups[].logGroupClass'],
    reason:
      'An event counts 26 bytes more than its message, as the size of a batch does (API_PutLogEvents); every group has a class (API_LogGroup).'
  },
  {
    step: 'ecs/*',
    paths: [
      ...['cluster', 'clusters[]'].flatMap(cluster =>
        ['statistics', 'tags', 'capacityProviders', 'defaultCapacityProviderStrategy'].map(
          member => `output.${cluster}.${member}`
        )
      ),
      ...['hostPort', 'protocol'].map(member => `${containers}.portMappings[].${member}`),
      `${containers}.systemControls`,
      ...['requiresAttributes', 'registeredAt', 'registeredBy', 'deregisteredAt'].map(
        member => `output.taskDefinition.${member}`
      ),
      'output.tags',
      ...['service', 'services[]'].flatMap(service => serviceMembers.map(member => `output.${service}.${member}`))
    ],
    reason:
      'moto leaves these members out. ECS fills them in, with defaults where nothing was asked for: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Types.html'
  },
  {
    step: 'ecs/*',
    paths: ['service', 'services[]'].flatMap(service =>
      ['', '.deployments[]'].map(
        part => `output.${service}${part}.networkConfiguration.awsvpcConfiguration.assignPublicIp`
      )
    ),
    reason:
      'moto returns what was sent. For services ECS fills in DISABLED: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html'
  },
  {
    step: 'ecs/*',
    paths: ['service', 'services[]'].map(service => `output.${service}.deployments[].platformFamily`),
    reason:
      'moto says FARGATE, which is no operating system family: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html'
  },
  {
    step: 'ecs/*',
    paths: ['service', 'services[]'].flatMap(service =>
      ['rolloutState', 'rolloutStateReason'].map(member => `output.${service}.deployments[].${member}`)
    ),
    reason: 'moto has no deployments that take time: each is complete at once.'
  },
  {
    step: 'ecs/update a service',
    paths: ['output.service.deployments[]'],
    reason: 'The former deployment is ACTIVE until the new one has taken over; in moto it is gone at once.'
  },
  {
    step: 'ecs/register without containers',
    paths: ['outcome'],
    reason: 'moto takes a task definition without containers; at least one is needed.'
  },
  {
    step: 'ecs/register with a bad size',
    paths: ['outcome'],
    reason:
      'moto takes any size. Fargate knows pairs: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size'
  },
  {
    step: 'ecs/describe by family',
    paths: ['taskDefinitionArn', 'revision', 'memory'].map(member => `output.taskDefinition.${member}`),
    reason: 'What moto registered against the two rules above is its latest revision.'
  },
  ...['ecs/list task definitions', 'ecs/list what is active'].map(step => ({
    step,
    paths: ['output.taskDefinitionArns[]'],
    reason: 'What moto registered against the two rules above is in its lists.'
  })),
  {
    step: 'ecs/describe services',
    paths: ['output.failures[].arn'],
    reason: 'moto leaves the cluster out of the ARN, as it was before 2018; clients go by the reason, MISSING.'
  },
  {
    step: 'ecs/describe a missing task',
    paths: ['output.failures[]'],
    reason:
      'moto says nothing of a missing task. It is a failure: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/api_failures_messages.html'
  },
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
