package org.gangju.spi.attachment;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.PageQuery;

/**
 * Lets the objects of one type carry attachments. A bean of this type adds the kind; there is one for each type. The feature
 * also gives its type a field with the list, from {@link Attachments#ofSubjects}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface AttachmentKind {

    /**
     * The stable name, at most 40 characters: a value of the enum {@code AttachmentKind} in the schema, which the module
     * extends.
     */
    String key();

    /**
     * The module that it belongs to. Where that is off nothing of the kind is added; what there is stays for those who may
     * remove it, without its subject.
     */
    default String moduleId() {
        return "core";
    }

    /** The GraphQL type of the objects, at most 40 characters. */
    String subjectType();

    /**
     * How the objects are read: from which table, by which primary key, and who sees them. Whoever sees an object and
     * holds {@code attachment.read} there sees its attachments, and nobody else does.
     */
    PageQuery<?> subjects();

    /** The permission without which nobody adds or removes one, besides {@code attachment.write}. */
    String permission();

    /**
     * Holds an object until the caller's transaction ends, so that of two who add to it the second waits for the first:
     * its organization before its own row.
     *
     * @param field the input's field that names it
     * @throws org.gangju.spi.command.RuleViolation NOT_FOUND at {@code field} where it is not there, or where the
     *     permission at hand or {@link #permission} does not reach it
     */
    AttachmentSubject hold(NodeId subject, String field, Caller caller);

    /**
     * Whether an object ended before a day: a condition on a row of {@link #subjects}. Its files are kept for a time from
     * then on.
     */
    Condition ended(LocalDate before);
}
