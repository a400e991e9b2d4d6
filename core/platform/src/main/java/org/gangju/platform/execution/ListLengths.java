package org.gangju.platform.execution;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gangju.spi.page.ListLength;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What features say of the lengths of their lists; found late, because the engine is there before them. */
@Component
class ListLengths {

    private final SingletonSupplier<Map<String, ListLength>> byField;

    ListLengths(ObjectProvider<ListLength> beans) {
        this.byField = SingletonSupplier.of(() -> beans.stream()
                .collect(Collectors.toMap(length -> name(length.typeName(), length.fieldName()), Function.identity())));
    }

    Optional<ListLength> of(String typeName, String fieldName) {
        return Optional.ofNullable(byField.obtain().get(name(typeName, fieldName)));
    }

    private static String name(String typeName, String fieldName) {
        return typeName + "." + fieldName;
    }
}
