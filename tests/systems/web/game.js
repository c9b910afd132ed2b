// The game in a page of a browser, for the walks of this folder: what it shows
// is read where GESLAAGD_TRACE puts it (engine/app/app.h), and what is done is
// done by finger or key. Each waiting has a bound, far beyond what it takes.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import puppeteer from 'puppeteer-core';

const LOOKS = 600;
const TRIES = 60; // of a tap or a key
const LOOK_MS = 200;
const TYPES = { html: 'text/html', js: 'text/javascript',
    json: 'application/json', svg: 'image/svg+xml', txt: 'text/plain' };

export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

export function fail(what) {
    throw new Error('FAILED: ' + what);
}

// A browser with its own profile in `folder`.
export function openBrowser(name, folder) {
    const chromium = {
        executablePath: '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic',
            '--no-first-run', '--disable-background-networking',
            '--disable-component-update', '--disable-sync'],
    };
    const firefox = { browser: 'firefox', executablePath: '/usr/bin/firefox-esr' };
    return puppeteer.launch({ headless: true, userDataDir: folder,
        timeout: 300000,
        protocolTimeout: 600000,
        ...(name === 'firefox' ? firefox : chromium) });
}

// A plain static server: { address, close() }.
export function serve(folder, port = 0) {
    const server = createServer((request, response) => {
        const path = normalize(new URL(request.url, 'http://a').pathname);
        const file = path.endsWith('/') ? path + 'index.html' : path;
        try {
            const bytes = readFileSync(join(folder, file));
            response.setHeader('Content-Type',
                TYPES[file.split('.').pop()] || 'application/octet-stream');
            response.end(bytes);
        } catch {
            response.statusCode = 404;
            response.end();
        }
    });
    return new Promise((done) => server.listen(port, '127.0.0.1', () => done({
        address: `http://127.0.0.1:${server.address().port}/`,
        port: server.address().port,
        close: () => new Promise((closed) => {
            server.close(closed);
            server.closeAllConnections();
        }),
    })));
}

export class Game {
    // `given`: GESLAAGD of page.js; `before`: a function run in the page first.
    static async open(browser, address, given = {}, view = {}, before = null) {
        const game = new Game();
        game.page = await browser.newPage();
        game.frame = game.page.mainFrame();
        game.errors = [];
        game.page.on('pageerror', (error) => game.errors.push(String(error)));
        game.page.on('console', (line) => game.errors.push(line.text()));
        await game.page.setViewport({ width: 1280, height: 720, ...view });
        await game.page.evaluateOnNewDocument((set) => {
            Object.defineProperty(navigator, 'languages',
                { get: () => [set.language || 'nl-NL'] });
            window.GESLAAGD = { ...set, environment: { GESLAAGD_KALM: '1',
                GESLAAGD_TRACE: '/trace', ...set.environment } };
        }, given);
        if (before) {
            await game.page.evaluateOnNewDocument(before);
        }
        game.ratio = view.deviceScaleFactor || 1;
        await game.page.goto(address);
        return game;
    }

    // From now on what stands in the first frame of the page.
    async enterFrame() {
        this.frame = await this.until('a frame', () => this.page.frames()[1]);
        await this.until('a canvas', () => this.frame.evaluate(
            () => document.activeElement && document.getElementById('note') &&
                document.getElementById('note').hidden).catch(() => false));
        await this.frame.focus('#canvas');
    }

    // The last whole state; '' before there is one.
    state() {
        return this.frame.evaluate(() => {
            try {
                const text = Module.FS.readFile('/trace', { encoding: 'utf8' });
                const end = text.lastIndexOf('\nend\n');
                return text.slice(text.lastIndexOf('state ', end), end + 1);
            } catch {
                return '';
            }
        }).catch(() => ''); // between two pages
    }

    note() {
        return this.frame.evaluate(() => document.getElementById('note').hidden
            ? '' : document.getElementById('words').innerText).catch(() => '');
    }

    async until(what, look) {
        for (let i = 0; i < LOOKS; i++) {
            const seen = await look();
            if (seen) {
                return seen;
            }
            await pause(LOOK_MS);
        }
        return fail(`never saw ${what}\n${await this.note()}\n` +
            `${await this.state()}\n${this.errors.slice(-9).join('\n')}`);
    }

    waitFor(form) {
        const wanted = new RegExp(form, 'm');
        return this.until(form, async () => {
            const now = await this.state();
            return wanted.test(now) ? now : null;
        });
    }

    waitNote(form) {
        return this.until(form, async () => new RegExp(form).test(
            await this.note()));
    }

    async turns() {
        const found = /^turns (\d+)$/m.exec(await this.state());
        return found ? Number(found[1]) : 0;
    }

    // The middle, in CSS pixels, of what begins so behind the screen's name.
    async find(name) {
        const now = await this.waitFor(`^[a-z]+ ${name} `);
        const line = new RegExp(`^[a-z]+ ${name} .*`, 'm').exec(now)[0];
        const [x, y, w, h] = line.split(' ').slice(3, 7).map(Number);
        return { x: (x + w / 2) / this.ratio, y: (y + h / 2) / this.ratio };
    }

    // Taps, again where that came too soon to count, until the state has what is
    // to follow.
    async tap(name, form) {
        const wanted = new RegExp(form, 'm');
        for (let i = 0; i < TRIES; i++) {
            if (wanted.test(await this.waitFor(`^[a-z]+ ${name} |${form}`))) {
                return;
            }
            const at = await this.find(name);
            await pause(400);
            await this.page.touchscreen.tap(at.x, at.y);
            for (let k = 0; k < 10; k++) {
                if (wanted.test(await this.state())) {
                    return;
                }
                await pause(LOOK_MS);
            }
        }
        fail(`${name} did not lead to ${form}\n${await this.state()}`);
    }

    async press(key, form) {
        const wanted = new RegExp(form, 'm');
        for (let i = 0; i < TRIES; i++) {
            await this.page.keyboard.press(key);
            for (let k = 0; k < 15; k++) {
                if (wanted.test(await this.state())) {
                    return;
                }
                await pause(LOOK_MS);
            }
        }
        fail(`${key} did not lead to ${form}\n${await this.state()}`);
    }

    async shot(path) {
        await this.page.screenshot({ path });
    }
}
