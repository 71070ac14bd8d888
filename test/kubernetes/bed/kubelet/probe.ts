import { get as httpGet } from 'node:http'
import { get as httpsGet } from 'node:https'
import { connect } from 'node:net'
import { runBeside } from './container-process.js'
import { portOf, type Container, type Handler, type HttpGet } from './pod.js'

export interface ProbePlace {
  readonly container: Container
  readonly podIp: string
  readonly env: Readonly<Record<string, string>>
  readonly workingDirectory: string
}

/** Undefined where it went well, otherwise the text of its event. */
export type ProbeFailure = string | undefined

/** Carries out a probe or a hook once: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#probe-check-methods */
export async function runHandler(
  handler: Handler,
  place: ProbePlace,
  timeoutMilliseconds: number
): Promise<ProbeFailure> {
  if (handler.exec !== undefined) {
    const { ok, output } = await runBeside(handler.exec.command, place, timeoutMilliseconds)
    return ok ? undefined : output.trim()
  }
  if (handler.httpGet !== undefined) return await askHttp(handler.httpGet, place, timeoutMilliseconds)
  if (handler.tcpSocket !== undefined) {
    const { host = place.podIp, port } = handler.tcpSocket
    return await openSocket(host, portOf(place.container, port), timeoutMilliseconds)
  }
  if (handler.sleep !== undefined) {
    const milliseconds = Math.min(handler.sleep.seconds * 1000, timeoutMilliseconds)
    await new Promise(resolve => setTimeout(resolve, milliseconds))
    return undefined
  }
  return 'the test bed supports exec, httpGet, tcpSocket and sleep'
}

/** Any status from 200 to 399 is a success. Certificates are not checked. */
function askHttp(spec: HttpGet, place: ProbePlace, timeout: number): Promise<ProbeFailure> {
  const { path = '/', host = place.podIp, scheme = 'HTTP', httpHeaders = [] } = spec
  const port = portOf(place.container, spec.port)
  const url = `${scheme.toLowerCase()}://${host}:${port}${path.startsWith('/') ? path : `/${path}`}`
  const headers = Object.fromEntries(httpHeaders.map(({ name, value }) => [name, value]))
  return new Promise(resolve => {
    const options = {
      ...{ agent: false as const, rejectUnauthorized: false },
      headers: { 'user-agent': 'kube-probe/1.36', connection: 'close', ...headers }
    }
    const request = (scheme === 'HTTPS' ? httpsGet : httpGet)(url, options, response => {
      response.resume()
      const status = response.statusCode ?? 0
      done(status >= 200 && status < 400 ? undefined : `HTTP probe failed with statuscode: ${status}`)
    })
    const timer = setTimeout(() => {
      done(`Get "${url}": context deadline exceeded (Client.Timeout exceeded while awaiting headers)`)
      request.destroy()
    }, timeout)
    const done = (failure: ProbeFailure) => {
      clearTimeout(timer)
      resolve(failure)
    }
    request.on('error', error => done(`Get "${url}": ${dialError(error, host, port)}`))
  })
}

function openSocket(host: string, port: number, timeout: number): Promise<ProbeFailure> {
  return new Promise(resolve => {
    const socket = connect({ host, port })
    const done = (failure: ProbeFailure) => {
      clearTimeout(timer)
      socket.destroy()
      resolve(failure)
    }
    const timer = setTimeout(() => done(`dial tcp ${host}:${port}: i/o timeout`), timeout)
    socket.once('connect', () => done(undefined))
    socket.once('error', error => done(dialError(error, host, port)))
  })
}

function dialError(error: Error, host: string, port: number): string {
  const isRefused = 'code' in error && error.code === 'ECONNREFUSED'
  return isRefused ? `dial tcp ${host}:${port}: connect: connection refused` : error.message
}
