/**
 * The first step of `npm run test:wordpress`: finds WordPress, its three themes, MariaDB, PHP and Chromium, and
 * installs what is missing where it may; else says what to type.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {findPrograms} from '../tools/engines.mjs';
import {install} from '../tools/ensure-browsers.mjs';

const themes = ['twentytwentyone', 'twentytwentytwo', 'twentytwentythree'];

/** Packages of Debian, each with a file by which it is known. No service of theirs is used: the tests start their own. */
export const packages = {
  wordpress: '/usr/share/wordpress/wp-load.php',
  ...Object.fromEntries(themes.map((theme) => [`wordpress-theme-${theme}`, `/usr/share/wordpress/wp-content/themes/${theme}/style.css`])),
  'mariadb-server-core': '/usr/sbin/mariadbd',
  'php-cli': '/usr/bin/php',
};

/** PHP has the file of this one in a folder that is named after its version. */
const hasMysqli = () => spawnSync('php', ['-r', 'exit(extension_loaded("mysqli") ? 0 : 1);']).status === 0;

export const findMissing = (exists = existsSync) => {
  const missing = Object.entries(packages).filter(([, file]) => !exists(file)).map(([name]) => name);
  const {chromium, font} = findPrograms(process.env, exists);
  return [...missing, ...(hasMysqli() ? [] : ['php-mysql']), ...(chromium ? [] : ['chromium']), ...(font ? [] : ['fonts-dejavu-core'])];
};

const main = () => {
  let missing = findMissing();
  const isRoot = process.getuid?.() === 0;
  if (missing.length && isRoot && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${missing.join(', ')}`);
    if (!install(missing)) console.error('apt-get has failed; what it says stands above.');
    missing = findMissing();
  }
  if (!missing.length) return;
  const sudo = isRoot ? '' : 'sudo ';
  console.error(`The test of the WordPress plugin needs what is missing here. On Debian 12, type:
${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${missing.join(' ')}`);
  process.exitCode = 1;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
