// Comforts only: every page works without it. No dependency but htmx, which some pages use for parts.
'use strict';

// A refusal or a result is read first, also by a screen reader.
document.querySelector('[data-focus]')?.focus();

// Nothing typed is lost: what was changed in a form named data-keep is remembered in this window until a page comes that refuses nothing.
const KEEP = 'keep:';
const refused = document.querySelector('.note.bad[data-focus], .note.warn[data-focus], [data-refused]') !== null;
const drafts = Object.keys(sessionStorage).filter((key) => key.startsWith(KEEP));
drafts.forEach((key) => {
  const draft = JSON.parse(sessionStorage.getItem(key));
  if (!draft.sent) return;
  if (refused) sessionStorage.setItem(key, JSON.stringify({ ...draft, sent: false })); else sessionStorage.removeItem(key);
});
const ticks = (field) => field.type === 'checkbox' || field.type === 'radio';
// A tick is known by what it stands for, never by its place: the rows may be others by now.
const named = (form) => {
  const seen = {};
  return [...form.elements].filter((f) => f.name && !['hidden', 'file', 'password', 'submit', 'button'].includes(f.type)).map((f) => {
    const n = seen[f.name] = (seen[f.name] || 0) + 1;
    return [ticks(f) ? f.name + '=' + f.value : f.name + '#' + n, f];
  });
};
const first = (select) => ([...select.options].find((o) => o.defaultSelected) ?? select.options[0])?.value;
const changed = (f) => ticks(f) ? f.checked !== f.defaultChecked : f.value !== (f.options ? first(f) : f.defaultValue);
document.querySelectorAll('form[data-keep]').forEach((form) => {
  const key = KEEP + form.getAttribute('action') + '#' + form.dataset.keep;
  const kept = JSON.parse(sessionStorage.getItem(key) || 'null');
  if (kept) {
    named(form).filter(([name]) => name in kept.fields).forEach(([name, f]) => {
      if (ticks(f)) f.checked = kept.fields[name]; else f.value = kept.fields[name];
    });
    form.closest('details')?.setAttribute('open', '');
  }
  const remember = (sent) => {
    const fields = Object.fromEntries(named(form).filter(([, f]) => changed(f)).map(([name, f]) => [name, ticks(f) ? f.checked : f.value]));
    if (Object.keys(fields).length) sessionStorage.setItem(key, JSON.stringify({ fields, sent })); else sessionStorage.removeItem(key);
  };
  form.addEventListener('input', () => remember(false));
  form.addEventListener('submit', (event) => remember(!event.submitter?.hasAttribute('data-download')));
});
// Where the form is that was sent last: the way back from a page that only says no.
document.addEventListener('submit', () => sessionStorage.setItem('form', location.href));
document.querySelectorAll('[data-back]').forEach((button) => {
  const form = sessionStorage.getItem('form');
  button.hidden = !form;
  button.addEventListener('click', () => location.assign(form));
});
// Whoever logs out leaves nothing behind.
document.querySelectorAll('form[action$="/logout"]').forEach((form) =>
  form.addEventListener('submit', () => sessionStorage.clear()));

// Sending twice by a double click would only bring a clear answer; better not to send at all.
// Another button of the same form is another thing to do.
let sent = new WeakSet();
document.addEventListener('submit', (event) => {
  const form = event.target;
  const button = event.submitter ?? form;
  if (sent.has(button)) { event.preventDefault(); return; }
  sent.add(button);
  form.setAttribute('data-busy', '');
  const file = form.hasAttribute('data-download') || button.hasAttribute('data-download');
  setTimeout(() => { sent.delete(button); form.removeAttribute('data-busy'); }, file ? 1500 : 15000);
});
window.addEventListener('pageshow', () => { sent = new WeakSet(); });

// "All" ticks every box of its table; the count says how many are meant.
const count = (scope) => {
  const boxes = [...scope.querySelectorAll('input[type=checkbox][data-row]')].filter((b) => !b.closest('tr')?.hidden);
  const chosen = boxes.filter((b) => b.checked).length;
  scope.querySelectorAll('[data-count]').forEach((o) => { o.textContent = chosen; });
  const all = scope.querySelector('input[data-all]');
  if (all) { all.checked = chosen > 0 && chosen === boxes.length; all.indeterminate = chosen > 0 && chosen < boxes.length; }
};
document.addEventListener('change', (event) => {
  const scope = event.target.closest('form, [data-scope]');
  if (!scope) return;
  if (event.target.matches('input[data-all]')) {
    scope.querySelectorAll('tr:not([hidden]) input[type=checkbox][data-row]').forEach((b) => { b.checked = event.target.checked; });
  }
  count(scope);
});
document.querySelectorAll('form').forEach(count);

// Sort by click: numbers as numbers, days as days, words by the language.
document.querySelectorAll('table[data-sort] thead th').forEach((th) => {
  if (!th.textContent.trim() || th.querySelector('input')) return;
  const button = document.createElement('button');
  button.type = 'button'; button.className = 'sort'; button.append(...th.childNodes); th.append(button);
  button.addEventListener('click', () => {
    const table = th.closest('table'); const index = [...th.parentNode.children].indexOf(th);
    const up = th.getAttribute('aria-sort') !== 'ascending';
    table.querySelectorAll('th[aria-sort]').forEach((o) => o.removeAttribute('aria-sort'));
    th.setAttribute('aria-sort', up ? 'ascending' : 'descending');
    const value = (row) => {
      const cell = row.children[index]; const text = (cell?.dataset.value ?? cell?.textContent ?? '').trim();
      const day = text.match(/^(\d\d)\.(\d\d)\.(\d{4})$/);
      if (day) return +(day[3] + day[2] + day[1]);
      const number = text.replace(/[\s\u202f\u00a0%]/g, '').replace(',', '.');
      return number !== '' && !isNaN(number) ? +number : text;
    };
    const body = table.tBodies[0];
    [...body.rows].map((row) => [value(row), row])
      .sort(([a], [b]) => (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), document.documentElement.lang, { numeric: true })) * (up ? 1 : -1))
      .forEach(([, row]) => body.append(row));
  });
});

// A word above a table leaves the rows that have it; what is ticked stays in sight.
document.querySelectorAll('input[data-filter]').forEach((input) => {
  const body = document.getElementById(input.dataset.filter)?.tBodies[0];
  const plain = (text) => text.toLowerCase().replaceAll('ё', 'е');
  input.addEventListener('input', () => [...(body?.rows ?? [])].forEach((row) => {
    row.hidden = !plain(row.innerText || row.textContent).includes(plain(input.value.trim())) && !row.querySelector('input:checked');
  }));
  input.addEventListener('keydown', (event) => { if (event.key === 'Enter') event.preventDefault(); });
});

// Copy a table as cells.
document.querySelectorAll('button[data-copy]').forEach((button) => button.addEventListener('click', async () => {
  const rows = [...document.querySelector(button.dataset.copy).rows];
  await navigator.clipboard.writeText(rows.map((r) => [...r.cells].map((c) => c.innerText.trim().replace(/\s+/g, ' ')).join('\t')).join('\n'));
  button.textContent = button.dataset.copied;
}));
document.querySelectorAll('button[data-copy-text]').forEach((button) => button.addEventListener('click', async () => {
  await navigator.clipboard.writeText(button.dataset.copyText);
  button.textContent = button.dataset.copied;
}));
// Wide tables can be moved with the keyboard too.
document.querySelectorAll('.sheet-wrap:not([tabindex])').forEach((wrap) => { if (wrap.scrollWidth > wrap.clientWidth || wrap.scrollHeight > wrap.clientHeight) wrap.tabIndex = 0; });
document.querySelectorAll('button[data-print]').forEach((b) => b.addEventListener('click', () => window.print()));

// A part of a page that was refused says why in its place; whose session is over logs in first.
document.addEventListener('htmx:responseError', (event) => {
  const { xhr, target } = event.detail;
  if (xhr.status === 401) { location.reload(); return; }
  const said = new DOMParser().parseFromString(xhr.responseText, 'text/html').querySelectorAll('main h1, main .big');
  target.replaceChildren(...[...said].map((one) => { const p = document.createElement('p'); p.textContent = one.textContent; return p; }));
});
// On a narrow screen the tab one is in comes into sight.
document.querySelector('.tabs [aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
// Width of a bar without inline style.
document.querySelectorAll('.bar > [data-width]').forEach((b) => { b.style.width = Math.min(100, +b.dataset.width) + '%'; });
// Menus close when one looks elsewhere.
document.addEventListener('click', (e) => document.querySelectorAll('details.menu[open]').forEach((d) => { if (!d.contains(e.target)) d.open = false; }));
