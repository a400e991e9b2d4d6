package org.gangju.platform.leak;

import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.platform.composition.Ownership;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.module.GangjuModule;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What each module says of itself anywhere: names, descriptions, permissions, titles, indicators and messages. */
final class Vocabulary {

    /** What the kernel, the core graph, the engine and the server say. */
    private static final String KERNEL = "";

    /** What frames an answer, the code of what the core brings into every database, and a role that the kernel ships. */
    private static final String PROTOCOL = "event next complete four-level 组织书记";

    private final Ownership ownership;
    private final List<String> optional;
    private final Map<String, Set<String>> words = new HashMap<>();

    Vocabulary(
            GraphQLSchema everything, Ownership ownership, List<GangjuModule> modules, List<IndicatorRule> indicators) {
        this.ownership = ownership;
        this.optional = modules.stream()
                .filter(GangjuModule::optional)
                .map(GangjuModule::id)
                .toList();
        modules.forEach(module -> say(module.id(), module.id() + " " + module.title() + " " + module.permissions()));
        indicators.stream()
                .map(IndicatorRule::profile)
                .forEach(indicator -> say(indicator.moduleId(), indicator.key()));
        everything.getAllTypesAsList().forEach(this::type);
        everything.getDirectives().forEach(this::directive);
        messages("classpath*:messages/*.properties");
        messages("classpath*:i18n/*.properties");
        say(KERNEL, PROTOCOL);
    }

    /** The ids of the modules that can be off, required before requiring. */
    List<String> modules() {
        return optional;
    }

    /** The words that only modules outside this set have. */
    Set<String> forbidden(Set<String> on) {
        Set<String> forbidden = new HashSet<>();
        Set<String> known = new HashSet<>();
        words.forEach(
                (module, said) -> (module.equals(KERNEL) || on.contains(module) ? known : forbidden).addAll(said));
        forbidden.removeAll(known);
        return Set.copyOf(forbidden);
    }

    private void type(GraphQLNamedType type) {
        say(ownership.ofType(type.getName()).orElse(KERNEL), type);
        if (type instanceof GraphQLFieldsContainer fields) {
            fields.getFieldDefinitions().forEach(field -> field(type.getName(), field));
        }
        if (type instanceof GraphQLInputObjectType input) {
            input.getFieldDefinitions()
                    .forEach(field -> say(
                            ownership.ofField(type.getName(), field.getName()).orElse(KERNEL), field));
        }
        if (type instanceof GraphQLEnumType values) {
            values.getValues()
                    .forEach(value -> say(
                            ownership
                                    .ofEnumValue(type.getName(), value.getName())
                                    .orElse(KERNEL),
                            value));
        }
    }

    private void field(String type, GraphQLFieldDefinition field) {
        say(ownership.ofField(type, field.getName()).orElse(KERNEL), field);
        field.getArguments()
                .forEach(argument -> say(
                        ownership
                                .ofArgument(type, field.getName(), argument.getName())
                                .orElse(KERNEL),
                        argument));
    }

    private void directive(GraphQLDirective directive) {
        String owner = ownership.ofDirective(directive.getName()).orElse(KERNEL);
        say(owner, directive);
        directive.getArguments().forEach(argument -> say(owner, argument));
    }

    private void messages(String pattern) {
        try {
            for (Resource bundle : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                String area = String.valueOf(bundle.getFilename()).split("[_.]", 2)[0];
                say(area, bundle.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new IllegalStateException("The class path cannot be read", broken);
        }
    }

    private void say(String module, GraphQLNamedSchemaElement element) {
        say(module, element.getName() + " " + element.getDescription());
    }

    private void say(String module, String text) {
        String speaker = optional.contains(module) ? module : KERNEL;
        words.computeIfAbsent(speaker, none -> new HashSet<>()).addAll(Words.of(text));
    }
}
