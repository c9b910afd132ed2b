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

async function wholeTalkByTouch(browser, address) {
    const game = await Game.open(browser, address, TALK, TOUCH);
    await game.tap('button begin', '^talk item form');
    await writeCell(game, 0, 1);
    await writeCell(game, 1, 2);
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
            delete window.DecompressionStream;
        });
        await game.waitNote(`${words}.*DecompressionStream`);
        await game.page.close();
    }
}

async function twice(browser, address) {
    const first = await Game.open(browser, address, TALK);
    await first.waitFor('^title button ');
    const second = await Game.open(browser, address, TALK);
    await second.waitNote('al open in een ander tabblad');
    await second.page.close();
    await first.page.close();
}

// Saved as a file, and put back where everything was gone.
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
        await Module.page.kept.replace([]);
        HTMLInputElement.prototype.click = function () {
            const data = new DataTransfer();
            data.items.add(new File([window.copy], 'kopie.json'));
            this.files = data.files;
            this.onchange();
        };
        window.confirm = () => true;
        document.querySelectorAll('#buttons button')[2].click();
    });
    await game.until('the page anew', () => game.page.evaluate(
        () => !window.copy && !!window.Module).catch(() => false));
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
    say('an old browser');
    await tooOld(browser, server.address);
    say('without a network');
    server = await offline(browser, server);
} finally {
    await browser.close();
    await server.close();
}
