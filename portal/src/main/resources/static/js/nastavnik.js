// Comforts only: every page works without it. No dependency but htmx, which some pages use for parts.
'use strict';

// A refusal or a result is read first, also by a screen reader.
document.querySelector('[data-focus]')?.focus();

// Nothing typed is lost: a form named data-keep is remembered in this window until it was sent.
document.querySelectorAll('form[data-keep]').forEach((form) => {
  const key = 'keep:' + location.pathname + '#' + form.dataset.keep;
  const fields = () => [...form.elements].filter((f) => f.name && !['hidden', 'file', 'password'].includes(f.type));
  const kept = JSON.parse(sessionStorage.getItem(key) || 'null');
  if (kept && form.dataset.fresh !== 'false') {
    fields().forEach((f, i) => {
      const value = kept[i];
      if (value === undefined || value === null) return;
      if (f.type === 'checkbox' || f.type === 'radio') f.checked = value; else if (!f.value) f.value = value;
    });
  }
  form.addEventListener('input', () => sessionStorage.setItem(key,
    JSON.stringify(fields().map((f) => (f.type === 'checkbox' || f.type === 'radio') ? f.checked : f.value))));
  form.addEventListener('submit', () => sessionStorage.removeItem(key));
});
// Whoever logs out leaves nothing behind.
document.querySelectorAll('form[action$="/logout"]').forEach((form) =>
  form.addEventListener('submit', () => sessionStorage.clear()));

// Sending twice by a double click would only bring a clear answer; better not to send at all.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = 'yes';
  form.setAttribute('data-busy', '');
  setTimeout(() => { delete form.dataset.sent; form.removeAttribute('data-busy'); }, form.hasAttribute('data-download') ? 1500 : 15000);
});
window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach((f) => { delete f.dataset.sent; }));

// "All" ticks every box of its table; the count says how many are meant.
const count = (scope) => {
  const boxes = [...scope.querySelectorAll('input[type=checkbox][data-row]')];
  const chosen = boxes.filter((b) => b.checked).length;
  scope.querySelectorAll('[data-count]').forEach((o) => { o.textContent = chosen; });
  const all = scope.querySelector('input[data-all]');
  if (all) { all.checked = chosen > 0 && chosen === boxes.length; all.indeterminate = chosen > 0 && chosen < boxes.length; }
};
document.addEventListener('change', (event) => {
  const scope = event.target.closest('form, [data-scope]');
  if (!scope) return;
  if (event.target.matches('input[data-all]')) {
    scope.querySelectorAll('input[type=checkbox][data-row]').forEach((b) => { b.checked = event.target.checked; });
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

// Copy a table as cells.
document.querySelectorAll('button[data-copy]').forEach((button) => button.addEventListener('click', async () => {
  const rows = [...document.querySelector(button.dataset.copy).rows];
  await navigator.clipboard.writeText(rows.map((r) => [...r.cells].map((c) => c.innerText.trim().replace(/\s+/g, ' ')).join('\t')).join('\n'));
  button.textContent = button.dataset.copied;
}));
document.querySelectorAll('button[data-print]').forEach((b) => b.addEventListener('click', () => window.print()));

// Width of a bar without inline style.
document.querySelectorAll('.bar > [data-width]').forEach((b) => { b.style.width = Math.min(100, +b.dataset.width) + '%'; });
// Menus close when one looks elsewhere.
document.addEventListener('click', (e) => document.querySelectorAll('details.menu[open]').forEach((d) => { if (!d.contains(e.target)) d.open = false; }));
