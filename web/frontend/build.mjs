// Makes the style sheet from the templates of all modules and lays fonts and scripts beside it.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const assets = '../target/classes/static/assets';
mkdirSync(`${assets}/fonts`, { recursive: true });

execFileSync(
  process.execPath,
  ['node_modules/@tailwindcss/cli/dist/index.mjs', '-i', 'src/app.css', '-o', `${assets}/app.css`, '--minify'],
  { stdio: ['ignore', 'inherit', 'inherit'] },
);

const fonts = {
  '@fontsource/noto-kufi-arabic/files/noto-kufi-arabic-arabic-400-normal.woff2': 'noto-kufi-arabic-400.woff2',
  '@fontsource/noto-kufi-arabic/files/noto-kufi-arabic-arabic-700-normal.woff2': 'noto-kufi-arabic-700.woff2',
  '@fontsource-variable/alexandria/files/alexandria-arabic-wght-normal.woff2': 'alexandria-arabic.woff2',
  '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2': 'inter-latin.woff2',
  '@fontsource-variable/roboto/files/roboto-latin-wght-normal.woff2': 'roboto-latin.woff2',
  'dirham/dist/fonts/sans/dirham-sans.woff2': 'dirham.woff2',
};
for (const [from, to] of Object.entries(fonts)) {
  copyFileSync(`node_modules/${from}`, `${assets}/fonts/${to}`);
}

const scripts = {
  'htmx.org/dist/htmx.min.js': 'htmx.js',
  'htmx.org/dist/ext/hx-sse.min.js': 'hx-sse.js',
};
for (const [from, to] of Object.entries(scripts)) {
  const text = readFileSync(`node_modules/${from}`, 'utf8').replace(/\/\/# sourceMappingURL=.*$/m, '');
  writeFileSync(`${assets}/${to}`, text);
}

// The second accessibility engine is for tests only and never part of the portal.
const checks = '../target/test-classes/accessibility';
mkdirSync(checks, { recursive: true });
copyFileSync('node_modules/accessibility-checker-engine/ace.js', `${checks}/ace.js`);
