// The page around the program: fetches its parts, brings back what was kept and
// keeps it again after each move, and says what is the matter. What the program
// itself asks of it is `Module.page` (engine/platform/web/library.js).
//
// Whoever puts the page somewhere (an LMS, a test) may set `window.GESLAAGD`
// before it: `environment`, variables of the program; `arguments`, what stands
// behind `geslaagd` on a command line; `ready`, a promise to wait for;
// `recording`, of a talk to go on with, and `played(recording, ended)`, called
// after each move; `notice`, the name of words to say before it begins.
// `?klant=fietsenmaker` in its address plays with that customer alone.
const GIVEN = window.GESLAAGD || {};
const LANGUAGE = (navigator.languages || ['nl']).some(
    (language) => language.startsWith('nl')) ? 'nl' : 'en';
const byId = (id) => document.getElementById(id);
const canvas = byId('canvas');

function say(name, what) {
    return WORDS[LANGUAGE][name].replace('{wat}', what || '');
}

// note(TEXTS, [[label, action], ...]): covers the game until something is
// chosen.
function note(texts, choices) {
    byId('words').replaceChildren(...[].concat(texts).map((text) => {
        const line = document.createElement('p');
        line.textContent = text;
        return line;
    }));
    byId('buttons').replaceChildren(...choices.map(([label, action]) => {
        const button = document.createElement('button');
        button.textContent = label;
        button.onclick = action;
        return button;
    }));
    byId('progress').hidden = true;
    byId('note').hidden = false;
    if (choices.length > 0) {
        byId('buttons').firstChild.focus();
    }
}

function uncover() {
    byId('note').hidden = true;
    canvas.focus();
}

// Asks, and gives what was chosen.
function ask(texts, labels) {
    return new Promise((chosen) => note(texts, labels.map(
        (label, i) => [label, () => chosen(i)])));
}

const again = () => location.reload();

// --- the parts: beside the page, or inside it

const inside = (name) => Uint8Array.from(
    atob(byId('part-' + name).textContent.trim()),
    (letter) => letter.charCodeAt(0));

async function bytesOf(name, arrived) {
    if (byId('part-' + name)) {
        const bytes = inside(name);
        arrived(bytes.length);
        return bytes;
    }
    const answer = await fetch(name + '.bin?' +
        document.body.dataset.version);
    if (!answer.ok) {
        throw new Error(name + ': ' + answer.status);
    }
    const pieces = [];
    const reader = answer.body.getReader();
    for (;;) {
        const { done, value } = await reader.read();
        if (done) {
            return new Uint8Array(await new Blob(pieces).arrayBuffer());
        }
        pieces.push(value);
        arrived(value.length);
    }
}

const MEMORY_PAGE = 65536;
let unpacking = null; // unpack.c, once it was wanted

async function part(name, arrived) {
    const packed = await bytesOf(name, arrived);
    unpacking = unpacking || WebAssembly.compile(inside('unpack'));
    const { exports } = await WebAssembly.instantiate(await unpacking,
        { env: { emscripten_notify_memory_growth: () => {} } });
    const { memory } = exports;
    const at = exports.unpack_place();
    const lacks = at + packed.length - memory.buffer.byteLength;
    memory.grow(Math.max(0, Math.ceil(lacks / MEMORY_PAGE)));
    new Uint8Array(memory.buffer).set(packed, at);
    const count = exports.unpack(packed.length);
    if (count === 0) {
        throw new Error(name);
    }
    return new Uint8Array(memory.buffer, at + packed.length, count).slice();
}

async function parts() {
    const all = Number(document.body.dataset.bytes) || 1;
    let arrived = 0;
    const more = (count) => {
        arrived += count;
        byId('progress').value = Math.min(1, arrived / all);
    };
    const names = ['program', 'wasm', 'data'];
    const [program, wasm, data] = await Promise.all(
        names.map((name) => part(name, more)));
    return { program: new TextDecoder().decode(program), wasm, data };
}

// --- what is kept: the files under /data, one record each

const KEPT = '/data';
const STORE = 'files';

// An answer of IndexedDB, or of a whole transaction.
function answer(request) {
    return new Promise((done, failed) => {
        request.onsuccess = request.oncomplete = () => done(request.result);
        request.onerror = request.onabort = request.onblocked =
            () => failed(request.error);
    });
}

class Kept {
    constructor() {
        this.database = null; // null: this browser keeps nothing
        this.marks = new Map();
        this.busy = false;
        this.late = false;
    }

    async open() {
        try {
            const request = indexedDB.open('geslaagd', 1);
            request.onupgradeneeded =
                () => request.result.createObjectStore(STORE);
            this.database = await answer(request);
            if (navigator.storage && navigator.storage.persist) {
                navigator.storage.persist().catch(() => {});
            }
        } catch {
            this.database = null;
        }
        return this.database !== null;
    }

    // Path and bytes of all that was kept.
    async read() {
        if (!this.database) {
            return [];
        }
        const store = this.database.transaction(STORE).objectStore(STORE);
        const names = answer(store.getAllKeys());
        const bytes = answer(store.getAll());
        const [paths, all] = await Promise.all([names, bytes]);
        return paths.map((path, i) => [path, all[i]]);
    }

    bringBack(FS, files) {
        for (const [path, bytes] of files) {
            makeFile(FS, path, bytes);
            this.marks.set(path, markOf(FS, path));
        }
    }

    // What changed since, in one transaction: all of it, or nothing.
    async keep(FS) {
        if (!this.database) {
            return;
        }
        if (this.busy) {
            this.late = true;
            return;
        }
        const now = new Map(filesUnder(FS, KEPT).map(
            (path) => [path, markOf(FS, path)]));
        const changed = [...now].filter(
            ([path, mark]) => this.marks.get(path) !== mark);
        const gone = [...this.marks.keys()].filter((path) => !now.has(path));
        if (changed.length + gone.length === 0) {
            return;
        }
        this.busy = true;
        try {
            const work = this.database.transaction(STORE, 'readwrite');
            const store = work.objectStore(STORE);
            changed.forEach(
                ([path]) => store.put(FS.readFile(path).slice(), path));
            gone.forEach((path) => store.delete(path));
            if (work.commit) {
                work.commit();
            }
            this.marks = now;
            await answer(work);
        } catch (error) {
            this.marks = new Map(); // all of it again, the next time
            console.warn('geslaagd: ' + error);
        }
        this.busy = false;
        if (this.late) {
            this.late = false;
            await this.keep(FS);
        }
    }

    // Those that are not there already.
    async add(files) {
        const there = new Set((await this.read()).map(([path]) => path));
        const work = this.database.transaction(STORE, 'readwrite');
        const store = work.objectStore(STORE);
        files.filter(([path]) => !there.has(path)).forEach(
            ([path, bytes]) => store.put(bytes, path));
        await answer(work);
    }
}

// Writing sets the time of a file, in whole milliseconds; a count beside it
// tells two in one.
function markOf(FS, path) {
    const node = FS.lookupPath(path).node;
    return node.timestamp + ' ' + node.usedBytes + ' ' + (node.written || 0);
}

function countWrites(FS) {
    const before = FS.write;
    FS.write = (stream, ...rest) => {
        stream.node.written = (stream.node.written || 0) + 1;
        return before.call(FS, stream, ...rest);
    };
}

function filesUnder(FS, folder) {
    return FS.readdir(folder).filter((name) => name !== '.' && name !== '..')
        .map((name) => folder + '/' + name)
        .flatMap((path) => FS.isDir(FS.stat(path).mode)
            ? filesUnder(FS, path) : [path]);
}

function makeFile(FS, path, bytes) {
    FS.mkdirTree(path.slice(0, path.lastIndexOf('/')));
    FS.writeFile(path, bytes);
}

// --- files from and to the one who plays

function download(name, bytes, type) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([bytes], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

function choose(accept) {
    return new Promise((chosen) => {
        const input = document.createElement('input');
        input.type = 'file';
        input.accept = accept;
        input.onchange = () => chosen(input.files[0]);
        input.click();
    });
}

const TYPES = { html: 'text/html', csv: 'text/csv', json: 'application/json' };
const typeOf = (name) => TYPES[name.split('.').pop()] ||
    'application/octet-stream';

// What the program writes among the papers is handed over.
const PAPERS = '/Downloads';
const handed = new Map();

function handOver(FS) {
    for (const path of filesUnder(FS, PAPERS)) {
        const mark = markOf(FS, path);
        if (handed.get(path) !== mark) {
            handed.set(path, mark);
            const name = path.slice(path.lastIndexOf('/') + 1);
            download(name, FS.readFile(path), typeOf(name));
        }
    }
}

function openPaper(FS, address) {
    const path = decodeURIComponent(address.replace(/^file:\/\//, ''));
    const type = typeOf(path) + ';charset=utf-8';
    return URL.createObjectURL(new Blob([FS.readFile(path)], { type }));
}

const BACKUP = 'geslaagd-reservekopie';

function backup(FS) {
    const files = filesUnder(FS, KEPT).map((path) => [path,
        btoa(Array.from(FS.readFile(path),
            (byte) => String.fromCharCode(byte)).join(''))]);
    download(BACKUP + '.json', JSON.stringify({ [BACKUP]: 1, files }),
        TYPES.json);
}

// The journal of a copy waits here for the program, which lays it beside what
// there is: it can tell the same talk from another.
const ADDED = KEPT + '/erbij.json';

function filesOf(copy) {
    return copy.files.filter(([path]) => path.startsWith(KEPT + '/') &&
        !path.includes('..') && !path.includes('/journaal.db'))
        .map(([path, text]) => [path,
            Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))]);
}

async function putBack(kept) {
    const bytes = new Uint8Array(await (await choose('.json')).arrayBuffer());
    let files;
    try {
        const copy = JSON.parse(new TextDecoder().decode(bytes));
        files = copy[BACKUP] ? filesOf(copy) : null;
    } catch {
        files = null;
    }
    if (!files) {
        note(say('not_copy'), [[say('again'), again]]);
        return;
    }
    await kept.add([...files, [ADDED, bytes]]);
    again();
}

async function added(lines) {
    Module.FS.unlink(ADDED);
    await Module.page.kept.keep(Module.FS);
    note(lines, [[say('again'), again]]);
}

// Where the program looks for them, and where it finds what is given to it.
const OWN = KEPT + '/geslaagd/klanten';
const GIFTS = '/gekregen';

// A parcel is for the program itself: it shows who is in it, and asks.
async function give(file) {
    const path = GIFTS + '/' + file.name;
    makeFile(Module.FS, path, new Uint8Array(await file.arrayBuffer()));
    Module._SDL_SendDropFile(0, Module.allocateUTF8(path));
    Module._SDL_SendDropComplete(0);
}

async function addCustomer(FS, kept, file) {
    if (!/^[a-z0-9_]+\.lua$/.test(file.name)) {
        note(say('not_customer'), [[say('again'), uncover]]);
        return;
    }
    makeFile(FS, OWN + '/' + file.name,
        new Uint8Array(await file.arrayBuffer()));
    await kept.keep(FS);
    note(say('customer_added', file.name), [[say('again'), again]]);
}

async function showLicences() {
    const address = byId('part-licences')
        ? URL.createObjectURL(new Blob([await part('licences', () => {})],
            { type: 'text/plain;charset=utf-8' }))
        : 'licences.txt';
    window.open(address, '_blank');
}

// --- typing, where the keys of SDL do not reach

function press(key, code, keyCode) {
    for (const kind of ['keydown', 'keyup']) {
        canvas.dispatchEvent(new KeyboardEvent(kind,
            { key, code, keyCode, which: keyCode, bubbles: true }));
    }
}

// Behind a key that means nothing: the game leaves out letters that belong to a
// key it took.
function type(text) {
    press('F13', 'F13', 124);
    for (const letter of text.replace(/\s+/g, ' ')) {
        const charCode = letter.codePointAt(0);
        canvas.dispatchEvent(new KeyboardEvent('keypress',
            { key: letter, charCode, keyCode: charCode, bubbles: true }));
    }
}

// A keyboard on the screen, one that composes letters and one that guesses
// words change a text; a field of the browser lies unseen over that of the
// program, and what changed in it is typed. Before the text stands something to
// erase.
const BEFORE = '\u2060\u2060';

class Field {
    constructor() {
        this.input = byId('field');
        this.text = '';
        this.input.addEventListener('input', () => this.follow());
        this.input.addEventListener('blur', () => this.empty());
        this.empty();
    }

    empty() {
        this.input.value = BEFORE;
        this.text = '';
    }

    follow() {
        const now = this.input.value;
        if (!now.startsWith(BEFORE)) {
            press('Backspace', 'Backspace', 8);
            this.empty();
            return;
        }
        const text = now.slice(BEFORE.length);
        let same = 0;
        while (same < text.length && text[same] === this.text[same]) {
            same++;
        }
        for (const letter of this.text.slice(same)) {
            press('Backspace', 'Backspace', 8);
        }
        type(text.slice(same));
        this.text = text;
        if (text.includes('\n')) {
            this.empty();
        }
    }

    // In dots of the canvas; nowhere when there is nothing to type.
    at(area) {
        if (area) {
            const ratio = window.devicePixelRatio || 1;
            ['left', 'top', 'width', 'height'].forEach((side, i) => {
                this.input.style[side] = area[i] / ratio + 'px';
            });
            if (document.activeElement !== this.input) {
                this.input.focus({ preventScroll: true });
            }
        } else if (document.activeElement === this.input) {
            canvas.focus();
        }
    }
}

// What is the browser's own: everything with Ctrl, but for the sizes of the
// letters and undoing; reloading; and all keys while something lies over the
// game.
function isForBrowser(event) {
    return !byId('note').hidden || event.code === 'F5' ||
        ((event.ctrlKey || event.metaKey) && !event.altKey &&
            !['+', '-', '=', 'z', 'Control', 'Meta'].includes(event.key));
}

function listenToKeys() {
    for (const kind of ['keydown', 'keypress', 'keyup']) {
        window.addEventListener(kind, (event) => {
            if (isForBrowser(event)) {
                event.stopImmediatePropagation();
            }
        }, true);
    }
    document.addEventListener('paste', (event) => {
        if (byId('note').hidden) {
            event.preventDefault();
            type(event.clipboardData.getData('text'));
        }
    });
}

// --- what the program asks for

class Page {
    constructor(kept) {
        this.kept = kept;
        this.context = canvas.getContext('2d', { alpha: false });
        this.field = new Field();
        this.seen = '';
    }

    typeAt(area) {
        this.field.at(area);
    }

    // Read by a screen reader as it comes.
    tell(language, text) {
        const line = document.createElement('p');
        line.lang = language;
        line.textContent = text;
        byId('live').append(line);
        while (byId('live').childElementCount > 40) {
            byId('live').firstChild.remove();
        }
    }

    // What can be done, to look through: a line each.
    offer(lines) {
        if (lines !== this.seen) {
            this.seen = lines;
            byId('offer').replaceChildren(...lines.split('\n').filter(Boolean)
                .map((text) => {
                    const item = document.createElement('li');
                    item.textContent = text;
                    return item;
                }));
        }
    }

    size() {
        const box = canvas.getBoundingClientRect();
        const ratio = window.devicePixelRatio || 1;
        return {
            width: Math.max(1, Math.round(box.width * ratio)),
            height: Math.max(1, Math.round(box.height * ratio)),
        };
    }

    pen() {
        return this.context;
    }

    fill(full) {
        const change = full ? document.documentElement.requestFullscreen
            : document.exitFullscreen;
        Promise.resolve(change && change.call(
            full ? document.documentElement : document)).catch(() => {});
    }

    // It waits now: what was done is kept.
    rested() {
        this.kept.keep(Module.FS);
        handOver(Module.FS);
    }

    played(recording, ended) {
        if (GIVEN.played) {
            GIVEN.played(recording, ended);
        }
    }

    recording() {
        return GIVEN.recording || '';
    }

    speaks() {
        return 'speechSynthesis' in window;
    }

    say(language, text) {
        const said = new SpeechSynthesisUtterance(text);
        said.lang = language === 'nl' ? 'nl-NL' : language;
        said.voice = speechSynthesis.getVoices().find(
            (voice) => voice.lang.startsWith(language)) || null;
        speechSynthesis.speak(said);
    }

    hush() {
        speechSynthesis.cancel();
    }

    async ended() {
        await this.kept.keep(Module.FS);
        if (!this.kept.database) {
            note(say('ended_lost'), [[say('again'), again]]);
            return;
        }
        note([say('ended'), say('copy_why')], [
            [say('again'), again],
            [say('copy'), () => backup(Module.FS)],
            [say('put_back'), () => putBack(this.kept)],
            [say('customer'), async () => addCustomer(
                Module.FS, this.kept, await choose('.lua'))],
            [say('licences'), showLicences],
        ]);
    }
}

// --- sound

// SDL asks for it as soon as it can be had, and then a machine is waked a
// hundred times a second for a room that hums; a tenth of a second later costs a
// quarter of that.
const SOUND_LATER = 0.1;

function hearLater() {
    const Sound = window.AudioContext;
    if (Sound) {
        window.AudioContext = class extends Sound {
            constructor() {
                super({ latencyHint: SOUND_LATER });
            }
        };
    }
}

// --- from the beginning

// Two tabs would each keep their own over that of the other. Resolves to
// whether this one may play.
function alone() {
    if (!navigator.locks) {
        return Promise.resolve(true);
    }
    return new Promise((told) => {
        navigator.locks.request('geslaagd', { ifAvailable: true }, (lock) => {
            told(lock !== null);
            return lock ? new Promise(() => {}) : undefined;
        }).catch(() => told(true));
    });
}

function settle(files) {
    const { FS, ENV } = Module;
    Object.assign(ENV, { HOME: '/', XDG_DATA_HOME: KEPT,
        XDG_CONFIG_HOME: '/config' }, GIVEN.environment);
    countWrites(FS);
    FS.mkdirTree(KEPT);
    FS.mkdirTree(PAPERS);
    makeFile(FS, '/config/user-dirs.dirs',
        'XDG_DOCUMENTS_DIR="' + PAPERS + '"\n');
    Module.page.kept.bringBack(FS, files);
}

function failed(what) {
    console.error(what);
    Module.page.kept.keep(Module.FS);
    note([say('failed'), String(what).slice(0, 300)], [[say('again'), again]]);
}

function listen() {
    const { FS, page } = Module;
    listenToKeys();
    const open = window.open.bind(window);
    window.open = (address, ...rest) => open(
        String(address).startsWith('file:///') ? openPaper(FS, address)
            : address, ...rest);
    window.addEventListener('pagehide', () => page.kept.keep(FS));
    document.addEventListener('visibilitychange', () => page.kept.keep(FS));
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => {
        event.preventDefault();
        const file = event.dataTransfer.files[0];
        if (file && file.name.endsWith('.klant')) {
            give(file);
        } else if (file) {
            addCustomer(FS, page.kept, file);
        }
    });
}

function asked() {
    const name = new URLSearchParams(location.search).get('klant');
    return /^[a-z0-9_]+$/.test(name || '') ? ['play', name] : [];
}

function run(got, kept, files) {
    const errors = [];
    const lines = [];
    const adding = files.some(([path]) => path === ADDED);
    hearLater();
    window.Module = {
        canvas,
        page: new Page(kept),
        arguments: adding ? ['journaal', '--erbij', ADDED]
            : GIVEN.arguments || asked(),
        wasmBinary: got.wasm,
        getPreloadedPackage: () => got.data.buffer,
        print: (text) => {
            lines.push(text);
            console.log(text);
        },
        printErr: (text) => {
            errors.push(text);
            console.warn(text);
        },
        preRun: [() => settle(files)],
        onAbort: failed,
        // The program gave up before there was anything to see.
        quit: (status, error) => {
            if (adding) {
                added([...lines, ...errors]);
            } else if (status !== 0) {
                failed(errors.slice(-3).join('\n'));
            }
            throw error;
        },
        onRuntimeInitialized: () => {
            listen(); // before SDL does
            if (!adding) {
                uncover();
            }
        },
    };
    window.addEventListener('error', (event) => {
        if (event.error && event.message !== 'unwind') {
            failed(event.message);
        }
    });
    const script = document.createElement('script');
    script.textContent = got.program;
    document.body.append(script);
}

async function begin() {
    canvas.setAttribute('aria-label', say('canvas'));
    document.documentElement.lang = LANGUAGE;
    byId('upright').firstChild.textContent = say('upright');
    byId('words').textContent = say('loading');
    if (typeof WebAssembly !== 'object') {
        note(say('old'), []);
        return;
    }
    let got;
    try {
        got = await parts();
    } catch (error) {
        note(say('broken', error.message), [[say('retry'), again]]);
        return;
    }
    if (!await alone()) {
        note(say('twice'), [[say('retry'), again]]);
        return;
    }
    const kept = new Kept();
    if (!await kept.open()) {
        await ask(say('blocked'), [say('play')]);
    }
    await GIVEN.ready;
    if (GIVEN.notice) {
        await ask(say(GIVEN.notice), [say('play')]);
    }
    run(got, kept, await kept.read());
    if ('serviceWorker' in navigator && location.protocol.startsWith('http') &&
        !GIVEN.played) {
        navigator.serviceWorker.register('worker.js').catch(() => {});
    }
}

begin();
