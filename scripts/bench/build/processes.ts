import { readdirSync, readFileSync } from 'node:fs';

/** A process of the machine and the memory that it holds, in bytes. */
export interface Process {
  readonly id: number;
  readonly parent: number;
  readonly bytes: number;
}

/** All processes, where the machine tells them as files; none elsewhere than on Linux. */
export function readProcesses(): Process[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').flatMap((name) => {
    try {
      return /^\d+$/.test(name) ? parseStatus(readFileSync(`/proc/${name}/status`, 'utf8')) : [];
    } catch {
      return []; // It ended between the two readings.
    }
  });
}

/** Reads a file `/proc/<id>/status`, as proc_pid_status(5) describes it; threads of the kernel have no memory. */
export function parseStatus(status: string): Process[] {
  const field = (name: string) => new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1];
  const [id, parent, kilobytes] = [field('Pid'), field('PPid'), field('VmRSS')];
  if (id === undefined || parent === undefined || kilobytes === undefined) return [];
  return [{ id: Number(id), parent: Number(parent), bytes: Number(kilobytes) * 1024 }];
}

/** Bytes that a process and all that it started hold; what they share counts for each of them. */
export function treeBytes(processes: readonly Process[], root: number): number {
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const below = (id: number): number =>
    (children.get(id) ?? []).reduce((sum, child) => sum + child.bytes + below(child.id), 0);
  return (processes.find(({ id }) => id === root)?.bytes ?? 0) + below(root);
}
