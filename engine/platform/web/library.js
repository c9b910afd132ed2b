// What a page does for the program, beside SDL: each function is declared in
// library.h. The page itself (.cmake/systems/web) has put `Module.page` there.

mergeInto(LibraryManager.library, {
    $Later: {timer: 0, frame: 0},
    // What SDL's sound calls without saying so.
    $Later__deps: ['$autoResumeAudioContext', '$dynCall'],

    // A movement waits for the next picture of the screen, anything else for
    // its time; at rest nothing is waited for at all.
    library_call_later__deps: ['$Later'],
    library_call_later: function (tick, milliseconds) {
        const call = () => { {{{ makeDynCall('v', 'tick') }}}(); };
        clearTimeout(Later.timer);
        cancelAnimationFrame(Later.frame);
        if (milliseconds > 0 && milliseconds <= 17) {
            Later.frame = requestAnimationFrame(call);
        } else if (milliseconds >= 0) {
            Later.timer = setTimeout(call, milliseconds);
        }
    },

    // At once, while the browser still knows that a finger did it.
    library_call_now: function (tick) {
        queueMicrotask(() => { {{{ makeDynCall('v', 'tick') }}}(); });
    },

    library_rested: function () { Module.page.rested(); },

    library_now: function () { return performance.now(); },

    library_give_way: function () { throw 'unwind'; },

    library_end: function () { Module.page.ended(); },

    library_page_width: function () { return Module.page.size().width; },
    library_page_height: function () { return Module.page.size().height; },
    library_page_ratio: function () { return window.devicePixelRatio || 1; },

    library_show: function (dots, x, y, w, h) {
        const bytes = new Uint8ClampedArray(HEAPU8.buffer, dots, w * h * 4);
        Module.page.pen().putImageData(new ImageData(bytes, w, h), x, y);
    },

    library_type_at: function (x, y, w, h) {
        Module.page.typeAt(w > 0 ? [x, y, w, h] : null);
    },
    library_tell: function (language, text) {
        Module.page.tell(UTF8ToString(language), UTF8ToString(text));
    },
    library_offer: function (lines) {
        Module.page.offer(UTF8ToString(lines));
    },

    library_played: function (recording, ended) {
        Module.page.played(UTF8ToString(recording), ended !== 0);
    },
    library_recording: function () {
        const kept = Module.page.recording();
        return kept ? allocateUTF8(kept) : 0;
    },

    library_fill: function (fill) { Module.page.fill(!!fill); },

    library_speaks: function () { return Module.page.speaks() ? 1 : 0; },
    library_say: function (language, text) {
        Module.page.say(UTF8ToString(language), UTF8ToString(text));
    },
    library_hush: function () { Module.page.hush(); },
});
