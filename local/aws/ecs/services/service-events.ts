import type { Clock } from '../../clock.js'
import { newId } from '../resource-ids.js'
import type { Deployment, Service } from './service.js'

/** Writes an event in ECS's words: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html */
export function addEvent(service: Service, message: string, clock: Clock): void {
  write(service, `(service ${service.name}) ${message}`, clock)
}

/** An event of one of the service's deployments, which ECS calls a task set there. */
export function addTaskSetEvent({ id, service }: Deployment, message: string, clock: Clock): void {
  write(service, `(service ${service.name}, taskSet ${id}) ${message}`, clock)
}

function write(service: Service, message: string, clock: Clock): void {
  const event = { id: newId.event(), createdAt: new Date(clock.now()), message }
  // DescribeServices shows the latest 100.
  service.events = [event, ...service.events].slice(0, 100)
}

/** `(task 0123…) (task 4567…)` */
export function listTaskIds(tasks: readonly { readonly task: { readonly id: string } }[]): string {
  return tasks.map(({ task }) => `(task ${task.id})`).join(' ')
}
