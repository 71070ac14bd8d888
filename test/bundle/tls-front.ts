import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { connect, type AddressInfo, type NetConnectOpts, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'node:tls'

/** TLS in front of a plain HTTP server. */
export interface TlsFront {
  /** `127.0.0.1:port`. */
  readonly where: string
  /** The certificate, for clients that must trust it. */
  readonly certificateFile: string
  close(): Promise<void>
}

/** Starts it for `names`, before the server at `to`. */
export async function openTlsFront(names: readonly string[], to: NetConnectOpts): Promise<TlsFront> {
  const folder = await mkdtemp(join(tmpdir(), 'tls-'))
  const certificateFile = join(folder, 'certificate.pem')
  const keyFile = join(folder, 'key.pem')
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
      ...['-subj', `/CN=${names[0] ?? ''}`, '-addext', `subjectAltName=${names.map(name => `DNS:${name}`).join(',')}`],
      ...['-keyout', keyFile, '-out', certificateFile]
    ],
    { stdio: 'ignore' }
  )
  const sockets = new Set<Socket>()
  const server = createServer({ cert: await readFile(certificateFile), key: await readFile(keyFile) }, client => {
    const far = connect(to)
    client.pipe(far).pipe(client)
    for (const socket of [client, far]) {
      sockets.add(socket)
      socket.on('error', () => [client, far].map(each => each.destroy()))
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    where: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    certificateFile,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>(resolve => server.close(() => resolve()))
      await rm(folder, { recursive: true })
    }
  }
}
