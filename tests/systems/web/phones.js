// node phones.js PHONES_SERVE LANGUAGE WORK: what a phone in the room does, in
// Chromium. Every page is looked at light, dark and with letters twice as large:
// nothing may stand outside the screen, and what is touched is large enough.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fail, openBrowser, pause } from './game.js';

const [program, language, work] = process.argv.slice(2);
const SCREEN = { width: 360, height: 640, deviceScaleFactor: 2, isMobile: true,
    hasTouch: true };
const TOUCH_LEAST = 44; // CSS pixels a side
const LOOKS = 300;
const LETTERS = 18; // pixels, of the style sheet

// What phones_serve asks the room.
class Room {
    constructor() {
        this.program = spawn(program, [language],
            { stdio: ['pipe', 'pipe', 'inherit'] });
        this.lines = createInterface({ input: this.program.stdout })
            [Symbol.asyncIterator]();
    }
    async line() {
        return (await this.lines.next()).value;
    }
    async open() {
        this.address = await this.line();
        this.trainer = await this.line();
        this.letters = await this.line();
    }
    // Asks it, and tells what came of all so far.
    async ask(what) {
        this.program.stdin.write(what + '\n');
        return JSON.parse(await this.line());
    }
    async until(what, is) {
        for (let i = 0; i < LOOKS; i++) {
            if (is(await this.ask('zie'))) {
                return;
            }
            await pause(100);
        }
        fail(`the room never sees ${what}`);
    }
    close() {
        this.program.stdin.end();
    }
}

// What is wrong with how it stands on the screen; nothing in a good page.
function misfits(least) {
    const wrong = [];
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > wide) {
        wrong.push(`${document.documentElement.scrollWidth} of ${wide} wide`);
    }
    for (const one of document.querySelectorAll('button, input, a, summary')) {
        const at = one.getBoundingClientRect();
        if (one.type === 'hidden' || at.width === 0) {
            continue;
        }
        if (at.height < least || at.width < least || at.left < 0 ||
            at.right > wide) {
            wrong.push(`${one.textContent} ${at.left} ${at.width}x${at.height}`);
        }
    }
    const keys = document.querySelector('.toetsen');
    if (keys && keys.getBoundingClientRect().height > innerHeight * 0.6) {
        wrong.push('the keys cover what is read');
    }
    const digits = document.querySelector('.cijfers');
    if (digits && digits.getBoundingClientRect().height >
        2 * parseFloat(getComputedStyle(digits).fontSize)) {
        wrong.push('the digits are broken');
    }
    return wrong;
}

class Phone {
    static async open(browser, name, script = true) {
        const phone = new Phone();
        phone.name = name;
        phone.context = await browser.createBrowserContext();
        phone.page = await phone.context.newPage();
        phone.errors = [];
        phone.page.on('pageerror', (error) => phone.errors.push(String(error)));
        await phone.page.setJavaScriptEnabled(script);
        await phone.page.setViewport(SCREEN);
        return phone;
    }

    async waitFor(selector) {
        for (let i = 0; i < LOOKS; i++) {
            if (await this.page.$(selector).catch(() => null)) {
                return;
            }
            await pause(100);
        }
        fail(`${this.name} never sees ${selector}: ${await this.page.content()}`);
    }

    async send(selector) {
        await this.waitFor(selector);
        await this.page.tap(selector);
    }

    // With and without a script the form is the same; without, a page comes.
    async sendAway(selector) {
        await this.waitFor(selector);
        await Promise.all([this.page.waitForNavigation(),
            this.page.tap(selector)]);
    }

    async type(selector, text) {
        await this.waitFor(selector);
        await this.page.type(selector, text);
    }

    async look(what) {
        for (const [how, scheme, letters] of [['licht', 'light', 1],
            ['donker', 'dark', 1], ['groot', 'light', 2]]) {
            await this.page.emulateMediaFeatures(
                [{ name: 'prefers-color-scheme', value: scheme }]);
            await this.page.evaluate((size) => {
                document.documentElement.style.fontSize = size;
            }, letters > 1 ? `${LETTERS * letters}px` : '');
            const wrong = await this.page.evaluate(misfits, TOUCH_LEAST);
            await this.page.screenshot(
                { path: `${work}/${language}-${what}-${how}.png`,
                    fullPage: letters > 1 });
            if (wrong.length > 0) {
                fail(`${what}, ${how}: ${wrong.join('; ')}`);
            }
        }
        await this.page.evaluate(() => {
            document.documentElement.style.fontSize = '';
        });
    }

    async close() {
        if (this.errors.length > 0) {
            fail(`${this.name}: ${this.errors.join('; ')}`);
        }
        await this.context.close();
    }
}

const CHOICE = (i) => `button[name="keuze"][value="${i}"]`;
const CHOSEN = (i) => CHOICE(i) + '[aria-pressed="true"]';
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

async function enter(room, phone) {
    await phone.page.goto(new URL('/', room.address).href);
    await phone.look('deur');
    await phone.type('#letters', 'bbbb');
    await phone.sendAway('form button');
    await phone.waitFor('.fout:not(:empty)');
    await phone.look('deur-fout');
    await phone.type('#letters', room.letters.toLowerCase());
    await phone.sendAway('form button');
    await phone.look('binnen');
    await phone.type('#naam', 'Noor');
    await phone.sendAway('form button');
    await phone.waitFor('section.donker');
    await phone.look('donker');
}

// A vote, another, and what came of it; all by itself, as the room asks.
async function vote(room, phone) {
    await room.ask('stem');
    await phone.waitFor(CHOICE(3));
    await phone.look('stem');
    await phone.send(CHOICE(1));
    await phone.waitFor(CHOSEN(1));
    await room.until('a vote', (seen) => same(seen.hands, [0, 1, 0, 0]));
    await phone.look('gestemd');
    await phone.send(CHOICE(2));
    await phone.waitFor(CHOSEN(2));
    await room.until('the other', (seen) => same(seen.hands, [0, 0, 1, 0]));
    await room.ask('uitslag');
    await phone.waitFor('progress');
    await phone.look('uitslag');
}

async function write(room, phone) {
    for (const [what, text] of [['gok', 'Weer eentje'], ['zeg', 'Hoe druk dan']]) {
        await room.ask(what);
        await phone.waitFor('form[action$="/tekst"]');
        await phone.look(what);
        await phone.type('#tekst', text);
        await phone.send('form button');
        await room.until(text, (seen) => same(seen.texts, [text]));
        await phone.waitFor('p[role="status"]:not(:empty)');
        await phone.look(`${what}-verstuurd`);
    }
    await room.ask('gedachte');
    await phone.waitFor('.dacht');
    await phone.look('gedachte');
    await room.ask('kaart');
    await phone.type('#als', 'Als hij zwijgt');
    await phone.look('kaart');
    await phone.type('#dan', 'wacht ik');
    await phone.send('form button');
    await phone.page.waitForFunction(() =>
        document.querySelector('#dan').defaultValue === 'wacht ik');
    await room.ask('donker');
    await phone.waitFor('section.donker');
}

async function withScript(browser, room) {
    const phone = await Phone.open(browser, 'a phone');
    await enter(room, phone);
    await vote(room, phone);
    await write(room, phone);
    await phone.sendAway('form[action$="/weg"] button');
    await phone.waitFor('#naam');
    await phone.close();
}

// The same by forms alone: the page asks again every few seconds.
async function withoutScript(browser, room) {
    const phone = await Phone.open(browser, 'a phone without a script', false);
    await phone.page.goto(room.address);
    await phone.type('#naam', 'Sven');
    await phone.sendAway('form button');
    await room.ask('stem');
    await phone.waitFor(CHOICE(3)); // by itself
    await phone.sendAway(CHOICE(0));
    await phone.waitFor(CHOSEN(0));
    await phone.sendAway(CHOICE(3));
    await phone.waitFor(CHOSEN(3));
    await room.until('a vote', (seen) => same(seen.hands, [0, 0, 0, 1]));
    await room.ask('uitslag');
    await phone.waitFor('progress');
    for (const [what, text] of [['gok', 'Gewoon'], ['zeg', 'Zomaar']]) {
        await room.ask(what);
        await phone.page.goto(room.address); // it waits where one types
        await phone.type('#tekst', text);
        await phone.sendAway('form button');
        await room.until(text, (seen) => same(seen.texts, [text]));
    }
    await room.ask('kaart');
    await phone.page.goto(room.address);
    await phone.type('#als', 'Als zij praat');
    await phone.type('#dan', 'luister ik');
    await phone.sendAway('form button');
    await phone.page.waitForSelector('#dan');
    await phone.close();
}

async function trainer(browser, room) {
    const phone = await Phone.open(browser, 'the trainer');
    await phone.page.goto(room.trainer);
    await phone.look('trainer-klop');
    await phone.sendAway('form button');
    await phone.waitFor('.cijfers');
    await phone.look('trainer-cijfers');
    await room.ask('ja');
    await phone.waitFor('button[name="toets"]');
    await room.ask('zeg');
    await phone.look('trainer');
    await phone.close();
}

mkdirSync(work, { recursive: true });
const room = new Room();
await room.open();
const browser = await openBrowser('chromium', `${work}/profile-${language}`);
try {
    await withScript(browser, room);
    await withoutScript(browser, room);
    await trainer(browser, room);
} finally {
    await browser.close();
    room.close();
}
console.log(`phones, ${language}: all pages`);
