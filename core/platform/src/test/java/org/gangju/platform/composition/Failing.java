package org.gangju.platform.composition;

import java.util.List;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Requirement;
import org.gangju.spi.module.Title;
import org.gangju.spi.permission.Permission;
import org.jspecify.annotations.Nullable;

/** A module that throws, or answers nothing, when it is asked for one thing. */
@SuppressWarnings("NullAway") // Modules that others compiled may answer null.
record Failing(String what, @Nullable Throwable failure) implements GangjuModule {

    @Override
    public String id() {
        return answer("id", "faulty");
    }

    @Override
    public String version() {
        return answer("version", "1.0.0");
    }

    @Override
    public Title title() {
        return answer("title", new Title("错", "Faulty"));
    }

    @Override
    public List<Requirement> requirements() {
        return answer("requirements", List.of());
    }

    @Override
    public List<Permission> permissions() {
        return answer("permissions", List.of());
    }

    private <T> T answer(String question, T answer) {
        if (!question.equals(what)) {
            return answer;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return null;
    }
}
