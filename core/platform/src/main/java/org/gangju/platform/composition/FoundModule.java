package org.gangju.platform.composition;

import java.util.List;
import org.gangju.spi.module.GangjuModule;

/**
 * A module as it was found, before anything of it has been looked at.
 *
 * @param origin the name of its jar, or of its folder
 * @param sdl its files; none is fine
 */
public record FoundModule(GangjuModule module, String origin, List<SdlFile> sdl) {

    public FoundModule {
        sdl = List.copyOf(sdl);
    }
}
