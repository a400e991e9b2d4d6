package org.gangju.platform.composition;

import graphql.language.DescribedNode;
import graphql.language.Description;
import graphql.language.SDLDefinition;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whatever people can name is described on two lines, in Chinese and then in English. */
final class DescriptionRule implements SdlRule {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern ENGLISH = Pattern.compile("\\P{IsHan}*[A-Za-z].*");

    @Override
    public void check(SDLDefinition<?> definition, View view) {
        Part.of(definition).forEach(part -> {
            if (part.node() instanceof DescribedNode<?> described) {
                check(part, described.getDescription(), view);
            }
        });
    }

    private static void check(Part part, @Nullable Description description, View view) {
        String at = part.name().text();
        if (description == null || description.getContent().isBlank()) {
            view.candidate().findAt(part.node(), Fault.DESCRIPTION_MISSING, at);
            return;
        }
        List<String> lines = description.getContent().strip().lines().toList();
        if (lines.size() != 2
                || !CHINESE.matcher(lines.getFirst()).find()
                || !ENGLISH.matcher(lines.getLast()).matches()) {
            view.candidate().findAt(part.node(), Fault.DESCRIPTION_INCOMPLETE, at);
        }
    }
}
