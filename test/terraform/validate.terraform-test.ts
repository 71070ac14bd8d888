import { describe, expect, it } from '@jest/globals'
import { copyExample } from './example.js'

describe('the Terraform example', () => {
  it('is valid by the schema of the AWS provider', async () => {
    const example = await copyExample()
    expect(await example.errors()).toEqual([])
    expect((await example.run('validate', '-no-color')).stdout).toContain('Success! The configuration is valid')
  })

  it('is formatted as Terraform formats', async () => {
    const { code, stdout } = await (await copyExample()).run('fmt', '-check', '-diff')
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  })

  it('refuses a strategy that deploy-kit does not have, in one sentence', async () => {
    await expect((await copyExample()).apply({ strategy: 'linear' })).rejects.toThrow(
      'The strategy is rolling, canary or blue-green.'
    )
  })
})

describe('terraform validate finds', () => {
  it.each([
    [
      'an unknown attribute',
      { file: 'service.tf', from: 'propagate_tags ', to: 'propagate_tag ' },
      'Unsupported argument: An argument named "propagate_tag" is not expected here. Did you mean "propagate_tags"?'
    ],
    [
      'a missing attribute of the service',
      { file: 'service.tf', from: /^.* role_arn .*$/m, to: '' },
      'Missing required argument: The argument "role_arn" is required, but no definition was found.'
    ],
    [
      'a text where a number belongs',
      { file: 'service.tf', from: '= var.desired_count', to: '= "many"' },
      'Incorrect attribute value type: Inappropriate value for attribute "desired_count": a number is required.'
    ],
    [
      'one text where a set of them belongs',
      { file: 'load-balancer.tf', from: '= var.public_subnet_ids', to: '= "subnet-1"' },
      'Incorrect attribute value type: Inappropriate value for attribute "subnets": set of string required.'
    ],
    [
      'an unknown block',
      { file: 'load-balancer.tf', from: 'health_check {', to: 'health_checks {' },
      'Unsupported block type: Blocks of type "health_checks" are not expected here. Did you mean "health_check"?'
    ],
    [
      'an unknown block that is made by an expression',
      { file: 'load-balancer.tf', from: 'dynamic "condition"', to: 'dynamic "conditions"' },
      'Unsupported block type: Blocks of type "conditions" are not expected here.'
    ],
    [
      'a block too many',
      {
        file: 'service.tf',
        from: 'deployment_controller {',
        to: 'deployment_controller {\n  }\n  deployment_controller {'
      },
      'Too many deployment_controller blocks: No more than 1 "deployment_controller" blocks are allowed'
    ],
    [
      'a missing block',
      { file: 'load-balancer.tf', from: /default_action \{[\s\S]*?\n {2}\}\n/, to: '' },
      'Insufficient default_action blocks: At least 1 "default_action" blocks are required.'
    ],
    [
      'a block written as an attribute',
      { file: 'service.tf', from: 'network_configuration {', to: 'network_configuration = {' },
      'Unsupported argument: An argument named "network_configuration" is not expected here. Did you mean to define a block'
    ],
    [
      'a reference to an attribute that no such resource has',
      { file: 'main.tf', from: 'aws_lb.api[0].arn_suffix', to: 'aws_lb.api[0].suffix' },
      'Unsupported attribute: This object has no argument, nested block, or exported attribute named "suffix".'
    ],
    [
      'an unknown attribute among those that Terraform is to ignore',
      { file: 'load-balancer.tf', from: 'ignore_changes = [action]', to: 'ignore_changes = [actions]' },
      'Unsupported attribute: This object has no argument, nested block, or exported attribute named "actions".'
    ],
    [
      'an unknown type of resource',
      {
        file: 'load-balancer.tf',
        from: 'resource "aws_lb_listener" "redirect"',
        to: 'resource "aws_lb_listeners" "redirect"'
      },
      'Invalid resource type: The provider hashicorp/aws does not support resource type "aws_lb_listeners".'
    ],
    [
      'a value for what only AWS sets',
      { file: 'load-balancer.tf', from: 'drop_invalid_header_fields = true', to: 'dns_name = "api.example.com"' },
      'Value for unconfigurable attribute: "dns_name" is set by AWS and cannot be configured.'
    ],
    [
      'an unknown setting of the provider',
      { file: 'main.tf', from: 'key_prefixes =', to: 'prefixes =' },
      'Unsupported argument: An argument named "prefixes" is not expected here.'
    ]
  ])('%s', async (_, mutation, message) => {
    const found = await (await copyExample(mutation)).errors()
    expect(found.map(error => error.replaceAll(/\s+/g, ' '))).toContainEqual(expect.stringContaining(message))
  })
})
