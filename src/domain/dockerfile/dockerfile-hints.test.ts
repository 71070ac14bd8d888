import { describe, expect, it } from '@jest/globals'
import { dockerfileHints, type BuildFiles } from './dockerfile-hints.js'

const SOUND = 'FROM node:22\nHEALTHCHECK CMD true\nUSER 1000\n'

function hints(dockerfile: string, files: Partial<BuildFiles> = {}): readonly string[] {
  return dockerfileHints({ dockerfile, ignoreFile: 'node_modules', target: undefined, ...files }).map(
    ({ line, title }) => `${line}: ${title}`
  )
}

const ROOT = 'The image runs as root'
const HEALTH = 'HEALTHCHECK is missing'
const VERSION = 'The base image has no version'
const IGNORE = '.dockerignore is missing'
const ORDER = 'Dependencies are installed after all files are copied'
const DOWNLOAD = 'A download is not verified'

describe('dockerfileHints', () => {
  it.each([
    ['nothing wrong', SOUND, []],
    ['no user and no health check', 'FROM node:22\n', [`1: ${ROOT}`, `1: ${HEALTH}`]],
    ['root by name', `${SOUND}USER root\n`, [`4: ${ROOT}`]],
    ['root by number and group', `${SOUND}USER 0:0\n`, [`4: ${ROOT}`]],
    ['a user whose name begins with root', `${SOUND}USER rootless\n`, []],
    ['a user by an argument with a value', `${SOUND}ARG ID=0\nUSER \${ID}\n`, [`5: ${ROOT}`]],
    ['a base that brings a user', 'FROM gcr.io/distroless/base:nonroot\nHEALTHCHECK NONE\n', []],
    ['a base without a tag', SOUND.replace('node:22', 'node'), [`1: ${VERSION}`]],
    ['latest', SOUND.replace('node:22', 'node:latest'), [`1: ${VERSION}`]],
    ['a registry with a port and no tag', SOUND.replace('node:22', 'localhost:5000/node'), [`1: ${VERSION}`]],
    ['a digest', SOUND.replace('node:22', 'node@sha256:1'), []],
    ['a base by an argument', `ARG BASE=node\n${SOUND.replace('node:22', '${BASE}')}`, [`2: ${VERSION}`]],
    ['a base that only the build resolves', `ARG BASE\n${SOUND.replace('node:22', '$BASE')}`, []],
    ['a platform', SOUND.replace('node:22', '--platform=$BUILDPLATFORM node:22'), []],
    ['a download', `${SOUND}ADD https://x.test/a.tgz /a\n`, [`4: ${DOWNLOAD}`]],
    ['a checked download', `${SOUND}ADD --checksum=sha256:1 https://x.test/a.tgz /a\n`, []],
    ['a repository', `${SOUND}ADD https://x.test/a.git#v1 /a\n`, []],
    ['all, then dependencies', `${SOUND}COPY . .\nRUN npm ci\n`, [`4: ${ORDER}`]],
    ['dependencies, then all', `${SOUND}COPY package*.json ./\nRUN npm ci\nCOPY . .\n`, []],
    [
      'a command in a continued line',
      `${SOUND}COPY . /app\nRUN cd /app \\\n  # why\n  && pip install -r r.txt\n`,
      [`4: ${ORDER}`]
    ],
    ['what looks like instructions in a here-document', `${SOUND}RUN <<EOF\nFROM x\nUSER root\nEOF\n`, []],
    [
      'another escape character',
      `# escape=\`\nFROM node:22\nHEALTHCHECK \`\n  NONE\nUSER \`\n  root\n`,
      [`5: ${ROOT}`]
    ],
    ['windows line ends', SOUND.replaceAll('\n', '\r\n'), []],
    ['instructions in small letters', SOUND.toLowerCase(), []],
    ['an empty file', '', []],
    ['a file without FROM', 'RUN true\n', []]
  ])('%s', (_what, dockerfile, expected) => {
    expect(hints(dockerfile)).toEqual(expected)
  })

  it('asks for a .dockerignore where the whole context is copied', () => {
    expect(hints(`${SOUND}COPY ./ /app\n`, { ignoreFile: undefined })).toEqual([`4: ${IGNORE}`])
    expect(hints(`${SOUND}COPY src /app\n`, { ignoreFile: undefined })).toEqual([])
  })

  const STAGES = `FROM node AS build
COPY . .
FROM golang AS tools
FROM alpine:3 AS base
USER 1
HEALTHCHECK NONE
FROM base AS app
COPY --from=build . .
FROM app AS debug
USER root
`

  it('looks at the stages that the last one needs, and at what it inherits', () => {
    expect(hints(STAGES)).toEqual([`1: ${VERSION}`, `10: ${ROOT}`])
  })

  it('looks at the target that is built', () => {
    expect(hints(STAGES, { target: 'APP' })).toEqual([`1: ${VERSION}`])
    expect(hints(STAGES, { target: '1' })).toEqual([`3: ${VERSION}`, `3: ${ROOT}`, `3: ${HEALTH}`])
    expect(hints(STAGES, { target: 'none' })).toEqual([])
  })

  it('follows stages that are copied and mounted from by name or number, the later of two with one name', () => {
    const later = 'FROM alpine:3\nUSER 1\nHEALTHCHECK NONE\n'
    expect(hints(`FROM a AS x\nFROM b AS X\nFROM c\n${later}COPY --from=x . .\n`)).toEqual([`2: ${VERSION}`])
    expect(hints(`FROM a AS x\nFROM b\n${later}COPY --from=0 . .\n`)).toEqual([`1: ${VERSION}`])
    expect(hints(`FROM a\nFROM b AS y\n${later}RUN --mount=type=bind,from=y true\n`)).toEqual([`2: ${VERSION}`])
  })

  it('finds the base of a long chain of stages', () => {
    const chain = Array.from({ length: 3_000 }, (_, index) => `FROM s${index} AS s${index + 1}\n`)
    expect(hints(`FROM node AS s0\nUSER 1\n${chain.join('')}`)).toEqual([`1: ${VERSION}`, `3002: ${HEALTH}`])
  })

  it('does not distinguish by case a stage that is named like an image', () => {
    expect(hints('FROM node:22 AS node\nUSER 1\nHEALTHCHECK NONE\nFROM Node\n')).toEqual([])
  })
})
