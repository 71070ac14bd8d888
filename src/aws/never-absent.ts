/**
 * Members that AWS sends in every answer and that this product reads, by the shape that has them: beside those that the SDK's own schema
 * requires, which are few. `a|b`: one of them. Sources: the API references of the services, in the pages of the operations.
 */
export const NEVER_ABSENT: ReadonlyMap<string, readonly string[]> = new Map([
  // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Operations.html
  ['DescribeServicesResponse', ['services']],
  ['UpdateServiceResponse', ['service']],
  ['Service', ['serviceArn', 'serviceName', 'clusterArn', 'status']],
  ['Deployment', ['id', 'status', 'taskDefinition']],
  ['ListServiceDeploymentsResponse', ['serviceDeployments']],
  ['ServiceDeploymentBrief', ['serviceDeploymentArn', 'status']],
  ['DescribeServiceDeploymentsResponse', ['serviceDeployments']],
  ['ServiceDeployment', ['serviceDeploymentArn', 'status']],
  ['StopServiceDeploymentResponse', ['serviceDeploymentArn']],
  ['ContinueServiceDeploymentResponse', ['serviceDeploymentArn']],
  ['DescribeServiceRevisionsResponse', ['serviceRevisions']],
  ['ServiceRevision', ['serviceRevisionArn', 'taskDefinition']],
  ['DescribeTaskDefinitionResponse', ['taskDefinition']],
  ['RegisterTaskDefinitionResponse', ['taskDefinition']],
  ['DeregisterTaskDefinitionResponse', ['taskDefinition']],
  ['TaskDefinition', ['taskDefinitionArn', 'family', 'revision', 'status']],
  ['ListTaskDefinitionsResponse', ['taskDefinitionArns']],
  ['ListTasksResponse', ['taskArns']],
  ['DescribeTasksResponse', ['tasks']],
  ['RunTaskResponse', ['tasks|failures']],
  ['StopTaskResponse', ['task']],
  ['Task', ['taskArn', 'lastStatus']],
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Operations.html
  ['DescribeTargetGroupsOutput', ['TargetGroups']],
  ['TargetGroup', ['TargetGroupArn']],
  ['DescribeListenersOutput', ['Listeners']],
  ['Listener', ['ListenerArn']],
  ['DescribeRulesOutput', ['Rules']],
  ['Rule', ['RuleArn']],
  ['DescribeTargetHealthOutput', ['TargetHealthDescriptions']],
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Operations.html
  ['DescribeAlarmsOutput', ['MetricAlarms|CompositeAlarms']],
  ['MetricAlarm', ['AlarmName', 'StateValue']],
  ['CompositeAlarm', ['AlarmName', 'StateValue']],
  ['GetMetricDataOutput', ['MetricDataResults']],
  ['MetricDataResult', ['Id']],
  // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_Operations.html
  ['GetLogEventsResponse', ['events']],
  ['FilterLogEventsResponse', ['events']],
  ['DescribeLogStreamsResponse', ['logStreams']],
  // https://docs.aws.amazon.com/STS/latest/APIReference/API_Operations.html
  ['GetCallerIdentityResponse', ['Arn']],
  ['AssumeRoleWithWebIdentityResponse', ['Credentials']],
  // https://docs.aws.amazon.com/IAM/latest/APIReference/API_Operations.html
  ['Role', ['AssumeRolePolicyDocument']],
  ['SimulatePolicyResponse', ['EvaluationResults']],
  // https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Operations.html
  ['GetAuthorizationTokenResponse', ['authorizationData']],
  ['DescribeRepositoriesResponse', ['repositories']],
  ['CreateRepositoryResponse', ['repository']],
  ['Repository', ['repositoryName', 'repositoryUri', 'registryId']],
  ['DescribeImagesResponse', ['imageDetails']],
  ['DescribePullThroughCacheRulesResponse', ['pullThroughCacheRules']],
  ['DescribeImageScanFindingsResponse', ['imageScanStatus|imageScanFindings']],
  ['StartImageScanResponse', ['imageScanStatus']],
  ['PutLifecyclePolicyResponse', ['lifecyclePolicyText']]
])
