import { parseArgs } from 'node:util'

export const USAGE = 'Usage: npm run probe:aws -- --cluster <name> --service <name> [--change]'

export interface ProbeOptions {
  readonly cluster: string
  readonly service: string
  /** Whether UpdateService is called, on a service that is tagged for it. */
  readonly change: boolean
}

/** Reads the command line. Throws an `Error` that names what is missing or unknown. */
export function readOptions(args: readonly string[]): ProbeOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { cluster: { type: 'string' }, service: { type: 'string' }, change: { type: 'boolean', default: false } }
  })
  const { cluster, service, change } = values
  if (cluster === undefined || service === undefined)
    throw new Error(`--${cluster === undefined ? 'cluster' : 'service'} is missing. ${USAGE}`)
  return { cluster, service, change }
}
