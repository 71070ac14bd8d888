import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { oneLine } from '../../../../domain/text/one-line.js'
import { listAt, nameOf, textAt, type KubeObject } from '../cluster/kube-object.js'
import { shareOfRoute, type RouteContext } from '../route/route-split.js'
import { checkOf, type ClusterCheck } from './cluster-check.js'
import { describeManagers } from './field-managers.js'

const REASON_LENGTH = 200
/** https://gateway-api.sigs.k8s.io/reference/spec/#routeconditiontype */
const WORKS = ['Accepted', 'ResolvedRefs']

/** What leads to the Service of a workload, what it sends to a canary, and who manages it. */
export function describeRoute(route: KubeObject, context: RouteContext): readonly ClusterCheck[] {
  const name = `${textAt(route, 'kind') ?? ''} ${nameOf(route)}`
  const share = shareOfRoute(route, context)
  const { stable, namespace } = context.services
  const leads =
    textAt(route, 'kind') === 'Service'
      ? `${name} in namespace ${namespace} selects the pods`
      : `${name} leads to Service ${stable}`
  const sent = share === undefined || share === 0 ? '' : ` It sends ${share}% of the requests to the canary.`
  const managers = describeManagers(route)
  const managed = managers === undefined ? '' : ` Its spec is managed by ${managers}.`
  return [
    checkOf('route', 'fact', `${leads}.${sent}${managed}`),
    ...brokenParents(route).map(reason =>
      checkOf('route', 'warning', joinSentences(`${name} is not in effect`, reason))
    )
  ]
}

/** Why a Gateway does not serve a route, as its controller says it. */
function brokenParents(route: KubeObject): readonly string[] {
  return listAt(route, 'status', 'parents').flatMap(parent =>
    listAt(parent, 'conditions')
      .filter(each => WORKS.includes(textAt(each, 'type') ?? '') && textAt(each, 'status') === 'False')
      .map(each => oneLine(textAt(each, 'message') ?? textAt(each, 'reason') ?? '').slice(0, REASON_LENGTH))
  )
}
