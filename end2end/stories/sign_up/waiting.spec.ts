import {
  ACTIVATE_FIRST, ACTIVATE, OTHER_PASSWORD, PASSWORD,
  codeFromNewestMail, contentWithout, enterCode, expectRefused, expectSignedOut, linkFromNewestMail, logIn, newAddress,
  openNewestMail, register, wrongCode,
} from '../../person.ts';
import { arriveAt, expect, scripted, test, type Page } from '../../story.ts';

/** Without the script no page reloads by itself: what is half typed would be lost. */
function seeWhether(page: Page) {
  return page.getByRole('link', { name: 'See whether it is done' });
}

/** A browser that is told to activate first, and has lost its cookies when it asks for a new mail, for whomever. */
async function askWithoutCookies(page: Page, email: string, address = email) {
  await logIn(page, email);
  await expectRefused(page, ACTIVATE_FIRST);
  await page.context().clearCookies();
  const field = page.locator('input[type=hidden][name=email]');
  await field.evaluate((input, value) => input.setAttribute('value', value), address);
  await page.getByRole('button', { name: 'Send me a new activation mail' }).click();
  await arriveAt(page, 'Check your mail');
  await expect(page.locator('#status')).toContainText(
    `If ${address} belongs to an account that waits to be activated, a mail with a new link is on its way.`,
  );
}

test('the waiting page says by itself when the mail was handed over', async ({ page }) => {
  await register(page);
  await arriveAt(page, 'Check your mail');
  const sent = page.getByText(/^In the development mailbox since \d\d:\d\d( \(UTC\))?\.$/);
  await expect(async () => {
    if (!scripted() && !(await sent.isVisible())) await seeWhether(page).click();
    await expect(sent).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 15_000 });
});

test('whatever is pasted, six digits in it are taken and sent', async ({ page }) => {
  test.skip(!scripted(), 'without the script the button sends them');
  const email = await register(page);
  const code = await codeFromNewestMail(page, email);
  await page.goto('/register/sent');
  await page.getByLabel('Or type the six digits from the mail').evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true, bubbles: true }));
  }, `Your code: ${code.slice(0, 3)} ${code.slice(3)}. It works until 25 November 2026, 14:02 UTC`);
  await arriveAt(page, 'Your account');
});

test('another mail can be asked for at once and then only after a while; both links work', async ({ page }) => {
  const email = await register(page);
  const first = await linkFromNewestMail(page, email, ACTIVATE);
  await page.goto('/register/sent');
  const again = page.getByRole('button', { name: 'Send the mail again' });
  await again.click();
  await arriveAt(page, 'Check your mail');
  await expect(page.getByRole('status')).toHaveText('Another mail is coming. The newest one counts.');
  await expect(again).toBeDisabled();
  await expect(page.getByText('You can ask for another mail in')).toBeVisible();

  const second = await linkFromNewestMail(page, email, ACTIVATE, 2);
  for (const link of [second, first]) {
    await page.goto(link);
    await arriveAt(page, 'Activate your account');
  }
  await page.getByRole('button', { name: 'Activate my account' }).click();
  await arriveAt(page, 'Your account');
});

test('a mistyped address is corrected, and the link sent to it dies', async ({ page }) => {
  const mistyped = newAddress();
  const email = newAddress();
  await register(page, mistyped);
  const old = await linkFromNewestMail(page, mistyped, ACTIVATE);
  await page.goto('/register/sent');

  await page.getByText('Wrong address?').click();
  await expect(page.getByLabel('Correct address')).toHaveValue(mistyped);
  await page.getByLabel('Correct address').fill('ann');
  await page.getByRole('button', { name: 'Send the mail there' }).click();
  await expectRefused(page, 'There is no @ in it; an address looks like name@example.org');
  await page.getByLabel('Correct address').fill(email);
  await page.getByRole('button', { name: 'Send the mail there' }).click();
  await arriveAt(page, 'Check your mail');
  await expect(page.getByRole('main')).toContainText(`mail to ${email}`);

  const answer = await page.goto(old);
  expect(answer?.status()).toBe(400);
  await arriveAt(page, 'This link does not work');
  await page.goto(await linkFromNewestMail(page, email, ACTIVATE));
  await page.getByRole('button', { name: 'Activate my account' }).click();
  await arriveAt(page, 'Your account');
  await expect(page.getByRole('main')).toContainText(email);
});

test('the code from the mail activates in the browser that registered', async ({ page }) => {
  const email = await register(page);
  const code = await codeFromNewestMail(page, email);
  await page.goto('/register/sent');

  const enter = (digits: string) =>
    enterCode(page, 'Or type the six digits from the mail', digits, 'Activate my account');
  await enter('12');
  await expectRefused(page, 'Enter the six digits from the mail');
  await enter(wrongCode(code));
  await expectRefused(page, 'This is not the code from the newest mail. 4 tries are left');
  await enter(code);
  await arriveAt(page, 'Your account');
});

test('activated on another device with its own password, this browser learns of it and goes in with one button', async ({
  page,
  otherBrowser,
}) => {
  const email = await register(page);
  await arriveAt(page, 'Check your mail');
  await otherBrowser.goto(await linkFromNewestMail(otherBrowser, email, ACTIVATE));
  await otherBrowser.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await otherBrowser.getByRole('button', { name: 'Activate my account' }).click();
  await arriveAt(otherBrowser, 'Your account');

  if (!scripted()) await seeWhether(page).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Your account is active', { timeout: 15_000 });
  await arriveAt(page, 'Your account is active');
  const tab = await page.context().newPage();
  await expectSignedOut(tab);
  await page.getByRole('button', { name: 'Continue to my account' }).click();
  await arriveAt(page, 'Your account');
  await expect(page.getByRole('main')).toContainText(email);
});

test('activated on another device with a new password, this browser has to sign in', async ({ page, otherBrowser }) => {
  const email = await register(page);
  await otherBrowser.goto(await linkFromNewestMail(page, email, ACTIVATE));
  await otherBrowser.getByText('I do not remember it').click();
  await otherBrowser.getByLabel('New password', { exact: true }).fill(OTHER_PASSWORD);
  await otherBrowser.getByRole('button', { name: 'Set it and activate' }).click();
  await arriveAt(otherBrowser, 'Your account');

  await page.goto('/register/sent');
  await arriveAt(page, 'Your account is active');
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  await arriveAt(page, 'Sign in');
});

test('a browser that has not registered is told where to go', async ({ page }) => {
  await page.goto('/register/sent');
  await arriveAt(page, 'No sign-up is waiting here');
});

test('a browser that lost its cookies gets a new mail, but is not told what becomes of it', async ({
  page,
  otherBrowser,
}) => {
  const email = await register(page);
  await openNewestMail(page, email, ACTIVATE);
  await askWithoutCookies(otherBrowser, email);
  await openNewestMail(page, email, ACTIVATE, 2);
  const asked = await otherBrowser.content();
  await otherBrowser.reload();
  expect(await otherBrowser.content()).toBe(asked);
  // Without the password of the sign-up a code would not do.
  await expect(otherBrowser.getByRole('textbox', { name: 'six digits' })).toHaveCount(0);

  const again = otherBrowser.getByRole('button', { name: 'Send the mail again' });
  await again.click();
  await expect(again).toBeDisabled();
  await expect(otherBrowser.getByRole('status')).toHaveCount(0);
  await arriveAt(otherBrowser, 'Check your mail');
  // With the script the page shows by itself when that is over.
  await expect(seeWhether(otherBrowser)).toHaveCount(scripted() ? 0 : 1);
  await otherBrowser.goto(await linkFromNewestMail(page, email, ACTIVATE, 3));
  await otherBrowser.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await otherBrowser.getByRole('button', { name: 'Activate my account' }).click();
  await arriveAt(otherBrowser, 'Your account');
});

test('R-EN-1: a new mail for an address nobody has signed up with is promised in the same words', async ({
  page,
  otherBrowser,
}) => {
  const known = await register(page);
  const pages = [];
  for (const address of [known, newAddress()]) {
    await askWithoutCookies(otherBrowser, known, address);
    pages.push(await contentWithout(otherBrowser, address));
  }
  expect(pages[1]).toBe(pages[0]);
});
