package org.gangju.platform.module;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangju.platform.composition.Composition;
import org.gangju.platform.composition.Diagnosis;
import org.gangju.spi.module.GangjuModule;

/**
 * Everything that was found at the start.
 *
 * @param composition the sound modules, and those that were left out once they could be read
 * @param unreadable what could not even be read
 */
public record InstalledModules(Composition composition, List<Diagnosis> unreadable) {

    public InstalledModules {
        unreadable = List.copyOf(unreadable);
    }

    /** The sound modules that can be switched, in dependency order. */
    public List<GangjuModule> optional() {
        return composition.modules().stream().filter(GangjuModule::optional).toList();
    }

    /** The sound module of this id that can be switched. */
    public Optional<GangjuModule> optional(String id) {
        return optional().stream().filter(module -> module.id().equals(id)).findFirst();
    }

    /** Why modules were left out. */
    public List<Diagnosis> diagnoses() {
        return Stream.concat(composition.diagnoses().stream(), unreadable.stream())
                .toList();
    }
}
