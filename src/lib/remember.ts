/**
 * A function of a text that works out each text once. For pure functions whose texts are few and come
 * again, such as the words of a language.
 */
export function rememberText<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const held = known.get(text) ?? { value: make(text) };
    known.set(text, held);
    return held.value;
  };
}

/**
 * A function of an object that works out each object once, and forgets it with the object. For pure
 * functions of objects that nobody changes.
 */
export function rememberObject<Key extends object, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const held = known.get(key) ?? { value: make(key) };
    known.set(key, held);
    return held.value;
  };
}
