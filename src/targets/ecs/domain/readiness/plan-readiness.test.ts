import { describe, expect, it } from '@jest/globals'
import type { ServiceLoadBalancer } from '../service/service-snapshot.js'
import type { Attachment, ForwardingRule, TargetGroupSettings } from './attachment.js'
import { planReadiness } from './plan-readiness.js'

const ELB = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012'
const GROUP = `${ELB}:targetgroup/api/0123456789abcdef`
const LISTENER = `${ELB}:listener/app/shop/1111111111111111/2222222222222222`
const RULE = `${ELB}:listener-rule/app/shop/1111111111111111/2222222222222222/3333333333333333`

const plain: ServiceLoadBalancer = {
  ...{ targetGroup: GROUP, alternateTargetGroup: undefined, productionRule: undefined, testRule: undefined },
  ...{ infrastructureRole: undefined, containerName: 'web', containerPort: 8080 }
}
const group: TargetGroupSettings = {
  ...{ arn: GROUP, name: 'api', protocol: 'HTTP', protocolVersion: 'HTTP1', port: 8080, vpc: 'vpc-1' },
  ...{ targetType: 'ip', ipAddressType: 'ipv4' },
  healthCheck: {
    ...{ protocol: 'HTTP', port: 'traffic-port', path: "/it's ok?x=$(id)", intervalSeconds: 10, timeoutSeconds: 5 },
    ...{ healthyThreshold: 2, unhealthyThreshold: 3, matcher: { HttpCode: '200,204' } }
  }
}
const rule: ForwardingRule = {
  ...{ arn: RULE, listener: LISTENER, isDefault: false },
  actions: [{ Type: 'forward', Order: 1, TargetGroupArn: GROUP }]
}

function plan({
  balancers = [plain],
  attachment = {},
  name = 'api'
}: {
  readonly balancers?: readonly ServiceLoadBalancer[]
  readonly attachment?: Partial<Attachment>
  readonly name?: string
} = {}) {
  const service = { arn: `arn:aws:ecs:eu-west-1:123456789012:service/prod/${name}`, cluster: 'prod', name }
  return planReadiness({
    service: { ...service, loadBalancers: balancers },
    attachments: new Map([[GROUP, { group, rules: [rule], ...attachment }]])
  })
}

function linesOf(...given: Parameters<typeof plan>): readonly string[] {
  const made = plan(...given)
  if (made.kind !== 'commands') throw new Error(`No commands: ${JSON.stringify(made)}`)
  return made.lines
}

const line = (word: string, lines: readonly string[]) => lines.find(each => each.includes(word)) ?? ''

describe('planReadiness', () => {
  it('writes down all that a service lacks, in the order in which it is made', () => {
    expect(linesOf()).toEqual([
      '(',
      'set -eu',
      "export AWS_REGION=eu-west-1 AWS_DEFAULT_REGION=eu-west-1 AWS_PAGER=''",
      String.raw`alternate=$(aws elbv2 create-target-group --name api-alternate --protocol HTTP --protocol-version HTTP1 --port 8080 --vpc-id vpc-1 --target-type ip --ip-address-type ipv4 --health-check-protocol HTTP --health-check-port traffic-port --health-check-path '/it'\''s ok?x=$(id)' --health-check-interval-seconds 10 --health-check-timeout-seconds 5 --healthy-threshold-count 2 --unhealthy-threshold-count 3 --matcher '{"HttpCode":"200,204"}' --query 'TargetGroups[0].TargetGroupArn' --output text)`,
      `aws elbv2 modify-target-group-attributes --target-group-arn "$alternate" --attributes "$(aws elbv2 describe-target-group-attributes --target-group-arn ${GROUP} --query 'Attributes[?Value]' --output json)" --query 'length(Attributes)'`,
      `aws elbv2 modify-rule --rule-arn ${RULE} --actions '[{"Type":"forward","Order":1,"ForwardConfig":{"TargetGroups":[{"TargetGroupArn":"${GROUP}","Weight":1},{"TargetGroupArn":"'"$alternate"'","Weight":0}]}}]' --query 'Rules[0].RuleArn'`,
      `role=$(aws iam get-role --role-name api-load-balancer --query Role.Arn --output text 2>/dev/null || aws iam create-role --role-name api-load-balancer --assume-role-policy-document '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ecs.amazonaws.com"},"Action":"sts:AssumeRole"}]}' --query Role.Arn --output text)`,
      'aws iam attach-role-policy --role-name api-load-balancer --policy-arn arn:aws:iam::aws:policy/AmazonECSInfrastructureRolePolicyForLoadBalancers',
      `aws ecs update-service --cluster prod --service api --load-balancers '[{"targetGroupArn":"${GROUP}","containerName":"web","containerPort":8080,"advancedConfiguration":{"alternateTargetGroupArn":"'"$alternate"'","productionListenerRule":"${RULE}","roleArn":"'"$role"'"}}]' --query service.serviceArn`,
      'aws ecs wait services-stable --cluster prod --services api',
      ')'
    ])
  })

  it('changes a default rule through its listener, and names the rule to ECS', () => {
    const lines = linesOf({ attachment: { rules: [{ ...rule, isDefault: true }] } })
    expect(line('modify-listener', lines)).toContain(`--listener-arn ${LISTENER} --default-actions '[{"Type":"forward"`)
    expect(line('update-service', lines)).toContain(`"productionListenerRule":"${RULE}"`)
    expect(line('modify-rule', lines)).toBe('')
  })

  it('keeps authentication before the forward, and how long clients stay', () => {
    const TargetGroupStickinessConfig = { Enabled: true, DurationSeconds: 60 }
    const actions = [
      { Type: 'authenticate-oidc', Order: 1, AuthenticateOidcConfig: { ClientId: 'shop' } },
      {
        ...{ Type: 'forward', Order: 2, TargetGroupArn: GROUP },
        ForwardConfig: { TargetGroups: [{ TargetGroupArn: GROUP, Weight: 1 }], TargetGroupStickinessConfig }
      }
    ]
    const command = line('modify-rule', linesOf({ attachment: { rules: [{ ...rule, actions }] } }))
    expect(command).toContain('"AuthenticateOidcConfig":{"ClientId":"shop","UseExistingClientSecret":true}')
    expect(command).toContain('"Weight":0}],"TargetGroupStickinessConfig":{"Enabled":true,"DurationSeconds":60}}')
  })

  it('continues where an earlier try stopped: with the group that is on the rule, and the role that ECS has', () => {
    const TargetGroups = [
      { TargetGroupArn: GROUP, Weight: 1 },
      { TargetGroupArn: `${ELB}:targetgroup/other/1`, Weight: 0 }
    ]
    const actions = [{ Type: 'forward', ForwardConfig: { TargetGroups } }]
    const balancers = [{ ...plain, infrastructureRole: 'arn:aws:iam::123456789012:role/ecs', testRule: `${RULE}4` }]
    const lines = linesOf({ balancers, attachment: { rules: [{ ...rule, actions }] } })
    expect(lines.filter(each => /create-target-group|create-role/.test(each))).toEqual([])
    expect(line('update-service', lines)).toContain(
      `"alternateTargetGroupArn":"${ELB}:targetgroup/other/1","productionListenerRule":"${RULE}","testListenerRule":"${RULE}4","roleArn":"arn:aws:iam::123456789012:role/ecs"`
    )
  })

  it('keeps names within what AWS takes, and apart from those of groups that begin alike', () => {
    const long = { ...group, name: 'production-shop-api-version-1234' }
    const names = ['aaaaaa', 'bbbbbb'].map(id => {
      const lines = linesOf({ name: 'x'.repeat(200), attachment: { group: { ...long, arn: `${GROUP}${id}` } } })
      expect(/--role-name (\S+)/.exec(line('create-role', lines))?.[1]).toHaveLength(64)
      return /--name (\S+)/.exec(line('create-target-group', lines))?.[1]
    })
    expect(names).toEqual(['production-shop-aaaaaa-alternate', 'production-shop-bbbbbb-alternate'])
  })

  it.each<[string, Parameters<typeof plan>[0], string]>([
    ['no load balancer', { balancers: [] }, 'Canary and blue/green require a load balancer'],
    ['a group without a rule', { attachment: { rules: [] } }, 'No listener rule forwards to target group api.'],
    ['several rules', { attachment: { rules: [rule, { ...rule, arn: `${RULE}4` }] } }, '2 listener rules forward'],
    ['a Network Load Balancer', { attachment: { group: { ...group, protocol: 'TCP' } } }, 'protocol: TCP'],
    ['another production rule', { balancers: [{ ...plain, productionRule: `${RULE}4` }] }, 'productionListenerRule is']
  ])('reports why no commands fit: %s', (_, given, reason) => {
    expect(plan(given)).toEqual({ kind: 'by-hand', reason: expect.stringContaining(reason) })
  })

  it('has no commands where a second group has weight: one of them would lose its users', () => {
    const TargetGroups = [
      { TargetGroupArn: GROUP, Weight: 1 },
      { TargetGroupArn: `${ELB}:targetgroup/other/1`, Weight: 1 }
    ]
    const actions = [{ Type: 'forward', ForwardConfig: { TargetGroups } }]
    expect(plan({ attachment: { rules: [{ ...rule, actions }] } })).toMatchObject({ kind: 'by-hand' })
  })

  it('has nothing to do for a service that is ready', () => {
    const ready = { ...plain, alternateTargetGroup: 'green', productionRule: RULE, infrastructureRole: 'role' }
    expect(plan({ balancers: [ready] })).toEqual({ kind: 'ready' })
  })
})
