// Loaded before a program (`node --import`): it then opens no connection, and asks for no name.
import dns from 'node:dns'
import net from 'node:net'
import { syncBuiltinESMExports } from 'node:module'

const refuse = (): never => {
  throw new Error('This process may not use the network.')
}

net.Socket.prototype.connect = refuse
dns.lookup = refuse as unknown as typeof dns.lookup
syncBuiltinESMExports()
