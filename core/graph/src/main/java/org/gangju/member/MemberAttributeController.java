package org.gangju.member;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.member.MemberView;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What members are beside their status and what they say of themselves: its fields and mutations. */
@Controller
@SchemaMapping(typeName = MemberView.TYPE_NAME)
class MemberAttributeController {

    private final MemberAttributes attributes;
    private final Mutations mutations;

    MemberAttributeController(
            MemberAttributes attributes, MemberAttributeReader reader, Mutations mutations, Batches batches) {
        this.attributes = attributes;
        this.mutations = mutations;
        batches.register("memberCategories", (Set<Long> members, Caller caller) -> reader.categories(members));
        batches.register("memberSkills", (Set<Long> members, Caller caller) -> reader.skills(members));
    }

    @SchemaMapping
    CompletableFuture<List<MemberCategory>> categories(
            MemberView member, DataLoader<Long, List<MemberCategory>> memberCategories) {
        return memberCategories.load(member.key()).thenApply(MemberAttributeController::orNone);
    }

    @SchemaMapping
    CompletableFuture<List<String>> skills(MemberView member, DataLoader<Long, List<String>> memberSkills) {
        return memberSkills.load(member.key()).thenApply(MemberAttributeController::orNone);
    }

    @MutationMapping
    MemberPayload describeMember(@Argument DescribeMemberInput input, Caller caller) {
        return mutations.run(caller, input, MemberPayload::new, () -> attributes.describe(input, caller));
    }

    @MutationMapping
    MemberPayload declareSkills(@Argument DeclareSkillsInput input, Caller caller) {
        return mutations.run(caller, input, MemberPayload::new, () -> attributes.declare(input, caller));
    }

    private static <T> List<T> orNone(@Nullable List<T> values) {
        return Objects.requireNonNullElse(values, List.of());
    }
}
