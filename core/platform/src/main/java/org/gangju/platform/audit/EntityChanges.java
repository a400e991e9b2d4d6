package org.gangju.platform.audit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.event.spi.AbstractCollectionEvent;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.event.spi.PreCollectionRecreateEvent;
import org.hibernate.event.spi.PreCollectionRecreateEventListener;
import org.hibernate.event.spi.PreCollectionRemoveEvent;
import org.hibernate.event.spi.PreCollectionRemoveEventListener;
import org.hibernate.event.spi.PreCollectionUpdateEvent;
import org.hibernate.event.spi.PreCollectionUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** Notices what mutations do to entities and their collections, while it is sent to the database. */
final class EntityChanges
        implements PostInsertEventListener,
                PostUpdateEventListener,
                PostDeleteEventListener,
                PreCollectionRecreateEventListener,
                PreCollectionUpdateEventListener,
                PreCollectionRemoveEventListener {

    private static final @Nullable Object[] NOTHING = {};

    private final transient EntityProperties properties;

    EntityChanges(EntityProperties properties) {
        this.properties = properties;
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        note(ChangeAction.CREATE, event.getPersister(), event.getEntity(), event.getId(), NOTHING, event.getState());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        Object[] before = event.getOldState();
        note(
                ChangeAction.UPDATE,
                event.getPersister(),
                event.getEntity(),
                event.getId(),
                before == null ? NOTHING : before,
                event.getState());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        note(
                ChangeAction.DELETE,
                event.getPersister(),
                event.getEntity(),
                event.getId(),
                event.getDeletedState(),
                NOTHING);
    }

    @Override
    public void onPreRecreateCollection(PreCollectionRecreateEvent event) {
        note(event, List.of(), elements(event.getCollection()));
    }

    @Override
    public void onPreUpdateCollection(PreCollectionUpdateEvent event) {
        note(event, former(event.getCollection()), elements(event.getCollection()));
    }

    @Override
    public void onPreRemoveCollection(PreCollectionRemoveEvent event) {
        if (event.getCollection() != null) {
            note(event, former(event.getCollection()), List.of());
        }
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void note(
            ChangeAction action,
            EntityPersister persister,
            Object entity,
            Object id,
            @Nullable Object[] before,
            @Nullable Object[] after) {
        if (!ChangeSet.CURRENT.isBound()) {
            return;
        }
        String[] names = persister.getPropertyNames();
        Map<String, ChangedValue> values = new LinkedHashMap<>();
        for (int index = 0; index < names.length; index++) {
            if (isPlain(persister, index)) {
                put(values, entity, id, names[index], at(before, index), at(after, index));
            }
        }
        ChangeSet.CURRENT.get().add(name(entity, id), action, values);
    }

    /** Versions say nothing, and collections have events of their own. */
    private static boolean isPlain(EntityPersister persister, int property) {
        return property != persister.getVersionPropertyIndex()
                && !persister.getPropertyTypes()[property].isCollectionType();
    }

    private void note(AbstractCollectionEvent event, Collection<?> before, Collection<?> after) {
        Object owner = event.getAffectedOwnerOrNull();
        if (!ChangeSet.CURRENT.isBound() || owner == null) {
            return;
        }
        String role = String.valueOf(event.getCollection().getRole());
        Map<String, ChangedValue> values = new LinkedHashMap<>();
        Object id = event.getAffectedOwnerIdOrNull();
        put(values, owner, id, role.substring(role.lastIndexOf('.') + 1), orNull(before), orNull(after));
        if (!values.isEmpty()) {
            ChangeSet.CURRENT.get().add(name(owner, id), ChangeAction.UPDATE, values);
        }
    }

    private void put(
            Map<String, ChangedValue> values,
            Object entity,
            @Nullable Object id,
            String property,
            @Nullable Object before,
            @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            values.put(property, properties.value(entity, id, property, before, after));
        }
    }

    private static @Nullable Object orNull(Collection<?> elements) {
        return elements.isEmpty() ? null : List.copyOf(elements);
    }

    private static @Nullable Object at(@Nullable Object[] state, int index) {
        return index < state.length ? state[index] : null;
    }

    private static ObjectName name(Object entity, @Nullable Object id) {
        return new ObjectName(entity.getClass().getSimpleName(), String.valueOf(id));
    }

    private static Collection<?> elements(PersistentCollection<?> collection) {
        return collection instanceof Collection<?> elements ? List.copyOf(elements) : List.of();
    }

    /** Sets keep what they were as a map, lists as a list. */
    private static Collection<?> former(PersistentCollection<?> collection) {
        Object snapshot = collection.getStoredSnapshot();
        if (snapshot instanceof Map<?, ?> set) {
            return List.copyOf(set.keySet());
        }
        return snapshot instanceof Collection<?> elements ? List.copyOf(elements) : List.of();
    }
}
