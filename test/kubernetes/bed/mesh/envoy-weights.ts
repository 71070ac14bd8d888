import { listAt, memberAt, numberAt, textAt } from '../../../../src/targets/kubernetes/domain/cluster/kube-object.js'
import type { KubernetesBed } from '../kubernetes-bed.js'
import { GATEWAY } from './gateway-objects.js'

/**
 * The percentage of the requests for a host that Envoy sends to a Service, by the routes that it has accepted
 * (https://www.envoyproxy.io/docs/envoy/latest/operations/admin#get--config_dump). Throws where it has no route for the host.
 */
export async function envoyWeight(
  bed: KubernetesBed,
  { host, service }: { readonly host: string; readonly service: string }
): Promise<number> {
  const pods = await bed.client.send<{ items: { status: { podIP: string } }[] }>(
    'GET',
    `/api/v1/namespaces/${GATEWAY.namespace}/pods`
  )
  const port = await bed.forward(pods.items[0]?.status.podIP ?? '', 15000)
  const answer = await fetch(`http://127.0.0.1:${port}/config_dump?resource=dynamic_route_configs`)
  const tables = listAt(await answer.json(), 'configs')
  const hosts = tables.flatMap(table => listAt(table, 'route_config', 'virtual_hosts'))
  const own = hosts.find(each => listAt(each, 'domains').includes(host))
  const route = memberAt(own, 'routes', 0, 'route')
  if (route === undefined) throw new Error(`Envoy has no route for ${host}.`)
  const isOf = (cluster: string) => cluster.includes(`|${service}.`)
  const weighted = listAt(route, 'weighted_clusters', 'clusters')
  if (weighted.length === 0) return isOf(textAt(route, 'cluster') ?? '') ? 100 : 0
  const weights = weighted.map(each => ({ name: textAt(each, 'name') ?? '', weight: numberAt(each, 'weight') ?? 0 }))
  const sum = (of: typeof weights) => of.reduce((total, { weight }) => total + weight, 0)
  return (100 * sum(weights.filter(({ name }) => isOf(name)))) / sum(weights)
}
