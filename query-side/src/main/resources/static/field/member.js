import {h, show} from './dom.js';
import {say} from './words.js';
import {faults} from './checks.js';
import {birth, choice, coded, faultText, text, thumbs, unmark} from './fields.js';

const ROLES = [
  'SPOUSE', 'SON', 'DAUGHTER', 'FATHER', 'MOTHER', 'BROTHER', 'SISTER', 'GRANDSON', 'GRANDDAUGHTER', 'GRANDFATHER', 'GRANDMOTHER',
  'SON_IN_LAW', 'DAUGHTER_IN_LAW', 'FATHER_IN_LAW', 'MOTHER_IN_LAW', 'NEPHEW', 'NIECE', 'OTHER_RELATIVE', 'NOT_RELATED',
];
const RELIGIONS = ['ISLAM', 'HINDUISM', 'BUDDHISM', 'CHRISTIANITY', 'OTHER', 'NON_BELIEVER', 'REFUSED'];
const IDENTIFIERS = ['NID', 'BRN', 'PASSPORT', 'DISABILITY_CARD', 'FREEDOM_FIGHTER'];
const REASONS = ['NEVER_REGISTERED', 'LOST', 'APPLICATION_PENDING', 'STATELESS'];
const PROVIDERS = ['BKASH', 'NAGAD', 'ROCKET', 'BANK', 'POST_OFFICE'];

/** Somebody nobody has said anything about yet. */
export function newMember(role, birthPlace) {
  return {
    id: crypto.randomUUID(), localId: 'F-' + crypto.randomUUID().replaceAll('-', ''), role, nationality: 'BGD',
    birthPlace: birthPlace || '', identifierType: 'NID',
  };
}

/** The form of one member. Whatever is entered is kept at once; nothing is checked before the worker says it is done. */
export function memberView(record, member, {save, done, leaveOut}) {
  const form = {
    values: member,
    faults: {...(member.found || {})},
    set(name, value, redraw) {
      member[name] = value;
      unmark(form, name);
      save();
      if (redraw) {
        draw(name);
      }
    },
  };

  function finish() {
    form.faults = faults(member);
    delete member.found;
    if (Object.keys(form.faults).length === 0) {
      save();
      done();
      return;
    }
    draw();
    document.querySelector('.wrong input, .wrong select')?.focus();
  }

  function draw(focus) {
    const head = member.role === 'HEAD';
    const bank = member.accountProvider === 'BANK';
    show(
      h('h2', {}, head ? say('field.head') : say('field.member')),
      member.whole ? h('p', {class: 'notice', role: 'alert'}, member.whole.map(faultText).join(' ')) : null,
      Object.keys(form.faults).length ? h('p', {class: 'notice', role: 'alert'}, say('field.put-right')) : null,
      h('form', {novalidate: true, onsubmit: (event) => { event.preventDefault(); finish(); }},
        head ? null : choice(form, 'role', coded('role.', ROLES)),
        text(form, 'nameBn', {lang: 'bn'}),
        text(form, 'nameEn', {lang: 'en', optional: true}),
        thumbs(form, 'gender', coded('gender.', ['FEMALE', 'MALE', 'THIRD'])),
        birth(form),
        text(form, 'birthPlace'),
        text(form, 'father'),
        text(form, 'mother'),
        choice(form, 'religion', coded('religion.', RELIGIONS)),
        text(form, 'occupation'),
        text(form, 'nationality', {lang: 'en'}),
        h('div', {class: 'group'}, h('h3', {}, say('field.identifier')),
          choice(form, 'identifierType', [...coded('identifier.', IDENTIFIERS), ['NONE', say('field.identifier.none')]], {redraw: true}),
          member.identifierType === 'NONE'
            ? choice(form, 'noIdentifierReason', coded('no-identifier.', REASONS))
            : text(form, 'identifierNumber', {inputmode: ['NID', 'BRN'].includes(member.identifierType) ? 'numeric' : 'text'})),
        text(form, 'mobile', {inputmode: 'tel', optional: true}),
        h('div', {class: 'group'}, h('h3', {}, say('field.account'), h('small', {}, ' ' + say('field.optional'))),
          choice(form, 'accountProvider', coded('provider.', PROVIDERS), {redraw: true}),
          member.accountProvider ? text(form, 'accountNumber', {inputmode: 'numeric'}) : null,
          bank ? text(form, 'accountRouting', {inputmode: 'numeric'}) : null),
        h('div', {class: 'doors'},
          h('button', {class: 'main'}, say('field.member.done')),
          head ? null : h('button', {type: 'button', class: 'quiet danger', onclick: () => {
            if (window.confirm(say('field.member.leave-out.sure'))) {
              leaveOut();
            }
          }}, say('field.member.leave-out')))));
    if (focus) {
      document.getElementById('f-' + focus)?.focus();
    }
  }

  draw();
}
