package org.gangju.attachment;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.gangju.spi.attachment.AttachmentKind;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The kinds of attachments that there are; found late, because what carries some also lists them. */
@Component
class AttachmentKinds {

    private final SingletonSupplier<Map<String, AttachmentKind>> bySubjectType;

    AttachmentKinds(ObjectProvider<AttachmentKind> beans) {
        this.bySubjectType =
                SingletonSupplier.of(() -> beans.stream().collect(toMap(AttachmentKind::subjectType, kind -> kind)));
    }

    Collection<AttachmentKind> all() {
        return bySubjectType.obtain().values();
    }

    /** The kind of what hangs on objects of a type; none where they carry nothing, or their module is gone for good. */
    Optional<AttachmentKind> find(String subjectType) {
        return Optional.ofNullable(bySubjectType.obtain().get(subjectType));
    }

    /** @throws CodedException FORBIDDEN for a caller who holds the kind's permission nowhere */
    static void requirePermission(AttachmentKind kind, Caller caller) {
        if (!caller.may(kind.permission())) {
            throw new CodedException(ErrorCode.FORBIDDEN, "forbidden", kind.permission());
        }
    }
}
