import { ecsError } from '../ecs-error.js'

type WireType = 'string' | 'integer' | 'boolean' | readonly [WireType] | { readonly [member: string]: WireType }

const keyValue = { name: 'string', value: 'string' } as const

/** The members whose JSON types people get wrong, as https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html has them. */
const registerTaskDefinition: WireType = {
  family: 'string',
  taskRoleArn: 'string',
  executionRoleArn: 'string',
  networkMode: 'string',
  cpu: 'string',
  memory: 'string',
  requiresCompatibilities: ['string'],
  tags: [{ key: 'string', value: 'string' }],
  volumes: [{ name: 'string' }],
  containerDefinitions: [
    {
      name: 'string',
      image: 'string',
      cpu: 'integer',
      memory: 'integer',
      memoryReservation: 'integer',
      essential: 'boolean',
      command: ['string'],
      entryPoint: ['string'],
      environment: [keyValue],
      secrets: [{ name: 'string', valueFrom: 'string' }],
      portMappings: [{ containerPort: 'integer', hostPort: 'integer', protocol: 'string' }],
      logConfiguration: { logDriver: 'string' },
      healthCheck: {
        command: ['string'],
        interval: 'integer',
        timeout: 'integer',
        retries: 'integer',
        startPeriod: 'integer'
      },
      dependsOn: [{ containerName: 'string', condition: 'string' }],
      stopTimeout: 'integer',
      startTimeout: 'integer',
      readonlyRootFilesystem: 'boolean',
      workingDirectory: 'string',
      user: 'string'
    }
  ]
}

/** Refuses JSON of the wrong type as the service's deserialiser does, before any rule is looked at. Unknown members pass. */
export function checkWireTypes(input: unknown): void {
  checkType(input, registerTaskDefinition)
}

function checkType(value: unknown, type: WireType): void {
  if (value === undefined || value === null) return
  if (type === 'string') expect(typeof value === 'string', value, 'a String')
  else if (type === 'integer') expect(isInteger(value), value, 'an Integer')
  else if (type === 'boolean') expect(typeof value === 'boolean', value, 'a Boolean')
  else if (isListType(type)) checkList(value, type[0])
  else checkStructure(value, type)
}

/** Of 32 bits. */
function isInteger(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 2_147_483_647
}

function isListType(type: WireType): type is readonly [WireType] {
  return Array.isArray(type)
}

function checkList(value: unknown, type: WireType): void {
  if (!Array.isArray(value)) throw ecsError.serialization('Expected list or null')
  for (const item of value) checkType(item, type)
}

function checkStructure(value: unknown, members: Readonly<Record<string, WireType>>): void {
  if (typeof value !== 'object' || Array.isArray(value)) throw ecsError.serialization('Expected structure or null')
  for (const [name, type] of Object.entries(members)) checkType((value as Record<string, unknown>)[name], type)
}

function expect(isOfType: boolean, value: unknown, type: string): void {
  if (!isOfType) throw ecsError.serialization(`${wireName(value)} can not be converted to ${type}`)
}

function wireName(value: unknown): string {
  if (typeof value === 'string') return 'STRING_VALUE'
  if (typeof value === 'boolean') return value ? 'TRUE_VALUE' : 'FALSE_VALUE'
  return typeof value === 'number' ? (Number.isInteger(value) ? 'NUMBER_VALUE' : 'DECIMAL_VALUE') : 'START_OBJECT'
}
