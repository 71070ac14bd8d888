import { expect, test } from '@jest/globals'
import { dockerCreateArguments } from './docker-create-arguments.js'

const spec = {
  taskArn: 'arn:task/1',
  name: 'web',
  image: 'web:v1',
  environment: {},
  containerPorts: [],
  onLine: () => undefined
}
const labels = ['--label', 'deploy-kit.task=arn:task/1', '--label', 'deploy-kit.container=web']

test('an image alone keeps its own entry point and command', () => {
  expect(dockerCreateArguments(spec)).toEqual(['create', ...labels, 'web:v1'])
})

test('ports are published on loopback only, and the memory limit is in MiB', () => {
  expect(dockerCreateArguments({ ...spec, containerPorts: [80, 81], memoryLimitMiB: 256 })).toEqual([
    'create',
    ...labels,
    '--publish',
    '127.0.0.1::80',
    '--publish',
    '127.0.0.1::81',
    '--memory',
    '256m',
    'web:v1'
  ])
})

test('an entry point of many words is placed before the command', () => {
  expect(
    dockerCreateArguments({
      ...spec,
      environment: { A: 'x y=$z' },
      entryPoint: ['/bin/sh', '-c'],
      command: ['echo $A']
    })
  ).toEqual(['create', ...labels, '--env', 'A=x y=$z', '--entrypoint', '/bin/sh', 'web:v1', '-c', 'echo $A'])
})
