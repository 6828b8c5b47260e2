// Words out of text, and what is alike made alike: as WordReader and WordFold do in Java. T is the language's table.
const joiners = T.joiners || '';
const wordSigns = new RegExp('[\\p{L}\\p{Nd}\\p{M}\\u00ad' + joiners + ']+', 'gu');
const fold = word => {
  word = word.toLowerCase().replace(new RegExp('[\\u00ad' + joiners + ']', 'g'), '').normalize('NFC');
  if (/[\u00c0-\u024f]/.test(word)) {
    word = word.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/ß/g, 'ss');
  }
  word = word.replace(/\p{M}/gu, '').replace(/ё/g, 'е');
  return word.length > 1 && word.length <= 40 || /^[0-9]$/.test(word) ? word : '';
};
const pairs = key => (T[key] || '').split(' ').filter(pair => pair).map(pair => pair.split(':'));
// The longest of some endings cut off, if it lies behind a place; null if there is none. + wants one of two letters before it.
const cut = (word, from, endings) => {
  for (let length = Math.min(9, word.length - from); length > 0; length--) {
    const ending = word.slice(-length);
    if (` ${endings} `.includes(` ${ending} `)) {
      return word.slice(0, -length);
    }
    if (` ${endings} `.includes(` +${ending} `)) {
      return /[ая]$/.test(word.slice(from, -length)) ? word.slice(0, -length) : null;
    }
  }
  return null;
};
const stems = text => (text.match(wordSigns) || []).map(fold).filter(word => word).map(stem);
