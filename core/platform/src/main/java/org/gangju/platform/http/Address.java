package org.gangju.platform.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a client is. Whoever has one IPv6 address has as many as there are in its network. */
final class Address {

    private static final int NETWORK_BYTES = 8;

    private Address() {}

    /**
     * The network of 64 bits that an IPv6 address belongs to; any other address as it is.
     *
     * @param address in digits; names are not looked up
     */
    static String of(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address whole
                    ? HexFormat.of().formatHex(Arrays.copyOf(whole.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException unreadable) {
            return address;
        }
    }
}
