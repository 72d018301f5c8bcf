import type { CDPSession } from '@playwright/test';

/** A network and a processor to measure with: milliseconds, bytes a second, times slower. */
export interface Slowness {
  readonly latency: number;
  readonly throughput: number;
  readonly slower: number;
}

/** A slow mobile network and a cheap phone; 1.6 Mbit/s are 200,000 bytes a second. */
export const slowPhone: Slowness = { latency: 150, throughput: 200_000, slower: 4 };

/** Slows a page down; the session must be one of it. */
export async function throttle(session: CDPSession, slowness: Slowness): Promise<void> {
  const { latency, throughput, slower } = slowness;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
}
