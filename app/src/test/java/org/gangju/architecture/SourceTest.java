package org.gangju.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SourceTest {

    private final SourceRules rules = new SourceRules(Path.of(System.getProperty("gangju.root")));

    @Test
    void sourcesAreFound() {
        assertThat(rules.sources()).anyMatch(source -> source.endsWith("org/gangju/Gangju.java"));
    }

    @Test
    void filesStayShort() {
        assertThat(rules.longFiles()).isEmpty();
    }

    @Test
    void methodsStayShort() {
        assertThat(rules.longMethods()).isEmpty();
    }

    @Test
    void everyPackageIntroducesItselfOnce() {
        assertThat(rules.packagesWithoutIntroduction()).isEmpty();
        assertThat(rules.packagesWithTwoIntroductions()).isEmpty();
    }
}
