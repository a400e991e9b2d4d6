package org.gangju.duty;

import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.grid.GridRole;
import org.jspecify.annotations.Nullable;

/** Which vacancies a list shows: those that fulfil every given field. */
record GridVacancyFilter(
        @Nullable String within,
        @Nullable GridLevel level,
        @Nullable GridRole role) {}
