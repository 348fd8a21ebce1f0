// What docs/api.md and docs/api/openapi.json say.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const docs = join(import.meta.dirname, '..', 'docs');
const page = readFileSync(join(docs, 'api.md'), 'utf8');

/** A block of shell of the page. */
export interface Example {
  script: string;
  /** Settings of the server, if it has nothing else. */
  settings?: Record<string, string>;
  /** The operations it uses, as `POST /sessions`. */
  calls: string[];
  /** What its last call is answered, if that is shown. */
  answer?: Answer;
}

export interface Answer {
  status: string;
  headers: string[];
  body: unknown;
}

/** The examples of the page, in their order. */
export function examples(): Example[] {
  const found: Example[] = [];
  for (const [, kind, text] of page.matchAll(/^```(sh|http)\n(.*?)^```$/gms)) {
    if (kind === 'http') {
      found.at(-1)!.answer = document(text);
      continue;
    }
    const settings = text.trim().split('\n').map((line) => /^([A-Z_]+)=(\S+)$/.exec(line)?.slice(1));
    if (settings.every((it) => it)) {
      found.push({ script: text, settings: Object.fromEntries(settings as string[][]), calls: [] });
      continue;
    }
    const commands = text.split(/^curl /m).slice(1);
    found.push({ script: text, calls: commands.map(call) });
  }
  return found;
}

function call(command: string): string {
  const path = /^"\$API([^"]*)"/.exec(command)![1].replace(/\$id|wiki/, '{id}');
  const method = /--request (\w+)/.exec(command)?.[1] ?? (command.includes('--json') ? 'POST' : 'GET');
  return `${method} ${path}`;
}

/** Reads an answer as it stands in the page, or as it came. */
export function document(text: string): Answer {
  const [head, ...rest] = text.replaceAll('\r', '').split('\n\n');
  const [status, ...headers] = head.trim().split('\n');
  const body = rest.join('\n\n').trim();
  return { status, headers, body: body === '' ? undefined : JSON.parse(body) };
}

/** What is otherwise than the page says. Only the headers that it shows are compared. */
export function differences(said: Answer, got: Answer): string[] {
  const named = (header: string) => header.replace(/^[^:]*/, (name) => name.toLowerCase());
  const missing = said.headers.filter((header) => !got.headers.some((it) => fits(named(header), named(it))));
  const status = fits(said.status, got.status) ? [] : [`${got.status} for ${said.status}`];
  return [...status, ...missing, ...compare(said.body, got.body, '')];
}

/** `…` stands for anything, a moment for any moment, an id for any id. In a list, a last `…` stands for more of it. */
function compare(said: unknown, got: unknown, at: string): string[] {
  const wrong = [`${at}: ${JSON.stringify(got)} for ${JSON.stringify(said)}`];
  if (typeof said === 'string' && typeof got === 'string') return fits(said, got) ? [] : wrong;
  if (Array.isArray(said) && Array.isArray(got)) {
    if (said.at(-1) !== '…') {
      return said.length === got.length ? said.flatMap((it, i) => compare(it, got[i], `${at}/${i}`)) : wrong;
    }
    const left = [...got];
    return said.slice(0, -1).flatMap((it, i) => {
      const found = left.findIndex((other) => compare(it, other, '').length === 0);
      left.splice(0, found + 1);
      return found < 0 ? [`${at}/${i}: not in ${JSON.stringify(got)}`] : [];
    });
  }
  if (!isObject(said) || !isObject(got)) return said === got ? [] : wrong;
  // The mail worker may be faster than the answer.
  if (at === '/mail' && said.state === 'queued' && got.state === 'handed_over') return [];
  const names = new Set([...Object.keys(said), ...Object.keys(got)]);
  return [...names].flatMap((name) => compare(said[name], got[name], `${at}/${name}`));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function fits(said: string, got: string): boolean {
  for (const kind of [MOMENT, ID]) if (kind.test(said)) return kind.test(got);
  const parts = said.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`).test(got);
}

/** The rows of the table whose first column is called so, without the marks of code. */
export function table(first: string): string[][] {
  const start = page.indexOf(`| ${first} |`);
  const [, , ...lines] = page.slice(start, page.indexOf('\n\n', start)).split('\n');
  return lines.map((line) => line.slice(1, -1).split('|').map((cell) => cell.replaceAll('`', '').trim()));
}

/** The operations of the description, each with the problems it may answer, as `404 not-found`. */
export function operations(): { call: string; problems: string[] }[] {
  const { paths } = JSON.parse(readFileSync(join(docs, 'api', 'openapi.json'), 'utf8'));
  const all = Object.entries<Record<string, any>>(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { responses }]) => ({ call: `${method.toUpperCase()} ${path}`, responses })));
  return all.map(({ call, responses }) => {
    const problems = Object.entries<any>(responses).filter(([, it]) => it.content?.['application/problem+json']);
    const named = ([status, { description }]: [string, { description: string }]) =>
      [...description.matchAll(/`([a-z-]+)`/g)].map(([, name]) => `${status} ${name}`);
    return { call, problems: problems.flatMap(named) };
  });
}
