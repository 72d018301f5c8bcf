import Code from './Code.astro';
import CodeLink from './CodeLink.astro';
import Example from './Example.astro';
import Field from './Field.astro';
import Finding from './Finding.astro';
import HeaderLink from './HeaderLink.astro';
import HeaderUse from './HeaderUse.astro';
import Lookalike from './Lookalike.astro';
import Nothing from './Nothing.astro';
import Printed from './Printed.astro';
import SpecLink from './SpecLink.astro';
import Statement from './Statement.astro';
import TermLink from './TermLink.astro';
import Text from './Text.astro';

/** The elements of a generated text that is one piece of prose. */
export const inProse = { code: Code, CodeLink, SpecLink, TermLink, HeaderLink };

/**
 * The elements of a generated page. A page places its parts apart from each other, so it renders
 * the same MDX once for the house's words, once for the look-alikes and once for the statements of
 * the source tables.
 */
const elements = {
  ...inProse,
  Field,
  Lookalike,
  Statement,
  Printed,
  Text,
  Example,
  Finding,
};

export const onlyFields = { ...elements, Lookalike: Nothing, Statement: Nothing };
export const onlyLookalikes = { ...elements, Field: Nothing, Statement: Nothing };
export const onlyStatements = { ...elements, Field: Nothing, Lookalike: Nothing };

/** The page of a header field likewise: its meaning, and the rows of its table. */
export const onlyMeaning = { ...inProse, Field, HeaderUse: Nothing };
export const onlyHeaderUses = { ...inProse, Field: Nothing, HeaderUse };
