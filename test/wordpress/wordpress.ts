/**
 * A WordPress of Debian's packages on this machine, with a database of its own: everything lies in one temporary folder
 * and is gone with it. It listens on loopback alone, the database on a socket in the folder.
 */
import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {freePort} from '../tools/free-port.mjs';

export interface WordPress {
  readonly origin: string;
  /** Where its files lie. */
  readonly folder: string;
  /** Runs PHP that knows all of WordPress, and gives what it prints. */
  run(code: string): string;
  /** What PHP has complained about, and which addresses WordPress would have asked for. */
  readLog(): string;
  stop(): Promise<void>;
}

const setup = fileURLToPath(new URL('setup.php', import.meta.url));

const config = (folder: string, origin: string) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${folder}/db.sock' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'AUTH_KEY', 'of a site that lives for minutes' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${folder}/debug.log' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** Nothing leaves this machine, at once and without a wait; what would have is written down. */
const noRequests = `<?php
add_filter( 'pre_http_request', function ( $answer, $options, $url ) {
	error_log( "request to $url from " . wp_debug_backtrace_summary() );
	return new WP_Error( 'offline', 'This site is offline.' );
}, 10, 3 );
`;

/** Ends a program and all that it has started. */
const stopGroup = (child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): void => {
  try {
    process.kill(-child.pid!, signal);
  } catch {
    // It has ended already.
  }
};

const waitFor = async (title: string, isReady: () => boolean | Promise<boolean>, seconds = 60): Promise<void> => {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(100)) if (await isReady()) return;
  throw new Error(`${title} did not start within ${seconds} s`);
};

export const startWordPress = async (): Promise<WordPress> => {
  const folder = mkdtempSync(join(tmpdir(), 'ht-help-wordpress-'));
  const site = `${folder}/site`;
  const started: ChildProcess[] = [];
  const start = (program: string, args: string[], env = {}): ChildProcess => {
    // A group of its own: it ends as a whole, also the workers of PHP.
    const child = spawn(program, args, {stdio: 'ignore', detached: true, cwd: folder, env: {...process.env, ...env}});
    started.push(child);
    return child;
  };
  const killAll = () => started.forEach((child) => stopGroup(child, 'SIGKILL'));
  process.on('exit', killAll);
  // A run that is cut short leaves nothing that runs, either.
  const end = () => {
    killAll();
    rmSync(folder, {recursive: true, force: true});
    process.exit(1);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, end);

  const stop = async () => {
    for (const child of started.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = once(child, 'exit');
      stopGroup(child);
      await Promise.race([ended, sleep(10_000, undefined, {ref: false}).then(killAll)]);
    }
    process.off('exit', killAll);
    for (const signal of signals) process.off(signal, end);
    rmSync(folder, {recursive: true, force: true});
  };

  try {
    const user = process.getuid?.() === 0 ? ['--user=root'] : [];
    const database = ['--no-defaults', `--datadir=${folder}/db`, ...user];
    execFileSync('mariadb-install-db', [...database, '--auth-root-authentication-method=normal', '--skip-test-db'], {stdio: 'pipe'});
    // What is lost when the power fails is lost gladly.
    const fast = ['--innodb-flush-log-at-trx-commit=0', '--skip-log-bin', '--innodb-doublewrite=0'];
    const socket = `${folder}/db.sock`;
    start('/usr/sbin/mariadbd', [...database, ...fast, '--skip-networking', `--socket=${socket}`, `--pid-file=${folder}/db.pid`, `--log-error=${folder}/db.log`]);

    const origin = `http://127.0.0.1:${await freePort()}`;
    cpSync('/usr/share/wordpress', site, {recursive: true, dereference: true, filter: (path) => !path.endsWith('.htaccess')});
    writeFileSync(`${site}/wp-config.php`, config(folder, origin));
    mkdirSync(`${site}/wp-content/mu-plugins`);
    writeFileSync(`${site}/wp-content/mu-plugins/no-requests.php`, noRequests);

    const php = (...args: string[]): string => execFileSync('php', ['-d', 'display_errors=stderr', ...args], {encoding: 'utf8', stdio: 'pipe'});
    await waitFor('MariaDB', () => existsSync(socket));
    php('-r', `(new mysqli(null, 'root', '', '', 0, '${socket}'))->query('CREATE DATABASE wordpress') || exit(1);`);
    php(setup, site, origin);

    // Four at a time, as a browser asks. The cache keeps compiled PHP between requests.
    start('php', ['-d', 'upload_max_filesize=64M', '-d', 'post_max_size=64M', '-S', origin.slice('http://'.length), '-t', site], {PHP_CLI_SERVER_WORKERS: '4'});
    const answers = async () => (await fetch(origin).catch(() => undefined))?.ok ?? false;
    await waitFor('WordPress', answers);

    return {
      origin,
      folder: site,
      run: (code) => php('-r', `$_SERVER['HTTP_HOST'] = '${new URL(origin).host}'; require '${site}/wp-load.php'; ${code}`),
      readLog: () => (existsSync(`${folder}/debug.log`) ? readFileSync(`${folder}/debug.log`, 'utf8') : ''),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
