package org.gangju.erasure;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gangju.spi.privacy.PersonRecords;
import org.springframework.stereotype.Component;

/** All parts of what is held about members, the core's and those of the modules, in the order of their names. */
@Component
class Parts {

    private final List<PersonRecords> all;

    Parts(List<PersonRecords> parts) {
        this.all =
                parts.stream().sorted(Comparator.comparing(PersonRecords::key)).toList();
        requireNoNameTwice();
    }

    List<PersonRecords> all() {
        return all;
    }

    Map<String, PersonRecords> byKey() {
        return all.stream().collect(toMap(PersonRecords::key, Function.identity()));
    }

    private void requireNoNameTwice() {
        long names = all.stream().map(PersonRecords::key).distinct().count();
        if (names < all.size()) {
            throw new IllegalStateException("Two parts of what is held about members have the same name: "
                    + all.stream().map(PersonRecords::key).toList());
        }
    }
}
