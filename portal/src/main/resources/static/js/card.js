// The code of a card stands behind the #, which no server sees. It is handed over in a form at once and the address is cleared, so it stays in no history and no Referer.
'use strict';
const code = location.hash.slice(1);
if (code) {
  history.replaceState(null, '', location.pathname);
  const form = document.getElementById('card');
  form.elements.token.value = code;
  form.submit();
}
