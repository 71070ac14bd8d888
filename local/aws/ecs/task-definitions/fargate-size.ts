const range = (fromMiB: number, toMiB: number, stepMiB = 1024) =>
  Array.from({ length: (toMiB - fromMiB) / stepMiB + 1 }, (_, index) => fromMiB + index * stepMiB)

/**
 * Memory in MiB that goes with each number of CPU units.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size
 */
const memoryByCpu: ReadonlyMap<number, readonly number[]> = new Map([
  [256, [512, 1024, 2048]],
  [512, range(1024, 4096)],
  [1024, range(2048, 8192)],
  [2048, range(4096, 16_384)],
  [4096, range(8192, 30_720)],
  [8192, range(16_384, 61_440, 4096)],
  [16_384, range(32_768, 122_880, 8192)]
])

export function isFargateSize(size: { readonly cpu: number; readonly memoryMiB: number }): boolean {
  return memoryByCpu.get(size.cpu)?.includes(size.memoryMiB) ?? false
}

/** CPU units of `512`, `.5 vCPU` or `1vcpu`; undefined for anything else. */
export function readCpuUnits(text: string): number | undefined {
  return readAmount(text, /^([\d.]+)\s*vcpu$/i)
}

/** MiB of `512`, `0.5 GB` or `1GB`; undefined for anything else. */
export function readMemoryMiB(text: string): number | undefined {
  return readAmount(text, /^([\d.]+)\s*gb$/i)
}

function readAmount(text: string, larger: RegExp): number | undefined {
  if (/^\d+$/.test(text.trim())) return Number(text)
  const amount = Number(larger.exec(text.trim())?.[1]) * 1024
  return Number.isInteger(amount) ? amount : undefined
}
