package org.gangju.platform.privacy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import org.gangju.platform.module.InstalledModules;
import org.gangju.spi.audit.AuditNotes;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.privacy.SealedColumn;
import org.springframework.stereotype.Service;

/**
 * Changes the keys of all modules' sealed columns. Running servers go on: they open everything at each moment, and after
 * a minute seal with the new key.
 */
@Service
class KeyRotation {

    /** Each text is tried with every key. */
    static final int MOST_KEYS = 10;

    /** By then every server that reads the same file seals with the new key. */
    static final Duration SETTLED = CurrentKeys.BETWEEN_READS.multipliedBy(5);

    /** A rotation that was stopped, or found damage, goes on with its key for so long. */
    static final Duration RESUMED = Duration.ofHours(1);

    private final KeysetFile file;
    private final SealedRows rows;
    private final List<SealedColumn> columns;
    private final InstalledModules modules;
    private final AuditNotes notes;
    private final Clock clock;

    KeyRotation(
            KeysetFile file,
            SealedRows rows,
            List<GangjuModule> sound,
            InstalledModules modules,
            AuditNotes notes,
            Clock clock) {
        this.file = file;
        this.rows = rows;
        this.columns = sound.stream()
                .flatMap(module -> module.sealedColumns().stream())
                .toList();
        this.modules = modules;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * Adds a primary key and seals everything with it. Repeated within an hour it goes on with the key that it has added
     * and leaves alone what that has sealed.
     *
     * @param said takes the message key and the arguments of each thing that was done
     * @throws CodedException when there are too many keys, or a text that no key opens; the others are done then
     */
    void rotate(BiConsumer<String, List<Object>> said) {
        try (LockedKeyset locked = LockedKeyset.of(file)) {
            Keyset keys = locked.keys();
            if (isYoung(keys, RESUMED)) {
                said.accept("command.vault.resumed", List.of(file.path()));
            } else {
                keys = added(locked);
                said.accept("command.vault.added", List.of(file.path()));
            }
            seal(keys, said);
            said.accept("command.vault.rotated", List.of(keys.size() - 1));
        }
    }

    /**
     * Removes all keys but the primary one, after everything opens with that.
     *
     * @param said takes the message key and the arguments of each thing that was done
     * @throws CodedException when something might still need a former key; all keys are kept then
     */
    void forgetOld(BiConsumer<String, List<Object>> said) {
        try (LockedKeyset locked = LockedKeyset.of(file)) {
            Keyset keys = locked.keys();
            requireAllModules();
            requireSettled(keys);
            seal(keys, said);
            requireOpen(keys);
            locked.replace(keys.primary());
            notes.count("keys.forgotten", keys.size() - 1L);
            said.accept("command.vault.forgotten", List.of(keys.size() - 1));
        }
    }

    private Keyset added(LockedKeyset locked) {
        Keyset former = locked.keys();
        if (former.size() >= MOST_KEYS) {
            throw new CodedException(ErrorCode.BAD_INPUT, "vault.tooManyKeys", MOST_KEYS);
        }
        Keyset keys = former.rotated();
        locked.replace(keys);
        notes.count("keys.added", 1);
        return keys;
    }

    private void seal(Keyset keys, BiConsumer<String, List<Object>> said) {
        Resealing resealing = new Resealing(rows, keys);
        DamagedTexts damaged = new DamagedTexts();
        for (SealedColumn column : columns) {
            ResealedCount count = resealing.seal(column, damaged::add);
            said.accept("command.vault.column", List.of(column.name(), count.rows(), count.changed()));
            notes.count("sealed.anew", count.changed());
        }
        damaged.named().forEach(place -> said.accept("command.vault.damaged", List.of(place)));
        damaged.first().ifPresent(place -> {
            throw new CodedException(ErrorCode.CONFLICT, "vault.damaged", damaged.count(), place);
        });
    }

    /** Whether the primary key was added to others less than this ago. */
    private boolean isYoung(Keyset keys, Duration age) {
        return keys.size() > 1 && clock.instant().isBefore(file.writtenAt().plus(age));
    }

    /** A module that did not start has columns that nobody has sealed anew. */
    private void requireAllModules() {
        modules.diagnoses().stream().findFirst().ifPresent(fault -> {
            throw new CodedException(ErrorCode.CONFLICT, "vault.moduleMissing", fault.moduleId());
        });
    }

    private void requireSettled(Keyset keys) {
        if (isYoung(keys, SETTLED)) {
            throw new CodedException(ErrorCode.CONFLICT, "vault.unsettled", SETTLED.toMinutes());
        }
    }

    private void requireOpen(Keyset keys) {
        Resealing verified = new Resealing(rows, keys);
        columns.forEach(column -> verified.closed(column).ifPresent(place -> {
            throw new CodedException(ErrorCode.CONFLICT, "vault.closed", place);
        }));
    }
}
