import { performance } from 'node:perf_hooks'
import fc from 'fast-check'
import { checkInput } from './check-input.js'
import { textsFor } from './mutated-text.js'
import type { Parser } from './parser.js'

export interface FuzzOptions {
  readonly inputs: number
  /** The same seed makes the same inputs. */
  readonly seed: number
  /** Called before each input, so that one that hangs is known. */
  readonly before?: (text: string) => void
}

export interface FuzzResult {
  readonly name: string
  readonly answered: number
  readonly refused: number
  readonly slowestMilliseconds: number
  readonly fault: Fault | undefined
}

/** The first claim that did not hold, with the smallest input that was found for it. */
export interface Fault {
  readonly fault: string
  readonly input: string
  readonly stack: string | undefined
}

/** Feeds a parser its samples, and then that many made inputs. Stops at the first fault. */
export async function fuzzParser(parser: Parser, { inputs, seed, before }: FuzzOptions): Promise<FuzzResult> {
  const counts = { answered: 0, refused: 0, fault: 0 }
  let slowest = 0
  const holds = async (text: string) => {
    before?.(text)
    const began = performance.now()
    const outcome = await checkInput(parser, text)
    slowest = Math.max(slowest, performance.now() - began)
    counts[outcome.kind] += 1
    return outcome.kind !== 'fault'
  }
  const refusedSample = await firstRefused(parser)
  const found =
    refusedSample ??
    (await fc.check(fc.asyncProperty(textsFor(parser.samples), holds), { numRuns: inputs, seed })).counterexample?.[0]
  const { answered, refused } = counts
  return {
    ...{ name: parser.name, answered, refused, slowestMilliseconds: Math.round(slowest) },
    fault: found === undefined ? undefined : await explain(parser, found)
  }
}

/** A sample that is not answered shows nothing beyond the first check of its parser. */
async function firstRefused(parser: Parser): Promise<string | undefined> {
  for (const sample of parser.samples) if ((await checkInput(parser, sample)).kind !== 'answered') return sample
  return undefined
}

async function explain(parser: Parser, input: string): Promise<Fault> {
  const outcome = await checkInput(parser, input)
  if (outcome.kind !== 'fault')
    return { fault: `its sample is ${outcome.kind}`, input, stack: await refusalOf(parser, input) }
  return { fault: outcome.fault, input, stack: outcome.cause instanceof Error ? outcome.cause.stack : undefined }
}

async function refusalOf(parser: Parser, input: string): Promise<string | undefined> {
  try {
    await parser.feed(input)
  } catch (error) {
    return String(error)
  }
  return undefined
}
