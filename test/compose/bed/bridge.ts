import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The default bridge of one engine. */
export interface EngineBridge {
  /** Options of `dockerd`: this bridge, and the addresses of other networks. */
  readonly options: readonly string[]
  remove(): Promise<void>
}

/**
 * Adds a bridge for an engine, as root. With `--bridge=none`, an engine would remove `docker0`, which other engines of the machine use. `network`:
 * first two numbers of its addresses, which must not be those of another engine.
 */
export async function addBridge(network: string): Promise<EngineBridge> {
  const name = `dk-${network.replace('.', '-')}`
  const remove = () => ip('link', 'delete', name)
  // A test that was killed left it.
  await remove().catch(() => undefined)
  await ip('link', 'add', name, 'type', 'bridge')
  await ip('address', 'add', `${network}.0.1/24`, 'dev', name)
  await ip('link', 'set', name, 'up')
  return { options: [`--bridge=${name}`, `--default-address-pool=base=${network}.128.0/17,size=24`], remove }
}

async function ip(...argv: readonly string[]): Promise<void> {
  await run('ip', [...argv], { env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` } })
}
