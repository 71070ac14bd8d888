import { describe, expect, it } from '@jest/globals'
import { findPlaceholder } from './placeholder-image.js'

describe('findPlaceholder', () => {
  it.each([
    ['<IMAGE>', '<IMAGE>'],
    ['<image>', '<image>'],
    ['<IMAGE1_NAME>', '<IMAGE1_NAME>'],
    ['registry.example.com/app:<TAG>', '<TAG>'],
    ['${IMAGE}', '${IMAGE}'],
    ['{{ image }}', '{{ image }}'],
    ['__IMAGE__', '__IMAGE__'],
    ['PLACEHOLDER', 'PLACEHOLDER'],
    ['REPLACE_ME', 'REPLACE_ME'],
    ['IMAGE_PLACEHOLDER', 'IMAGE_PLACEHOLDER'],
    ['IMAGE', 'IMAGE'],
    ['placeholder', 'placeholder'],
    ['replace-me', 'replace-me'],
    ['changeme', 'changeme'],
    ['your-image', 'your-image'],
    ['shop/api:PLACEHOLDER', 'PLACEHOLDER'],
    ['shop/api:REPLACE_ME', 'REPLACE_ME'],
    ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/api:IMAGE_TAG', 'IMAGE_TAG'],
    ['shop/api:todo', 'todo']
  ])('%s holds %s', (image, placeholder) => {
    expect(findPlaceholder(image)).toBe(placeholder)
  })

  it.each([
    'nginx',
    'shop/api:1',
    'shop/api:v1.0-RC1',
    'shop/todo:1',
    'todo',
    'registry.example.com/placeholder:3',
    'acme/placeholder',
    'shop/api:RELEASE',
    `shop/api:placeholder@sha256:${'0'.repeat(64)}`,
    'not an image'
  ])('%s holds none', image => {
    expect(findPlaceholder(image)).toBeUndefined()
  })
})
