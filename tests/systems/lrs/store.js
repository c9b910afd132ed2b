// node store.js CERTIFICATE KEY: a record store on this machine, Learning
// Locker's, that keeps what it gets in memory. Prints its address. Beside it,
// under /busy/, a server that is busy twice and then hands on; under /gone/ one
// that hangs up; and, printed second, an address whose certificate nobody knows.
'use strict';

const http = require('http');
const https = require('https');
const { readFileSync } = require('fs');

const KEY = 'Basic ' + Buffer.from('sleutel:geheim').toString('base64');
const AUTHORITY = { objectType: 'Agent', mbox: 'mailto:lrs@example.org' };
const CLIENT = { _id: '1', title: 'test', authority: AUTHORITY,
    isTrusted: true, lrs_id: '1'.repeat(24), organisation: '2'.repeat(24),
    scopes: ['all'] };

function listen(server) {
    return new Promise((done) => server.listen(0, '127.0.0.1',
        () => done(server.address().port)));
}

// Who may write there: Learning Locker asks.
const clients = http.createServer((request, response) => {
    response.statusCode = request.headers.authorization === KEY ? 200 : 404;
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(CLIENT));
});

let busy = 2;
function front(store) {
    return (request, response) => {
        if (request.url.startsWith('/gone/')) {
            request.socket.destroy();
        } else if (request.url.startsWith('/busy/') && busy-- > 0) {
            response.statusCode = 503;
            response.end('busy');
        } else {
            request.pipe(http.request({ port: store, host: '127.0.0.1',
                method: request.method, headers: request.headers,
                path: request.url.replace(/^\/busy/, '/xAPI') }, (answer) => {
                response.writeHead(answer.statusCode, answer.headers);
                answer.pipe(response);
            }));
        }
    };
}

async function main() {
    const [certificate, key] = process.argv.slice(2);
    const spare = http.createServer();
    const store = await listen(spare);
    await new Promise((closed) => spare.close(closed));
    Object.assign(process.env, { EVENTS_REPO: 'test', MODELS_REPO: 'memory',
        AUTH_REPO: 'fetch', STORAGE_REPO: 'local', EXPRESS_PORT: String(store),
        WINSTON_CONSOLE_LEVEL: 'error',
        LL_CLIENT_INFO_ENDPOINT: `http://127.0.0.1:${await listen(clients)}/` });
    require('xapi-statements/dist/server.js');
    const open = await listen(http.createServer(front(store)));
    const unknown = await listen(https.createServer({
        cert: readFileSync(certificate), key: readFileSync(key) }, front(store)));
    console.log(`ADDRESS http://127.0.0.1:${open}`);
    console.log(`UNKNOWN https://127.0.0.1:${unknown}`);
}

main();
