import {h} from './dom.js';
import {known, language, say} from './words.js';

/** What is wrong, in words: the page's own slug, or what the registry found. */
export function faultText(fault) {
  if (typeof fault === 'object') {
    return language() === 'bn' ? fault.detailBn : fault.detail;
  }
  return fault === '' ? say('field.required') : say('problem.' + fault);
}

function frame(form, name, more, ...inside) {
  const fault = form.faults[name];
  return h('div', {class: 'field' + (fault === undefined ? '' : ' wrong')},
    more.legend ? null : h('label', {for: 'f-' + name}, say('field.' + name),
      more.optional ? h('small', {}, ' ' + say('field.optional')) : null),
    known('field.hint.' + name) ? h('p', {class: 'hint', id: 'h-' + name}, say('field.hint.' + name)) : null,
    ...inside,
    fault === undefined ? null : h('p', {class: 'fault', id: 'e-' + name}, faultText(fault)));
}

function described(form, name) {
  const wrong = form.faults[name] !== undefined;
  const by = [known('field.hint.' + name) ? 'h-' + name : '', wrong ? 'e-' + name : ''].filter(Boolean).join(' ');
  return {'aria-describedby': by || null, 'aria-invalid': wrong ? 'true' : null};
}

export function text(form, name, more = {}) {
  return frame(form, name, more, h('input', {
    id: 'f-' + name, type: 'text', autocomplete: 'off', spellcheck: 'false', inputmode: more.inputmode, lang: more.lang,
    autocapitalize: more.lang === 'en' ? 'words' : 'none', maxlength: '300', value: form.values[name] ?? '',
    ...described(form, name),
    oninput: (event) => form.set(name, event.target.value),
  }));
}

/** @param options pairs of a value and its word */
export function choice(form, name, options, more = {}) {
  const chosen = form.values[name] ?? '';
  return frame(form, name, more, h('select', {
    id: 'f-' + name, ...described(form, name), onchange: (event) => form.set(name, event.target.value, more.redraw),
  }, h('option', {value: ''}, say('field.choose')),
  options.map(([value, word]) => h('option', {value, selected: value === chosen}, word))));
}

/** Few answers, each as large as a thumb. */
export function thumbs(form, name, options) {
  const fault = form.faults[name];
  return h('fieldset', {class: 'field' + (fault === undefined ? '' : ' wrong'), 'aria-describedby': fault === undefined ? null : 'e-' + name},
    h('legend', {}, say('field.' + name)),
    h('div', {class: 'thumbs'}, options.map(([value, word]) => h('label', {class: 'thumb'},
      h('input', {
        type: 'radio', name: 'f-' + name, value, checked: form.values[name] === value, onchange: () => form.set(name, value),
      }), h('span', {}, word)))),
    fault === undefined ? null : h('p', {class: 'fault', id: 'e-' + name}, faultText(fault)));
}

export function tick(form, name) {
  return h('label', {class: 'tick'}, h('input', {
    type: 'checkbox', id: 'f-' + name, checked: form.values[name] !== false,
    onchange: (event) => form.set(name, event.target.checked, true),
  }), h('span', {}, say('field.' + name)));
}

/** A day of birth in three parts: nobody leafs through seventy years of a calendar. */
export function birth(form) {
  const fault = form.faults.birth;
  const part = (name, width) => h('div', {class: width}, h('label', {for: 'f-' + name}, say('field.' + name)), h('input', {
    id: 'f-' + name, type: 'text', inputmode: 'numeric', autocomplete: 'off', maxlength: '4', value: form.values[name] ?? '',
    'aria-invalid': fault === undefined ? null : 'true', oninput: (event) => form.set(name, event.target.value),
  }));
  return h('fieldset', {class: 'field' + (fault === undefined ? '' : ' wrong')},
    h('legend', {}, say('field.birth')),
    h('div', {class: 'parts'},
      part('birthDay', 'part'),
      h('div', {class: 'part wide'}, h('label', {for: 'f-birthMonth'}, say('field.birthMonth')), h('select', {
        id: 'f-birthMonth', 'aria-invalid': fault === undefined ? null : 'true',
        onchange: (event) => form.set('birthMonth', event.target.value),
      }, h('option', {value: ''}, '—'),
      Array.from({length: 12}, (_, i) => h('option', {
        value: String(i + 1), selected: form.values.birthMonth === String(i + 1),
      }, say('field.month.' + (i + 1)))))),
      part('birthYear', 'part')),
    fault === undefined ? null : h('p', {class: 'fault'}, faultText(fault)));
}

/** What is being put right is no longer marked: whether it is right is asked at the end. */
export function unmark(form, name) {
  const group = name.startsWith('birth') && name !== 'birthPlace' ? 'birth' : name;
  if (group in form.faults) {
    delete form.faults[group];
    const field = document.getElementById('f-' + name)?.closest('.field.wrong')
      ?? document.querySelector('.field.wrong:has([name="f-' + name + '"])');
    field?.classList.remove('wrong');
    field?.querySelectorAll('[aria-invalid]').forEach((input) => input.removeAttribute('aria-invalid'));
    field?.querySelector('.fault')?.remove();
  }
}

/** Words of a list of codes, by the prefix of their keys. */
export const coded = (prefix, codes) => codes.map((code) => [code, say(prefix + code)]);
