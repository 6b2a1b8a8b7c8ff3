/**
 * True for an http or https address on one of the hosts or their subdomains, on the usual port and without user name.
 * @param hosts names such as `people.com.cn`
 */
export function isAllowedHost(address: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password } = new URL(address);
  if (!/^https?:$/.test(protocol) || port !== '' || username !== '' || password !== '') return false;
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
