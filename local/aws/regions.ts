import type { AwsService, Operation } from './aws-service.js'
import type { Place } from './place.js'

/**
 * Services that exist once per region: each call reaches those of the region that it is signed for, and an unsigned call those of `home`.
 * `open` returns the services of one region, always in the same order. Other regions are opened when they are first called.
 */
export function inEachRegion(home: Place, open: (place: Place) => readonly AwsService[]): readonly AwsService[] {
  const opened = new Map<string, readonly AwsService[]>()
  const servicesIn = (region: string) => {
    const services = opened.get(region) ?? open({ ...home, region })
    opened.set(region, services)
    return services
  }
  return servicesIn(home.region).map(({ prefix, operations }, index) => {
    const serviceIn = (region = home.region) => servicesIn(region)[index]
    const dispatch = (name: string): Operation => {
      return (input, caller) => serviceIn(caller.region)?.operations[name]?.(input, caller) ?? {}
    }
    return {
      prefix,
      operations: Object.fromEntries(Object.keys(operations).map(name => [name, dispatch(name)])),
      furtherNeeds: (operation, input, caller) =>
        serviceIn(caller.region)?.furtherNeeds?.(operation, input, caller) ?? [],
      tagsOf: arn => opened.get(arn.split(':')[3] ?? '')?.[index]?.tagsOf?.(arn),
      stop: async () => {
        for (const services of opened.values()) await services[index]?.stop()
      }
    }
  })
}
