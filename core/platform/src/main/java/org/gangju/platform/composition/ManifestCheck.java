package org.gangju.platform.composition;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gangju.spi.permission.Permission;
import org.jspecify.annotations.Nullable;

/** Looks at what each module says of itself, and at what two of them claim both. */
final class ManifestCheck {

    private static final Pattern PERMISSION = Pattern.compile("[a-z][a-zA-Z0-9]*\\.[a-z][a-zA-Z0-9]*");

    private final Map<String, String> permissions = new HashMap<>();
    private final Map<String, String> areas = new HashMap<>();
    private final String platformVersion;

    ManifestCheck(String platformVersion) {
        this.platformVersion = platformVersion;
    }

    /** Of several modules with one id the kernel's part stays, else the first by the name of its jar. The answer are those that stay, without what has no proper id. */
    static List<Candidate> distinct(List<Candidate> candidates) {
        Map<String, Candidate> first = new HashMap<>();
        return candidates.stream()
                .filter(Candidate::named)
                .sorted(Comparator.comparing(Candidate::optional)
                        .thenComparing(each -> each.found().origin()))
                .filter(candidate -> isFirst(candidate, first))
                .toList();
    }

    private static boolean isFirst(Candidate candidate, Map<String, Candidate> first) {
        Candidate earlier = first.putIfAbsent(candidate.id(), candidate);
        if (earlier != null) {
            candidate.find(
                    Fault.ID_TAKEN,
                    candidate.id(),
                    earlier.found().origin(),
                    candidate.found().origin());
        }
        return earlier == null;
    }

    /** What needs no other module to judge. */
    void alone(Candidate candidate) {
        Manifest manifest = candidate.manifest();
        if (blank(manifest.title().chinese()) || blank(manifest.title().english())) {
            candidate.find(Fault.TITLE_BLANK);
        }
        if (!Versions.isVersion(manifest.version())) {
            candidate.find(Fault.VERSION_MALFORMED, manifest.version());
        }
        platform(candidate, manifest.platform());
    }

    private void platform(Candidate candidate, String range) {
        if (!Versions.isRange(range)) {
            candidate.find(Fault.PLATFORM_MALFORMED, range);
            return;
        }
        if (!Versions.within(platformVersion, range)) {
            candidate.find(Fault.PLATFORM_UNMET, range, platformVersion);
        }
    }

    /** What an earlier module may have claimed already. */
    void besideOthers(Candidate candidate) {
        candidate.manifest().areas().stream()
                .filter(area -> areas.containsKey(area))
                .forEach(area -> candidate.find(Fault.AREA_TAKEN, area, areas.getOrDefault(area, "")));
        Set<String> own = new HashSet<>();
        candidate.manifest().permissions().forEach(permission -> permission(candidate, permission, own));
    }

    private void permission(Candidate candidate, Permission permission, Set<String> own) {
        String name = permission.name();
        if (blank(name) || !PERMISSION.matcher(name).matches()) {
            candidate.find(Fault.PERMISSION_MALFORMED, String.valueOf((Object) name));
            return;
        }
        if (blank(permission.chinese()) || blank(permission.english())) {
            candidate.find(Fault.PERMISSION_UNTITLED, name);
        }
        String owner = permissions.get(name);
        if (owner != null) {
            candidate.find(Fault.PERMISSION_TAKEN, name, owner);
            return;
        }
        if (!own.add(name)) {
            candidate.find(Fault.PERMISSION_TWICE, name);
        }
    }

    /** From now on these are the module's own. */
    void accept(Candidate candidate) {
        candidate.manifest().areas().forEach(area -> areas.put(area, candidate.id()));
        candidate.manifest().permissions().forEach(permission -> permissions.put(permission.name(), candidate.id()));
    }

    /** Modules are compiled by others: what may not be null may be. */
    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
