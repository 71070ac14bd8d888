import { AwsError } from '../../aws-error.js'
import type { Operation, Shape } from '../../aws-service.js'
import type { RequestFields } from '../../request-fields.js'
import { anyText, changeAttributes, renderAttributes, trueOrFalse } from '../attribute-table.js'
import type { AttributeTable } from '../attribute-table.js'
import { checkForwarding } from '../rules/check-forwarding.js'
import type { Elbv2Context } from '../elbv2-context.js'
import { invalidRequest, readElbv2Request } from '../elbv2-request.js'
import { openListenerServer } from '../data-plane/listener-server.js'
import type { ListenerServer } from '../data-plane/listener-server.js'
import type { Listener, LoadBalancer } from './load-balancer.js'
import { pageOf } from '../page.js'
import { readActions } from '../rules/read-actions.js'
import { renderActions } from '../rules/render-actions.js'
import { newResourceId } from '../resource-name.js'
import { routeRequest } from '../data-plane/route-request.js'
import { Rule } from '../rules/rule.js'

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ListenerAttribute.html */
const listenerAttributes: AttributeTable = {
  'routing.http.response.server.enabled': { initial: 'true', accepts: trueOrFalse },
  'routing.http.response.strict_transport_security.header_value': { initial: '', accepts: anyText }
}

export function listenerOperations(context: Elbv2Context): Record<string, Operation> {
  const { registry } = context
  return {
    CreateListener: input => createListener(readElbv2Request(input), context),
    DescribeListeners: input => describeListeners(readElbv2Request(input), context),
    ModifyListener: input => modifyListener(readElbv2Request(input), context),
    DeleteListener: input => deleteListener(readElbv2Request(input), context),
    DescribeListenerAttributes: input =>
      renderAttributes(withRealPort(registry.listener(readElbv2Request(input).requiredText('ListenerArn')))),
    ModifyListenerAttributes: input => {
      const fields = readElbv2Request(input)
      const listener = registry.listener(fields.requiredText('ListenerArn'))
      const changes = fields.shapes('Attributes')
      changeAttributes(listener.attributes, { table: listenerAttributes, changes, resource: 'Listener' })
      return renderAttributes(withRealPort(listener))
    }
  }
}

/** The local cloud's own attribute: where on localhost the listener really listens. */
function withRealPort({ attributes, server }: Listener): ReadonlyMap<string, string> {
  return new Map([...attributes, ['local.listener_port', String(server.port)]])
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html */
async function createListener(fields: RequestFields, context: Elbv2Context): Promise<Shape> {
  const { registry } = context
  const loadBalancer = registry.loadBalancer(fields.requiredText('LoadBalancerArn'))
  const { protocol, port } = readEndpoint(fields, undefined)
  const certificates = readCertificates(fields)
  refuseMissingCertificate(protocol, certificates)
  const actions = readActions(fields.shapes('DefaultActions'))
  checkForwarding(actions, { registry, loadBalancer })
  refuseTakenPort(loadBalancer, port)
  const id = `${loadBalancer.dimension}/${newResourceId()}`
  const prefix = loadBalancer.arn.slice(0, loadBalancer.arn.lastIndexOf(':') + 1)
  const server = await openListenerServer(port, exchange => routeRequest(listener, exchange, context.routing))
  const listener: Listener = {
    arn: `${prefix}listener/${id}`,
    ...{ loadBalancer, protocol, port, certificates, server },
    sslPolicy: readSslPolicy(fields, protocol),
    attributes: new Map(Object.entries(listenerAttributes).map(([key, { initial }]) => [key, initial])),
    defaultRule: new Rule(`${prefix}listener-rule/${id}/${newResourceId()}`, undefined, { conditions: [], actions }),
    rules: new Map()
  }
  await closeWhenTaken(server, () => refuseTakenPort(loadBalancer, port))
  loadBalancer.listeners.set(listener.arn, listener)
  context.tags.add(listener.arn, fields.shapes('Tags'))
  context.health.reconcile()
  return { Listeners: [renderListener(listener)] }
}

/** Two calls for one port may have been in progress at the same time. */
async function closeWhenTaken(server: ListenerServer, refuse: () => void): Promise<void> {
  try {
    refuse()
  } catch (error) {
    await server.close()
    throw error
  }
}

function readEndpoint(
  fields: RequestFields,
  before: Pick<Listener, 'protocol' | 'port'> | undefined
): Pick<Listener, 'protocol' | 'port'> {
  const protocol = fields.text('Protocol') ?? before?.protocol
  const port = fields.integer('Port', { from: 1, to: 65_535 }) ?? before?.port
  if (port === undefined) throw invalidRequest('A port must be specified')
  if (protocol === undefined) throw invalidRequest('A protocol must be specified')
  if (protocol !== 'HTTP' && protocol !== 'HTTPS') {
    throw new AwsError(
      'UnsupportedProtocol',
      `Listeners of an application load balancer are HTTP or HTTPS; got '${protocol}'`
    )
  }
  return { protocol, port }
}

function readCertificates(fields: RequestFields): readonly string[] {
  return fields.shapes('Certificates').map(certificate => certificate.requiredText('CertificateArn'))
}

/** Certificates are kept and shown; the local data plane uses plain HTTP on every listener. */
function refuseMissingCertificate(protocol: string, certificates: readonly string[]): void {
  if (protocol === 'HTTPS' && certificates.length !== 1) {
    throw invalidRequest('A certificate must be specified for HTTPS listeners')
  }
  if (protocol === 'HTTP' && certificates.length > 0) {
    throw invalidRequest('Certificates must not be specified for HTTP listeners')
  }
}

function readSslPolicy(fields: RequestFields, protocol: string): string | undefined {
  return protocol === 'HTTPS' ? (fields.text('SslPolicy') ?? 'ELBSecurityPolicy-2016-08') : undefined
}

function refuseTakenPort(loadBalancer: LoadBalancer, port: number): void {
  if ([...loadBalancer.listeners.values()].some(listener => listener.port === port)) {
    throw new AwsError('DuplicateListener', `A listener already exists on port '${port}' for the load balancer`)
  }
}

function describeListeners(fields: RequestFields, { registry }: Elbv2Context): Shape {
  const balancer = fields.text('LoadBalancerArn')
  const arns = fields.texts('ListenerArns')
  if ((balancer === undefined) === (arns.length === 0)) {
    throw invalidRequest('You must specify either listener ARNs or a load balancer ARN')
  }
  const known = registry.listeners
  if (arns.some(arn => !known.some(listener => listener.arn === arn))) {
    throw new AwsError('ListenerNotFound', 'One or more listeners not found')
  }
  const found =
    balancer === undefined
      ? known.filter(({ arn }) => arns.includes(arn))
      : [...registry.loadBalancer(balancer).listeners.values()]
  const { items, NextMarker } = pageOf(found, fields)
  return { Listeners: items.map(renderListener), NextMarker }
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyListener.html */
async function modifyListener(fields: RequestFields, context: Elbv2Context): Promise<Shape> {
  const { registry, clock, weightPropagation } = context
  const listener = registry.listener(fields.requiredText('ListenerArn'))
  const { protocol, port } = readEndpoint(fields, listener)
  const certificates = fields.has('Certificates') ? readCertificates(fields) : listener.certificates
  refuseMissingCertificate(protocol, protocol === 'HTTP' ? readCertificates(fields) : certificates)
  const sent = fields.shapes('DefaultActions')
  const actions = sent.length > 0 ? readActions(sent) : undefined
  if (actions !== undefined) checkForwarding(actions, { registry, loadBalancer: listener.loadBalancer })
  if (port !== listener.port) await move(listener, port, context)
  listener.protocol = protocol
  listener.certificates = protocol === 'HTTP' ? [] : certificates
  listener.sslPolicy = fields.text('SslPolicy') ?? listener.sslPolicy ?? readSslPolicy(fields, protocol)
  if (actions !== undefined) listener.defaultRule.change(actions, { clock, delay: weightPropagation })
  context.health.reconcile()
  return { Listeners: [renderListener(listener)] }
}

async function move(listener: Listener, port: number, context: Elbv2Context): Promise<void> {
  refuseTakenPort(listener.loadBalancer, port)
  const before = listener.server
  listener.port = port
  listener.server = await openListenerServer(port, exchange => routeRequest(listener, exchange, context.routing))
  await before.close()
}

async function deleteListener(fields: RequestFields, context: Elbv2Context): Promise<Shape> {
  const listener = context.registry.listener(fields.requiredText('ListenerArn'))
  listener.loadBalancer.listeners.delete(listener.arn)
  for (const arn of [listener.arn, ...listener.rules.keys()]) context.tags.forget(arn)
  context.health.reconcile()
  await listener.server.close()
  return {}
}

function renderListener(listener: Listener): Shape {
  const { arn, loadBalancer, port, protocol, certificates, sslPolicy, defaultRule } = listener
  return {
    ListenerArn: arn,
    LoadBalancerArn: loadBalancer.arn,
    Port: port,
    Protocol: protocol,
    Certificates: certificates.length === 0 ? undefined : certificates.map(CertificateArn => ({ CertificateArn })),
    SslPolicy: sslPolicy,
    DefaultActions: renderActions(defaultRule.actions)
  }
}
