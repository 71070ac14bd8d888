import { WeightedChoice } from '../../../aws/elbv2/rules/weighted-choice.js'
import { isObject } from '../arm/read-body.js'
import { objectsOf } from '../container-apps/check-app.js'
import { PRODUCTION, type StoredSite, type StoredSlot } from './site-state.js'

/** Pins a client: https://learn.microsoft.com/azure/app-service/deploy-staging-slots#route-production-traffic-automatically */
export const COOKIE = 'x-ms-routing-name'
/** One hour. */
const PINNED_SECONDS = 3_600
/** Of a client that is pinned to production. */
const SELF = 'self'

export interface RouteQuestion {
  /** Of the request, with its query. */
  readonly url: URL
  readonly cookie: string | undefined
}

export interface Route {
  readonly slot: StoredSlot
  /** `Set-Cookie`; undefined where the client has its cookie. */
  readonly setCookie: string | undefined
}

/** A rule of `experiments.rampUpRules`. */
export interface RampUpRule {
  readonly name: string
  readonly actionHostName: string
  readonly reroutePercentage: number
}

export function rampUpRulesOf({ config }: StoredSlot): readonly RampUpRule[] {
  const { experiments } = config
  return objectsOf(isObject(experiments) ? experiments.rampUpRules : []).map(rule => ({
    ...{ name: String(rule.name), actionHostName: String(rule.actionHostName) },
    reroutePercentage: Number(rule.reroutePercentage ?? 0)
  }))
}

/**
 * Chooses the slot of a request to the production host name. A client that was sent to a slot stays there for an hour,
 * whatever the rules are by then; `?x-ms-routing-name=` moves it. Returns a function, because shares are kept over requests.
 */
export function stickyRouter(): (site: StoredSite, question: RouteQuestion) => Route {
  const choices = new Map<string, WeightedChoice<string>>()
  return (site, { url, cookie }) => {
    const asked = url.searchParams.get(COOKIE)
    const pinned = asked ?? new RegExp(`(?:^|;\\s*)${COOKIE}=([^;]+)`).exec(cookie ?? '')?.[1]
    const slot = pinned === undefined ? undefined : slotNamed(site, pinned)
    if (slot !== undefined) return { slot, setCookie: asked === null ? undefined : cookieOf(slot) }
    const rules = rampUpRulesOf(site.production)
    if (rules.length === 0) return { slot: site.production, setCookie: undefined }
    const key = JSON.stringify([site.group, site.name, rules])
    const choice = choices.get(key) ?? choiceOf(rules)
    choices.set(key, choice)
    const chosen = slotNamed(site, choice.next() ?? SELF) ?? site.production
    return { slot: chosen, setCookie: cookieOf(chosen) }
  }
}

function choiceOf(rules: readonly RampUpRule[]): WeightedChoice<string> {
  const left = rules.reduce((sum, { reroutePercentage }) => sum - reroutePercentage, 100)
  const shares = rules.map(({ name, reroutePercentage }) => ({ item: name, weight: reroutePercentage }))
  return new WeightedChoice([...shares, { item: SELF, weight: left }])
}

function slotNamed({ production, slots }: StoredSite, name: string): StoredSlot | undefined {
  return name === SELF ? production : slots.get(name.toLowerCase())
}

function cookieOf({ name }: StoredSlot): string {
  return `${COOKIE}=${name === PRODUCTION ? SELF : name}; path=/; Max-Age=${PINNED_SECONDS}; HttpOnly; Secure; SameSite=None`
}
