// node web.js GAME MINIMAL WORK RUNS REST TALK: what two pages cost in Chromium,
// a line a figure. Of processor time all that the browser's processes have had is
// counted, over REST seconds.
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { Game, openBrowser, pause, serve } from './game.js';

const [game, minimal, work, ...numbers] = process.argv.slice(2);
const [runs, rest, talk] = numbers.map(Number);
const HERTZ = 100; // of /proc
const profile = work + '/profile';
mkdirSync(profile);
const browser = await openBrowser('chromium', profile);

const median = (all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)];
const tell = (name, figure) => console.log(name + ' ' + figure.toFixed(1));

// Notes when the first picture was put on the canvas.
function noteFirst() {
    const put = CanvasRenderingContext2D.prototype.putImageData;
    CanvasRenderingContext2D.prototype.putImageData = function (...dots) {
        window.firstPicture = window.firstPicture || performance.now();
        return put.apply(this, dots);
    };
}

function silence() {
    delete window.AudioContext;
    delete window.webkitAudioContext;
}

// From the address to the first picture, in milliseconds; each time as if for
// the first.
async function first(server, given) {
    const took = [];
    for (let i = 0; i < runs; i++) {
        const page = await Game.open(browser, server.address, given, {},
            noteFirst);
        took.push(await page.until('a picture', () => page.page.evaluate(
            () => window.firstPicture)));
        await page.page.close();
    }
    return median(took);
}

// Hundredths of a second that the browser and all under it have had.
function ticks() {
    const under = new Map();
    const had = new Map();
    for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
        try {
            const text = readFileSync(`/proc/${id}/stat`, 'utf8');
            const [, parent, ...rest] = text.slice(text.lastIndexOf(')') + 2)
                .split(' ');
            under.set(parent, [...(under.get(parent) || []), id]);
            had.set(id, Number(rest[9]) + Number(rest[10]));
        } catch {
            // it ended meanwhile
        }
    }
    const sum = (id) => (had.get(id) || 0) +
        (under.get(id) || []).reduce((all, one) => all + sum(one), 0);
    return sum(String(browser.process().pid));
}

async function load() {
    const before = ticks();
    await pause(rest * 1000);
    return (ticks() - before) / HERTZ / rest * 100;
}

async function talkIn(environment, before) {
    const page = await Game.open(browser, server.address, {
        arguments: ['play', 'fietsenmaker', '--seed', '7'],
        environment }, {}, before);
    await page.waitFor('^title button begin');
    await page.press('Enter', '^talk item form');
    await pause(talk * 1000);
    return page;
}

async function atRest(name, environment, before) {
    const page = await talkIn(environment, before);
    await pause(7000); // the hint of a first talk has come
    tell(name, await load());
    await page.page.close();
}

// Whole pictures are painted while he moves: after each thing done.
async function frames() {
    const page = await talkIn({ GESLAAGD_KALM: '0',
        GESLAAGD_TRACE_FRAMES: '1' }, null);
    for (let i = 0; i < 3; i++) {
        await page.page.keyboard.press('z');
        await pause(talk * 1000);
    }
    const trace = await page.page.evaluate(
        () => Module.FS.readFile('/trace', { encoding: 'utf8' }));
    for (const [, took] of trace.matchAll(/^frame 1280x720 (.*)$/gm)) {
        console.log('frame ' + took);
    }
    await page.page.close();
}

const server = await serve(game);
const least = await serve(minimal);
try {
    const shown = await browser.newPage();
    await shown.goto(server.address + 'manifest.json');
    await pause(3000);
    tell('empty', await load());
    tell('least', await first(least, { arguments: ['1'] }));
    tell('first', await first(server, {}));
    await frames();
    await atRest('breathing', { GESLAAGD_KALM: '0' }, silence);
    await atRest('calm', {}, silence);
    await atRest('sound', {}, null);
} finally {
    await browser.close();
    await server.close();
    await least.close();
}
