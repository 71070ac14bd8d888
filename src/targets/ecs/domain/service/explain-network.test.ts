import { describe, expect, it } from '@jest/globals'
import { explainNetwork } from './explain-network.js'

describe('explainNetwork', () => {
  it.each([
    'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref docker.io/library/nginx:1: dial tcp 1.2.3.4:443: i/o timeout',
    'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 3 time(s): RequestError: send request failed caused by: Post "https://api.ecr.eu-west-1.amazonaws.com/": dial tcp 10.0.0.1:443: i/o timeout',
    'ResourceInitializationError: failed to validate logger args: signal: killed: context deadline exceeded'
  ])('names what a task needs to reach the network: %s', said => {
    expect(explainNetwork(said)).toMatch(/^The task could not reach the network\..*docs\/egress\.md\.$/)
  })

  it.each([
    '',
    'CannotPullContainerError: manifest unknown',
    'Task failed ELB health checks: Request timed out',
    'Essential container in task exited'
  ])('explains nothing for "%s"', said => {
    expect(explainNetwork(said)).toBeUndefined()
  })
})
