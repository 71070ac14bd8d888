import { createSocket } from 'node:dgram'
import { once } from 'node:events'

/** Answers as Docker's DNS does, for these names: with an address of type A, else `no such name`. https://www.rfc-editor.org/rfc/rfc1035#section-4 */
export async function startDns(hosts: Readonly<Record<string, string>>) {
  const socket = createSocket('udp4')
  socket.on('message', (question, from) => {
    const labels: string[] = []
    let at = 12
    for (let length = question[at] ?? 0; length > 0; length = question[at] ?? 0) {
      labels.push(question.subarray(at + 1, at + 1 + length).toString())
      at += length + 1
    }
    const isV4 = question.readUInt16BE(at + 1) === 1
    const address = hosts[labels.join('.')]
    const head = Buffer.from(question.subarray(0, at + 5))
    head.writeUInt16BE(address === undefined ? 0x8183 : 0x8180, 2)
    head.writeUInt16BE(address !== undefined && isV4 ? 1 : 0, 6)
    head.fill(0, 8, 12)
    const answer = [0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 1, 0, 4, ...(address ?? '').split('.').map(Number)]
    socket.send(
      address !== undefined && isV4 ? Buffer.concat([head, Buffer.from(answer)]) : head,
      from.port,
      from.address
    )
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return { port: socket.address().port, stop: async () => await new Promise<void>(done => socket.close(done)) }
}
