import CodeLink from './CodeLink.astro';
import Example from './Example.astro';
import Field from './Field.astro';
import Finding from './Finding.astro';
import Nothing from './Nothing.astro';
import Printed from './Printed.astro';
import SpecLink from './SpecLink.astro';
import Statement from './Statement.astro';
import Text from './Text.astro';

/**
 * The elements of a generated page. A page places its parts apart from each other, so it renders
 * the same MDX once for the house's words and once for the statements of the source tables.
 */
const elements = { CodeLink, SpecLink, Field, Statement, Printed, Text, Example, Finding };

export const onlyFields = { ...elements, Statement: Nothing };
export const onlyStatements = { ...elements, Field: Nothing };
