import { describe, expect, it } from '@jest/globals'
import { deployOrder, readComposeProject } from './compose-project.js'

const read = (service: object, template: object = service) =>
  readComposeProject(
    JSON.stringify({ name: 'shop', services: { api: service }, networks: { front: { name: 'edge' }, back: null } }),
    JSON.stringify({ services: { api: template } })
  )
const readService = (service: object, template?: object) => read(service, template).services[0]

describe('a project', () => {
  it('has the full names of its networks', () => {
    expect(read({}).networks).toEqual(
      new Map([
        ['front', 'edge'],
        ['back', 'shop_back']
      ])
    )
  })

  it.each<[object, object]>([
    [
      {},
      {
        image: undefined,
        hasBuild: false,
        hasHealthCheck: false,
        replicas: 1,
        stopGraceSeconds: 10,
        containerPorts: []
      }
    ],
    [
      { build: { context: '.' }, container_name: 'x' },
      { hasBuild: true, containerName: 'x' }
    ],
    [{ healthcheck: { test: ['CMD', 'x'] } }, { hasHealthCheck: true }],
    [{ healthcheck: { disable: true, test: ['CMD', 'x'] } }, { hasHealthCheck: false }],
    [{ healthcheck: { test: ['NONE'] } }, { hasHealthCheck: false }],
    [{ deploy: { replicas: 2 }, scale: 3 }, { replicas: 2 }],
    [{ scale: 3 }, { replicas: 3 }],
    [{ deploy: { replicas: -1 } }, { replicas: 1 }],
    [{ stop_grace_period: '1m30s' }, { stopGraceSeconds: 90 }],
    [{ stop_grace_period: '1h0m0.5s' }, { stopGraceSeconds: 3601 }],
    [{ stop_grace_period: '1 fortnight' }, { stopGraceSeconds: 10 }],
    [
      { ports: [{ target: 80, published: '8080' }, { target: 81 }, { target: 80, published: '0' }] },
      { fixedHostPorts: ['8080'], containerPorts: [80, 81] }
    ],
    [
      { ports: [{ target: 80, published: '8000-8010' }], expose: ['7000', '7001-7002/tcp', 'x', '1-99999'] },
      { fixedHostPorts: [], containerPorts: [80, 7000, 7001, 7002] }
    ],
    [
      { networks: { front: null }, depends_on: { db: {} } },
      { networks: ['front'], dependsOn: ['db'] }
    ],
    [
      {
        volumes: [
          { type: 'volume', source: 'data' },
          { type: 'bind', source: '/ro', read_only: true },
          { type: 'volume' },
          { type: 'tmpfs', source: 'x' }
        ]
      },
      { writableVolumes: ['data'] }
    ]
  ])('with the service %j reads %j', (service, expected) => {
    expect(readService(service)).toMatchObject(expected)
  })

  it('has templates and files of the text that was not interpolated', () => {
    const template = { image: '${IMAGE}', env_file: [{ path: '/srv/a.env', required: true }, 'b.env'] }
    expect(readService({ image: 'api:1' }, template)).toMatchObject({
      ...{ image: 'api:1', imageTemplate: '${IMAGE}', environmentFiles: ['/srv/a.env', 'b.env'] }
    })
  })

  it.each(['', '[]', '{"name":"../x"}', '{"services":{}}', '{"name":"a"'])('is refused where it is %j', text => {
    expect(() => readComposeProject(text, '{}')).toThrow('The output of "docker compose config" could not be read.')
  })
})

describe('deployOrder', () => {
  const project = (uses: Readonly<Record<string, readonly string[]>>) => {
    const services: Record<string, object> = {}
    for (const [name, others] of Object.entries(uses))
      services[name] = { depends_on: Object.fromEntries(others.map(other => [other, {}] as const)) }
    return readComposeProject(JSON.stringify({ name: 'shop', services }), '{}')
  }

  it('puts each service after those it depends on, also through others', () => {
    const shop = project({ web: ['middle'], middle: ['api'], api: ['db'], db: [] })
    expect(deployOrder(shop, ['web', 'api'])).toEqual(['api', 'web'])
  })

  it('ends where services depend on each other', () => {
    expect(deployOrder(project({ a: ['b'], b: ['a'] }), ['a', 'b'])).toEqual(['b', 'a'])
  })

  it('refuses a service that is not there', () => {
    expect(() => deployOrder(project({ a: [] }), ['a', 'constructor'])).toThrow(
      'Input "images": the compose file has no service "constructor".'
    )
  })
})
