import {
  ACTIVATE_FIRST, ACTIVATE, NO_MATCH, OTHER_PASSWORD, PASSWORD, WRONG_PASSWORD,
  askForReset, becomeMember, changePassword, contentWithout, expectRefused, expectSignedInAs, expectSignedOut, expectTooShort,
  fillInSignIn, logIn, logOut, newAddress, openNewestMail, register,
} from '../../person.ts';
import { arriveAt, expect, scripted, test } from '../../story.ts';

const again = 'Enter the password once more; it is not sent back to the page';
const signUps = [
  { what: 'empty fields', email: '', password: '', says: ['Enter your e-mail address', 'Enter a password'] },
  {
    what: 'a bad address',
    email: 'ann',
    password: PASSWORD,
    says: ['There is no @ in it; an address looks like name@example.org', again],
  },
  {
    what: 'a short password',
    email: 'ann@example.org',
    password: 'canary',
    says: ['Use 12 characters or more; this one has 6'],
  },
  {
    what: 'a guessable password',
    email: 'ann@example.org',
    password: 'canarycanary',
    says: ['Choose one that is harder to guess; three or four unrelated words work well'],
  },
];

for (const { what, email, password, says } of signUps) {
  test(`signing up with ${what} is refused in words, and only the password has to be typed again`, async ({ page }) => {
    if (scripted() && password.length < 12) {
      // Nothing is sent, so nothing is lost.
      await register(page, email, password);
      await expectTooShort(page, 'Create a password', says.at(-1));
      await expect(page.getByLabel('E-mail address')).toHaveValue(email);
      await expect(page.getByLabel('Create a password')).toHaveValue(password);
      return;
    }
    const answer = page.waitForResponse((response) => response.request().method() === 'POST');
    await register(page, email, password);
    // A person is led back to the page, which can be left and come back to.
    expect((await answer).status()).toBe(303);
    await expectRefused(page, ...says);
    await arriveAt(page, 'Create an account');
    await expect(page.getByLabel('E-mail address')).toHaveValue(email);
    await expect(page.getByLabel('Create a password')).toHaveValue('');
    // Each message leads to its field.
    await page.getByRole('alert').getByRole('link').first().click();
    const field = says.length > 1 ? 'E-mail address' : 'Create a password';
    await expect(page.getByLabel(field)).toBeFocused();
    await expect(page.getByLabel(field)).toHaveAccessibleDescription(new RegExp(`Error: ${says[0]}`));
  });
}

test('R-EN-1: a wrong password and an unknown address are refused in the same words', async ({ page }) => {
  const known = await becomeMember(page);
  await logOut(page);
  for (const email of [known, newAddress()]) {
    await logIn(page, email, WRONG_PASSWORD);
    await expectRefused(page, NO_MATCH);
    await arriveAt(page, 'Sign in');
    await expect(page.getByLabel('E-mail address')).toHaveValue(email);
    await expect(page.getByLabel('Password', { exact: true })).toHaveValue('');
  }
  await page.goto('/login');
  await page.getByLabel('E-mail address').fill('');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expectRefused(page, 'Enter your e-mail address', 'Enter your password');
});

test('signing in before activation says so and offers a new mail, after the right password only', async ({ page }) => {
  const email = await register(page);
  await openNewestMail(page, email, ACTIVATE);

  await logIn(page, email, WRONG_PASSWORD);
  await expectRefused(page, NO_MATCH);
  await logIn(page, email);
  await expectRefused(page, ACTIVATE_FIRST);
  await arriveAt(page, 'Sign in');
  await page.getByRole('button', { name: 'Send me a new activation mail' }).click();
  await arriveAt(page, 'Check your mail');
  await openNewestMail(page, email, ACTIVATE, 2);
});

test('R-EN-1: asking for a reset looks the same for an unknown address and a known one', async ({ page }) => {
  const known = await becomeMember(page);
  await logOut(page);
  const pages = [];
  for (const email of [known, newAddress()]) {
    await askForReset(page, email);
    pages.push(await contentWithout(page, email));
  }
  expect(pages[1]).toBe(pages[0]);
});

test('an empty address is refused where only an address is asked for', async ({ page }) => {
  await page.goto('/forgot-password');
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expectRefused(page, 'Enter your e-mail address');
});

test('the current password is asked for before a new one is taken', async ({ page }) => {
  const email = await becomeMember(page);
  await page.goto('/account/password');
  await changePassword(page, WRONG_PASSWORD, OTHER_PASSWORD);
  await expectRefused(page, 'This is not the password of this account');
  await arriveAt(page, 'Change your password');
  await logOut(page);
  await logIn(page, email);
  await expectSignedInAs(page, email);
});

for (const path of ['/activate/', '/reset-password/', '/confirm-email/', '/undo-email/']) {
  test(`a forged link below ${path} is answered with the ways on`, async ({ page }) => {
    const answer = await page.goto(path + 'A'.repeat(82));
    expect(answer?.status()).toBe(400);
    await arriveAt(page, 'This link does not work');
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    await arriveAt(page, 'Sign in');
  });
}

for (const action of ['/register', '/login', '/logout', '/forgot-password']) {
  test(`F-75: a form sent to ${action} from another site is refused`, async ({ page, baseURL }) => {
    const email = await becomeMember(page);
    const body = `<form method="post" action="${baseURL}${action}"><input name="email" value="${email}">
      <input name="password" value="${PASSWORD}"><button>Win</button></form>`;
    await page.route('http://elsewhere.test/**', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto('http://elsewhere.test/');
    const answer = page.waitForResponse(baseURL + action);
    await page.getByRole('button', { name: 'Win' }).click();
    expect((await answer).status()).toBe(403);
    await arriveAt(page, 'This form was not sent from here');
    await expectSignedInAs(page, email);
  });
}

test('F-65: signing in leads on to the page asked for, and never to another site', async ({ page, baseURL }) => {
  const email = await becomeMember(page);
  for (const [next, path] of [
    ['/account/activity', '/account/activity'],
    ['//elsewhere.test/', '/account'],
    ['https://elsewhere.test/', '/account'],
    ['/\\elsewhere.test/', '/account'],
  ]) {
    await page.goto('/account');
    await logOut(page);
    await page.goto(`/login?next=${encodeURIComponent(next)}`);
    await fillInSignIn(page, email);
    await expect(page).toHaveURL(baseURL + path);
  }
});

test('an address where nothing is says so, and leads back', async ({ page }) => {
  const answer = await page.goto('/nowhere');
  expect(answer?.status()).toBe(404);
  await arriveAt(page, 'Page not found');
  await page.getByRole('link', { name: 'Go to the start page' }).click();
  await arriveAt(page, 'Welcome to Vestibule');
});

test('F-70: no page is stored', async ({ page }) => {
  for (const path of ['/register', '/login', '/forgot-password', '/register/sent', '/account', '/nowhere']) {
    const answer = await page.goto(path);
    expect(answer?.headers()['cache-control'], path).toContain('no-store');
  }
  await expectSignedOut(page);
});
