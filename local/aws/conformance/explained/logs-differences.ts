import type { ExplainedDifference } from './explained-difference.js'

/** Of CloudWatch Logs. */
export const logsDifferences: readonly ExplainedDifference[] = [
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
  }
]
