import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A bridge that one engine alone uses. */
export interface OwnBridge {
  /** Options of `dockerd` when it starts: all its networks are within the given one. */
  readonly options: readonly string[]
  /** Options when it starts again: with a pool of addresses, it would remove docker0, whatever its own bridge is. */
  readonly againOptions: readonly string[]
  remove(): Promise<void>
}

/**
 * Adds a bridge for the default network of an engine. Engines that share docker0 disturb each other: they give the same addresses to
 * their containers.
 *
 * @param network - The first two numbers of the engine's networks, such as `10.87`.
 */
export async function addBridge(network: string): Promise<OwnBridge> {
  // At most 15 characters: https://man7.org/linux/man-pages/man8/ip-link.8.html
  const name = `test${randomBytes(4).toString('hex')}`
  await run('ip', ['link', 'add', 'name', name, 'type', 'bridge'])
  const remove = async () => {
    await run('ip', ['link', 'delete', name])
  }
  try {
    await run('ip', ['address', 'add', `${network}.0.1/24`, 'dev', name])
    await run('ip', ['link', 'set', name, 'up'])
  } catch (error) {
    await remove()
    throw error
  }
  const againOptions = [`--bridge=${name}`]
  return { options: [...againOptions, `--default-address-pool=base=${network}.128.0/17,size=24`], againOptions, remove }
}
