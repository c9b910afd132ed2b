// Keeps the files of one version, so that the page works without a network.
'use strict';

const VERSION = 'geslaagd-@VERSION@';
const FILES = ['./', 'manifest.json', 'icon.svg', 'licences.txt',
    'program.bin?@VERSION@', 'wasm.bin?@VERSION@', 'data.bin?@VERSION@'];

self.addEventListener('install', (event) => event.waitUntil(
    caches.open(VERSION).then((cache) => cache.addAll(FILES))
        .then(() => self.skipWaiting())));

self.addEventListener('activate', (event) => event.waitUntil(
    caches.keys().then((names) => Promise.all(names
        .filter((name) => name.startsWith('geslaagd-') && name !== VERSION)
        .map((name) => caches.delete(name))))
        .then(() => self.clients.claim())));

// The page itself from the network where there is one, so that a new version is
// seen; its parts are those of the version that the page asks for.
self.addEventListener('fetch', (event) => {
    if (event.request.method !== 'GET') {
        return;
    }
    event.respondWith(event.request.mode === 'navigate'
        ? fetch(event.request).catch(() => caches.match('./'))
        : caches.match(event.request).then(
            (answer) => answer || fetch(event.request)));
});
