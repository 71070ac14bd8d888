import { siteId } from './app-service/site-answers.js'
import type { SitePlatform } from './app-service/site-platform.js'
import { ArmError, notFound } from './arm/arm-error.js'
import type { ArmPath } from './arm/arm-path.js'
import type { ArmProvider } from './arm/arm-request.js'
import { answerTags, type Tagged } from './arm/tags.js'
import type { AppPlatform } from './container-apps/app-platform.js'
import { appId } from './container-apps/revision-answer.js'

/** A resource that others extend: by metrics, by tags. */
export interface Resource {
  /** In lower case, as requests are recorded for it. */
  readonly id: string
  readonly tagged: Tagged
}

/** Finds a resource by its path. Throws 404. */
export type FindResource = (path: ArmPath) => Resource

export function resourcesOf({
  apps,
  sites,
  subscription
}: {
  readonly apps: AppPlatform
  readonly sites: SitePlatform
  readonly subscription: string
}): FindResource {
  return ({ group = '', provider, type, names }) => {
    const [name = ''] = names
    if (provider === 'Microsoft.App' && type.toLowerCase() === 'containerapps') {
      const app = apps.find(group, name)
      return { id: appId(app, subscription).toLowerCase(), tagged: app }
    }
    if (provider === 'Microsoft.Web' && ['sites', 'sites/slots'].includes(type.toLowerCase())) {
      const site = sites.find(group, name)
      const slot = sites.slot(site, names[1] ?? 'production')
      return { id: siteId(site, slot, subscription).toLowerCase(), tagged: slot }
    }
    throw notFound(`${provider}/${type}`, name, group)
  }
}

/** The namespace Microsoft.Resources, below a resource. */
export function tagsProvider(find: FindResource): ArmProvider {
  return request => {
    const { extended, type } = request.path
    if (extended !== undefined && type.toLowerCase() === 'tags') return answerTags(request, find(extended).tagged)
    throw new ArmError(
      404,
      'InvalidResourceType',
      `The resource type '${type}' could not be found in the namespace 'Microsoft.Resources'.`
    )
  }
}
