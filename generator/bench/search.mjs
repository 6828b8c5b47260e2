#!/usr/bin/env node
// What a reader loads for a search: bytes after gzip, of the first query with the page itself and of the one after it.
//
//   search.mjs SITE LANG WORDS [--queries N] [--seed S]
//
// WORDS is any text of the language: the queries are words of it in the forms that they have there, one and two at a time. The
// script of the site's own search page does the work; here it finds a page of few elements, and files in place of a host.
// Needs Node 18 and nothing else.
import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import vm from 'node:vm';

const [site, lang, text, ...options] = process.argv.slice(2);
const option = (name, usual) => options.includes(name) ? +options[options.indexOf(name) + 1] : usual;
const page = readFileSync(`${site}/${lang}/search.html`, 'utf8');
const code = /<script>(\{const T=.*?)<\/script>/s.exec(page)[1];
const unescape = s => s.replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
const weigh = bytes => gzipSync(bytes, {level: 9}).length;

// A page that was just opened: ask(query) gives the size of what it loads.
const open = () => {
  let loaded = 0;
  const parts = {};
  const element = () => ({dataset: {}, append() {}, focus() {}});
  const dataset = Object.fromEntries([...page.matchAll(/ data-(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, unescape(value)]));
  const document = {
    documentElement: {lang},
    getElementById: id => parts[id] ??= Object.assign(element(), {dataset}),
    createElement: element,
    head: {
      append(script) {
        const bytes = readFileSync(`${site}/${lang}/${script.src}`);
        loaded += weigh(bytes);
        vm.runInContext(bytes.toString(), context);
        setImmediate(() => script.onload());
      },
    },
  };
  const context = vm.createContext({document, location: {hash: ''}, Intl});
  context.window = context;
  vm.runInContext(code, context);
  return async query => {
    loaded = 0;
    parts.status_ = element();
    context.location.hash = '#' + encodeURIComponent(query);
    context.onhashchange();
    while (!parts.status_.textContent) {
      await new Promise(done => setTimeout(done, 1));
    }
    return [loaded, parts.status_.textContent];
  };
};

let state = option('--seed', 1);
const random = below => {
  state = Math.imul(state, 1103515245) + 12345 >>> 0;
  return Math.floor(state / 2 ** 32 * below);
};
const words = [...new Set(readFileSync(text, 'utf8').replace(/^---.*?^---/ms, '').match(/\p{L}{4,}/gu))];
const word = () => words[random(words.length)];
const count = option('--queries', 100);
const first = [];
const next = [];
for (let i = 0; i < count; i++) {
  const ask = open();
  const one = i % 2 ? word() : word() + ' ' + word();
  const other = i % 2 ? word() + ' ' + word() : word();
  first.push([weigh(page) + (await ask(one))[0], one]);
  next.push([...await ask(other), other]);
}
const tell = (name, sizes) => {
  sizes.sort((a, b) => a[0] - b[0]);
  console.log(`${name}: median ${sizes[sizes.length >> 1][0]}, worst ${sizes.at(-1)[0]} bytes (${sizes.at(-1).slice(1).join('; ')})`);
};
console.log(`${count} queries in ${lang}, page ${weigh(page)} bytes`);
tell('first', first);
tell('next', next);
