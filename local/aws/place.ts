/** Where the local cloud pretends to be. ARNs are built from it. */
export interface Place {
  readonly partition: string
  readonly region: string
  readonly accountId: string
}

/** The account of an ARN: `123456789012`. */
export function accountOf(name: string): string {
  return name.split(':')[4] ?? ''
}

/** `arn:aws:ecs:eu-west-1:123456789012:cluster/demo` for `arn(place, 'ecs', 'cluster/demo')`. */
export function arn(place: Place, service: string, resource: string): string {
  return `arn:${place.partition}:${service}:${place.region}:${place.accountId}:${resource}`
}
