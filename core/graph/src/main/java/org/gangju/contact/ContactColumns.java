package org.gangju.contact;

import java.util.List;
import org.gangju.spi.privacy.SealedColumn;

/** The sealed columns of contacts. */
public final class ContactColumns {

    static final String PHONE_NAME = MemberContact.TABLE + ".phone";
    static final String ADDRESS_NAME = MemberContact.TABLE + ".address";

    static final SealedColumn PHONE = new SealedColumn(MemberContact.TABLE, "phone", "member_id");
    static final SealedColumn ADDRESS = new SealedColumn(MemberContact.TABLE, "address", "member_id");

    private ContactColumns() {}

    /** All of them. */
    public static List<SealedColumn> all() {
        return List.of(PHONE, ADDRESS);
    }
}
