{
const host = document.querySelector('vestnik-preview');
let { version } = host.dataset;
const { events, mark } = host.dataset;
const template = host.querySelector('template');
if (template) host.attachShadow({ mode: 'open' }).append(template.content); // a browser without declarative shadow roots
const box = host.shadowRoot.querySelector('section');
let stream;
// The site has changed, but perhaps not this page of it.
const renew = async () => {
  const now = await fetch(location.href, { method: 'HEAD' }).catch(() => null);
  if (now?.headers.get('ETag') !== mark) location.reload();
};
const listen = () => {
  stream = new EventSource(events);
  stream.onmessage = message => {
    delete host.dataset.lost;
    const now = JSON.parse(message.data);
    if (box.innerHTML != now.box) box.innerHTML = now.box;
    if (now.version != version) renew(version = now.version);
  };
  stream.onerror = () => {
    host.dataset.lost = '';
    if (stream.readyState == EventSource.CLOSED) setTimeout(() => location.reload(), 1000); // another preview is there
  };
};
// A browser opens few connections to one server: pages out of sight leave theirs to others.
document.addEventListener('visibilitychange', () => {
  stream?.close();
  if (!document.hidden) listen();
});
addEventListener('pagehide', () => stream?.close());
if (!document.hidden) listen();
const file = host.shadowRoot.querySelector('.file');
file?.addEventListener('click', event => {
  event.preventDefault();
  navigator.clipboard?.writeText(file.dataset.file).then(() => { file.textContent = file.dataset.copied }, () => {});
});
}
