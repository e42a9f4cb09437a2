// Keeps the page itself on the device, never what anybody wrote or was answered. The registry puts the version in: it follows
// from the files, so that a new release is a new worker and an old one leaves nothing behind.
const VERSION = '{version}';
const CACHE = 'field-' + VERSION;
const SHELL = [
  '/field/', '/field/field.css', '/field/app.js', '/field/dom.js', '/field/words.js', '/field/store.js', '/field/checks.js',
  '/field/fields.js', '/field/member.js', '/field/household.js', '/field/list.js', '/field/sync.js', '/field/records.js',
  '/field/words.json', '/field/manifest.webmanifest', '/assets/mark.svg', '/v1/places', '/v1/mis',
];

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(CACHE)
      .then((cache) => cache.addAll(SHELL.map((path) => new Request(path, {cache: 'reload', credentials: 'omit'}))))
      .then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(
        names.filter((name) => name.startsWith('field-') && name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  const known = event.request.method === 'GET' && address.origin === self.location.origin && !address.search
    && SHELL.includes(address.pathname);
  if (known) {
    event.respondWith(
      caches.open(CACHE).then((cache) => cache.match(address.pathname)).then((kept) => kept || fetch(event.request)));
  }
});
