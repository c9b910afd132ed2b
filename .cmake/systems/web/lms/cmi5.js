// For an LMS that speaks cmi5: initialized, completed when a talk was played to
// its end, and terminated; in between the recording, to go on with. No score and
// no "passed", for the game has none. What cannot be sent waits in this browser
// and goes first the next time.
'use strict';

window.GESLAAGD = ((given) => {
    const VERBS = 'http://adlnet.gov/expapi/verbs/';
    const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/';
    const STATE = 'geslaagd.opname';
    const RETRY_MS = 5000;
    const asked = new URLSearchParams(location.search);
    const ask = (name) => asked.get(name) || '';
    if (['endpoint', 'fetch', 'actor', 'registration', 'activityId'].some(
        (name) => !ask(name))) {
        return { ...given, notice: 'no_lms' };
    }
    const endpoint = ask('endpoint').replace(/\/?$/, '/');
    const actor = JSON.parse(ask('actor'));
    const began = Date.now();
    const waiting = 'geslaagd.cmi5.' + ask('registration');
    let queue = [];
    let headers = {};
    let launch = {};
    let busy = false;
    let completed = false;
    let over = false;

    try {
        queue = JSON.parse(localStorage.getItem(waiting) || '[]');
    } catch {
        // nothing is kept here
    }

    function keepQueue() {
        try {
            localStorage.setItem(waiting, JSON.stringify(queue));
        } catch {
            // then it is only in memory
        }
    }

    const call = (path, query, options = {}) => fetch(
        endpoint + path + '?' + new URLSearchParams(query), { ...options,
            headers: { ...headers, ...options.headers } });
    const place = (name) => ({ activityId: ask('activityId'),
        agent: JSON.stringify(actor), registration: ask('registration'),
        stateId: name });

    // In order, each once: one that is there already is as good (409).
    async function send(last) {
        if (busy && !last) {
            return;
        }
        busy = true;
        while (queue.length > 0) {
            const statement = queue[0];
            try {
                const answer = await call('statements',
                    { statementId: statement.id }, { method: 'PUT',
                        body: JSON.stringify(statement), keepalive: last,
                        headers: { 'Content-Type': 'application/json' } });
                if (!answer.ok && answer.status !== 409) {
                    throw new Error(answer.status);
                }
            } catch {
                setTimeout(send, RETRY_MS);
                break;
            }
            queue = queue.filter((one) => one !== statement);
            keepQueue();
        }
        busy = false;
    }

    function duration() {
        return 'PT' + ((Date.now() - began) / 1000).toFixed(2) + 'S';
    }

    function state(verb, more = {}, moveOn = false) {
        const template = launch.contextTemplate || {};
        const activities = template.contextActivities || {};
        const categories = [{ id: CATEGORY + 'cmi5' }];
        if (moveOn) {
            categories.push({ id: CATEGORY + 'moveon' });
        }
        queue.push({
            id: crypto.randomUUID(),
            timestamp: new Date().toISOString(),
            actor,
            verb: { id: VERBS + verb, display: { en: verb } },
            object: { objectType: 'Activity', id: ask('activityId') },
            context: { ...template, registration: ask('registration'),
                contextActivities: { ...activities, category: [
                    ...(activities.category || []), ...categories] } },
            ...more,
        });
        keepQueue();
        return send(verb === 'terminated');
    }

    async function begin() {
        const token = await (await fetch(ask('fetch'),
            { method: 'POST' })).json();
        headers = { Authorization: 'Basic ' + token['auth-token'],
            'X-Experience-API-Version': '1.0.3' };
        launch = await (await call('activities/state',
            place('LMS.LaunchData'))).json();
        await call('agents/profile', { agent: JSON.stringify(actor),
            profileId: 'cmi5LearnerPreferences' }); // to be asked for first
        await state('initialized');
        const left = await call('activities/state', place(STATE));
        playing.recording = left.ok ? await left.text() : '';
    }

    // A recording is small: only the last one counts.
    const remember = (recording) => call('activities/state', place(STATE),
        { method: 'PUT', body: recording, keepalive: true,
            headers: { 'Content-Type': 'text/plain' } }).catch(() => {});

    const playing = {
        ...given,
        played: (recording, ended) => {
            remember(ended ? '' : recording);
            if (ended && !completed && launch.launchMode === 'Normal') {
                completed = true;
                state('completed', { result: { completion: true,
                    duration: duration() } }, true);
            }
        },
    };
    window.addEventListener('online', () => send());
    window.addEventListener('pagehide', () => {
        if (!over && launch.launchMode) {
            over = true;
            state('terminated', { result: { duration: duration() } });
        }
    });
    playing.ready = begin().catch(() => {
        playing.notice = 'no_lms';
    });
    return playing;
})(window.GESLAAGD);
