import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The site's own configuration, as it is published. */
const CONFIGURATION = 'deploy/nginx';
/** What Linux counts processor time in, for every program: 1/100 s (USER_HZ). */
const TICKS_A_SECOND = 100;
const START_TRIES = 100;
const TRY_PAUSE_MS = 50;

/** A running nginx with one worker. */
export interface Nginx {
  origin: string;
  version: string;
  /** Processor time that the worker has used so far, in seconds. */
  workerSeconds(): number;
  close(): Promise<void>;
}

/**
 * Makes a server part serve a folder on a port of the loopback address, and nothing else of it different.
 * @throws Error where the part has no `listen` or `root` to change
 */
export function moveServer(configuration: string, port: number, folder: string): string {
  const listen = /^\s*listen 8080;$/m;
  const root = /^\s*root [^;]+;$/m;
  if (!listen.test(configuration) || !root.test(configuration))
    throw new Error(`${CONFIGURATION}/sabamori.conf has no "listen 8080;" or no "root"`);
  return configuration
    .replace(/^\s*listen \[::\]:8080;\n/m, '')
    .replace(listen, `  listen 127.0.0.1:${port};`)
    .replace(root, () => `  root "${folder}";`);
}

/**
 * Serves a built site with the site's own configuration, without rights of root, from a folder that is removed at the end.
 * @throws Error with what nginx says where it does not start
 */
export async function startNginx(program: string, port: number, dist: string): Promise<Nginx> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sabamori-nginx-'));
  writeConfiguration(folder, port, path.resolve(dist));
  const server = spawn(program, ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr?.on('data', (text) => {
    said += text;
  });
  const close = async () => {
    if (server.exitCode === null && server.kill()) await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  try {
    const answer = await firstAnswer(origin, server, () => said);
    const worker = workerOf(server);
    return {
      origin,
      version: answer,
      workerSeconds: () => readProcessorSeconds(worker),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function writeConfiguration(folder: string, port: number, dist: string): void {
  const site = path.join(folder, 'sabamori');
  mkdirSync(site);
  cpSync(CONFIGURATION, site, { recursive: true });
  const server = path.join(site, 'sabamori.conf');
  writeFileSync(server, moveServer(readFileSync(server, 'utf8'), port, dist));
  const { uid, username } = os.userInfo();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path "${folder}/${kind}";`,
  );
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    [
      // As root nginx would give its worker another user, who need not be allowed to read the folder.
      ...(uid === 0 ? [`user ${username};`] : []),
      'daemon off;',
      'worker_processes 1;',
      `pid "${folder}/nginx.pid";`,
      'events { worker_connections 1024; }',
      'http {',
      '  access_log off;',
      '  sendfile on;',
      ...temporary,
      '  include sabamori/sabamori.conf;',
      '}',
      '',
    ].join('\n'),
  );
}

/** Waits until the server answers; the name it gives itself. */
async function firstAnswer(origin: string, server: ChildProcess, said: () => string): Promise<string> {
  for (let tries = 0; tries < START_TRIES && server.exitCode === null; tries++) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer?.ok) return answer.headers.get('server') ?? 'nginx';
    if (answer) throw new Error(`nginx answers the home page with ${answer.status}`);
    await new Promise((resolve) => setTimeout(resolve, TRY_PAUSE_MS));
  }
  throw new Error(`nginx does not start:\n${said()}`);
}

function workerOf({ pid }: ChildProcess): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0]);
}

function readProcessorSeconds(id: number): number {
  // The program's name, in brackets, may hold spaces; what follows it begins with the third field.
  const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}
