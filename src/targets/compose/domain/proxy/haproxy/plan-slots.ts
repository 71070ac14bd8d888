import { DeployError } from '../../../../../domain/errors.js'
import { checkServers, type ProxyServer } from '../proxy-servers.js'
import { backendOf, placeable, type BackendPlan } from './backend-file.js'
import type { Slot } from './slots.js'

/** A container and the slot that carries it, or is about to. */
export interface FilledSlot {
  readonly server: ProxyServer
  readonly slot: Slot
}

export function carries({ host, address, port }: Slot, server: ProxyServer): boolean {
  return host === '' ? address === server.address && port === server.port : host === server.host
}

/** Which slot carries which container. Throws `rejected` where a backend is not there, or has no free slot. */
export function fillSlots(
  slots: readonly Slot[],
  all: readonly ProxyServer[],
  plan: BackendPlan
): readonly FilledSlot[] {
  checkServers(all)
  const servers = placeable(all, plan)
  const taken = new Set<Slot>()
  const take = (backend: string, server: ProxyServer) => {
    const own = slots.filter(slot => slot.backend === backend)
    if (own.length === 0)
      throw new DeployError(
        'rejected',
        `HAProxy has no backend "${backend}" for service ${server.service}. Load the file of the backends with -f, and reload HAProxy.`
      )
    const free = own.filter(slot => slot.isFree && !taken.has(slot))
    const slot =
      own.find(each => !each.isFree && carries(each, server)) ?? free.find(each => carries(each, server)) ?? free[0]
    if (slot === undefined)
      throw new DeployError(
        'rejected',
        `Backend "${backend}" of HAProxy has no free server for container ${server.host}. Run at most ${own.length / 2} containers of service ${server.service}.`
      )
    taken.add(slot)
    return slot
  }
  // Those that are carried already come first: no other container may take their slot.
  const isCarried = (server: ProxyServer) =>
    slots.some(slot => slot.backend === backendOf(server.service, plan) && !slot.isFree && carries(slot, server))
  const inOrder = [...servers.filter(isCarried), ...servers.filter(server => !isCarried(server))]
  return inOrder.map(server => ({ server, slot: take(backendOf(server.service, plan), server) }))
}

/** What gives each slot the address of its container, while it carries nothing. */
export function addressCommands(filled: readonly FilledSlot[]): readonly string[] {
  return filled
    .filter(({ slot, server }) => !carries(slot, server))
    .map(({ slot, server }) =>
      slot.host === ''
        ? `set server ${slot.backend}/${slot.name} addr ${server.address} port ${server.port}`
        : `set server ${slot.backend}/${slot.name} fqdn ${server.host}`
    )
}

/** What moves the traffic: first the containers that gain, then those that lose, then those that are not named. */
export function weightCommands(
  filled: readonly FilledSlot[],
  slots: readonly Slot[],
  plan: BackendPlan
): readonly string[] {
  const weigh = ({ slot, server }: FilledSlot) => [
    ...(slot.weight === server.weight ? [] : [`set server ${slot.backend}/${slot.name} weight ${server.weight}`]),
    ...(slot.isFree ? [`set server ${slot.backend}/${slot.name} state ready`] : [])
  ]
  const gains = ({ slot, server }: FilledSlot) => slot.isFree || server.weight > slot.weight
  const own = new Set([...plan.ports.keys()].map(service => backendOf(service, plan)))
  const rest = slots.filter(
    slot =>
      own.has(slot.backend) &&
      !slot.isFree &&
      !filled.some(each => each.slot.name === slot.name && each.slot.backend === slot.backend)
  )
  return [
    ...filled.filter(gains).flatMap(weigh),
    ...filled.filter(each => !gains(each)).flatMap(weigh),
    ...rest.map(slot => `set server ${slot.backend}/${slot.name} state maint`)
  ]
}

/** The containers of slots that carry traffic. One that is not known has no `containerId`. */
export function readSlots(
  slots: readonly Slot[],
  known: readonly ProxyServer[],
  plan: BackendPlan
): readonly ProxyServer[] {
  return [...plan.ports.keys()].flatMap(service =>
    slots
      .filter(slot => slot.backend === backendOf(service, plan) && !slot.isFree)
      .map(slot => {
        const server = known.find(each => each.service === service && carries(slot, each))
        const found = { service, containerId: '', host: slot.host, address: slot.address, port: slot.port }
        return { ...(server ?? found), weight: slot.weight }
      })
  )
}
