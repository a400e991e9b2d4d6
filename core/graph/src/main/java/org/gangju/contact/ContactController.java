package org.gangju.contact;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.privacy.ColumnSeal;
import org.gangju.spi.privacy.SealedColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** How members are reached: its fields and its mutation. A value that is damaged fails alone. */
@Controller
@SchemaMapping(typeName = MemberView.TYPE_NAME)
class ContactController {

    private final ContactBook book;
    private final ColumnSeal seal;
    private final Mutations mutations;

    ContactController(ContactBook book, ContactReader reader, ColumnSeal seal, Mutations mutations, Batches batches) {
        this.book = book;
        this.seal = seal;
        this.mutations = mutations;
        batches.register("memberContacts", (Set<Long> members, Caller caller) -> reader.of(members));
    }

    @SchemaMapping
    CompletableFuture<@Nullable String> phone(MemberView member, DataLoader<Long, SealedContact> memberContacts) {
        return memberContacts
                .load(member.key())
                .thenApply(contact -> opened(orNone(contact).phone(), ContactColumns.PHONE, member));
    }

    @SchemaMapping
    CompletableFuture<@Nullable String> address(MemberView member, DataLoader<Long, SealedContact> memberContacts) {
        return memberContacts
                .load(member.key())
                .thenApply(contact -> opened(orNone(contact).address(), ContactColumns.ADDRESS, member));
    }

    @SchemaMapping
    CompletableFuture<Integer> contactVersion(MemberView member, DataLoader<Long, SealedContact> memberContacts) {
        return memberContacts
                .load(member.key())
                .thenApply(contact -> orNone(contact).version());
    }

    @MutationMapping
    ContactPayload recordContact(@Argument RecordContactInput input, Caller caller) {
        return mutations.run(caller, input, ContactPayload::new, () -> book.record(input, caller));
    }

    private @Nullable String opened(@Nullable String sealed, SealedColumn column, MemberView member) {
        if (sealed == null) {
            return null;
        }
        String place = column.place(member.key());
        return seal.open(sealed, place)
                .orElseThrow(() -> new IllegalStateException("No key of gangju.privacy.keyset opens " + place));
    }

    private static SealedContact orNone(@Nullable SealedContact contact) {
        return Objects.requireNonNullElse(contact, SealedContact.NONE);
    }
}
