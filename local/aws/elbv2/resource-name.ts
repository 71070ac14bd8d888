import { randomBytes } from 'node:crypto'
import { invalidRequest } from './elbv2-request.js'

/** Sixteen hexadecimal digits, as the end of every ARN of the service has them. */
export function newResourceId(): string {
  return randomBytes(8).toString('hex')
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html */
export function checkResourceName(kind: 'Load balancer' | 'Target group', name: string): void {
  if (name.length > 32) throw invalidRequest(`${kind} name '${name}' cannot be longer than '32' characters`)
  if (!/^[A-Za-z\d-]+$/.test(name)) {
    throw invalidRequest(
      `${kind} name '${name}' can only contain characters that are alphanumeric characters and hyphens(-)`
    )
  }
  if (name.startsWith('-') || name.endsWith('-')) {
    throw invalidRequest(`${kind} name '${name}' cannot begin or end with '-'`)
  }
  if (kind === 'Load balancer' && name.startsWith('internal-')) {
    throw invalidRequest(`${kind} name '${name}' cannot begin with 'internal-'`)
  }
}
