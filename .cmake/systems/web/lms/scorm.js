// For an LMS that speaks SCORM 1.2: that a talk was played to its end, how long
// it took, and the recording to go on with. No score and no "passed", for the
// game has none.
'use strict';

window.GESLAAGD = ((given) => {
    const SUSPEND_MOST = 4096; // characters of cmi.suspend_data

    function findApi(from) {
        for (let at = from, i = 0; at && i < 500; i++, at = at.parent) {
            try {
                if (at.API) {
                    return at.API;
                }
            } catch {
                return null; // a frame of somebody else's
            }
            if (at === at.parent) {
                break;
            }
        }
        return null;
    }

    const api = findApi(window) || (window.opener && findApi(window.opener));
    if (!api || String(api.LMSInitialize('')) !== 'true') {
        return { ...given, notice: 'no_lms' };
    }
    const began = Date.now();
    const set = (name, value) => api.LMSSetValue('cmi.' + name, value);
    let finished = false;
    let left = api.LMSGetValue('cmi.suspend_data') || '';

    if (['', 'not attempted', 'unknown'].includes(
        String(api.LMSGetValue('cmi.core.lesson_status')))) {
        set('core.lesson_status', 'incomplete');
    }

    // CMITimespan: HHHH:MM:SS
    function timespan(milliseconds) {
        const seconds = Math.floor(milliseconds / 1000);
        return [seconds / 3600, seconds / 60 % 60, seconds % 60].map(
            (part, i) => String(Math.floor(part)).padStart(i ? 2 : 4, '0'))
            .join(':');
    }

    function keep() {
        set('core.session_time', timespan(Date.now() - began));
        api.LMSCommit('');
    }

    function finish() {
        if (!finished) {
            finished = true;
            set('core.exit', left ? 'suspend' : '');
            keep();
            api.LMSFinish('');
        }
    }

    window.addEventListener('pagehide', finish);

    return {
        ...given,
        recording: left,
        played: (recording, ended) => {
            left = ended || recording.length > SUSPEND_MOST ? '' : recording;
            set('suspend_data', left);
            if (ended) {
                set('core.lesson_status', 'completed');
            }
            keep();
        },
    };
})(window.GESLAAGD);
