/** The name of the one who holds a lock: the run, for people, and a token, for no two attempts are one. */
export function nameHolder(run: string, token: string): string {
  return `${run}#${token}`
}

/** The run that a holder names. */
export function parseHolder(holder: string): string {
  return holder.replace(/#[^#]*$/, '').slice(0, 200)
}
