// node lms.js BROWSER SCORM CMI5 WORK: plays in the two packages for an LMS, and
// is the LMS: what it is told must be as SCORM 1.2 and cmi5 have it.
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import validation from '@learninglocker/xapi-validation';
import { Game, fail, openBrowser } from './game.js';

const [name, scorm, cmi5, work] = process.argv.slice(2);
const profile = `${work}/${name}-lms`;
mkdirSync(profile, { recursive: true });
const MOVES = 13; // of the prologue, to its end

const validate = validation.default || validation;

function must(good, what) {
    if (!good) {
        fail(what);
    }
}

async function playOn(game, from, to) {
    for (let turn = from; turn <= to; turn++) {
        await game.waitFor('^talk sentence 1 ');
        await game.press('1', `^turns ${turn}$`);
    }
}

// --- SCORM 1.2: the page of the LMS, with the course in a frame

// What the run-time environment lets a course set, and as what.
const API = `
const FORMS = {
    'cmi.core.lesson_status': /^(passed|completed|failed|incomplete|browsed)$/,
    'cmi.core.exit': /^(time-out|suspend|logout|)$/,
    'cmi.core.session_time': /^\\d{2,4}:\\d{2}:\\d{2}(\\.\\d{1,2})?$/,
    'cmi.suspend_data': /^[^]{0,4096}$/,
};
const kept = JSON.parse(localStorage.getItem('lms') || '{}');
let open = false;
const log = (line) => localStorage.setItem('log',
    (localStorage.getItem('log') || '') + line + '\\n');
window.API = {
    LMSInitialize: (x) => { open = !open && x === ''; log('begin ' + open);
        return String(open); },
    LMSGetValue: (name) => open ? kept[name] || (name === 'cmi.core.lesson_status'
        ? 'not attempted' : '') : '',
    LMSSetValue: (name, value) => {
        const good = open && FORMS[name] && FORMS[name].test(value);
        log((good ? 'set ' : 'WRONG ') + name + ' ' + JSON.stringify(value));
        kept[name] = value;
        return String(!!good);
    },
    LMSCommit: () => { localStorage.setItem('lms', JSON.stringify(kept));
        return String(open); },
    LMSFinish: (x) => { log(open && x === '' ? 'finish' : 'WRONG finish');
        open = false; return 'true'; },
    LMSGetLastError: () => '0', LMSGetErrorString: () => '',
    LMSGetDiagnostic: () => '',
};`;
const COURSE = `<!DOCTYPE html><title>LMS</title><script>${API}</script>
<iframe src="/scorm/index.html?klant=vertegenwoordiger" width="1280" height="720">
</iframe>`;

// --- cmi5: a record store of as much as one course needs

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const ACTOR = { objectType: 'Agent', account: { homePage: 'https://lms.test',
    name: 'noor' } };
const REGISTRATION = '6f9619ff-8b86-4011-b42d-00c04fc964ff';
const COURSE_ID = 'https://lms.test/cursus/gesprek';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const store = { statements: [], states: {}, tokens: 0, learner: false,
    refuse: 0 };

function checkStatement(statement, id) {
    must(validate(statement).length === 0, JSON.stringify(validate(statement)));
    must(UUID.test(statement.id) && statement.id === id, 'the id of a statement');
    must(statement.context.registration === REGISTRATION, 'its registration');
    must(statement.context.extensions[SESSION] === 's1', 'the session');
    must(JSON.stringify(statement.actor) === JSON.stringify(ACTOR), 'the actor');
    must(statement.object.id === COURSE_ID, 'the activity');
    must(/Z$/.test(statement.timestamp), 'a time that is not in UTC');
    must(!JSON.stringify(statement).includes('score'), 'a score');
    must(store.learner, 'a statement before the preferences were asked for');
    const categories = statement.context.contextActivities.category
        .map((one) => one.id.split('/').pop()).sort().join();
    const verb = statement.verb.id.split('/').pop();
    const result = statement.result || {};
    const time = /^PT[\d.]+S$/.test(result.duration || '');
    must({
        initialized: categories === 'cmi5' && !statement.result,
        completed: categories === 'cmi5,moveon' && result.completion === true &&
            time,
        terminated: categories === 'cmi5' && time,
    }[verb], `${verb}: ${categories} ${JSON.stringify(result)}`);
    return verb;
}

function lrs(request, url, body) {
    const path = url.pathname.replace('/lrs/', '');
    const query = url.searchParams;
    if (path === 'fetch' && request.method === 'POST') {
        return [200, { 'auth-token': 'geheim' + store.tokens++ }];
    }
    if (!/^Basic geheim/.test(request.headers.authorization || '')) {
        return [401, {}];
    }
    if (path === 'agents/profile') {
        store.learner = true;
        return [404, {}];
    }
    const state = query.get('stateId');
    if (path === 'activities/state' && state === 'LMS.LaunchData') {
        return [200, { launchMode: 'Normal', moveOn: 'Completed',
            contextTemplate: { extensions: { [SESSION]: 's1' } } }];
    }
    if (path === 'activities/state') {
        if (request.method === 'PUT') {
            store.states[state] = body;
            return [204];
        }
        return store.states[state] ? [200, store.states[state]] : [404, {}];
    }
    if (path === 'statements' && request.method === 'PUT') {
        const statement = JSON.parse(body);
        if (store.refuse > 0) {
            store.refuse--;
            return [503, {}];
        }
        if (store.statements.some((one) => one.id === statement.id)) {
            return [409, {}];
        }
        try {
            store.statements.push({ id: statement.id,
                verb: checkStatement(statement, query.get('statementId')) });
        } catch (error) {
            store.wrong = String(error);
            return [400, {}];
        }
        return [204];
    }
    return [404, {}];
}

const TYPES = { html: 'text/html', js: 'text/javascript' };

function answer(request, response, body) {
    const url = new URL(request.url, 'http://a');
    if (url.pathname.startsWith('/lrs/')) {
        const [status, what] = lrs(request, url, body);
        response.writeHead(status, { 'Content-Type': 'application/json' });
        response.end(typeof what === 'string' ? what
            : what && JSON.stringify(what));
        return;
    }
    if (url.pathname === '/') {
        response.setHeader('Content-Type', 'text/html');
        response.end(COURSE);
        return;
    }
    const [, kind, file] = url.pathname.split('/');
    const folder = { scorm, cmi5 }[kind];
    try {
        const bytes = readFileSync(`${folder}/${file}`);
        response.setHeader('Content-Type',
            TYPES[file.split('.').pop()] || 'application/octet-stream');
        response.end(bytes);
    } catch {
        response.writeHead(404, { 'Content-Type': 'text/html' });
        response.end('<p>Niets.'); // a page, from which the log can be read
    }
}

const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => { body += part; });
    request.on('end', () => answer(request, response, body));
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const root = `http://127.0.0.1:${server.address().port}/`;

// Another computer: what the game itself kept in this browser is not there.
const elsewhere = (frame) => frame.evaluate(() => new Promise((done) => {
    Module.page.kept.database.close();
    Module.page.kept.database = null;
    const request = indexedDB.deleteDatabase('geslaagd');
    request.onsuccess = request.onerror = request.onblocked = done;
}));

async function inScorm(browser) {
    const game = await Game.open(browser, root);
    await game.enterFrame();
    await game.press('Enter', '^talk sentence 1 ');
    await playOn(game, 1, 3);
    await elsewhere(game.frame);
    await game.page.reload();
    await game.enterFrame();
    await game.waitFor('^turns 3$');
    await playOn(game, 4, MOVES);
    await game.until('completion', () => game.page.evaluate(() =>
        JSON.parse(localStorage.getItem('lms'))['cmi.core.lesson_status'] ===
            'completed'));
    await game.page.goto(root + 'none/none');
    const log = await game.page.evaluate(() => localStorage.getItem('log'));
    must(!/WRONG/.test(log), log);
    must((log.match(/^begin true$/gm) || []).length === 2 &&
        (log.match(/^finish$/gm) || []).length === 2, log);
    const kept = JSON.parse(await game.page.evaluate(
        () => localStorage.getItem('lms')));
    must(kept['cmi.suspend_data'] === '' && kept['cmi.core.exit'] === '',
        JSON.stringify(kept));
    await game.page.close();
}

async function inCmi5(browser) {
    const address = root + 'cmi5/index.html?' + new URLSearchParams({
        endpoint: root + 'lrs', fetch: root + 'lrs/fetch',
        actor: JSON.stringify(ACTOR), registration: REGISTRATION,
        activityId: COURSE_ID, klant: 'vertegenwoordiger' });
    const game = await Game.open(browser, address);
    await game.press('Enter', '^talk sentence 1 ');
    await playOn(game, 1, 3);
    await game.until('the recording', () =>
        (store.states['geslaagd.opname'] || '').split('\n').length > 6);
    await elsewhere(game.frame);
    await game.page.reload();
    await game.waitFor('^turns 3$');
    await playOn(game, 4, MOVES - 1);
    store.refuse = 2; // the connection is lost for a while
    await playOn(game, MOVES, MOVES);
    await game.until('completed', () => store.statements.some(
        (one) => one.verb === 'completed'));
    await game.page.goto(root + 'none/none');
    await game.until('terminated', () =>
        store.statements.at(-1).verb === 'terminated');
    must(!store.wrong, store.wrong);
    const verbs = store.statements.map((one) => one.verb).join(' ');
    must(verbs === 'initialized terminated initialized completed terminated',
        verbs);
    await game.page.close();
}

// Started by itself, it says that nobody listens, and plays.
async function alone(browser, address) {
    const game = await Game.open(browser, address);
    await game.waitNote('geeft geen antwoord');
    await game.page.click('#buttons button');
    await game.waitFor('^state choice');
    await game.page.close();
}

const browser = await openBrowser(name, profile);
try {
    console.log(`${name}: SCORM 1.2`);
    await inScorm(browser);
    await alone(browser, root + 'scorm/index.html');
    console.log(`${name}: cmi5`);
    await inCmi5(browser);
    await alone(browser, root + 'cmi5/index.html');
} finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
}
