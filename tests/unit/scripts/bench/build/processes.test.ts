import { expect, test } from 'vitest';
import { parseStatus, treeBytes } from '../../../../../scripts/bench/build/processes.ts';

test('a status tells a process, its parent and its memory', () => {
  const status = 'Name:\tnode\nPid:\t12\nPPid:\t3\nVmPeak:\t  900 kB\nVmRSS:\t   64 kB\n';
  expect(parseStatus(status)).toEqual([{ id: 12, parent: 3, bytes: 65_536 }]);
});

test('threads of the kernel have no memory', () => {
  expect(parseStatus('Name:\tkthreadd\nPid:\t2\nPPid:\t0\n')).toEqual([]);
});

test('a tree is a process with all that it started, and nothing beside it', () => {
  const processes = [
    { id: 1, parent: 0, bytes: 1000 },
    { id: 2, parent: 1, bytes: 1 },
    { id: 5, parent: 3, bytes: 8 },
    { id: 3, parent: 2, bytes: 2 },
    { id: 4, parent: 2, bytes: 4 },
  ];
  expect(treeBytes(processes, 2)).toBe(15);
  expect(treeBytes(processes, 9)).toBe(0);
});
