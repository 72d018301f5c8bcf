import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Loaded before a build, to make of this machine another one: its clock is 400 days ahead, and its
// folders list their files backwards. Time zone and language come from the environment.

const ahead = 400 * 86_400_000;
const Here = Date;
globalThis.Date = class Date extends Here {
  constructor(...parts) {
    super(...(parts.length === 0 ? [Here.now() + ahead] : parts));
  }

  static now() {
    return Here.now() + ahead;
  }
};

const { readdir, readdirSync } = fs;
const { readdir: list } = fs.promises;
fs.readdirSync = (...order) => readdirSync(...order).reverse();
fs.readdir = (...order) => {
  const tell = order.pop();
  readdir(...order, (error, names) => tell(error, names?.reverse()));
};
fs.promises.readdir = async (...order) => (await list(...order)).reverse();
syncBuiltinESMExports();
