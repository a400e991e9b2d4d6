package org.gangju.platform.audit;

import jakarta.persistence.EntityManagerFactory;
import org.gangju.platform.privacy.Pepper;
import org.gangju.spi.privacy.ColumnSeal;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventType;
import org.springframework.stereotype.Component;

/** Puts the notice of changes behind all other listeners, before there is a first mutation. */
@Component
class EntityWatch {

    EntityWatch(EntityManagerFactory entities, ColumnSeal seal, Pepper pepper) {
        var registry = entities.unwrap(SessionFactoryImplementor.class).getEventListenerRegistry();
        EntityChanges changes = new EntityChanges(new EntityProperties(seal, pepper));
        registry.appendListeners(EventType.POST_INSERT, changes);
        registry.appendListeners(EventType.POST_UPDATE, changes);
        registry.appendListeners(EventType.POST_DELETE, changes);
        registry.appendListeners(EventType.PRE_COLLECTION_RECREATE, changes);
        registry.appendListeners(EventType.PRE_COLLECTION_UPDATE, changes);
        registry.appendListeners(EventType.PRE_COLLECTION_REMOVE, changes);
    }
}
