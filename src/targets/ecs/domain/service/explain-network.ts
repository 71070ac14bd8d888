// As in https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
const START = /CannotPull\w*|ResourceInitializationError/
const NO_ANSWER =
  /i\/o timeout|timed? ?out|deadline exceeded|dial tcp|no route to host|connection (?:refused|reset)|no such host|request canceled while waiting|network (?:connectivity|is unreachable)/i

/**
 * What to do where a task could not reach what it starts with: its image, its secrets, its log group. A sentence; undefined for any other
 * reason. `said`: the reasons that ECS gave.
 */
export function explainNetwork(said: string): string | undefined {
  if (!START.test(said) || !NO_ANSWER.test(said)) return undefined
  return 'The task could not reach the network. Check that its subnets have a NAT gateway, a public IP address or VPC endpoints, and that its security groups allow HTTPS out; see docs/egress.md.'
}
