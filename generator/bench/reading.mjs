// Measures what a reader's browser makes of the pages, in a real Chromium:
//   node reading.mjs lighthouse BULLETIN [RUNS]    Lighthouse (mobile), each kind of page that may be indexed, in each language: the
//                                                  median of RUNS (5) for each of its four marks
//   node reading.mjs paint ARTICLE BY_HAND [RUNS]  first paint on slow 3G and 2G of a written page, beside the page by hand of the same
//                                                  text, in turn: medians of RUNS (5) and their ratio
// Both need the packages `lighthouse` and `puppeteer-core` (which it brings) below the folder that VESTNIK_NODE_MODULES names, and
// Chromium (VESTNIK_BROWSER, else /usr/bin/chromium). BULLETIN is built by the launcher beside this folder's program, into a folder of its
// own, with the address that it is then read at. Servers listen on the loopback only.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import zlib from 'node:zlib';

const modules = process.env.VESTNIK_NODE_MODULES;
if (!modules) {
  console.error('VESTNIK_NODE_MODULES must name a folder node_modules that holds lighthouse: npm install --prefix FOLDER lighthouse');
  process.exit(2);
}
const load = name => import(pathToFileURL(path.join(modules, name)));
const { default: puppeteer } = await load('puppeteer-core/lib/esm/puppeteer/puppeteer-core.js');

const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];
const TYPES = { html: 'text/html', xml: 'application/xml', json: 'application/json', js: 'text/javascript', txt: 'text/plain',
  jpg: 'image/jpeg', webp: 'image/webp', png: 'image/png' };
// WebPageTest's profiles 3GSlow and 2G: kbit/s, and milliseconds there and back.
const LINKS = { 'slow 3G': { rate: 400, latency: 400 }, '2G': { rate: 280, latency: 800 } };

const median = numbers => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** Serves a folder, or one file as every address, compressed as a host of static files does. */
function serve(root) {
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    let file = fs.statSync(root).isFile() ? root : path.join(root, path.normalize(name));
    if (fs.existsSync(file) && fs.statSync(file).isDirectory()) file = path.join(file, 'index.html');
    if (!fs.existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file).slice(1)] ?? 'application/octet-stream';
    const bytes = fs.readFileSync(file);
    const text = /^(text|application\/(xml|json))/.test(type);
    response.writeHead(200, { 'Content-Type': type + (text ? ';charset=utf-8' : ''), ...(text && { 'Content-Encoding': 'br' }) });
    response.end(text ? zlib.brotliCompressSync(bytes) : bytes);
  });
  return new Promise(done => server.listen(0, '127.0.0.1', () => done(server)));
}

const browser = () => puppeteer.launch({ executablePath: process.env.VESTNIK_BROWSER ?? '/usr/bin/chromium', args: FLAGS });

/** One page of each kind and language that stays, answers 200 and may be indexed, by the address that it asks to be known at. */
function kinds(site) {
  const found = new Map();
  for (const name of fs.readdirSync(site, { recursive: true }).map(String).filter(n => n.endsWith('.html')).sort()) {
    const html = fs.readFileSync(path.join(site, name), 'utf8');
    const kind = /<body class="k-([a-z]+)"/.exec(html)?.[1];
    const language = /<html lang="([^"]+)"/.exec(html)?.[1];
    const address = /<link rel="canonical"[^>]* href="([^"]+)"/.exec(html)?.[1];
    if (kind && address && !/http-equiv="refresh"|name="robots" content="noindex"/.test(html) && !found.has(`${kind} ${language}`)) {
      found.set(`${kind} ${language}`, address);
    }
  }
  return found;
}

async function lighthouseMarks(bulletin, runs) {
  const { default: lighthouse } = await load('lighthouse/core/index.js');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'vestnik-reading-'));
  const site = path.join(folder, 'site');
  fs.mkdirSync(site);
  const server = await serve(site);
  const address = `http://localhost:${server.address().port}`;
  const launcher = fileURLToPath(new URL('../cli/target/vestnik', import.meta.url));
  const built = spawnSync(launcher, ['build', bulletin, '--output', site, '--cache', path.join(folder, 'cache'), '--base-url', address]);
  if (built.status !== 0) throw new Error(String(built.stdout) + built.stderr);
  console.log('kind language        performance accessibility best-practices seo   page');
  for (const [kind, page] of kinds(site)) {
    const marks = [];
    const failed = new Set();
    for (let run = 0; run < runs; run++) {
      const chromium = await browser();
      const port = Number(new URL(chromium.wsEndpoint()).port);
      const { lhr } = await lighthouse(page, { port, output: 'json', logLevel: 'silent' });
      await chromium.close();
      marks.push(Object.values(lhr.categories).map(c => Math.round(c.score * 100)));
      for (const category of Object.values(lhr.categories)) {
        category.auditRefs.filter(a => a.weight > 0 && lhr.audits[a.id].score !== null && lhr.audits[a.id].score < 0.9)
            .forEach(a => failed.add(a.id));
      }
    }
    const shown = [0, 1, 2, 3].map(i => String(median(marks.map(m => m[i]))).padStart(10)).join('   ');
    console.log(kind.padEnd(18), shown, '  ', page.slice(address.length), [...failed].join(' '));
  }
  server.close();
  fs.rmSync(folder, { recursive: true });
}

async function paint(address, link) {
  const chromium = await browser();
  const page = await chromium.newPage();
  await page.setCacheEnabled(false);
  await page.emulateNetworkConditions({ download: link.rate * 125, upload: link.rate * 125, latency: link.latency });
  await page.goto(address, { waitUntil: 'load', timeout: 120000 });
  await new Promise(done => setTimeout(done, 300));
  const first = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  await chromium.close();
  return first;
}

async function paints(article, byHand, runs) {
  const [ours, theirs] = [await serve(path.resolve(article)), await serve(path.resolve(byHand))];
  for (const [name, link] of Object.entries(LINKS)) {
    const times = [[], []];
    for (let run = 0; run < runs; run++) {
      times[0].push(await paint(`http://127.0.0.1:${ours.address().port}/`, link));
      times[1].push(await paint(`http://127.0.0.1:${theirs.address().port}/`, link));
    }
    const [a, b] = times.map(median);
    console.log(`${name}: ours ${a.toFixed(0)} ms, by hand ${b.toFixed(0)} ms, ratio ${(a / b).toFixed(2)}`);
  }
  ours.close();
  theirs.close();
}

const [what, ...words] = process.argv.slice(2);
if (what === 'lighthouse' && words[0]) {
  await lighthouseMarks(words[0], Number(words[1] ?? 5));
} else if (what === 'paint' && words[1]) {
  await paints(words[0], words[1], Number(words[2] ?? 5));
} else {
  console.error('usage: reading.mjs lighthouse BULLETIN [RUNS] | paint ARTICLE BY_HAND [RUNS]');
  process.exit(2);
}
