/** A benchmark, by its script in package.json. */
export interface Bench {
  readonly script: string
  /** Arguments after `--`. */
  readonly argv: readonly string[]
  /** `heavy`: takes long, or needs more than Node. It runs only if it is named, and its last figures are kept. */
  readonly cost: 'cheap' | 'heavy'
  /** What is compared with what. */
  readonly compares: string
}

const bench = (script: string, cost: Bench['cost'], compares: string): Bench => ({
  ...{ script: `bench:${script}`, argv: [], cost, compares }
})

/** All benchmarks, in the order of bench/RESULTS.md. */
export const BENCHES: readonly Bench[] = [
  bench('cold-start', 'cheap', 'start of a bundle, and a bare `node -e 0`'),
  bench('notify', 'cheap', 'five channels in one step, and each of them alone'),
  bench('series-gate', 'cheap', 'verdict of a gate by rank, and the revision that was deployed'),
  bench('calls', 'heavy', 'calls of a deployment, by its length and the number of services'),
  bench('rollout', 'heavy', 'rollouts under load: lost requests and the time to the abort'),
  bench('gates', 'heavy', 'aborted rollouts by kind of traffic, and rules with a fixed limit'),
  { ...bench('sources', 'heavy', 'time to the rollback request by source of metrics'), argv: ['200'] },
  bench('build', 'heavy', 'build-push, and `docker buildx build --push`'),
  bench('compose', 'heavy', 'deploy-compose, `docker compose up` and docker-rollout'),
  bench('compose-rollback', 'heavy', 'rollbacks of deploy-compose, by proxy')
]
