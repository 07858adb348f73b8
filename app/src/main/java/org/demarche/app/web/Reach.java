package org.demarche.app.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import org.demarche.app.form.UnreadableException;

/** Which machines may be asked. */
public enum Reach {
  /** Machines that everybody can ask. */
  PUBLIC,
  /** All, also those of the own network. */
  ALL;

  private static final int UNIQUE_LOCAL = 0xFC;
  private static final int SHARED_FIRST = 100;

  /**
   * Checks an address.
   *
   * @throws UnreadableException when it is none of the web, or its machine may not be asked
   */
  public void check(URI uri) throws UnreadableException {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    String host = uri.getHost();
    if (host == null || !(scheme.equals("http") || scheme.equals("https"))) {
      throw new UnreadableException("this is no address of the web; give one with http or https");
    }
    for (InetAddress address : addresses(host)) {
      if (this == PUBLIC && !isPublic(address)) {
        throw new UnreadableException(
            "the address leads to "
                + address.getHostAddress()
                + ", which only this machine or network can see; allow it with --allow-private");
      }
    }
  }

  private static InetAddress[] addresses(String host) throws UnreadableException {
    try {
      return InetAddress.getAllByName(host);
    } catch (UnknownHostException unknown) {
      throw new UnreadableException("there is no machine called " + host + "; check the address");
    }
  }

  private static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    return !(address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || (bytes.length == 4
            ? isReserved(bytes)
            : (bytes[0] & 0xFE) == UNIQUE_LOCAL || mapsReserved(bytes)));
  }

  /** Shared, test, benchmark and reserved networks of RFC 6890. */
  private static boolean isReserved(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    return first == 0
        || first >= 240
        || (first == SHARED_FIRST && second >= 64 && second <= 127)
        || (first == 192 && second == 0 && (bytes[2] & 0xFF) == 0)
        || (first == 198 && (second == 18 || second == 19));
  }

  /** IPv6 addresses that carry one of IPv4 (RFC 6052, RFC 3056) lead where that leads. */
  private static boolean mapsReserved(byte[] bytes) {
    boolean translated = bytes[0] == 0 && (bytes[1] & 0xFF) == 0x64 && (bytes[2] & 0xFF) == 0xFF;
    boolean tunnelled = bytes[0] == 0x20 && bytes[1] == 0x02;
    int start = translated ? 12 : 2;
    if (!translated && !tunnelled) {
      return false;
    }
    try {
      return !isPublic(
          InetAddress.getByAddress(
              new byte[] {bytes[start], bytes[start + 1], bytes[start + 2], bytes[start + 3]}));
    } catch (UnknownHostException impossible) {
      return true;
    }
  }
}
