import { connect, type Server } from 'node:net'

/** Where connections go. */
export interface ForwardMessage {
  readonly host: string
  readonly port: number
}

// Runs inside the network of a bed, and accepts connections of sockets that were opened outside of it.
process.on('message', ({ host, port }: ForwardMessage, server: Server) => {
  server.on('connection', outside => {
    const inside = connect({ host, port })
    for (const socket of [outside, inside]) socket.setNoDelay(true)
    outside.pipe(inside).pipe(outside)
    outside.on('error', () => inside.destroy())
    inside.on('error', () => outside.resetAndDestroy())
    outside.on('close', () => inside.destroy())
    inside.on('close', () => outside.destroy())
  })
})
process.send?.('ready')
process.on('disconnect', () => process.exit(0))
