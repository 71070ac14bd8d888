/** `14:03:07`, in UTC. */
export function formatTimeOfDay(at: number): string {
  return new Date(at).toISOString().slice(11, 19)
}

/** `2026-11-21 14:03:07 UTC`. */
export function formatMoment(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`
}

/** `+1:05`: minutes and seconds since `start`. */
export function formatElapsed(start: number, at: number): string {
  const seconds = Math.max(0, Math.round((at - start) / 1000))
  return `+${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
