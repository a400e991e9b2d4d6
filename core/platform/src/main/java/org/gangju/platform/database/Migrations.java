package org.gangju.platform.database;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorCode;
import org.flywaydb.core.api.output.ValidateOutput;

/**
 * Brings the tables of one area up to date. Every area has a history of its own, in the table that Spring Modulith would
 * keep for it, so that modules come and go independently.
 */
public final class Migrations {

    private static final String HISTORY = "flyway_schema_history_";
    private static final Set<ErrorCode> EDITED =
            Set.of(CoreErrorCode.CHECKSUM_MISMATCH, CoreErrorCode.DESCRIPTION_MISMATCH, CoreErrorCode.TYPE_MISMATCH);

    private final DatabaseConnection database;

    Migrations(DatabaseConnection database) {
        this.database = database;
    }

    /**
     * Runs what is new of these files.
     *
     * @param area the name of the history
     * @param files the statements by the path of their file, such as {@code training/V1__training_class.sql}
     * @throws MigrationFailure when a file is at fault or has changed since it ran
     */
    public void run(String area, Map<String, String> files) {
        if (files.isEmpty()) {
            return;
        }
        Flyway flyway = flyway(area, files);
        try {
            prepare(flyway);
            flyway.migrate();
        } catch (MigrationFailure known) {
            throw known;
        } catch (RuntimeException failure) {
            throw MigrationFailure.of(failure);
        }
    }

    private Flyway flyway(String area, Map<String, String> files) {
        return Flyway.configure(getClass().getClassLoader())
                .dataSource(database.source())
                .resourceProvider(new MigrationFiles(files))
                .locations("classpath:db/migration/" + area)
                .table(HISTORY + area)
                .baselineVersion("0")
                .baselineOnMigrate(true)
                .validateMigrationNaming(true)
                .load();
    }

    private static void prepare(Flyway flyway) {
        List<ValidateOutput> faults = flyway.validateWithResult().invalidMigrations;
        for (ValidateOutput fault : faults) {
            if (EDITED.contains(fault.errorDetails.errorCode)) {
                throw MigrationFailure.edited(fault.filepath, fault.version);
            }
            if (fault.errorDetails.errorCode == CoreErrorCode.APPLIED_VERSIONED_MIGRATION_NOT_RESOLVED) {
                throw MigrationFailure.missing(fault.version);
            }
        }
        forgetFailures(flyway, faults);
    }

    /** A file holds one statement, so one that failed has left nothing behind and is simply run again. */
    private static void forgetFailures(Flyway flyway, List<ValidateOutput> faults) {
        List<ErrorCode> codes = faults.stream()
                .map(migration -> migration.errorDetails.errorCode)
                .filter(code -> code != CoreErrorCode.RESOLVED_VERSIONED_MIGRATION_NOT_APPLIED)
                .toList();
        if (!codes.isEmpty() && codes.stream().allMatch(code -> code == CoreErrorCode.FAILED_VERSIONED_MIGRATION)) {
            flyway.repair();
        }
    }
}
