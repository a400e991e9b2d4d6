package org.gangju.contact;

import org.jspecify.annotations.Nullable;

/**
 * How a member is reached, as it is stored.
 *
 * @param phone sealed; null where there is none
 * @param address sealed; null where there is none
 * @param version how often it was written down
 */
record SealedContact(@Nullable String phone, @Nullable String address, int version) {

    /** Nothing was ever written down. */
    static final SealedContact NONE = new SealedContact(null, null, 0);

    /** The version that clients see of that of a row, which begins with 0; null before there is one. */
    static int version(@Nullable Integer ofRow) {
        return ofRow == null ? 0 : ofRow + 1;
    }
}
