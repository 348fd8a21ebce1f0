// Comfort only: every page works without this file.
"use strict";

// Show and hide a password. Back to hidden before it is sent, so that browsers do not keep it as text.
for (const button of document.querySelectorAll("[data-reveal]")) {
  const input = document.getElementById(button.dataset.reveal);
  const show = (shown) => {
    input.type = shown ? "text" : "password";
    button.textContent = shown ? "Hide" : "Show";
    button.setAttribute("aria-label", shown ? "Hide password" : "Show password");
  };
  button.addEventListener("click", () => show(input.type === "password"));
  input.form.addEventListener("submit", () => show(false));
  button.hidden = false;
}

// A second press while the first is under way would only fail. The button is disabled after the browser has read the
// form, so its value is sent; it comes back for those who return to the page.
document.addEventListener("submit", ({ target }) => {
  const buttons = [...target.querySelectorAll("button:not([type=button]):enabled")];
  const disable = (disabled) => buttons.forEach((button) => (button.disabled = disabled));
  setTimeout(disable, 0, true);
  setTimeout(disable, 4000, false);
});

// The waiting page: fetch it again and put in what has changed, never where the visitor is.
async function refresh(path) {
  const answer = await fetch(path, { headers: { accept: "text/html" } });
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!fresh.querySelector("#status[data-poll]")) {
    // Not a reload: this page may be the answer to a form, which would be sent again.
    location.assign(path);
    return;
  }
  for (const id of ["status", "again"]) {
    const [old, next] = [document.getElementById(id), fresh.getElementById(id)];
    if (old && next && old.innerHTML !== next.innerHTML && !old.contains(document.activeElement)) {
      old.replaceChildren(...next.childNodes);
    }
  }
}

const status = document.querySelector("#status[data-poll]");
if (status) {
  setInterval(() => {
    if (!document.hidden) refresh(status.dataset.poll).catch(() => {});
  }, 5000);
}
