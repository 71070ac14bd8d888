import type { Clock } from '../../clock.js'
import { announce, hasHealthCheck, type Task, type TaskContainer } from './task.js'
import { waitForTask } from './wait-for-task.js'

/** A process does not work faster because the clock does: a probe has this much real time at least. */
const leastProbeRealMilliseconds = 2000

/**
 * Runs a container's health check until it stops. Failures in the start period do not count; the first success ends it.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html
 */
export async function watchContainerHealth(task: Task, container: TaskContainer, clock: Clock): Promise<void> {
  const { healthCheck } = container.definition
  if (healthCheck === undefined || !hasHealthCheck(container.definition)) return
  const { interval = 30, timeout = 5, retries = 3, startPeriod = 0 } = healthCheck
  const command = argvOf(healthCheck.command ?? [])
  const graceUntil = clock.now() + startPeriod * 1000
  const patience = Math.max((timeout * 1000) / clock.rate, leastProbeRealMilliseconds)
  let failures = 0
  const condition = () => isOver(task, container)
  for (;;) {
    await waitForTask(task, { milliseconds: interval * 1000, condition, clock })
    if (isOver(task, container)) return
    const isHealthy = (await container.running?.probe(command, patience)) === true
    if (isOver(task, container)) return
    const isGraced = container.health === 'UNKNOWN' && clock.now() < graceUntil
    failures = isHealthy || isGraced ? 0 : failures + 1
    if (isHealthy) report(task, container, 'HEALTHY')
    else if (failures >= retries) report(task, container, 'UNHEALTHY')
  }
}

function argvOf([kind, ...words]: readonly string[]): readonly string[] {
  return kind === 'CMD-SHELL' ? ['/bin/sh', '-c', words.join(' ')] : words
}

function isOver(task: Task, container: TaskContainer): boolean {
  return container.lastStatus !== 'RUNNING' || task.desiredStatus === 'STOPPED'
}

function report(task: Task, container: TaskContainer, health: 'HEALTHY' | 'UNHEALTHY'): void {
  if (container.health === health) return
  container.health = health
  announce(task)
}
