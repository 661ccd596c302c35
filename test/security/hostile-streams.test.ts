/** Packed files and streams that are far more than they look. The cases are those of docs/security.md. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { CommandLine } from '../cli/command-line.ts';

/** Programs are started and ended here, on machines that do other things as well; milliseconds. */
vi.setConfig({ testTimeout: 240_000 });

let copydesk: CommandLine;
beforeAll(() => {
  copydesk = new CommandLine();
});
afterAll(() => copydesk.dispose());

const MEGABYTE = 1024 * 1024;
/** What a run may hold beside its program and its models. */
const ENVIRONMENT = { NODE_OPTIONS: '--max-old-space-size=400' };

/** Members of gzip that follow one another are one file: a bomb of any size from one piece. */
const bomb = (piece: string, times: number): Buffer => {
  const member = gzipSync(piece);
  return Buffer.concat(Array.from({ length: times }, () => member));
};

test('a gzip bomb of JSON Lines in one line', () => {
  const packed = bomb('x'.repeat(16 * MEGABYTE), 40);
  expect(packed.length).toBeLessThan(MEGABYTE);
  const { code, stdout, stderr } = copydesk.run(['check', '--input', 'jsonl', '-'], {
    input: packed,
    environment: ENVIRONMENT,
  });
  expect(stdout + stderr).toContain('the line is longer than 64 MB; it is passed over');
  expect(code).toBe(2);
});

test('a gzip bomb of a web archive whose header does not end', () => {
  const endless = Buffer.concat([
    gzipSync('WARC/1.0\r\nWARC-Type: conversion\r\nX: '),
    bomb('x'.repeat(16 * MEGABYTE), 40),
  ]);
  const lines = Buffer.concat([gzipSync('WARC/1.0\r\n'), bomb('A: b\r\n'.repeat(2_000_000), 40)]);
  for (const packed of [endless, lines]) {
    const { code, stdout } = copydesk.run(['check', '--input', 'warc', '-'], {
      input: packed,
      environment: ENVIRONMENT,
    });
    expect(stdout).toContain('the header of a record is longer than 16 MB');
    expect(code).toBe(2);
  }
});

test('a gzip bomb of a web archive with a record of half a gigabyte', () => {
  const length = 512 * MEGABYTE;
  const header = `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://site/1\r\nContent-Type: text/plain\r\nContent-Length: ${length}\r\n\r\n`;
  const packed = Buffer.concat([gzipSync(header), bomb('x'.repeat(16 * MEGABYTE), 32), gzipSync('\r\n\r\n')]);
  const { code, stdout } = copydesk.run(['check', '--input', 'warc', '-'], {
    input: packed,
    environment: ENVIRONMENT,
  });
  expect(stdout).toContain('http://site/1: the record is longer than 64 MB; it is passed over');
  expect(code).toBe(2);
});

test('a record that announces more than it holds', () => {
  const header =
    'WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: 999999999999\r\n\r\n[ad_1]';
  const { code, stderr } = copydesk.run(['check', '--input', 'warc', '-'], { input: header });
  expect(stderr).not.toContain('    at ');
  expect(code).not.toBeNull();
});

test('a gzip bomb as a list of names', () => {
  copydesk.write('names.tsv.gz', bomb('x'.repeat(16 * MEGABYTE), 40));
  const run = copydesk.run(['gazetteer', 'build', 'names.index', 'names.tsv.gz'], {
    environment: ENVIRONMENT,
  });
  expect(run.stdout + run.stderr).not.toContain('    at ');
  expect(run.code).toBe(2);
});

test('a gzip bomb as an index of articles', () => {
  copydesk.write('bomb.index.gz', bomb('x'.repeat(16 * MEGABYTE), 40));
  for (const words of [
    ['names', 'list', '--index', 'bomb.index.gz'],
    ['index', 'merge', '--output', 'whole.index', 'bomb.index.gz'],
  ]) {
    const { code, stderr } = copydesk.run(words, { environment: ENVIRONMENT });
    expect(stderr).toContain('bomb.index.gz:1: this is no line of an index');
    expect(code).toBe(2);
  }
});

test('a packed file that is damaged', () => {
  const packed = gzipSync(`${JSON.stringify({ text: '[ad_1]' })}\n`.repeat(1000));
  packed[packed.length >> 1]! ^= 0xff;
  const { code, stdout } = copydesk.run(['check', '--input', 'jsonl', '-'], { input: packed });
  expect(stdout).toContain('cannot be read any further');
  expect(code).toBe(2);
});
