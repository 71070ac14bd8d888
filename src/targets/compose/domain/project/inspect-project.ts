import { DeployError } from '../../../../domain/errors.js'
import { inspectServerFacts } from '../inspect-server-facts.js'
import type { ComposeService } from './compose-service.js'
import { findingsOf, refusal, warning, type Finding, type Inspected } from './finding.js'
import { findImageVariable } from './image-variable.js'

/**
 * All findings at once: `container_name`, fixed host ports, `network_mode: host`, no image variable, `build` without an image, no health check,
 * image without a digest, disk space, versions of Docker and Compose, proxy (reachable, its file is ours), another project
 * of the same name in another folder, volumes that two versions would write, `env_file` that holds the image variable, canary or blue/green
 * without a proxy, memory for twice the containers, services that call a deployed service by its name.
 */
export function inspectProject(inspected: Inspected): readonly Finding[] {
  return [...inspectDeployment(inspected), ...inspectServerFacts(inspected)]
}

/** The same without those about the server itself. */
export function inspectDeployment(inspected: Inspected): readonly Finding[] {
  const { spec, project } = inspected
  const services = [...spec.images.keys()].map(name => project.services.find(service => service.name === name) ?? name)
  return [
    ...inspectInputs(inspected),
    ...services.flatMap(service =>
      typeof service === 'string'
        ? [
            refusal(
              `Input "images": the compose file has no service ${service}. Use one of ${namesOf(project.services)}.`
            )
          ]
        : inspectService(service, inspected)
    ),
    ...inspectProxy(inspected)
  ]
}

function inspectInputs({ spec, project, folders }: Inspected): readonly Finding[] {
  const isSplit = spec.strategy !== 'rolling'
  const elsewhere = folders.find(folder => folder !== spec.directory)
  const strange = [...spec.ports.keys()].find(name => !spec.images.has(name))
  return findingsOf([
    isSplit &&
      spec.proxy === 'none' &&
      refusal(
        `strategy: ${spec.strategy} is not supported without a proxy. Set the input proxy, or use strategy: rolling.`
      ),
    isSplit &&
      spec.ports.size === 0 &&
      refusal(
        `strategy: ${spec.strategy} needs a service with traffic. Set the input ports, or use strategy: rolling.`
      ),
    strange !== undefined && refusal(`Input "ports": service ${strange} is not deployed. Add it to the input images.`),
    elsewhere !== undefined &&
      refusal(
        `A project named ${project.name} already runs from ${elsewhere} on this server. Set the input project to another name, or remove that project.`
      )
  ])
}

function inspectService(service: ComposeService, inspected: Inspected): readonly Finding[] {
  const { spec, project, containers } = inspected
  const key = `services.${service.name}`
  const port = spec.ports.get(service.name)
  const [hostPort] = service.fixedHostPorts
  const image = spec.images.get(service.name) ?? ''
  const callers = project.services.filter(
    ({ name, dependsOn }) => dependsOn.includes(service.name) && name !== spec.proxyService && !spec.images.has(name)
  )
  return findingsOf([
    variableProblem(service),
    service.containerName !== undefined &&
      refusal(`${key}.container_name allows only one container. Remove it from the compose file.`),
    hostPort !== undefined &&
      refusal(
        `${key}.ports publishes host port ${hostPort}, which only one container can use. Remove it: the proxy reaches the container directly.`
      ),
    service.networkMode === 'host' &&
      refusal(`${key}.network_mode: host allows only one container. Remove it from the compose file.`),
    port !== undefined &&
      !hasHealthCheck(service, inspected) &&
      refusal(
        `${key} has no healthcheck, so its containers never report that they are ready. Add a healthcheck to the compose file.`
      ),
    port !== undefined &&
      service.containerPorts.length > 0 &&
      !service.containerPorts.includes(port) &&
      warning(
        `Input "ports": ${key} exposes ${service.containerPorts.join(', ')}, not ${port}. Check the port of the container.`
      ),
    service.environmentFiles.some(file => file === '.env' || file === `${spec.directory}/.env`) &&
      refusal(
        `${key}.env_file includes .env. Each deployment writes the image to .env, which would change the service again. Move the variables of the service to another file.`
      ),
    image !== '' &&
      !image.includes('@sha256:') &&
      warning(`The image ${image} of service ${service.name} has no digest. Its tag may lead to another image later.`),
    service.writableVolumes.length > 0 &&
      warning(
        `${key}.volumes: canary and stable both write to ${service.writableVolumes.join(', ')}. Make sure that both versions can do so at the same time, or mount it read-only.`
      ),
    callers.length > 0 &&
      port !== undefined &&
      warning(
        `${namesOf(callers)} may call ${service.name} by its Compose name. Such calls reach the canary as soon as it starts. Only requests through the proxy are split.`
      ),
    containers.some(({ service: name, state }) => name === service.name && state === 'restarting') &&
      warning(`A container of ${service.name} is restarting. Check the stable version before you deploy.`)
  ])
}

/** The health check may be in the image: then a running container has it. */
function hasHealthCheck(service: ComposeService, { containers }: Inspected): boolean {
  return (
    service.hasHealthCheck || containers.some(({ service: name, health }) => name === service.name && health !== 'none')
  )
}

function variableProblem(service: ComposeService): Finding | undefined {
  try {
    findImageVariable(service)
    return undefined
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return refusal(error.message)
  }
}

function inspectProxy({ spec, proxy }: Inspected): readonly Finding[] {
  return findingsOf([
    proxy.problem !== undefined && refusal(proxy.problem),
    proxy.file === 'foreign' &&
      refusal(
        `${spec.proxyFile ?? 'The proxy file'} was not written by deploy-kit, and is not overwritten. Set the input proxy-file to a new file that the proxy includes.`
      ),
    ...proxy.warnings.map(warning)
  ])
}

function namesOf(services: readonly ComposeService[]): string {
  return services.map(({ name }) => name).join(', ')
}
