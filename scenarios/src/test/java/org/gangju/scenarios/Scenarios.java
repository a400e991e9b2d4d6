package org.gangju.scenarios;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The test classes of the modules on the class path, each with its database. Left out are those that decide about modules
 * themselves, count the statements or count the one demo city of their database.
 */
final class Scenarios {

    private static final Pattern TEST_CLASS = Pattern.compile(".*/(org/gangju/(\\w+)/[\\w/]+)\\.class");
    private static final Pattern OF_THEIR_OWN = Pattern.compile(".*(Module|Presence|Demo|Statements)On\\w+");

    private final Map<String, Set<String>> byModule = new TreeMap<>();

    private Scenarios(String database) throws IOException {
        String pattern = "classpath*:org/gangju/*/**/*On" + database + "Test.class";
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            Matcher name = TEST_CLASS.matcher(file.getURL().toString());
            if (name.matches() && !OF_THEIR_OWN.matcher(name.group(1)).matches()) {
                byModule.computeIfAbsent(name.group(2), module -> new TreeSet<>())
                        .add(name.group(1).replace('/', '.'));
            }
        }
    }

    static Scenarios on(String database) {
        try {
            return new Scenarios(database);
        } catch (IOException exception) {
            throw new IllegalStateException("The class path cannot be read", exception);
        }
    }

    /** The id of the module whose test it is. */
    static String module(Class<?> testClass) {
        return testClass.getPackageName().split("\\.", -1)[2];
    }

    /** The ids of the modules that bring scenarios along, sorted. */
    List<String> modules() {
        return List.copyOf(byModule.keySet());
    }

    /** The names of the test classes of these modules. */
    List<String> of(Collection<String> modules) {
        return modules.stream()
                .flatMap(module -> byModule.getOrDefault(module, Set.of()).stream())
                .toList();
    }
}
