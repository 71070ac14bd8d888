import { createHmac, timingSafeEqual } from 'node:crypto'
import { type HttpService, type ServiceRequest, startHttpService } from './http-service.js'

/** A receiver of notifications that follows the instructions of docs/notify.md. */
export interface WebhookReceiver extends HttpService {
  readonly webhookUrl: string
  readonly secret: string
  /** Those that were taken, each once, oldest first. */
  readonly notifications: readonly Readonly<Record<string, unknown>>[]
}

const PATH = '/hooks/deployments/k3y-Vt8Qp2Zr6Wn1Xs5'
const SECRET = 'whsec_9aF4kL2mX7pQ0rS6tU1v'
const MOST_SKEW_SECONDS = 300

/** Starts a receiver. */
export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const taken = new Map<string, Readonly<Record<string, unknown>>>()
  const notifications: Readonly<Record<string, unknown>>[] = []
  const service = await startHttpService(request => {
    if (request.url.pathname !== PATH) return { status: 404, body: 'no such hook' }
    if (!isGenuine(request)) return { status: 401, body: 'the signature does not fit' }
    const notification = JSON.parse(request.body) as Readonly<Record<string, unknown>>
    const id = String(request.headers['x-deploy-kit-delivery'])
    if (!taken.has(id)) notifications.push(notification)
    taken.set(id, notification)
    return { status: 200, body: 'ok' }
  })
  return { ...service, webhookUrl: service.origin + PATH, secret: SECRET, notifications }
}

/** Signed with the secret, and just now. */
function isGenuine({ headers, body, at }: ServiceRequest): boolean {
  const timestamp = String(headers['x-deploy-kit-timestamp'])
  if (Math.abs(at / 1000 - Number(timestamp)) > MOST_SKEW_SECONDS) return false
  const expected = Buffer.from(`sha256=${createHmac('sha256', SECRET).update(`${timestamp}.${body}`).digest('hex')}`)
  const given = Buffer.from(String(headers['x-deploy-kit-signature']))
  return given.length === expected.length && timingSafeEqual(given, expected)
}
