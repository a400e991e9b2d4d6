package org.gangju.platform.key;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/**
 * An entity that has its key before it is stored, and no version by which Spring Data would tell whether it is new. It
 * knows that by itself, so that storing a new one is an insert, which fails where the key is taken.
 *
 * @param <K> the type of the key
 */
@MappedSuperclass
public abstract class KeyedRow<K> implements Persistable<K> {

    @Transient
    private boolean stored;

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
