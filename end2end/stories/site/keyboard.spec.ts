import type { Locator } from '@playwright/test';
import { ACTIVATE, PASSWORD, newAddress, openNewestMail } from '../../person.ts';
import { arriveAt, expect, test, type Page } from '../../story.ts';

/** Presses Tab until the control has the focus, which must be seen. */
async function tabTo(page: Page, control: Locator) {
  const focused = () => control.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 40 && !(await focused()); presses++) await page.keyboard.press('Tab');
  await expect(control).toBeFocused();
  const ring = await control.evaluate((element) => parseFloat(getComputedStyle(element).outlineWidth));
  expect(ring, 'width of the focus ring').toBeGreaterThanOrEqual(2);
}

async function press(page: Page, control: Locator) {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
}

async function type(page: Page, control: Locator, text: string) {
  await tabTo(page, control);
  await page.keyboard.type(text);
}

test('sign-up, activation, sign-out and sign-in need nothing but a keyboard', async ({ page }) => {
  const email = newAddress();
  await page.goto('/');
  await press(page, page.getByRole('link', { name: 'Create account' }));
  await arriveAt(page, 'Create an account');
  await type(page, page.getByLabel('E-mail address'), email);
  await type(page, page.getByLabel('Create a password'), PASSWORD);
  await press(page, page.getByRole('button', { name: 'Create account' }));
  await arriveAt(page, 'Check your mail');

  await openNewestMail(page, email, ACTIVATE);
  await press(page, page.getByRole('list', { name: 'Links in this mail' }).getByRole('link'));
  await arriveAt(page, 'Activate your account');
  await press(page, page.getByRole('button', { name: 'Activate my account' }));
  await arriveAt(page, 'Your account');

  await press(page, page.getByRole('button', { name: 'Sign out' }));
  await press(page, page.getByRole('link', { name: 'Sign in' }));
  await arriveAt(page, 'Sign in');
  await type(page, page.getByLabel('E-mail address'), email);
  await type(page, page.getByLabel('Password', { exact: true }), PASSWORD);
  await page.keyboard.press('Enter');
  await arriveAt(page, 'Your account');
});

test('the first Tab offers to skip to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Create account' })).toBeFocused();
});

test('a page that is a form has the caret in its first field', async ({ page }) => {
  for (const path of ['/login', '/register', '/forgot-password', '/login/mail']) {
    await page.goto(path);
    await expect(page.getByLabel('E-mail address')).toBeFocused();
  }
});

test('after a refusal, the first Tab reaches the first message, and Enter its field', async ({ page }) => {
  await page.goto('/register');
  await type(page, page.getByLabel('Create a password'), PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('E-mail address')).toBeFocused();
});
