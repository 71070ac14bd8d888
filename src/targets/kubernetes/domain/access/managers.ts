import { annotationOf, listAt, textAt, textsAt, type KubeObject } from '../cluster/kube-object.js'

/** Labels and annotations of tools that put an object back to what a repository says. */
const MARKS: readonly { readonly tool: string; readonly names: readonly string[] }[] = [
  // https://argo-cd.readthedocs.io/en/stable/user-guide/resource_tracking/
  { tool: 'Argo CD', names: ['argocd.argoproj.io/tracking-id', 'argocd.argoproj.io/instance'] },
  // https://fluxcd.io/flux/components/kustomize/kustomizations/ and …/helm/helmreleases/
  { tool: 'Flux', names: ['kustomize.toolkit.fluxcd.io/name', 'helm.toolkit.fluxcd.io/name'] }
]

/** Field managers of the same tools, and of controllers that own a rollout. */
const MANAGERS: readonly { readonly tool: string; readonly pattern: RegExp }[] = [
  { tool: 'Argo CD', pattern: /^argocd-/ },
  { tool: 'Flux', pattern: /^(?:kustomize-controller|helm-controller)$/ },
  { tool: 'Argo Rollouts', pattern: /^rollouts-controller$/ },
  { tool: 'Flagger', pattern: /^flagger$/ }
]

/** The tool that would undo changes of others to this object; undefined where none is seen. */
export function reconcilingTool(object: KubeObject): string | undefined {
  const labels = textsAt(object, 'metadata', 'labels')
  const marked = MARKS.find(({ names }) =>
    names.some(name => labels[name] !== undefined || annotationOf(object, name) !== undefined)
  )
  if (marked !== undefined) return marked.tool
  const managers = listAt(object, 'metadata', 'managedFields').map(each => textAt(each, 'manager') ?? '')
  return MANAGERS.find(({ pattern }) => managers.some(manager => pattern.test(manager)))?.tool
}
