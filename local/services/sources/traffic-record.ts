/** A request to a service, as its monitoring reports it. */
export interface RecordedRequest {
  /** Epoch milliseconds. */
  readonly at: number
  /** Value of the version tag, or of the release. */
  readonly version: string
  readonly isBad: boolean
  readonly milliseconds: number
  /** From then on, queries return it; epoch milliseconds. */
  readonly arrivesAt: number
}

/** What was served: one record may be behind several services, so that all of them report the same traffic. */
export interface TrafficRecord {
  add(request: Partial<RecordedRequest> & Pick<RecordedRequest, 'at' | 'version'>): void
  /** Adds requests spread over a span of time, the first ones bad. */
  addMany(requests: {
    readonly from: number
    readonly to: number
    readonly version: string
    readonly count: number
    readonly bad: number
  }): void
  /** What has arrived by then, within the span; the end is not included. */
  between(span: { readonly from: number; readonly to: number; readonly now: number }): readonly RecordedRequest[]
}

export function createTrafficRecord(): TrafficRecord {
  let requests: RecordedRequest[] = []
  let isOrdered = true
  const record: TrafficRecord = {
    add: request => {
      isOrdered &&= (requests.at(-1)?.at ?? -Infinity) <= request.at
      requests.push({ isBad: false, milliseconds: 20, arrivesAt: request.at, ...request })
    },
    addMany: ({ from, to, version, count, bad }) => {
      for (let index = 0; index < count; index += 1) {
        record.add({ at: Math.floor(from + ((to - from) * index) / count), version, isBad: index < bad })
      }
    },
    between: ({ from, to, now }) => {
      if (!isOrdered) requests = requests.toSorted((one, other) => one.at - other.at)
      isOrdered = true
      return requests.slice(firstFrom(requests, from), firstFrom(requests, to)).filter(each => each.arrivesAt <= now)
    }
  }
  return record
}

/** The index of the first request at or after this time: of a whole rollout, a query wants a few seconds. */
function firstFrom(requests: readonly RecordedRequest[], time: number): number {
  let [low, high] = [0, requests.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((requests[middle]?.at ?? Infinity) < time) low = middle + 1
    else high = middle
  }
  return low
}

/** Groups by the start of intervals that are aligned to the epoch. */
export function groupByInterval(
  requests: readonly RecordedRequest[],
  intervalMilliseconds: number
): ReadonlyMap<number, readonly RecordedRequest[]> {
  const groups = new Map<number, RecordedRequest[]>()
  for (const request of requests) {
    const at = request.at - (request.at % intervalMilliseconds)
    const group = groups.get(at)
    if (group === undefined) groups.set(at, [request])
    else group.push(request)
  }
  return groups
}
