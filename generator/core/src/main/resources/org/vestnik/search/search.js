// Finds articles in the browser. The page holds what search.ftlh shows; words, weights and titles come as scripts of the folder
// search/ beside it, each only when it is needed: wN.js calls w with the words of a shard, tN.js calls t with 16 titles. Nothing
// else is asked for, so it works from file:// too, and what is looked for stands behind the # of the address, which no server sees.
const part = id => document.getElementById(id);
const form = part('search_');
const field = part('query_');
const list = part('found_');
const more = part('more_');
const said = JSON.parse(form.dataset.words);
const shards = +form.dataset.shards;
const arrived = new Map();
const loading = new Map();
window.w = (number, words) => {
  arrived.set('w' + number, new Map(Object.entries(words)));
};
window.t = (number, titles) => {
  arrived.set('t' + number, titles);
};
const load = name => {
  if (!loading.has(name)) {
    loading.set(name, new Promise((done, failed) => {
      const script = document.createElement('script');
      script.onload = () => arrived.has(name) ? done(arrived.get(name)) : script.onerror();
      script.onerror = () => {
        loading.delete(name);
        failed(name);
      };
      script.src = 'search/' + name + '.js';
      document.head.append(script);
    }));
  }
  return loading.get(name);
};
const shardOf = stem => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < stem.length; i++) {
    hash = Math.imul(hash ^ stem.charCodeAt(i), 0x01000193);
  }
  return (hash ^ hash >>> 16) & shards - 1;
};
// What Shards wrote in Java: steps from article to article with their weights, as digits of base 45.
const decode = text => {
  const weights = new Map();
  let article = -1;
  let number = 0;
  let unit = 1;
  for (const sign of text) {
    const code = sign.charCodeAt(0);
    const value = code - (code < 92 ? 35 : 36);
    number += value % 45 * unit;
    unit *= 45;
    if (value < 45) {
      article += Math.floor(number / 3) + 1;
      weights.set(article, number % 3);
      number = 0;
      unit = 1;
    }
  }
  return weights;
};
// Articles that have all the words, else those that have some: the best first, of equals the newest.
const rank = words => {
  const ranks = new Map();
  for (const weights of words) {
    const rarity = Math.log(1 + form.dataset.articles / weights.size);
    for (const [article, weight] of weights) {
      const [has, worth] = ranks.get(article) || [0, 0];
      ranks.set(article, [has + 1, worth + rarity * [1, 2, 6][weight]]);
    }
  }
  const all = [...ranks];
  const whole = all.filter(([, [has]]) => has === words.length);
  const best = whole.length ? whole : all;
  best.sort((one, other) => other[1][1] - one[1][1] || other[0] - one[0]);
  return [best.map(([article]) => article), whole.length > 0];
};
const tell = text => {
  part('status_').textContent = text;
};
const element = (name, text) => Object.assign(document.createElement(name), {textContent: text});
let turn = 0;
const show = async (found, from, mine) => {
  const some = found.slice(from, from + 10);
  const titles = await Promise.all(some.map(article => load('t' + (article >> 4))));
  if (mine !== turn) {
    return;
  }
  some.forEach((article, i) => {
    const [title, address, day, date] = titles[i][article & 15];
    const item = document.createElement('li');
    const link = element('a', title);
    link.href = address;
    const time = element('time', date);
    time.dateTime = day;
    item.append(link, ' ', time);
    list.append(item);
    if (from && !i) {
      link.focus();
    }
  });
  more.hidden = from + 10 >= found.length;
  more.onclick = () => show(found, from + 10, mine).catch(fail);
};
const fail = () => tell(said.failed);
const search = async query => {
  const mine = ++turn;
  list.textContent = '';
  more.hidden = true;
  tell('');
  const wanted = [...new Set(stems(query))].slice(0, 8);
  if (!wanted.length) {
    return;
  }
  const words = await Promise.all(wanted.map(async stem => decode((await load('w' + shardOf(stem))).get(stem) || '')));
  const [found, isWhole] = rank(words);
  if (mine !== turn) {
    return;
  }
  if (!found.length) {
    tell(said.nothing);
    return;
  }
  await show(found, 0, mine);
  const forms = said.articles;
  const count = (forms[new Intl.PluralRules(document.documentElement.lang).select(found.length)] || forms.other).replace('{0}', found.length);
  if (mine === turn) {
    tell(isWhole ? count : said.some.replace('{0}', count));
  }
};
const asked = () => {
  let query = '';
  try {
    query = decodeURIComponent(location.hash.slice(1));
  } catch {
  }
  field.value = query;
  search(query).catch(fail);
};
form.onsubmit = event => {
  event.preventDefault();
  const hash = '#' + encodeURIComponent(field.value.trim());
  if (location.hash === hash) {
    asked();
  } else {
    location.hash = hash;
  }
};
window.onhashchange = asked;
form.hidden = false;
part('plain_').hidden = true;
asked();
