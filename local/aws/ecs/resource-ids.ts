import { randomBytes } from 'node:crypto'

const digits = (length: number) =>
  Array.from(randomBytes(length), (byte, index) => (index === 0 ? 1 + (byte % 9) : byte % 10)).join('')
const urlSafe = () => randomBytes(16).toString('base64url').slice(0, 21)

/** Ids in the forms that ECS gives them. */
export const newId = {
  task: () => randomBytes(16).toString('hex'),
  deployment: () => `ecs-svc/${digits(19)}`,
  serviceRevision: () => digits(19),
  serviceDeployment: urlSafe,
  /** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/troubleshooting-blue-green.html: `ecs-{hookType}-{id}`. */
  pauseHook: () => `ecs-pause-${urlSafe()}`,
  event: () =>
    randomBytes(16)
      .toString('hex')
      .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
