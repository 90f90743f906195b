// Two presses of Esc lead away at once, and the page we leave is taken out of the history.

const way = document.querySelector('[data-leave]');
const leave = () => {
  document.body.replaceChildren();
  document.title = '';
  location.replace(way.href);
};
let last = -Infinity;
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  if (event.timeStamp - last < 1500) leave();
  last = event.timeStamp;
});
way?.addEventListener('click', (event) => {
  event.preventDefault();
  leave();
});

document.getElementById('errors')?.focus();

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
