// node walks.js BROWSER FOLDER FILE WORK: plays in a browser, from FOLDER on a
// static server and from the single FILE on disk.
import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Game, fail, openBrowser, pause, serve } from './game.js';

const [name, folder, file, work] = process.argv.slice(2);
const profile = (part) => {
    const path = `${work}/${name}-${part}`;
    mkdirSync(path, { recursive: true });
    return path;
};
const say = (what) => console.log(`${name}: ${what}`);
const shot = (game, what) => game.shot(`${work}/${name}-${what}.png`);

const TALK = { arguments: ['play', 'fietsenmaker', '--seed', '7'] };
const TOUCH = { hasTouch: true, width: 1024, height: 768 };

// One cell of the form, by finger.
async function writeCell(game, cell, turn) {
    if (!/^talk cell /m.test(await game.state())) {
        await game.tap('item form', '^talk cell ');
    }
    await game.tap(`cell ${cell}`, '^talk sentence 1 ');
    await game.tap('sentence 1', `^turns ${turn}$`);
}

// The form from its first cell to its last, and what comes then.
async function finishForm(game, from) {
    for (let cell = from; cell < 12; cell++) {
        await writeCell(game, cell, cell + 1);
    }
    await game.tap('button next', '^state car');
}

// Through the car to the river: the report comes as a download.
async function report(game) {
    await game.page.evaluate(() => {
        window.handed = [];
        HTMLAnchorElement.prototype.click = function () {
            window.handed.push(this.download);
        };
    });
    for (let i = 0; i < 60 && !/ button report /.test(await game.state()); i++) {
        await game.page.keyboard.press('Enter');
        await pause(300);
    }
    await game.tap('button report', '^report ');
    await game.until('a download', () => game.page.evaluate(() =>
        window.handed.some((file) => file.endsWith('.html'))));
}

// The room is heard with few wakings of the machine (page.js). Firefox does not
// play without a device, and does not tell.
async function soundLater(game) {
    if (name === 'chromium' && await game.until('the room', () =>
        game.page.evaluate(() => Module.SDL2 && Module.SDL2.audioContext &&
            Module.SDL2.audioContext.baseLatency)) < 0.05) {
        fail('the sound wakes the machine more often than it need');
    }
}

async function wholeTalkByTouch(browser, address) {
    const game = await Game.open(browser, address, TALK, TOUCH);
    await game.tap('button begin', '^talk item form');
    await writeCell(game, 0, 1);
    await writeCell(game, 1, 2);
    await soundLater(game);
    await shot(game, 'talk');
    say('reload in mid-talk');
    await game.page.reload();
    await game.tap('button resume', '^turns 2$');
    await writeCell(game, 2, 3);
    await pause(1000);
    say('close the tab in mid-talk');
    await game.page.close();
    const again = await Game.open(browser, address, TALK, TOUCH);
    await again.tap('button resume', '^turns 3$');
    await finishForm(again, 3);
    await shot(again, 'car');
    await report(again);
    await again.page.close();
}

async function wholeTalkByKeys(browser, address) {
    const game = await Game.open(browser, address,
        { arguments: ['play', 'vertegenwoordiger', '--seed', '7'] });
    await game.press('Enter', '^talk sentence 1 ');
    for (let turn = 1; turn <= 13; turn++) {
        await game.waitFor('^talk sentence 1 ');
        await game.press('1', `^turns ${turn}$`);
    }
    await game.press('Enter', '^state after');
    await game.page.close();
}

// Twice as many dots a side, and a page that changes its size.
async function dots(browser, address) {
    const game = await Game.open(browser, address, TALK,
        { deviceScaleFactor: 2 });
    await game.waitFor('^title button begin');
    const width = () => game.page.evaluate(() =>
        document.getElementById('canvas').width);
    if (await width() !== 2560) {
        fail(`the canvas is ${await width()} dots wide, not 2560`);
    }
    await shot(game, 'twice');
    await game.page.setViewport({ width: 1000, height: 700,
        deviceScaleFactor: 2 });
    await game.until('a smaller canvas', async () => await width() === 2000);
    await game.tap('button begin', '^talk item form');
    await game.page.close();
}

async function offline(browser, server) {
    const game = await Game.open(browser, server.address, TALK);
    await game.waitFor('^title button ');
    await game.page.evaluate(() => navigator.serviceWorker.ready);
    await game.until('the files kept', () => game.page.evaluate(async () =>
        (await Promise.all((await caches.keys()).map(async (key) =>
            (await (await caches.open(key)).keys()).length)))
            .reduce((a, b) => a + b, 0) >= 7));
    await server.close();
    await game.page.reload();
    await game.waitFor('^title button ');
    await game.page.close();
    return serve(folder, server.port);
}

async function blocked(browser, address) {
    const game = await Game.open(browser, address, TALK, {}, () => {
        Object.defineProperty(window, 'indexedDB', { get() {
            throw new DOMException('blocked', 'SecurityError');
        } });
    });
    await game.waitNote('bewaart hier niets');
    await shot(game, 'blocked');
    await game.page.click('#buttons button');
    await game.waitFor('^title button begin');
    await game.page.close();
}

async function tooOld(browser, address) {
    for (const [language, words] of [['nl', 'te oud'], ['en', 'too old']]) {
        const game = await Game.open(browser, address, { language }, {}, () => {
            delete window.WebAssembly;
        });
        await game.waitNote(words);
        await game.page.close();
    }
}

// What came in is not all of it.
async function cutOff(browser, address) {
    const game = await Game.open(browser, address, TALK, {}, () => {
        const whole = window.fetch;
        window.fetch = async (...what) => {
            const bytes = await (await whole(...what)).arrayBuffer();
            return new Response(bytes.slice(0, bytes.byteLength / 2));
        };
    });
    await game.waitNote('Niet alles kwam binnen');
    await game.page.close();
}

async function twice(browser, address) {
    const first = await Game.open(browser, address, TALK);
    await first.waitFor('^title button ');
    const second = await Game.open(browser, address, TALK);
    await second.waitNote('al open in een ander tabblad');
    await second.page.close();
    await first.page.close();
}

async function putBack(game, copy) {
    await game.page.evaluate((text) => {
        window.before = true;
        HTMLInputElement.prototype.click = function () {
            const data = new DataTransfer();
            data.items.add(new File([text], 'kopie.json'));
            this.files = data.files;
            this.onchange();
        };
        document.querySelectorAll('#buttons button')[2].click();
    }, copy);
    await game.until('the page anew', () => game.page.evaluate(
        () => !window.before && !!window.Module).catch(() => false));
}

// Saved as a file, and put back where everything was gone; and once more,
// where everything is there.
async function backup(game) {
    await game.page.evaluate(() => {
        const keep = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
            window.copy = blob;
            return keep.call(URL, blob);
        };
        HTMLAnchorElement.prototype.click = () => {};
        document.querySelectorAll('#buttons button')[1].click();
    });
    await game.until('a copy', () => game.page.evaluate(async () =>
        window.copy && (await window.copy.text()).includes('journaal.db')));
    await game.page.evaluate(async () => {
        for (const path of ['journaal.db', 'journaal.db.reserve']) {
            Module.FS.analyzePath('/data/geslaagd/' + path).exists &&
                Module.FS.unlink('/data/geslaagd/' + path);
        }
        await Module.page.kept.keep(Module.FS);
    });
    const copy = await game.page.evaluate(() => window.copy.text());
    await putBack(game, copy);
    await game.waitNote('kwam.* [1-9][0-9]* gesprek.* bij. Wat hier al stond: 0');
    await game.page.click('#buttons button');
    await game.waitFor('^choice button quit ');
    await quit(game);
    await putBack(game, copy);
    await game.waitNote('kwamen 0 gesprekken bij. Wat hier al stond: [1-9]');
    await game.page.click('#buttons button');
    await game.waitFor('^choice button quit ');
    if (!await game.page.evaluate(() =>
        Module.FS.analyzePath('/data/geslaagd/journaal.db').exists)) {
        fail('the copy was not put back');
    }
}

// A click on what has just come does not count yet: then again.
async function quit(game) {
    const at = await game.find('button quit');
    await game.until('how to go on', async () => {
        if (/Tot de volgende keer/.test(await game.note())) {
            return true;
        }
        await pause(400);
        await game.page.mouse.click(at.x, at.y);
        return false;
    });
}

// Away and back: the page says how to go on.
async function stopped(browser, address) {
    const game = await Game.open(browser, address, {});
    await game.waitFor('^choice button quit ');
    await shot(game, 'choice');
    await quit(game);
    await shot(game, 'ended');
    await backup(game);
    await quit(game);
    await game.page.click('#buttons button');
    await game.waitFor('^state choice');
    await game.page.close();
}

// Letters from a keyboard, from one on the screen or that composes them (they
// come as a whole, without keys), and from elsewhere.
async function typing(browser, address) {
    const game = await Game.open(browser, address, {}, TOUCH);
    await game.tap('button group', '^lesson field 0 ');
    await game.tap('field 0', '^lesson field 0 .* \\*$');
    await game.page.keyboard.type('Noor, ');
    await game.waitFor('^lesson field 0 .* Noor, *( \\*)?$');
    await game.page.evaluate(
        () => document.execCommand('insertText', false, 'Zoë'));
    await game.waitFor('^lesson field 0 .* Noor, Zoë( \\*)?$');
    await game.page.evaluate(() => {
        const event = new Event('paste', { bubbles: true, cancelable: true });
        event.clipboardData = { getData: () => ', Sven\nAïsha' };
        document.activeElement.dispatchEvent(event);
    });
    await game.waitFor('^lesson field 0 .* Noor, Zoë, Sven Aïsha( \\*)?$');
    await game.page.keyboard.press('Backspace');
    await game.waitFor('^lesson field 0 .* Noor, Zoë, Sven Aïsh( \\*)?$');
    await game.page.close();
}

// On a tablet a finger finds what it can hit: each way as large as WCAG 2.2 has
// it under "target size (enhanced)". Words in a line of text are as high as that,
// and of the form as much as fits on a sheet.
const FINGER = 44;
const LINE_OF_FORM = 40;

async function fingers(game, where) {
    const now = await game.waitFor('^[a-z]+ (button|item|cell|card|close) ');
    const small = now.split('\n').filter((line) => {
        const [, kind, , x, , w, h] = line.split(' ');
        return /^[0-9-]+$/.test(x) && !/ ~( \*)?$/.test(line) &&
            !/^(text|page|said)$/.test(line.split(' ')[0]) && kind !== 'span' &&
            Math.min(w, h) + 0.6 < game.ratio * // the trace has whole dots
                (kind === 'cell' ? LINE_OF_FORM : FINGER);
    });
    if (small.length > 0) {
        fail(`too small for a finger, ${where}:\n${small.join('\n')}`);
    }
}

async function tablet(browser, address) {
    const game = await Game.open(browser, address, {}, TOUCH);
    await game.waitFor('^choice card 6 ');
    await fingers(game, 'choice');
    await game.tap('button group', '^lesson field 0 ');
    await fingers(game, 'lesson');
    await game.page.close();
    const talk = await Game.open(browser, address, TALK,
        { ...TOUCH, deviceScaleFactor: 2 });
    await talk.waitFor('^title button begin');
    await fingers(talk, 'title');
    await talk.tap('button begin', '^talk item form');
    await fingers(talk, 'talk');
    await talk.tap('item form', '^talk cell ');
    await fingers(talk, 'form');
    await talk.tap('cell 0', '^talk sentence 1 ');
    await fingers(talk, 'sentences');
    for (const [key, screen] of [['F1', 'help'], ['F2', 'settings']]) {
        await talk.press(key, `^state ${screen}`);
        await fingers(talk, screen);
        await talk.press('Escape', '^state talk');
    }
    await talk.page.close();
}

// A telephone upright: a sentence, until it is turned.
async function upright(browser, address) {
    const game = await Game.open(browser, address, TALK,
        { hasTouch: true, width: 360, height: 640 });
    const sentence = () => game.page.evaluate(() => {
        const note = document.getElementById('upright');
        return getComputedStyle(note).display === 'none' ? ''
            : note.innerText.trim();
    });
    await game.until('how to hold it', async () =>
        /^Houd je telefoon dwars/.test(await sentence()));
    await shot(game, 'upright');
    await game.page.setViewport({ hasTouch: true, width: 640, height: 360 });
    await game.until('the game', async () => await sentence() === '');
    await game.tap('button begin', '^talk item form');
    await game.page.close();
}

// Keys and windows that a page does not have are not spoken of.
async function notOffered(browser, address) {
    const game = await Game.open(browser, address, {
        arguments: ['workshop', 'fietsenmaker', '--seed', '7', '--spelers',
            'Noor, Sven'], environment: { GESLAAGD_TRACE_TEXT: '1' } });
    await game.press('Enter', '^state talk');
    await game.press('F1', '^state help');
    await game.press('PageDown', '^text .*F8');
    const said = await game.state();
    if (/^text .*(F4|trainer alleen|telefoon)/m.test(said)) {
        fail(`the help names what is not there:\n${said}`);
    }
    await game.press('Escape', '^state talk');
    const before = await game.state();
    await game.page.keyboard.press('F4');
    await game.press('F1', '^state help');
    await game.press('Escape', '^state talk');
    if (await game.state() !== before) {
        fail(`F4 did something:\n${await game.state()}`);
    }
    await game.page.close();
}

// What a screen reader finds beside the canvas, and what is read aloud.
async function words(browser, address) {
    const game = await Game.open(browser, address, TALK, {}, () => {
        window.spoken = [];
        SpeechSynthesis.prototype.speak = (said) =>
            window.spoken.push(said.lang + ' ' + said.text);
    });
    await game.press('Enter', '^talk item form');
    await game.until('his words', () => game.page.evaluate(() =>
        document.getElementById('live').innerText.includes('Ga zitten')));
    await game.until('what can be done', () => game.page.evaluate(() =>
        document.getElementById('offer').innerText.includes('formulier')));
    if ((await game.page.evaluate(() => window.spoken)).length > 0) {
        fail('it spoke unasked');
    }
    await game.press('F2', '^settings setting voorlezen_more');
    for (let i = 0; i < 40 && !/^settings setting voorlezen_more .* \*$/m.test(
        await game.state()); i++) {
        await game.page.keyboard.press('Tab');
        await pause(100);
    }
    await game.page.keyboard.press('Enter');
    await game.until('a voice', () => game.page.evaluate(() =>
        window.spoken.some((line) => line === 'nl-NL Voorlezen: aan')));
    await game.page.close();
}

// A customer of one's own, dragged onto the page.
async function ownCustomer(browser, address) {
    const game = await Game.open(browser, address, {});
    await game.waitFor('^choice card 6 ');
    await game.page.evaluate(() => {
        const data = new DataTransfer();
        data.items.add(new File([Module.FS.readFile(
            '/geslaagd/scripts/klanten/inkoper.lua')], 'mijn_inkoper.lua'));
        document.dispatchEvent(new DragEvent('drop',
            { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await game.waitNote('mijn_inkoper.lua zit voortaan');
    await game.page.click('#buttons button');
    await game.waitFor('^choice card [0-9]+ .*mijn_inkoper');
    await game.page.evaluate(() => {
        const data = new DataTransfer();
        data.items.add(new File(['geen pakje'], 'bakker.klant'));
        document.dispatchEvent(new DragEvent('drop',
            { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await game.waitFor('^state own');
    await game.page.close();
}

const browser = await openBrowser(name, profile('profile'));
let server = await serve(folder);
try {
    for (const [what, address] of [['served', server.address],
        ['from disk', pathToFileURL(file).href]]) {
        say(`${what}: a whole talk by touch`);
        await wholeTalkByTouch(browser, address);
        say(`${what}: a whole talk by keyboard`);
        await wholeTalkByKeys(browser, address);
        say(`${what}: storage blocked`);
        await blocked(browser, address);
        say(`${what}: two tabs`);
        await twice(browser, address);
        say(`${what}: typing`);
        await typing(browser, address);
        say(`${what}: words beside the canvas`);
        await words(browser, address);
        say(`${what}: a customer of one's own`);
        await ownCustomer(browser, address);
        say(`${what}: stopped`);
        await stopped(browser, address);
    }
    say('two dots a pixel');
    await dots(browser, server.address);
    say('a tablet');
    await tablet(browser, server.address);
    say('a telephone upright');
    await upright(browser, server.address);
    say('what is not offered');
    await notOffered(browser, server.address);
    say('an old browser');
    await tooOld(browser, server.address);
    say('half of it');
    await cutOff(browser, server.address);
    say('without a network');
    server = await offline(browser, server);
} finally {
    await browser.close();
    await server.close();
}
