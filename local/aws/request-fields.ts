import type { AwsError } from './aws-error.js'
import type { Shape } from './aws-service.js'

/** How a service words its refusals of a request's parameters. */
export interface Refusals {
  missing(name: string): AwsError
  invalid(name: string, value: string, expected: string): AwsError
}

export interface Range {
  readonly from: number
  readonly to: number
}

/**
 * Reads the parameters of a request whether they came typed (AWS JSON) or as strings (AWS Query).
 * An absent, null or empty-string scalar is undefined; an absent list is empty.
 */
export class RequestFields {
  constructor(
    readonly shape: Shape,
    private readonly refusals: Refusals,
    private readonly path = ''
  ) {}

  has(name: string): boolean {
    return this.scalar(name) !== undefined || this.list(name).length > 0 || this.nested(name) !== undefined
  }

  text(name: string): string | undefined {
    return this.scalar(name)
  }

  requiredText(name: string): string {
    const value = this.scalar(name)
    if (value === undefined) throw this.refusals.missing(this.path + name)
    return value
  }

  oneOf<T extends string>(name: string, allowed: readonly T[]): T | undefined {
    const value = this.scalar(name)
    if (value === undefined) return undefined
    const found = allowed.find(one => one === value)
    if (found === undefined) throw this.refusals.invalid(this.path + name, value, `one of ${allowed.join(', ')}`)
    return found
  }

  number(name: string): number | undefined {
    const value = this.scalar(name)
    if (value === undefined) return undefined
    const number = Number(value)
    if (!Number.isFinite(number)) throw this.refusals.invalid(this.path + name, value, 'a number')
    return number
  }

  integer(name: string, { from, to }: Range): number | undefined {
    const number = this.number(name)
    if (number === undefined) return undefined
    if (!Number.isInteger(number) || number < from || number > to) {
      throw this.refusals.invalid(this.path + name, String(number), `an integer from ${from} to ${to}`)
    }
    return number
  }

  flag(name: string): boolean | undefined {
    const value = this.oneOf(name, ['true', 'false'])
    return value === undefined ? undefined : value === 'true'
  }

  /** Epoch milliseconds of a time sent as epoch seconds (AWS JSON) or as ISO 8601 (AWS Query). */
  time(name: string): number | undefined {
    const value = this.scalar(name)
    if (value === undefined) return undefined
    const milliseconds = Number.isFinite(Number(value)) ? Number(value) * 1000 : Date.parse(value)
    if (Number.isNaN(milliseconds)) throw this.refusals.invalid(this.path + name, value, 'a time')
    return milliseconds
  }

  texts(name: string): string[] {
    return this.list(name).map(String)
  }

  numbers(name: string): number[] {
    return this.list(name).map(Number)
  }

  shapes(name: string): RequestFields[] {
    return this.list(name).map((item, index) => this.at(item, `${this.path}${name}.member.${index + 1}.`))
  }

  nested(name: string): RequestFields | undefined {
    const value = this.shape[name]
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    return this.at(value, `${this.path}${name}.`)
  }

  private at(value: unknown, path: string): RequestFields {
    const shape = typeof value === 'object' && value !== null ? (value as Shape) : {}
    return new RequestFields(shape, this.refusals, path)
  }

  private list(name: string): unknown[] {
    const value = this.shape[name]
    return Array.isArray(value) ? value : []
  }

  private scalar(name: string): string | undefined {
    const value = this.shape[name]
    if (typeof value === 'string') return value === '' ? undefined : value
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
  }
}
