package org.gangju.spi.matter;

import org.apiguardian.api.API;

/** What matters of one kind are about. A bean of this type adds the kind. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface MatterKind {

    /**
     * The stable name, at most 40 characters: a value of the enum {@code MatterKind} in the schema, which the module
     * extends.
     */
    String key();

    /**
     * The module that it belongs to. Where that is off nothing of the kind is opened or goes on; it can only be cancelled,
     * and it stays visible without its subject.
     */
    default String moduleId() {
        return "core";
    }

    /**
     * The permission without which nobody sees to one, besides {@code matter.write}: it has to reach the organization that
     * handles it to assign, resolve or escalate, and the one that has raised it to close, reopen or cancel.
     */
    String permission();
}
