// Keeps the page as the room is: a stream says that something changed, and then
// what is shown is asked for again. Forms work without this; with it the page
// stays where it is.
'use strict';
(() => {
  const body = document.body;
  const pad = body.dataset.pad;
  const nu = document.getElementById('nu');
  const weg = document.getElementById('weg');
  const EVERY = 12000; // so often a phone says that it is still there
  let stream = null;
  let elsewhere = false;

  const inside = () => document.querySelector(
    '[data-stand]:not([data-stand="deur"]):not([data-stand="binnen"]):not([data-stand="klop"])');

  // What somebody is typing is not taken from under his thumbs.
  const typing = html => {
    const field = nu.querySelector('textarea');
    const stand = nu.querySelector('[data-stand]');
    return field && field.value !== field.defaultValue && stand &&
      html.includes('data-stand="' + stand.dataset.stand + '"');
  };

  const show = async force => {
    try {
      const answer = await fetch(pad + '/nu', { cache: 'no-store' });
      if (answer.status === 403) {
        location.replace(pad);
        return;
      }
      const html = await answer.text();
      weg.textContent = answer.status === 404 ? body.dataset.nieuw : '';
      if (answer.ok && (force || !typing(html))) {
        const open = [...nu.querySelectorAll('details')].map(one => one.open);
        nu.innerHTML = html;
        nu.querySelectorAll('details').forEach((one, i) => { one.open = open[i]; });
      }
    } catch (error) {
      weg.textContent = body.dataset.weg;
    }
  };

  const close = () => {
    if (stream) {
      stream.close();
      stream = null;
    }
  };

  const yield_ = () => {
    close();
    elsewhere = true;
    nu.innerHTML = '<section class="donker" data-stand="anders"><p></p><button></button></section>';
    nu.querySelector('p').textContent = body.dataset.anders;
    nu.querySelector('button').textContent = body.dataset.hier;
    nu.querySelector('button').onclick = () => { elsewhere = false; open(); };
  };

  const open = () => {
    if (elsewhere || !inside()) {
      return;
    }
    close();
    stream = new EventSource(pad + '/stroom');
    stream.onmessage = message => message.data === '0' ? yield_() : show(false);
    stream.onerror = () => {
      weg.textContent = body.dataset.weg;
      if (stream && stream.readyState === EventSource.CLOSED) {
        close();
        setTimeout(open, 2000);
      }
    };
    stream.onopen = () => { weg.textContent = ''; };
    show(false);
  };

  // A phone that was asleep drops its stream and says nothing of it.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      open();
    }
  });
  addEventListener('pageshow', event => { if (event.persisted) { open(); } });
  setInterval(() => {
    if (document.visibilityState === 'visible' && stream) {
      fetch(pad + '/tel', { cache: 'no-store' }).then(
        answer => { if (answer.status === 403) { location.replace(pad); } },
        () => { weg.textContent = body.dataset.weg; });
    }
  }, EVERY);

  nu.addEventListener('submit', async event => {
    if (!inside() || event.target.action.endsWith('/weg')) {
      return;
    }
    event.preventDefault();
    const from = event.submitter;
    const data = new URLSearchParams(new FormData(event.target));
    if (from && from.name) {
      data.append(from.name, from.value);
    }
    try {
      const to = from && from.hasAttribute('formaction') ? from.formAction : event.target.action;
      const answer = await fetch(to, { method: 'POST', body: data, redirect: 'manual' });
      await show(true);
      if (answer.status === 409) {
        weg.textContent = body.dataset.laat;
      }
    } catch (error) {
      weg.textContent = body.dataset.weg;
    }
  });

  if ('speechSynthesis' in window && inside()) {
    const aloud = document.createElement('button');
    aloud.id = 'lees';
    aloud.className = 'klein';
    aloud.textContent = body.dataset.lees;
    aloud.onclick = () => {
      speechSynthesis.cancel();
      const words = new SpeechSynthesisUtterance(nu.innerText);
      words.lang = document.documentElement.lang;
      speechSynthesis.speak(words);
    };
    body.insertBefore(aloud, nu);
  }
  open();
})();
