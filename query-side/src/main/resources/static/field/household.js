import {h, show} from './dom.js';
import {number, placeName, say} from './words.js';
import {addressFaults, faults} from './checks.js';
import {choice, faultText, text, tick, unmark} from './fields.js';

/** District and upazila, from what the worker may work in. */
function placePick(form, name, places) {
  const chosen = form.values[name] || '';
  const district = form.values[name + 'District'] || chosen.slice(0, 4) || (places.districts.length === 1 ? places.districts[0].code : '');
  const within = places.upazilas.filter((place) => place.parent === district);
  return [
    places.districts.length === 1 ? null : choice(
      {...form, values: {[name + 'District']: district}, set: (field, value) => {
        form.values[name] = '';
        form.set(field, value, true);
      }}, name + 'District', places.districts.map((place) => [place.code, placeName(place)])),
    choice(form, name, within.map((place) => [place.code, placeName(place)])),
  ];
}

function memberCard(member, open) {
  const wrong = member.found || member.whole;
  const ready = member.taken || member.registered || Object.keys(faults(member)).length === 0;
  return h('li', {}, h('button', {
    type: 'button', class: 'card' + (wrong ? ' wrong' : ''), disabled: Boolean(member.taken || member.registered), onclick: open,
  },
  h('strong', {lang: 'bn'}, member.nameBn || say('field.nameless')),
  h('span', {}, say('role.' + (member.role || 'UNSTATED'))),
  h('span', {class: 'state ' + (wrong ? 'bad' : ready ? 'good' : 'open')},
    member.taken ? say('field.member.taken') : member.registered ? say('field.member.registered')
      : wrong ? say('field.member.wrong') : ready ? say('field.member.ready') : say('field.member.unfinished'))));
}

/** One household: where it lives, who lives there, and the button that says it is ready to be sent. */
export function householdView(record, places, {save, open, add, ready, remove, toList, useRegistered}) {
  const body = record.body;
  const form = {
    values: body,
    faults: {...(body.found || {})},
    set(name, value, redraw) {
      body[name] = value;
      unmark(form, name);
      save();
      if (redraw) {
        draw();
      }
    },
  };

  function finish() {
    form.faults = addressFaults(body);
    const unfinished = body.members.some((member) => !member.taken && !member.registered && Object.keys(faults(member)).length);
    if (Object.keys(form.faults).length || unfinished) {
      form.unfinished = unfinished;
      draw();
      document.querySelector('.field.wrong input, .field.wrong select, .notice')?.focus();
      return;
    }
    ready();
  }

  /** Somebody registered meanwhile: the worker decides whether it is the same person. */
  const doubles = () => body.members.filter((member) => member.of).map((member) => h('div', {class: 'notice'},
    h('p', {}, h('strong', {lang: 'bn'}, member.nameBn), ' – ' + (member.whole || []).map(faultText).join(' ')),
    h('button', {type: 'button', onclick: () => useRegistered(member)}, say('field.use-registered'))));

  function draw() {
    show(
      h('h2', {}, say('field.household')),
      body.whole ? h('p', {class: 'notice', role: 'alert'}, body.whole.map(faultText).join(' ')) : null,
      form.unfinished ? h('p', {class: 'notice', role: 'alert', tabindex: '-1'}, say('field.household.unfinished')) : null,
      doubles(),
      h('div', {class: 'group'}, h('h3', {}, say('field.lives')),
        placePick(form, 'place', places.own),
        text(form, 'address'),
        tick(form, 'permanentSame'),
        body.permanentSame === false ? [placePick(form, 'permanentPlace', places.all), text(form, 'permanentAddress')] : null),
      h('div', {class: 'group'}, h('h3', {}, say('field.members', number(body.members.length))),
        h('ul', {class: 'cards'}, body.members.map((member) => memberCard(member, () => open(member)))),
        h('button', {type: 'button', class: 'add', onclick: add}, say('field.member.add'))),
      h('div', {class: 'doors'},
        h('button', {type: 'button', class: 'main', onclick: finish}, say('field.household.ready')),
        h('button', {type: 'button', class: 'quiet', onclick: toList}, say('field.household.later'))),
      h('div', {class: 'doors end'},
        h('button', {type: 'button', class: 'quiet danger', onclick: () => {
          if (window.confirm(say('field.household.remove.sure'))) {
            remove();
          }
        }}, say('field.household.remove'))));
  }

  draw();
}
