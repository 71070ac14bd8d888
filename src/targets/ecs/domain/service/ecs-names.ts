import { badInput } from '../../../../domain/errors.js'
import { gotName } from '../../../../domain/input/quote-safe.js'

// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html, API_CreateCluster.html; a service may be named by its ARN.
const SERVICE = /^(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:service\/(?:[A-Za-z0-9_-]{1,255}\/)?)?[A-Za-z0-9_-]{1,255}$/
const PLAIN_SERVICE = /^[A-Za-z0-9_-]{1,255}$/
const CLUSTER = /^(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[A-Za-z0-9_-]{1,255}$/

/** The name or ARN of a cluster. Anything else is refused, so that it is never logged as a name. */
export function requireCluster(value: string): string {
  return requireMatching(value, 'cluster', CLUSTER)
}

/** The name of a service. */
export function requireService(value: string): string {
  return requireMatching(value, 'service', PLAIN_SERVICE)
}

/** The name or ARN of a service. */
export function requireServiceReference(value: string): string {
  return requireMatching(value, 'service', SERVICE)
}

function requireMatching(value: string, name: string, form: RegExp): string {
  if (form.test(value)) return value
  throw badInput(name, `expected a name with letters, digits, - and _ (at most 255)${gotName(value)}.`)
}
