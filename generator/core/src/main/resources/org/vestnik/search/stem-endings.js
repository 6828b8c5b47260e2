// As EndingStemmer does in Java.
const alike = pairs('alike');
const beginnings = (T.beginnings || '').split(' ');
const stem = word => {
  for (const [from, to] of alike) {
    word = word.split(from).join(to);
  }
  const beginning = beginnings.find(some => some && word.startsWith(some) && word.length >= some.length + 3);
  word = word.slice(beginning ? beginning.length : 0);
  return cut(word, 3, T.endings || '') ?? word;
};
