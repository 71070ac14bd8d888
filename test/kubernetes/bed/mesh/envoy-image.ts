import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PORTS } from '../inside/network.js'
import type { ImageProgram } from '../kubelet/image-store.js'
import { programPath } from '../programs.js'

const ADDRESS = '@ADDRESS@'
const POD = '@POD@'
const NAMESPACE = 'istio-ingress'

/** Envoy as the program of an image, which Istio's pilot programs over xDS as the gateway with the label `app: gateway`. */
export function envoyImage(folder: string): ImageProgram {
  const template = join(folder, 'envoy.json')
  writeFileSync(template, JSON.stringify(bootstrap()))
  const script = `file=${folder}/envoy-$POD_NAME.json
sed "s/${ADDRESS}/$HOST/g; s/${POD}/$POD_NAME/g" ${template} > "$file"
exec ${programPath('envoy')} -c "$file" --concurrency 1 --disable-hot-restart --drain-time-s 5 -l warning`
  return { entryPoint: ['sh', '-c', script] }
}

const socket = (address: string, port: number) => ({ socket_address: { address, port_value: port } })
const ADS = { ads: {}, initial_fetch_timeout: '0s', resource_api_version: 'V3' }

/** https://www.envoyproxy.io/docs/envoy/latest/configuration/overview/xds_api, with the names of nodes that pilot expects. */
function bootstrap(): object {
  return {
    node: {
      id: `router~${ADDRESS}~${POD}.${NAMESPACE}~${NAMESPACE}.svc.cluster.local`,
      cluster: `gateway.${NAMESPACE}`,
      metadata: {
        ISTIO_VERSION: '1.30.0',
        CLUSTER_ID: 'Kubernetes',
        NAMESPACE,
        LABELS: { app: 'gateway', istio: 'ingressgateway' },
        INSTANCE_IPS: ADDRESS,
        PROXY_CONFIG: { discoveryAddress: `127.0.0.1:${PORTS.pilot}` }
      }
    },
    admin: { address: socket(ADDRESS, 15000) },
    // Names of clusters hold dots: the default tags cut them.
    stats_config: {
      use_all_default_tags: false,
      stats_tags: [
        { tag_name: 'cluster_name', regex: '^cluster(\\.(.+);)' },
        { tag_name: 'response_code', regex: '_rq(_(\\d{3}))$' },
        { tag_name: 'response_code_class', regex: '_rq(_(\\dxx))$' }
      ]
    },
    dynamic_resources: {
      lds_config: ADS,
      cds_config: ADS,
      ads_config: {
        api_type: 'GRPC',
        transport_api_version: 'V3',
        set_node_on_first_message_only: true,
        grpc_services: [{ envoy_grpc: { cluster_name: 'xds-grpc' } }]
      }
    },
    static_resources: {
      clusters: [
        {
          ...{ name: 'xds-grpc', type: 'STATIC', connect_timeout: '1s' },
          typed_extension_protocol_options: {
            'envoy.extensions.upstreams.http.v3.HttpProtocolOptions': {
              '@type': 'type.googleapis.com/envoy.extensions.upstreams.http.v3.HttpProtocolOptions',
              explicit_http_config: { http2_protocol_options: {} }
            }
          },
          load_assignment: {
            cluster_name: 'xds-grpc',
            endpoints: [{ lb_endpoints: [{ endpoint: { address: socket('127.0.0.1', PORTS.pilot) } }] }]
          }
        }
      ]
    }
  }
}
