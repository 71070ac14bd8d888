import { formatCount } from './format-figures.js'

const MINUTE_SECONDS = 60

/** `2 bad minutes`, `3 bad 10 s windows`. `windowSeconds`: undefined for a minute. */
export function countBadWindows(count: number, windowSeconds: number | undefined): string {
  return `${formatCount(count)} bad ${isMinute(windowSeconds) ? 'minutes' : `${windowSeconds} s windows`}`
}

/** `1 minute`, `3 windows of 10 s`. */
export function countWindows(count: number, windowSeconds: number | undefined): string {
  if (isMinute(windowSeconds)) return `${formatCount(count)} ${count === 1 ? 'minute' : 'minutes'}`
  return `${formatCount(count)} ${count === 1 ? 'window' : 'windows'} of ${windowSeconds} s`
}

/** `minute`, `10 s window`. */
export function nameWindow(windowSeconds: number | undefined): string {
  return isMinute(windowSeconds) ? 'minute' : `${windowSeconds} s window`
}

function isMinute(windowSeconds: number | undefined): windowSeconds is undefined {
  return windowSeconds === undefined || windowSeconds === MINUTE_SECONDS
}
