package org.gangju.fourties;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.MemberDeclarations;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.springframework.stereotype.Repository;

/**
 * Suggests branches to members: open ones of the organizations around them that are about a word which the member has
 * declared, and of which they are no members yet. Where somebody belongs decides which branches there are to join; what
 * matches is declared by the member alone. Nothing else about a person goes into it, and nothing of it is kept.
 */
@Repository
class SuggestionReader {

    private static final Condition OPEN = Condition.in(
            "b.status", List.of(FunctionalBranchStatus.APPROVED.name(), FunctionalBranchStatus.ACTIVE.name()));

    private final Pages pages;
    private final MemberDeclarations declarations;
    private final FunctionalMembers members;
    private final TagReader tags;

    SuggestionReader(Pages pages, MemberDeclarations declarations, FunctionalMembers members, TagReader tags) {
        this.pages = pages;
        this.declarations = declarations;
        this.members = members;
        this.tags = tags;
    }

    /** The same page for many members, in three statements; who has declared nothing gets none. */
    Map<MemberPlace, Connection<Suggestion>> of(Set<MemberPlace> places, PageRequest page, Caller caller) {
        Map<Long, List<String>> declared =
                declarations.skills(places.stream().map(MemberPlace::memberKey).collect(toSet()));
        Map<MemberPlace, List<Condition>> conditions = places.stream()
                .filter(place -> declared.containsKey(place.memberKey()))
                .collect(toMap(place -> place, place -> conditions(place, words(declared, place))));
        Map<MemberPlace, Connection<Suggestion>> suggested = new HashMap<>();
        places.forEach(place -> suggested.put(place, Connection.empty()));
        if (!conditions.isEmpty()) {
            suggested.putAll(matched(pages.pages(FunctionalBranchRows.BY_PLACE, conditions, page, caller), declared));
        }
        return suggested;
    }

    private List<Condition> conditions(MemberPlace place, List<String> words) {
        return List.of(
                OPEN,
                Condition.in(FunctionalBranchRows.PATH, place.upwards()),
                FunctionalBranchConditions.tagged(Tags.fold(words)),
                Condition.not(members.belonging(place.memberKey())));
    }

    private Map<MemberPlace, Connection<Suggestion>> matched(
            Map<MemberPlace, Connection<FunctionalBranchView>> found, Map<Long, List<String>> declared) {
        Map<Long, List<Tag>> about = tags.of(found.values().stream()
                .flatMap(branches -> branches.nodes().stream())
                .map(FunctionalBranchView::key)
                .collect(toSet()));
        Map<MemberPlace, Connection<Suggestion>> suggested = new HashMap<>();
        found.forEach((place, branches) -> suggested.put(
                place,
                branches.map(branch -> new Suggestion(
                        branch, matching(words(declared, place), about.getOrDefault(branch.key(), List.of()))))));
        return suggested;
    }

    private static List<String> matching(List<String> words, List<Tag> about) {
        Set<String> folded = about.stream().map(Tag::folded).collect(toSet());
        return words.stream().filter(word -> folded.contains(Tags.fold(word))).toList();
    }

    private static List<String> words(Map<Long, List<String>> declared, MemberPlace place) {
        return declared.getOrDefault(place.memberKey(), List.of());
    }
}
