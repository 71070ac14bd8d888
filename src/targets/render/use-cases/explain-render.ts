import type { Ending } from '../../../domain/rollout/verdict.js'
import type { Explanation } from '../../../ports/deployment-target.js'
import type { RenderService } from '../domain/render-service.js'
import type { RenderRef } from '../domain/render-spec.js'

/** Where the service is, and what a person can look at there. */
export function explainOnRender(
  { service: id, canary, stable, deployId }: RenderRef,
  { ending, service }: { readonly ending: Ending; readonly service: RenderService | undefined }
): Explanation {
  const page = pageOf(service)
  const isGood = ending.verdict === 'succeeded'
  return {
    facts: [
      { name: 'Service', value: id, kind: 'code' },
      ...(deployId === undefined ? [] : [{ name: 'Deploy', value: deployId, kind: 'code' } as const]),
      { name: 'Revision', value: canary.label, full: canary.id, kind: 'code' },
      ...(stable === undefined
        ? []
        : [
            { name: 'Live before', value: stable.revision.label, full: stable.revision.id, kind: 'code' } as const,
            { name: 'Deploy before', value: stable.deployId, kind: 'code' } as const
          ])
    ],
    links: page === undefined ? [] : [{ text: 'Render Dashboard', href: page }],
    nextSteps: isGood
      ? []
      : [{ text: 'Show the deploys of the service:', command: `render deploys list ${id} -o text` }]
  }
}

/** Only a page of Render itself. */
function pageOf(service: RenderService | undefined): string | undefined {
  const url = service?.dashboardUrl
  return url !== undefined && /^https:\/\/dashboard\.render\.com\/[\w/-]+$/.test(url) ? url : undefined
}
