package org.gangju.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.privacy.AboutPerson;
import org.gangju.spi.privacy.Sealed;
import org.gangju.spi.privacy.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * How one member is reached, each value sealed for its column and row. Nothing is found by phone or address, so there is
 * no keyed index of them: two equal numbers can not be told to be equal.
 */
@Entity
@Table(name = MemberContact.TABLE)
class MemberContact implements AboutPerson {

    static final String TABLE = "member_contact";

    @Id
    @Column(name = "member_id")
    private long memberKey;

    @Sensitive
    @Sealed(ContactColumns.PHONE_NAME)
    private @Nullable String phone;

    @Sensitive
    @Sealed(ContactColumns.ADDRESS_NAME)
    private @Nullable String address;

    @Version
    private @Nullable Integer version;

    protected MemberContact() {}

    MemberContact(long memberKey) {
        this.memberKey = memberKey;
    }

    @Override
    public String person() {
        return MemberView.TYPE_NAME + ":" + memberKey;
    }

    @Nullable
    String phone() {
        return phone;
    }

    @Nullable
    String address() {
        return address;
    }

    /** How often it was written down; 0 before the first time. */
    int version() {
        return SealedContact.version(version);
    }

    void record(@Nullable String sealedPhone, @Nullable String sealedAddress) {
        this.phone = sealedPhone;
        this.address = sealedAddress;
    }
}
