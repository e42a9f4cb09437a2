import {h, show} from './dom.js';
import {language, loadWords, placeName, say, turn} from './words.js';
import {choice} from './fields.js';
import {householdView} from './household.js';
import {listView} from './list.js';
import {memberView, newMember} from './member.js';
import {SignInNeeded, send, session} from './sync.js';
import * as store from './store.js';

const IDLE_MS = 10 * 60 * 1000;
const SHORTEST = 8;
const sending = {busy: false};
let places = {own: {districts: [], upazilas: []}, all: {districts: [], upazilas: []}};
let current = null;
let lastTouch = Date.now();

const signIn = () => window.location.assign('/console/field-session/start');

function frame() {
  document.documentElement.lang = language();
  document.title = say('field.title') + ' · ' + say('system.short');
  document.getElementById('title').textContent = say('field.title');
  const other = document.getElementById('language');
  other.textContent = language() === 'bn' ? 'English' : 'বাংলা';
  other.lang = language() === 'bn' ? 'en' : 'bn';
  const line = document.getElementById('line');
  line.textContent = say(navigator.onLine ? 'field.online' : 'field.offline');
  line.className = 'line ' + (navigator.onLine ? 'on' : 'off');
}

async function loadPlaces(within) {
  const {items} = await (await fetch('/v1/places')).json();
  const named = items.sort((one, other) => placeName(one).localeCompare(placeName(other), language()));
  const pick = (codes) => {
    const upazilas = named.filter((place) => place.level === 'UPAZILA'
      && (codes.length === 0 || codes.some((code) => place.code.startsWith(code))));
    const parents = new Set(upazilas.map((place) => place.parent));
    return {upazilas, districts: named.filter((place) => parents.has(place.code))};
  };
  places = {own: pick(within), all: pick([])};
}

/** The way in: signed in once, then a passphrase, then the list. */
async function enter() {
  frame();
  if (!await store.setting('lock')) {
    await firstTime();
  } else if (!store.isOpen()) {
    askPassphrase(await store.waiting());
  } else {
    await loadPlaces(await store.setting('places') || []);
    await route();
  }
}

async function firstTime() {
  let officer;
  try {
    officer = await session();
  } catch {
    show(h('h2', {}, say('field.welcome')), h('p', {}, say('field.welcome.about')),
      h('div', {class: 'doors'}, h('button', {type: 'button', class: 'main', onclick: signIn}, say('field.sign-in'))));
    return;
  }
  const {items} = await (await fetch('/v1/mis')).json();
  const systems = items.map((mis) => [mis.code, (language() === 'bn' && mis.nameBn) || mis.nameEn || mis.code]);
  const form = {values: {mis: ''}, faults: {}, set(name, value) { form.values[name] = value; }};
  const draw = () => show(
    h('h2', {}, say('field.set-up')), h('p', {}, say('field.set-up.about', officer.officer)),
    form.said ? h('p', {class: 'notice', role: 'alert'}, form.said) : null,
    h('form', {novalidate: true, onsubmit: async (event) => {
      event.preventDefault();
      const [first, again] = ['pass', 'pass-again'].map((id) => document.getElementById(id).value);
      form.said = form.values.mis === '' ? say('field.set-up.mis')
        : first.length < SHORTEST ? say('field.passphrase.short', SHORTEST)
          : first !== again ? say('field.passphrase.differs') : null;
      if (form.said) {
        draw();
        return;
      }
      busy(event.target);
      await store.remember('officer', officer.officer);
      await store.remember('places', officer.places);
      await store.remember('mis', form.values.mis);
      await store.setUp(first);
      navigator.storage?.persist?.();
      await enter();
    }},
    choice(form, 'mis', systems),
    passphrase('pass', 'field.passphrase', 'new-password'),
    passphrase('pass-again', 'field.passphrase.again', 'new-password'),
    h('p', {class: 'hint'}, say('field.passphrase.lost')),
    h('div', {class: 'doors'}, h('button', {class: 'main'}, say('field.set-up.done')))));
  draw();
}

/** Making a key out of a passphrase takes a slow phone some seconds. */
function busy(form) {
  const button = form.querySelector('button.main');
  button.disabled = true;
  button.textContent = say('field.moment');
}

const passphrase = (id, key, complete) => h('div', {class: 'field'},
  h('label', {for: id}, say(key)), h('input', {id, type: 'password', autocomplete: complete}));

function askPassphrase(waiting, said) {
  current = null;
  show(h('h2', {}, say('field.unlock')), waiting ? h('p', {}, say('field.unlock.waiting', waiting)) : null,
    said ? h('p', {class: 'notice', role: 'alert'}, said) : null,
    h('form', {novalidate: true, onsubmit: async (event) => {
      event.preventDefault();
      busy(event.target);
      const open = await store.unlock(document.getElementById('pass').value);
      if (open) {
        await enter();
        automatic();
      } else {
        askPassphrase(waiting, say('field.passphrase.wrong'));
      }
    }}, passphrase('pass', 'field.passphrase', 'current-password'),
    h('div', {class: 'doors'}, h('button', {class: 'main'}, say('field.unlock.do')))),
    h('div', {class: 'doors end'}, h('button', {type: 'button', class: 'quiet danger', onclick: leave}, say('field.leave'))));
}

async function leave() {
  if (window.confirm(say('field.leave.sure', await store.waiting()))) {
    await store.forgetEverything();
    await go('');
    await enter();
  }
}

/** Views have addresses, so that the phone's own way back works; ids in them are chosen at random. */
async function go(address) {
  if (window.location.hash !== '#' + address) {
    history.pushState(null, '', '#' + address);
  }
  await route();
}

async function route() {
  if (!store.isOpen()) {
    return;
  }
  const [view, id, member] = window.location.hash.slice(1).split('/');
  const record = view === 'household' && (current?.id === id ? current : (await store.records()).find((one) => one.id === id));
  if (!record || !record.body || record.state === 'sent') {
    current = null;
    await home();
  } else {
    current = record;
    household(record, member);
  }
}

async function home() {
  listView(await store.records(), sending, {
    begin, send: () => transmit(true), signIn, leave,
    open: async (record) => {
      if (record.state === 'waiting' && record.tried) {
        sending.said = say('field.waiting.tried');
        await home();
        return;
      }
      if (record.state === 'waiting') {
        await store.keep({...record, state: 'draft'});
      }
      await go('household/' + record.id);
    },
    lock: () => { store.lock(); enter(); },
    clearSent: async () => {
      for (const record of (await store.records()).filter((one) => one.state === 'sent')) {
        await store.forget(record.id);
      }
      await home();
    },
  });
}

async function begin() {
  const record = {
    id: crypto.randomUUID(), state: 'draft', capturedAt: new Date().toISOString(),
    body: {members: [newMember('HEAD')], permanentSame: true},
  };
  await store.keep(record);
  await go('household/' + record.id);
}

function household(record, index) {
  const keep = (state) => store.keep(state ? Object.assign(record, {state}) : record);
  const member = record.body.members[Number(index)];
  const back = () => go('household/' + record.id);
  if (index !== undefined && member && !member.registered) {
    memberView(record, member, {
      save: keep, done: back,
      leaveOut: async () => {
        record.body.members.splice(Number(index), 1);
        await keep();
        await back();
      },
    });
    return;
  }
  householdView(record, places, {
    save: keep,
    open: (one) => go('household/' + record.id + '/' + record.body.members.indexOf(one)),
    add: async () => {
      record.body.members.push(newMember('', record.body.members[0].birthPlace));
      await keep();
      await go('household/' + record.id + '/' + (record.body.members.length - 1));
    },
    toList: () => go(''),
    ready: async () => {
      // where the clock was wrong and was set since
      const now = new Date().toISOString();
      record.capturedAt = record.capturedAt > now ? now : record.capturedAt;
      await keep('waiting');
      await go('');
      automatic();
    },
    remove: async () => {
      await store.forget(record.id);
      await go('');
    },
    useRegistered: async (one) => {
      one.registered = one.of;
      delete one.of;
      delete one.whole;
      await keep();
      await route();
    },
  });
}

async function transmit(asked) {
  if (sending.busy || !store.isOpen()) {
    return;
  }
  Object.assign(sending, {busy: true, said: '', good: false, signIn: false, total: 0, done: 0});
  const refresh = () => (current === null && store.isOpen() ? home() : null);
  try {
    const outcome = await send((done, total) => { Object.assign(sending, {done, total}); refresh(); });
    if (outcome && (asked || outcome.sent + outcome.refused)) {
      sending.good = outcome.refused === 0;
      sending.said = sending.good ? say('field.send.all', outcome.sent)
        : say('field.send.outcome', outcome.sent, outcome.refused);
    }
  } catch (failure) {
    sending.signIn = failure instanceof SignInNeeded;
    sending.said = !sending.signIn ? say('field.send.later')
      : failure.message ? say('field.send.other', failure.message) : say('field.send.sign-in');
  }
  Object.assign(sending, {busy: false, total: 0});
  await refresh();
}

/** By itself whenever there is a connection and something waits. */
async function automatic() {
  if (navigator.onLine && store.isOpen() && await store.waiting()) {
    await transmit(false);
  }
}

function watch() {
  document.getElementById('language').addEventListener('click', async () => { turn(); await enter(); });
  window.addEventListener('popstate', route);
  window.addEventListener('online', () => { frame(); automatic(); });
  window.addEventListener('offline', frame);
  ['pointerdown', 'keydown'].forEach((kind) => window.addEventListener(kind, () => { lastTouch = Date.now(); }));
  setInterval(() => {
    if (store.isOpen() && !sending.busy && Date.now() - lastTouch > IDLE_MS) {
      store.lock();
      enter();
    }
  }, 15_000);
}

if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register('/field/worker.js', {scope: '/field/'});
}
await loadWords();
watch();
await enter();
