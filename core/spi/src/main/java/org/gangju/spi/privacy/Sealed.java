package org.gangju.spi.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * On the {@link Sensitive} field of an entity that holds a text sealed by {@link ColumnSeal} for the entity's own row.
 * The audit hashes what was sealed, so that the same value reads the same however often it is sealed.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sealed {

    /** The name of the {@link SealedColumn} that the field is stored in, such as {@code member_contact.phone}. */
    String value();
}
