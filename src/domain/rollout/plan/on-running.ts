/** What a deployment of another revision that is in progress means: wait for its end, refuse, or have it rolled back. */
export const ON_RUNNING = ['wait', 'refuse', 'supersede'] as const
export type OnRunning = (typeof ON_RUNNING)[number]

/** An unanswered pause ends within this time, with the default `bake`; with it the platform has time to roll back. */
const WAIT_WITHOUT_TIMEOUT_MILLISECONDS = 3_600_000

/**
 * How long a run waits for the end of another deployment, in milliseconds: the input `timeout`. Without it, as long as its
 * own deployment may take, and at least an hour.
 */
export function longestWaitMilliseconds(timeoutMilliseconds: number, from: 'input' | 'plan'): number {
  return from === 'input' ? timeoutMilliseconds : Math.max(timeoutMilliseconds, WAIT_WITHOUT_TIMEOUT_MILLISECONDS)
}
