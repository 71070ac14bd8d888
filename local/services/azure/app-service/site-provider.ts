import type { ServiceAnswer } from '../../http-service.js'
import { ArmError } from '../arm/arm-error.js'
import { pageOf, readJson, readNoBody, readQuery, type ArmProvider, type ArmRequest } from '../arm/arm-request.js'
import { checkShape } from '../arm/read-body.js'
import { changeConfig, changeSettings, changeSlotNames, type SitePlace } from './change-site.js'
import { configAnswer, settingsAnswer, siteAnswer, siteId, slotNamesAnswer } from './site-answers.js'
import type { SitePlatform } from './site-platform.js'
import { SLOT_ENTITY } from './site-shape.js'
import { cancelPreview, differencesOf, startPreview, startSwap, type SwapWorld } from './swap.js'
import { WebError, webErrorAnswer } from './web-error.js'

export interface SiteProviderWorld extends SwapWorld {
  readonly platform: SitePlatform
  readonly subscription: string
}

/** The namespace Microsoft.Web: https://learn.microsoft.com/rest/api/appservice/web-apps */
export function siteProvider(world: SiteProviderWorld): ArmProvider {
  return request => {
    try {
      return route(request, world)
    } catch (error) {
      if (error instanceof WebError) return webErrorAnswer(error)
      throw error
    }
  }
}

function route(request: ArmRequest, world: SiteProviderWorld): ServiceAnswer {
  const { method, path } = request
  const { type, names, action, group = '' } = path
  const { platform, subscription } = world
  const parts = type.toLowerCase().split('/')
  const site = platform.find(group, names[0] ?? '')
  const isSlot = parts[1] === 'slots' && names.length > 1
  const slot = isSlot ? platform.slot(site, names[1] ?? '') : site.production
  const place: SitePlace = { site, slot, platform, subscription }
  const below = parts.slice(isSlot ? 2 : 1)
  const last = names
    .slice(isSlot ? 2 : 1)
    .at(-1)
    ?.toLowerCase()
  switch (
    [
      method,
      ...below,
      ...(last === undefined ? [] : [below[0] === 'operationresults' ? 'id' : last]),
      ...(action === undefined ? [] : [action.toLowerCase()])
    ].join(' ')
  ) {
    case 'GET':
      readQuery(request)
      return { status: 200, body: siteAnswer(site, slot, subscription) }
    case 'GET slots':
      readQuery(request, ['$skipToken'])
      return {
        status: 200,
        body: pageOf(
          [...site.slots.values()].map(each => siteAnswer(site, each, subscription)),
          request,
          100
        )
      }
    case 'GET config web':
      readQuery(request)
      return { status: 200, body: configAnswer(site, slot, subscription) }
    case 'PATCH config web':
    case 'PUT config web':
      return changeConfig(request, place)
    case 'POST config appsettings list':
      readQuery(request)
      readNoBody(request)
      return { status: 200, body: settingsAnswer(site, slot, subscription) }
    case 'PUT config appsettings':
      return changeSettings(request, place)
    case 'GET config slotconfignames':
      readQuery(request)
      return { status: 200, body: slotNamesAnswer(site, subscription) }
    case 'PUT config slotconfignames':
      return changeSlotNames(request, place)
    case 'POST restart':
      readQuery(request, ['softRestart', 'synchronous'])
      readNoBody(request)
      platform.checkIdle(site)
      platform.restart(site, slot)
      return { status: 200 }
    case 'POST slotsswap':
      return swap(request, place, world)
    case 'POST applyslotconfig': {
      const target = targetOf(request, place)
      platform.checkIdle(site)
      startPreview(site, { source: slot, target }, world)
      return { status: 200 }
    }
    case 'POST resetslotconfig':
      readQuery(request)
      readNoBody(request)
      platform.checkIdle(site)
      cancelPreview(site, slot, world)
      return { status: 200 }
    case 'POST slotsdiffs':
      return { status: 200, body: pageOf(differencesOf(site, slot, targetOf(request, place)), request, 100) }
    case 'GET operationresults id':
      return operationResult(request, place)
    default:
      throw new ArmError(
        405,
        'MethodNotAllowed',
        `The requested resource does not support http method '${method}' for '${type}'.`
      )
  }
}

/** The slot that a body names. Throws 400 and 404. */
function targetOf(request: ArmRequest, { site, platform }: SitePlace) {
  readQuery(request)
  const body = readJson(request)
  checkShape(body, SLOT_ENTITY, { path: 'slotSwapEntity', isPatch: false })
  return platform.slot(site, String(body.targetSlot))
}

/** 202 with `Location` alone: https://learn.microsoft.com/rest/api/appservice/web-apps/swap-slot-with-production */
function swap(request: ArmRequest, place: SitePlace, world: SwapWorld): ServiceAnswer {
  const { site, slot, platform, subscription } = place
  const target = targetOf(request, place)
  platform.checkIdle(site)
  // Of the app itself, production is the source, whose containers are started anew and must answer, and not those of the
  // other slot: https://learn.microsoft.com/azure/app-service/deploy-staging-slots#swap-deployment-slots has it as the target.
  const operation = startSwap(site, { source: slot, target }, world)
  const location = `${request.origin}${siteId(site, slot, subscription)}/operationresults/${operation.id}?api-version=${request.apiVersion}`
  return { status: 202, headers: { Location: location, 'Retry-After': '15' } }
}

function operationResult(request: ArmRequest, { site, slot, subscription }: SitePlace): ServiceAnswer {
  readQuery(request)
  const operation = site.operations.find(({ id }) => id === request.path.names.at(-1))
  if (operation === undefined) throw new ArmError(404, 'NotFound', 'The operation was not found.')
  const location = `${request.origin}${request.path.scope}?api-version=${request.apiVersion}`
  if (operation.status === 'InProgress') return { status: 202, headers: { Location: location, 'Retry-After': '15' } }
  if (operation.error !== undefined) throw new WebError(409, 'Conflict', operation.error)
  return { status: 200, body: siteAnswer(site, slot, subscription) }
}
