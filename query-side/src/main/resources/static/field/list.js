import {h, show} from './dom.js';
import {moment, number, say} from './words.js';
import {faultText} from './fields.js';

const headName = (record) => record.body.members[0]?.nameBn || say('field.nameless');

function why(record) {
  const found = [...(record.body.whole || []), ...Object.values(record.body.found || {})].concat(
    record.body.members.flatMap((member) => [...(member.whole || []), ...Object.values(member.found || {})]));
  return [...new Set(found.map(faultText))];
}

function card(record, open) {
  return h('li', {}, h('button', {type: 'button', class: 'card' + (record.state === 'refused' ? ' wrong' : ''), onclick: () => open(record)},
    h('strong', {lang: 'bn'}, headName(record)),
    h('span', {}, say('field.persons', record.body.members.length) + ' · ' + moment(record.capturedAt)),
    record.state === 'refused' ? why(record).map((words) => h('span', {class: 'fault'}, words)) : null));
}

function section(title, records, open) {
  return records.length === 0 ? null : h('section', {class: 'group'},
    h('h2', {}, title, ' ', h('small', {}, number(records.length))),
    h('ul', {class: 'cards'}, records.map((record) => card(record, open))));
}

/** What is on the device, what needs the worker first. */
export function listView(records, sending, {begin, open, send, lock, signIn, leave, clearSent}) {
  const of = (state) => records.filter((record) => record.state === state);
  const waiting = of('waiting');
  const sent = of('sent');
  show(
    h('div', {class: 'doors'},
      h('button', {type: 'button', class: 'main', onclick: begin}, say('field.household.new')),
      h('button', {type: 'button', class: 'main send', disabled: waiting.length === 0 || sending.busy, onclick: send},
        say('field.send', waiting.length))),
    sending.total ? h('progress', {max: sending.total, value: sending.done, 'aria-label': say('field.sending')}) : null,
    sending.said ? h('p', {class: 'notice ' + (sending.good ? 'good' : ''), role: 'status'}, sending.said) : null,
    sending.signIn ? h('div', {class: 'doors'}, h('button', {type: 'button', class: 'main', onclick: signIn}, say('field.sign-in'))) : null,
    records.length === 0 ? h('p', {class: 'empty'}, say('field.empty')) : null,
    section(say('field.refused'), of('refused'), open),
    section(say('field.waiting'), waiting, open),
    section(say('field.drafts'), of('draft'), open),
    sent.length === 0 ? null : h('section', {class: 'group'},
      h('h2', {}, say('field.sent'), ' ', h('small', {}, number(sent.length))),
      h('ul', {class: 'sent'}, sent.slice(0, 20).map((record) => h('li', {},
        say('field.persons', record.persons) + ' · ' + moment(record.savedAt)))),
      h('button', {type: 'button', class: 'quiet', onclick: clearSent}, say('field.sent.clear'))),
    h('div', {class: 'doors end'},
      h('button', {type: 'button', class: 'quiet', onclick: lock}, say('field.lock')),
      h('button', {type: 'button', class: 'quiet danger', onclick: leave}, say('field.leave'))));
}
