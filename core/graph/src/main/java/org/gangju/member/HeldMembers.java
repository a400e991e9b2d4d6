package org.gangju.member;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberDirectory;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.Participant;
import org.gangju.spi.member.ParticipantInput;
import org.gangju.spi.node.NodeId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds members for what is to change, and holds them until the transaction ends. */
@Service
@Transactional
class HeldMembers implements MemberDirectory {

    /** The longest name of a member, and of somebody who is none. */
    static final int LONGEST_NAME = 100;

    private final Members members;

    HeldMembers(Members members) {
        this.members = members;
    }

    /** The member itself, locked for a change. */
    Member toChange(String id, String field, Caller caller) {
        return NodeId.keyOf(MemberView.TYPE_NAME, id)
                .flatMap(members::findToChange)
                .filter(found ->
                        caller.reaches(found.organizationPath(), found.view().key()))
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, field, id));
    }

    @Override
    public List<MemberView> hold(List<String> ids, String field, Caller caller) {
        Map<String, MemberView> held = held(ids, caller);
        return ids.stream().map(id -> among(held, id, field)).toList();
    }

    @Override
    public MemberView holdToDeclare(String id, String field, Caller caller) {
        return toChange(id, field, caller).view();
    }

    @Override
    public Participant participant(ParticipantInput input, String field, Caller caller) {
        return participants(List.of(input), List.of(field), caller).getFirst();
    }

    @Override
    public List<Participant> participants(List<ParticipantInput> inputs, String field, Caller caller) {
        List<String> fields = IntStream.range(0, inputs.size())
                .mapToObj(index -> field + "." + index)
                .toList();
        return participants(inputs, fields, caller);
    }

    private List<Participant> participants(List<ParticipantInput> inputs, List<String> fields, Caller caller) {
        IntStream.range(0, inputs.size()).forEach(index -> requireOneOfBoth(inputs.get(index), fields.get(index)));
        List<String> ids = inputs.stream()
                .map(ParticipantInput::memberId)
                .filter(Objects::nonNull)
                .toList();
        Map<String, MemberView> held = held(ids, caller);
        return IntStream.range(0, inputs.size())
                .mapToObj(index -> participant(inputs.get(index), fields.get(index), held))
                .toList();
    }

    private static void requireOneOfBoth(ParticipantInput input, String field) {
        if ((input.memberId() == null) == (input.displayName() == null)) {
            throw new RuleViolation(MemberRule.PARTICIPANT_AMBIGUOUS, field);
        }
    }

    private static Participant participant(ParticipantInput input, String field, Map<String, MemberView> held) {
        if (input.displayName() != null) {
            return Participant.named(InputText.name(input.displayName(), field + ".displayName", LONGEST_NAME));
        }
        return Participant.member(among(held, String.valueOf(input.memberId()), field + ".memberId")
                .key());
    }

    private Map<String, MemberView> held(List<String> ids, Caller caller) {
        Set<Long> keys = ids.stream()
                .flatMap(id -> NodeId.keyOf(MemberView.TYPE_NAME, id).stream())
                .collect(toSet());
        return members.findToAttachTo(keys).stream()
                .map(Member::view)
                .filter(found -> caller.scope().organizations().contains(found.organizationPath()))
                .collect(toMap(MemberView::id, found -> found));
    }

    private static MemberView among(Map<String, MemberView> held, String id, String field) {
        return Optional.ofNullable(held.get(id)).orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, field, id));
    }
}
