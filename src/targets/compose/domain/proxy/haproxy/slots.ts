import { DeployError } from '../../../../../domain/errors.js'

/** One server line of a backend, as HAProxy runs it. */
export interface Slot {
  readonly backend: string
  readonly name: string
  /** Empty while the name is not resolved. */
  readonly address: string
  readonly port: number
  /** Empty for a server that is addressed by IP. */
  readonly host: string
  /** In maintenance by the file or by us: it carries nothing. */
  readonly isFree: boolean
  readonly weight: number
}

/**
 * SRV_ADMF_FMAINT and IMAINT. Not RMAINT, which is a name that does not resolve, and not CMAINT, which stays when a server that the file disables gets ready.
 * https://docs.haproxy.org/2.8/management.html (show servers state)
 */
const MAINTENANCE = 0x01 | 0x02

/** Reads `show servers state`, version 1. Throws `platform-error` for anything else. */
export function parseSlots(text: string): readonly Slot[] {
  const [version, heading, ...rows] = text.trim().split('\n')
  const columns = heading?.replace(/^# /, '').split(' ') ?? []
  if (version?.trim() !== '1' || !columns.includes('srv_fqdn')) throw noState()
  return rows
    .filter(row => row !== '')
    .map(row => {
      const cells = row.split(' ')
      const cell = (name: string) => cells[columns.indexOf(name)] ?? ''
      const known = (name: string) => (cell(name) === '-' ? '' : cell(name))
      const number = (name: string) => {
        if (!/^\d{0,10}$/.test(cell(name))) throw noState()
        return Number(cell(name))
      }
      return {
        backend: cell('be_name'),
        name: cell('srv_name'),
        address: known('srv_addr'),
        host: known('srv_fqdn'),
        port: number('srv_port'),
        isFree: (number('srv_admin_state') & MAINTENANCE) !== 0,
        weight: number('srv_uweight')
      }
    })
}

function noState(): DeployError {
  return new DeployError(
    'platform-error',
    'HAProxy did not answer `show servers state` in version 1 of its format. Check that the socket belongs to HAProxy 2.4 or later.'
  )
}
