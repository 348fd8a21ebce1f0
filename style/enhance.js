// Comfort only: every page works without this file. It holds no words: they are in the pages, in `data-` attributes,
// with `{}` where a number goes.
"use strict";

const id = (name) => document.getElementById(name);

// Another thing that describes a field to those who do not see it.
function describe(input, by) {
  input.setAttribute("aria-describedby", [input.getAttribute("aria-describedby"), by].filter(Boolean).join(" "));
}

// Show and hide a password. Back to hidden before it is sent, so that browsers do not keep it as text.
for (const button of document.querySelectorAll("[data-reveal]")) {
  const input = id(button.dataset.reveal);
  const words = { password: [button.textContent, button.ariaLabel], text: [button.dataset.hide, button.dataset.hideName] };
  const show = (type) => {
    input.type = type;
    [button.textContent, button.ariaLabel] = words[type];
  };
  button.addEventListener("click", () => show(input.type === "password" ? "text" : "password"));
  input.form.addEventListener("submit", () => show("password"));
  button.hidden = false;
}

// The time zone, for those who sign up or have none with their account.
for (const zone of document.querySelectorAll("[data-zone]")) {
  zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
}

// Caps Lock, as soon as a key tells.
for (const hint of document.querySelectorAll("[data-caps]")) {
  const input = id(hint.dataset.caps);
  const look = (event) => (hint.hidden = !event.getModifierState?.("CapsLock"));
  for (const kind of ["keydown", "keyup", "mousedown"]) input.addEventListener(kind, look);
  input.addEventListener("blur", () => (hint.hidden = true));
}

// Count a new password while it is typed, as the server does, in code points of normal form C. A form whose answer is
// known is kept back: sending it would only clear its other fields.
for (const count of document.querySelectorAll("[data-count]")) {
  const input = id(count.dataset.count);
  const { min, soFar, enough, short, empty } = count.dataset;
  const length = () => [...input.value.normalize("NFC")].length;
  const say = (words, wrong) => {
    count.textContent = words.replace("{}", length());
    count.className = wrong ? "error" : "hint";
    count.hidden = false;
  };
  describe(input, count.id);
  input.addEventListener("input", () => say(length() < min ? soFar : enough));
  input.form.addEventListener("submit", (event) => {
    if (length() >= min) return;
    event.preventDefault();
    count.setAttribute("role", "alert");
    say(length() ? short : empty, true);
    input.focus();
  });
}

// The code from a mail: six digits are taken out of whatever is pasted, and sent as soon as they are all there.
for (const hint of document.querySelectorAll("[data-sends-itself]")) {
  const input = id(hint.dataset.sendsItself);
  const enter = (digits) => {
    input.value = digits;
    input.form.requestSubmit();
  };
  hint.id = `${input.id}-hint`;
  describe(input, hint.id);
  hint.hidden = false;
  input.addEventListener("paste", (event) => {
    const text = event.clipboardData.getData("text").normalize("NFKC");
    const [code] = text.match(/(?<!\d)\d([\s-]?\d){5}(?!\d)/) ?? [];
    if (!code) return;
    event.preventDefault();
    enter(code.replace(/\D/g, ""));
  });
  input.addEventListener("input", () => {
    const digits = input.value.normalize("NFKC").replace(/[\s-]/g, "");
    if (/^\d{6}$/.test(digits)) enter(digits);
  });
}

// Into the clipboard; browsers allow it on https and at this machine only.
for (const button of document.querySelectorAll("[data-copy]")) {
  const { copy, copied } = button.dataset;
  const label = button.textContent;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(copy);
    button.textContent = copied;
    setTimeout(() => (button.textContent = label), 2000);
  });
  button.hidden = !navigator.clipboard;
}

// A second press while the first is under way would only fail. The button is disabled after the browser has read the
// form, so its value is sent; when the answer takes its time it says so. It comes back for those who return to the page.
document.addEventListener("submit", ({ target, submitter, defaultPrevented }) => {
  if (defaultPrevented) return;
  const buttons = [...target.querySelectorAll("button:not([type=button]):enabled")];
  const label = submitter?.textContent;
  const disable = (disabled) => {
    for (const button of buttons) button.disabled = disabled;
    if (submitter && !disabled) submitter.textContent = label;
  };
  setTimeout(disable, 0, true);
  const late = setTimeout(() => submitter && (submitter.textContent = target.dataset.busy), 800);
  const back = () => (clearTimeout(late), disable(false));
  setTimeout(back, 20_000);
  addEventListener("pageshow", back, { once: true });
});

// What the server last said in the parts that are fetched again.
const seen = Object.fromEntries(["status", "again", "letters"].map((part) => [part, id(part)?.innerHTML]));

// Moments in the reader's own time: the page says them in UTC, because the server does not know where the reader is.
// "en" alone would put the month first, and "ar" may bring other digits than the rest of the page has.
const lang = document.documentElement.lang.replace(/^en$/, "en-GB").replace(/^ar$/, "ar-u-nu-latn");
const day = (at) => new Date(at.getFullYear(), at.getMonth(), at.getDate());
const words = new Intl.RelativeTimeFormat(lang, { numeric: "auto" });
// French says "first", and counts from the second on, as app/src/when.rs has it.
const format = (at, options) => {
  const text = new Intl.DateTimeFormat(lang, options).format(at);
  return lang === "fr" && options.day && at.getDate() === 1 ? text.replace(/\b1 /, "1er ") : text;
};

const daysBetween = (at, now) => Math.round((day(at) - day(now)) / 86_400_000);

function dayInWords(at, now) {
  const days = daysBetween(at, now);
  if (Math.abs(days) < 2) return words.format(days, "day");
  const year = at.getFullYear() === now.getFullYear() ? undefined : "numeric";
  return format(at, { day: "numeric", month: "long", year });
}

// A day and a time, put together as the page says: yesterday, today, tomorrow, or another day.
function momentInWords(at, now, clock, patterns) {
  const days = daysBetween(at, now);
  const pattern = patterns.split("|")[Math.abs(days) < 2 ? days + 1 : 3];
  return pattern.replace("{day}", dayInWords(at, now)).replace("{time}", clock);
}

function tell() {
  const now = new Date();
  for (const time of document.querySelectorAll("time")) {
    const at = new Date(time.dateTime);
    const minutes = Math.floor((now - at) / 60_000);
    const clock = format(at, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    const full = format(at, {
      weekday: "long", day: "numeric", month: "long", year: "numeric",
      hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short",
    });
    // What is read out when it changes must not change by itself.
    const recent = minutes >= 0 && minutes < 60 && !time.closest('[aria-live]');
    const show = time.dataset.show ?? (recent ? "ago" : "moment");
    time.textContent = {
      ago: () => words.format(-Math.max(minutes, 1), "minute"),
      clock: () => clock,
      day: () => dayInWords(at, now),
      moment: () => momentInWords(at, now, clock, time.dataset.moments),
      full: () => full,
    }[show]();
    time.title = full;
  }
}

// What is grouped by day has other days here than in UTC.
for (const days of document.querySelectorAll("[data-days]")) {
  const empty = days.firstElementChild.cloneNode(true);
  empty.querySelector("ol").replaceChildren();
  const rows = [...days.querySelectorAll("li")];
  days.replaceChildren();
  let last;
  for (const row of rows) {
    const { dateTime } = row.querySelector("time");
    const date = day(new Date(dateTime)).getTime();
    if (date !== last) {
      days.append(empty.cloneNode(true));
      days.lastElementChild.querySelector("time").dateTime = dateTime;
      last = date;
    }
    days.lastElementChild.querySelector("ol").append(row);
  }
}
tell();
setInterval(tell, 30_000);

// Fetch the page again and put in what has changed, never where the visitor is.
async function refresh(live) {
  const path = live.dataset.poll;
  const answer = await fetch(path, { headers: { accept: "text/html" } });
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!fresh.getElementById(live.id)?.dataset.poll) {
    // Not a reload: this page may be the answer to a form, which would be sent again.
    location.assign(path);
    return;
  }
  for (const part in seen) {
    const [old, next] = [id(part), fresh.getElementById(part)];
    if (old && next && seen[part] !== next.innerHTML && !old.contains(document.activeElement)) {
      seen[part] = next.innerHTML;
      old.replaceChildren(...next.childNodes);
      old.dataset.every = next.dataset.every;
    }
  }
  tell();
}

const live = document.querySelector("[data-poll]");
function lookAgain() {
  setTimeout(async () => {
    if (!document.hidden) await refresh(live).catch(() => {});
    lookAgain();
  }, live.dataset.every * 1000);
}
if (live) lookAgain();
