// As RussianStemmer does in Java.
const stem = word => {
  const behind = (from, sign) => {
    const at = from < 0 ? -1 : word.slice(from).search(sign);
    return at < 0 ? -1 : from + at + 1;
  };
  const vowel = /[аеиоуыэюя]/;
  const other = /[^аеиоуыэюя]/;
  const from = behind(0, vowel);
  if (from < 0) {
    return word;
  }
  const second = behind(behind(behind(from, other), vowel), other);
  let found = cut(word, from, T.gerund);
  if (found === null) {
    found = cut(word, from, T.reflexive) ?? word;
    const name = cut(found, from, T.adjective);
    found = name === null ? cut(found, from, T.verb) ?? cut(found, from, T.noun) ?? found : cut(name, from, T.participle) ?? name;
  }
  found = cut(found, from, 'и') ?? found;
  if (second >= 0) {
    found = cut(found, second, T.derivation) ?? found;
  }
  const single = text => text.slice(from).endsWith('нн') ? text.slice(0, -1) : text;
  const plain = cut(found, from, T.superlative);
  return plain === null ? cut(found, from, 'ь') ?? single(found) : single(plain);
};
