package org.gangju.contact;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputText;
import org.gangju.spi.member.MemberDirectory;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.privacy.ColumnSeal;
import org.gangju.spi.privacy.SealedColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how members are reached. */
@Service
@Transactional
class ContactBook {

    private static final int LONGEST_ADDRESS = 200;

    private final MemberContacts contacts;
    private final MemberDirectory members;
    private final ColumnSeal seal;

    ContactBook(MemberContacts contacts, MemberDirectory members, ColumnSeal seal) {
        this.contacts = contacts;
        this.members = members;
        this.seal = seal;
    }

    MemberView record(RecordContactInput input, Caller caller) {
        String address = input.address() == null ? null : InputText.name(input.address(), "address", LONGEST_ADDRESS);
        MemberView member = members.holdToDeclare(input.memberId(), "memberId", caller);
        MemberContact contact = contacts.findById(member.key()).orElseGet(() -> new MemberContact(member.key()));
        ExpectedVersion.require(input.version(), contact.version());
        contact.record(
                sealed(contact.phone(), input.phone(), ContactColumns.PHONE, member),
                sealed(contact.address(), address, ContactColumns.ADDRESS, member));
        contacts.saveAndFlush(contact);
        return member;
    }

    /** What stays the same stays sealed as it is, so that nobody is told of a change. */
    private @Nullable String sealed(
            @Nullable String former, @Nullable String clear, SealedColumn column, MemberView member) {
        if (clear == null) {
            return null;
        }
        String place = column.place(member.key());
        boolean same =
                former != null && seal.open(former, place).filter(clear::equals).isPresent();
        return same ? former : seal.seal(clear, place);
    }
}
