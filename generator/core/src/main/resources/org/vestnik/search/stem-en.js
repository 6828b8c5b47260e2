// As EnglishStemmer does in Java. A capital Y is a consonant.
const whole = new Map(pairs('whole'));
const [second, third, fourth] = ['second', 'third', 'fourth'].map(key => new Map(pairs(key)));
const short = /[^aeiouy][aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$/;
const stem = word => {
  if (word.length < 3 || whole.has(word)) {
    return whole.get(word) ?? word;
  }
  word = word.replace(/^y|(?<=[aeiouy])y/g, 'Y');
  const end = (region, from) => {
    const found = region.exec(word.slice(from));
    return found ? from + found.index + found[0].length : word.length;
  };
  const first = end(/^(?:gener|commun|arsen)|[aeiouy][^aeiouy]/, 0);
  const inner = end(/[aeiouy][^aeiouy]/, first);
  if (/sses$/.test(word)) {
    word = word.slice(0, -2);
  } else if (/ie[ds]$/.test(word)) {
    word = word.slice(0, word.length > 4 ? -2 : -1);
  } else if (/[^us]s$/.test(word) && /[aeiouy]./.test(word.slice(0, -1))) {
    word = word.slice(0, -1);
  }
  if (` ${T.kept} `.includes(` ${word} `)) {
    return word;
  }
  let found;
  if (found = /eed(ly)?$/.exec(word)) {
    word = found.index < first ? word : word.slice(0, found.index + 2);
  } else if ((found = /(?:ed|ing)(?:ly)?$/.exec(word)) && /[aeiouy]/.test(word.slice(0, found.index))) {
    word = word.slice(0, found.index);
    if (/(?:at|bl|iz)$/.test(word)) {
      word += 'e';
    } else if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(word)) {
      word = word.slice(0, -1);
    } else if (word.length <= first && short.test(word)) {
      word += 'e';
    }
  }
  word = word.replace(/^(.+[^aeiouy])[yY]$/, '$1i');
  const may = (ending, rest) =>
    ending === 'ogi' ? /l$/.test(rest) :
    ending === 'li' ? /[cdeghkmnrt]$/.test(rest) :
    ending === 'ion' ? /[st]$/.test(rest) :
    ending !== 'ative' || rest.length >= inner;
  for (const [endings, from] of [[second, first], [third, first], [fourth, inner]]) {
    for (let length = Math.min(7, word.length); length > 1; length--) {
      const ending = word.slice(-length);
      if (endings.has(ending)) {
        const rest = word.slice(0, -length);
        word = rest.length >= from && may(ending, rest) ? rest + endings.get(ending) : word;
        break;
      }
    }
  }
  const at = word.length - 1;
  const rest = word.slice(0, -1);
  const silent = /e$/.test(word) && (at >= inner || at >= first && !short.test(rest));
  return (silent || /ll$/.test(word) && at >= inner ? rest : word).replace(/Y/g, 'y');
};
