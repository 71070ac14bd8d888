import type { Clock } from '../../clock.js'
import { newId } from '../resource-ids.js'
import type { Service } from './service.js'

/** Writes an event in ECS's words: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html */
export function addEvent(service: Service, message: string, clock: Clock): void {
  const event = { id: newId.event(), createdAt: new Date(clock.now()), message: `(service ${service.name}) ${message}` }
  // DescribeServices shows the latest 100.
  service.events = [event, ...service.events].slice(0, 100)
}

/** `(task 0123…) (task 4567…)` */
export function listTaskIds(tasks: readonly { readonly task: { readonly id: string } }[]): string {
  return tasks.map(({ task }) => `(task ${task.id})`).join(' ')
}
