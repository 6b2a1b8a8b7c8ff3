/** The part of the Trusted Types API that is used; what a policy makes can stand wherever a script address is taken. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string;
  };
}

/** The one policy that pages allow. A page may create it once. */
const POLICY = 'portal';

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * An address that a script may be loaded from, made trusted where the browser asks for it.
 * @throws TypeError when the address leads to another origin
 */
export function scriptUrl(address: URL): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy(POLICY, { createScriptURL: ownOrigin });
  return policy ? policy.createScriptURL(address.href) : ownOrigin(address.href);
}

function ownOrigin(address: string): string {
  if (new URL(address).origin !== window.location.origin) throw new TypeError(`${address} is not of this site`);
  return address;
}
