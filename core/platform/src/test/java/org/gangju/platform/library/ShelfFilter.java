package org.gangju.platform.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

record ShelfFilter(@Nullable String namePrefix, @Nullable List<String> kinds) {}
