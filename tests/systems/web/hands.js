// node hands.js BROWSER FOLDER WORK: hands for a walk of tests/window in a page,
// where there is no xdotool. Its address comes in WORK/hands; what is posted
// there is a command, a word a line; what it answers is the state, or nothing.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Game, openBrowser, serve } from './game.js';

const [name, folder, work] = process.argv.slice(2);
const profile = `${work}/${name}-hands`;
mkdirSync(profile, { recursive: true });
const KEYS = { Return: 'Enter', Next: 'PageDown', Down: 'ArrowDown',
    Right: 'ArrowRight' };
const browser = await openBrowser(name, profile);
const server = await serve(folder);
let game, context;

const COMMANDS = {
    // Each from nothing.
    async start(...words) {
        if (context) {
            await context.close();
        }
        context = await browser.createBrowserContext();
        game = await Game.open(context, server.address, { arguments: words });
        await game.waitFor('^state ');
    },
    state: () => game.state(),
    async key(...keys) {
        for (const key of keys) {
            await game.page.keyboard.press(KEYS[key] || key);
        }
    },
    type: (text) => game.page.keyboard.type(text),
    async mousemove(x, y, click) {
        await game.page.mouse.move(Number(x), Number(y));
        if (click) {
            await game.page.mouse.click(Number(x), Number(y));
        }
    },
    shot: (path) => game.shot(path),
    async end() {
        await browser.close();
        await server.close();
        setTimeout(() => process.exit(0), 100);
    },
};

createServer(async (request, response) => {
    let text = '';
    for await (const piece of request) {
        text += piece;
    }
    const [command, ...words] = text.split('\n');
    try {
        response.end(await COMMANDS[command](...words) || '');
    } catch (error) {
        response.statusCode = 500;
        response.end(String(error));
    }
}).listen(0, '127.0.0.1', function () {
    writeFileSync(`${work}/hands`, `http://127.0.0.1:${this.address().port}/`);
});
