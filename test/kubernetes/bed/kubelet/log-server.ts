import { readFileSync, watch } from 'node:fs'
import { createServer } from 'node:https'
import type { ServerResponse } from 'node:http'
import { PORTS } from '../inside/network.js'
import type { Certificate } from '../pki.js'
import { readLog, type LogQuery } from './log-file.js'

export interface LogServerDeps {
  readonly certificate: Certificate
  readonly caFile: string
  /** Files of a container's log, of its run before and of this one; undefined where it is not known. */
  readonly logOf: (place: LogPlace) => LogFiles | undefined
}

export interface LogPlace {
  readonly namespace: string
  readonly pod: string
  readonly container: string
}

export interface LogFiles {
  /** Why there is no log yet: it waits for its first start. */
  readonly waiting: string | undefined
  readonly current: string
  readonly previous: string | undefined
  /** The container runs: more may come. */
  readonly isRunning: () => boolean
}

/** The kubelet's server, as far as the API server reads logs from it: `/containerLogs/{namespace}/{pod}/{container}`. */
export async function startLogServer({ certificate, caFile, logOf }: LogServerDeps): Promise<void> {
  const server = createServer(
    {
      ...{ cert: readFileSync(certificate.certFile), key: readFileSync(certificate.keyFile) },
      // Only the API server has a certificate of the bed's authority.
      ...{ ca: readFileSync(caFile), requestCert: true, rejectUnauthorized: true }
    },
    (request, response) => {
      const url = new URL(request.url ?? '/', 'https://kubelet')
      const [, kind, namespace = '', pod = '', container = ''] = url.pathname.split('/').map(decodeURIComponent)
      const files = kind === 'containerLogs' ? logOf({ namespace, pod, container }) : undefined
      const path = url.searchParams.get('previous') === 'true' ? files?.previous : files?.current
      if (files?.waiting !== undefined) {
        const why = files.waiting.includes('ImagePull') ? 'trying and failing to pull image' : files.waiting
        response.writeHead(400).end(`container "${container}" in pod "${pod}" is waiting to start: ${why}`)
        return
      }
      if (files === undefined || path === undefined) {
        response.writeHead(404).end(`previous terminated container "${container}" in pod "${pod}" not found\n`)
        return
      }
      response.writeHead(200, { 'content-type': 'text/plain' })
      const query = queryOf(url.searchParams)
      if (url.searchParams.get('follow') === 'true') follow({ path, query, files, response })
      else response.end(readLog(path, query))
    }
  )
  await new Promise<void>(resolve => server.listen(PORTS.kubelet, '0.0.0.0', resolve))
}

function queryOf(parameters: URLSearchParams): LogQuery {
  const number = (name: string) => {
    const text = parameters.get(name)
    return text === null ? undefined : Number(text)
  }
  const [tailLines, limitBytes, seconds] = [number('tailLines'), number('limitBytes'), number('sinceSeconds')]
  const time = parameters.get('sinceTime')
  const sinceMilliseconds =
    seconds === undefined ? (time === null ? undefined : Date.parse(time)) : Date.now() - seconds * 1000
  return {
    ...(tailLines === undefined ? {} : { tailLines }),
    ...(limitBytes === undefined ? {} : { limitBytes }),
    ...(sinceMilliseconds === undefined ? {} : { sinceMilliseconds }),
    timestamps: parameters.get('timestamps') === 'true'
  }
}

interface Follow {
  readonly path: string
  readonly query: LogQuery
  readonly files: LogFiles
  readonly response: ServerResponse
}

/** Sends what is there and what is added, until the container has ended. */
function follow({ path, query, files, response }: Follow): void {
  const whole = () => readLog(path, { timestamps: query.timestamps })
  const first = whole()
  let sent = first.length
  response.write(readLog(path, query))
  const more = () => {
    const text = whole()
    if (text.length > sent) response.write(text.slice(sent))
    sent = text.length
    if (files.isRunning()) return
    clearInterval(timer)
    watcher.close()
    response.end()
  }
  const watcher = watch(path, more)
  const timer = setInterval(more, 500)
  response.on('close', () => {
    clearInterval(timer)
    watcher.close()
  })
}
