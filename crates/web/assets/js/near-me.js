// "Near me": asks the browser for a position, rounds it to about a hundred metres, sends the form. The
// position goes nowhere else and is kept nowhere.

const form = document.getElementById('find');
const button = form?.querySelector('[data-near-me]');
if (button && 'geolocation' in navigator) {
  button.hidden = false;
  button.addEventListener('click', () => {
    button.disabled = true;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        form.elements.lat.value = coords.latitude.toFixed(3);
        form.elements.lon.value = coords.longitude.toFixed(3);
        form.elements.place.value = '';
        form.submit();
      },
      () => {
        button.disabled = false;
        form.querySelector('.near-me-said').textContent = button.dataset.failed;
      },
      { maximumAge: 60000, timeout: 15000 },
    );
  });
  // Going back must not send the position again.
  addEventListener('pageshow', () => {
    button.disabled = false;
    form.elements.lat.value = '';
    form.elements.lon.value = '';
  });
}
