import { AwsError } from '../aws-error.js'

/** The errors of the ECS API: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html and each operation's own list. */
export const ecsError = {
  client: (message: string) => new AwsError('ClientException', message),
  invalidParameter: (message: string) => new AwsError('InvalidParameterException', message),
  clusterNotFound: () => new AwsError('ClusterNotFoundException', 'Cluster not found.'),
  serviceNotFound: () => new AwsError('ServiceNotFoundException', 'Service not found.'),
  serviceNotActive: () => new AwsError('ServiceNotActiveException', 'Service was not ACTIVE.'),
  resourceNotFound: (arn: string) =>
    new AwsError('ResourceNotFoundException', `The specified resource could not be found: ${arn}`),
  taskSetNotFound: () => new AwsError('TaskSetNotFoundException', 'The specified task set does not exist.'),
  /** The words of https://docs.aws.amazon.com/AmazonECS/latest/developerguide/troubleshooting-blue-green.html */
  serviceDeploymentNotFound: () =>
    new AwsError('ServiceDeploymentNotFoundException', 'The service deployment does not exist.'),
  unsupported: (message: string) => new AwsError('UnsupportedFeatureException', message),
  serialization: (message: string) => new AwsError('SerializationException', message),
  conflict: (message: string, resourceIds: readonly string[]) =>
    new AwsError('ConflictException', message, { members: { resourceIds } })
}
