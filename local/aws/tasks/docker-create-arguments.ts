import type { ContainerSpec } from './container-runtime.js'

/**
 * Arguments of `docker create`. Every container port is published on a free port of 127.0.0.1 only.
 * `--entrypoint` takes a single word: the rest of an entry point goes before the command.
 * https://docs.docker.com/reference/cli/docker/container/run/
 */
export function dockerCreateArguments(spec: ContainerSpec): string[] {
  const [entryPoint, ...entryPointRest] = spec.entryPoint ?? []
  return [
    'create',
    ...['--label', `deploy-kit.task=${spec.taskArn}`, '--label', `deploy-kit.container=${spec.name}`],
    ...spec.containerPorts.flatMap(port => ['--publish', `127.0.0.1::${port}`]),
    ...Object.entries(spec.environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...(spec.memoryLimitMiB === undefined ? [] : ['--memory', `${spec.memoryLimitMiB}m`]),
    ...(entryPoint === undefined ? [] : ['--entrypoint', entryPoint]),
    spec.image,
    ...entryPointRest,
    ...(spec.command ?? [])
  ]
}
