import {
  ACTIVATE_FIRST, ACTIVATE, ALREADY_REGISTERED, NO_MATCH, OTHER_PASSWORD, PASSWORD, WRONG_PASSWORD,
  becomeMember, expectRefused, expectTooShort, expectSignedInAs, expectSignedOut, followLink, linkFromNewestMail, logIn, logOut,
  newAddress, openNewestMail, register, signIn,
} from '../../person.ts';
import { arriveAt, expect, test } from '../../story.ts';

test('a person signs up, follows the mail, is in, signs out and signs in again @main', async ({ page }) => {
  const email = newAddress();
  await page.goto('/');
  await arriveAt(page, 'Welcome to Vestibule');
  await page.getByRole('link', { name: 'Create account' }).click();
  await arriveAt(page, 'Create an account');

  await register(page, email);
  await arriveAt(page, 'Check your mail');
  await expect(page.getByRole('main')).toContainText(email);

  await openNewestMail(page, email, ACTIVATE);
  await followLink(page);
  await arriveAt(page, 'Activate your account');
  // The browser that typed it may see it whole.
  await expect(page.getByRole('main')).toContainText(email);
  await page.getByRole('button', { name: 'Activate my account' }).click();
  await arriveAt(page, 'Your account');
  await expect(page.getByRole('main')).toContainText(email);

  await logOut(page);
  await expectSignedOut(page);
  await signIn(page, email);
});

test('whoever was asked to sign in and has no account yet comes out where they wanted to go', async ({ page }) => {
  await page.goto('/account/activity');
  await arriveAt(page, 'Sign in');
  await page.getByRole('link', { name: 'Create an account' }).click();
  const email = newAddress();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Create a password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Create account' }).click();
  await openNewestMail(page, email, ACTIVATE);
  await followLink(page);
  await page.getByRole('button', { name: 'Activate my account' }).click();
  await arriveAt(page, 'Activity');
  await logOut(page);
  await signIn(page, email);
});

test('R-SE-6: opening the link, however often, activates nothing and signs nobody in', async ({ page, otherBrowser }) => {
  const email = await register(page);
  const link = await linkFromNewestMail(page, email, ACTIVATE);
  for (const browser of [page, otherBrowser, page]) {
    await browser.goto(link);
    await expectSignedOut(browser);
  }
  await logIn(page, email);
  await expectRefused(page, ACTIVATE_FIRST);
});

test('F-01: a double click on the button activates once and never ends in an error', async ({ page }) => {
  const email = await register(page);
  await openNewestMail(page, email, ACTIVATE);
  await followLink(page);
  await page.getByRole('button', { name: 'Activate my account' }).dblclick();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Your account( is already active)?$/);
  // Whichever press was answered, the account is active, and one sign-in at most is missing.
  await page.goto('/login');
  if (new URL(page.url()).pathname === '/login') await logIn(page, email);
  await expectSignedInAs(page, email);
});

test('F-70: after signing out, the back button shows nothing private', async ({ page }) => {
  const email = await becomeMember(page);
  await logOut(page);
  await page.goBack();
  await arriveAt(page, 'Sign in');
  await expect(page.getByText(email)).toHaveCount(0);
});

test('the link of an active account says that it has done its work', async ({ page, otherBrowser }) => {
  const email = await register(page);
  const link = await linkFromNewestMail(page, email, ACTIVATE);
  await page.goto(link);
  await page.getByRole('button', { name: 'Activate my account' }).click();
  for (const [browser, way] of [[page, 'Go to my account'], [otherBrowser, 'Sign in']] as const) {
    const answer = await browser.goto(link);
    expect(answer?.status()).toBe(200);
    await arriveAt(browser, 'Your account is already active');
    await expect(browser.getByRole('main').getByRole('link', { name: way })).toBeVisible();
  }
});

test('F-76: another browser has to bring the password chosen at registration', async ({ page, otherBrowser }) => {
  const email = await register(page);
  await otherBrowser.goto(await linkFromNewestMail(page, email, ACTIVATE));
  await arriveAt(otherBrowser, 'Activate your account');

  const password = otherBrowser.getByLabel('Password', { exact: true });
  const button = otherBrowser.getByRole('button', { name: 'Activate my account' });
  await button.click();
  await expectRefused(otherBrowser, 'Enter your password');
  await password.fill(WRONG_PASSWORD);
  await button.click();
  await expectRefused(otherBrowser, 'This is not the password chosen at sign-up');
  await expect(password).toHaveValue('');
  await arriveAt(otherBrowser, 'Activate your account');

  await password.fill(PASSWORD);
  await button.click();
  await arriveAt(otherBrowser, 'Your account');
});

test('R-PH-6: a new password set in another browser kills that of whoever registered', async ({ page, otherBrowser }) => {
  const email = await register(page);
  await otherBrowser.goto(await linkFromNewestMail(page, email, ACTIVATE));

  await otherBrowser.getByText('I do not remember it').click();
  await otherBrowser.getByLabel('New password', { exact: true }).fill('canary');
  await otherBrowser.getByRole('button', { name: 'Set it and activate' }).click();
  await expectTooShort(otherBrowser, 'New password');
  await otherBrowser.getByLabel('New password', { exact: true }).fill(OTHER_PASSWORD);
  await otherBrowser.getByRole('button', { name: 'Set it and activate' }).click();
  await arriveAt(otherBrowser, 'Your account');

  await logIn(page, email, PASSWORD);
  await expectRefused(page, NO_MATCH);
  await signIn(page, email, OTHER_PASSWORD);
});

test('“This wasn’t me” removes the account and kills the link', async ({ page, otherBrowser }) => {
  const email = await register(page);
  const link = await linkFromNewestMail(page, email, ACTIVATE);
  await otherBrowser.goto(link);
  await otherBrowser.getByRole('button', { name: 'This wasn’t me' }).click();
  await arriveAt(otherBrowser, 'The sign-up is removed');

  await page.goto(link);
  await arriveAt(page, 'This link does not work');
  await logIn(page, email);
  // As if nothing had been done: what the owner of the mailbox does shows to nobody else.
  await expectRefused(page, ACTIVATE_FIRST);
});

test('R-EN-3: registering a known address looks the same, and its owner is told by mail', async ({ page, otherBrowser }) => {
  const email = await becomeMember(page);
  await register(otherBrowser, email, WRONG_PASSWORD);
  await arriveAt(otherBrowser, 'Check your mail');
  await expect(otherBrowser.getByRole('main')).toContainText(`mail to ${email}`);

  await openNewestMail(page, email, ALREADY_REGISTERED);
  await expectSignedInAs(page, email);
  await logIn(otherBrowser, email, WRONG_PASSWORD);
  await expectRefused(otherBrowser, ACTIVATE_FIRST);
});

test('F-71: the address of a link page reaches no other site in a Referer', async ({ page }) => {
  const email = await register(page);
  await openNewestMail(page, email, ACTIVATE);
  await followLink(page);
  await arriveAt(page, 'Activate your account');

  // The page has no link to another site. Even one put there by a browser's extension would tell nothing.
  const elsewhere = page.waitForRequest('http://elsewhere.test/');
  await page.route('http://elsewhere.test/', (route) => route.fulfill({ contentType: 'text/html', body: 'elsewhere' }));
  await page.locator('main').evaluate((main) => {
    main.innerHTML = '<a href="http://elsewhere.test/">Elsewhere</a>';
  });
  await page.getByRole('link', { name: 'Elsewhere' }).click();
  expect(await (await elsewhere).headerValue('referer')).toBeNull();
});
