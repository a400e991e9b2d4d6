package org.gangju.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.gangju.ClassPathFiles;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    void everyMigrationIsPortable() throws IOException {
        var findings = ClassPathFiles.below("db/migration", "*.sql").entrySet().stream()
                .flatMap(file -> MigrationLint.findings(file.getKey(), file.getValue()).stream())
                .toList();
        assertThat(findings).isEmpty();
    }
}
