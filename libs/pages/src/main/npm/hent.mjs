// Fetches the packages of package-lock.json and lays what the pages use of them where the jar takes its files from.
// Run by Maven: node hent.mjs <work folder> <folder of the classes>. Does nothing when nothing has changed.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [work, classes] = process.argv.slice(2);
const target = join(classes, 'META-INF/resources/assets/pakker');
const versions = join(classes, 'dk/borgerblikket/pages/pakker.properties');
const here = dirname(fileURLToPath(import.meta.url));
const lock = readFileSync(join(here, 'package-lock.json'));
const packages = JSON.parse(lock).packages;
const version = (name) => packages[`node_modules/${name}`].version;

const stamp = join(work, 'hentet.sha256');
const wanted = createHash('sha256').update(lock).update(readFileSync(fileURLToPath(import.meta.url))).digest('hex');
if (existsSync(versions) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    process.exit(0);
}

fetchPackages();
rmSync(target, { recursive: true, force: true });
designSystem(join(work, 'node_modules/dkfds'), join(target, `dkfds-${version('dkfds')}`));
htmx(join(work, 'node_modules/htmx.org'), join(target, `htmx-${version('htmx.org')}`));
mkdirSync(dirname(versions), { recursive: true });
writeFileSync(versions, `dkfds=${version('dkfds')}\nhtmx=${version('htmx.org')}\n`);
writeFileSync(stamp, wanted);

/** The lock file holds the checksums, so it does not matter where the packages come from. Nothing of theirs is run. */
function fetchPackages() {
    mkdirSync(work, { recursive: true });
    cpSync(join(here, 'package.json'), join(work, 'package.json'));
    cpSync(join(here, 'package-lock.json'), join(work, 'package-lock.json'));
    const npm = spawnSync(
        'npm',
        ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'],
        { cwd: work, stdio: 'inherit', shell: process.platform === 'win32' },
    );
    if (npm.error || npm.status !== 0) {
        console.error('npm kunne ikke hente pakkerne til siderne (libs/pages/src/main/npm). Node.js 18 eller nyere med npm'
            + ' skal være installeret, og første gang skal der være netadgang.');
        process.exit(1);
    }
}

/** The style sheets, employees' and citizens', the icons they name and the fonts of their letters: as woff2 only, which every browser of today reads. */
function designSystem(from, to) {
    mkdirSync(join(to, 'css'), { recursive: true });
    for (const name of ['dkfds.min.css', 'dkfds-borgerdk.min.css']) {
        const style = readFileSync(join(from, 'dist/css', name), 'utf8')
            .replace(/\/\*# sourceMappingURL=.*?\*\//g, '')
            .replace(/(?<=@font-face\{[^}]*)src:[^;}]*url\(([^)]*\.woff2)\)[^;}]*/g, 'src:url($1) format("woff2")');
        writeFileSync(join(to, 'css', name), style);
        for (const [, file] of style.matchAll(/url\("?\.\.\/((?:fonts|img)\/[^)"]+)"?\)/g)) {
            cpSync(join(from, 'dist', file), join(to, file));
        }
    }
    cpSync(join(from, 'LICENSE.md'), join(to, 'LICENSE.md'));
    const fonts = join(from, 'dist/fonts/IBMPlexSans/complete/woff');
    const licence = readdirSync(fonts).find((name) => name.startsWith('license'));
    cpSync(join(fonts, licence), join(to, 'fonts/IBMPlexSans/license.txt'));
}

function htmx(from, to) {
    mkdirSync(to, { recursive: true });
    cpSync(join(from, 'dist/htmx.min.js'), join(to, 'htmx.min.js'));
    cpSync(join(from, 'LICENSE'), join(to, 'LICENSE'));
}
