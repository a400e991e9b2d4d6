package org.gangju.platform.account;

import java.util.List;
import org.gangju.platform.command.Repetitions;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Kept;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of second factors. */
@Controller
class SecondFactorMutations {

    private static final String WRITE = "account.write";
    private static final Kept<Enrolment> ENROLMENT = new Kept<>(shown -> "", kept -> new Enrolment(null, null));
    private static final Kept<List<String>> CODES = new Kept<>(shown -> "", kept -> List.of());

    private final SecondFactors factors;
    private final SignInAttempts attempts;
    private final AccountReach reach;
    private final Accounts accounts;
    private final AccountSessions sessions;
    private final Mutations mutations;
    private final Repetitions repetitions;

    SecondFactorMutations(
            SecondFactors factors,
            SignInAttempts attempts,
            AccountReach reach,
            Accounts accounts,
            AccountSessions sessions,
            Mutations mutations,
            Repetitions repetitions) {
        this.factors = factors;
        this.attempts = attempts;
        this.reach = reach;
        this.accounts = accounts;
        this.sessions = sessions;
        this.mutations = mutations;
        this.repetitions = repetitions;
    }

    @MutationMapping
    EnrolSecondFactorPayload enrolSecondFactor(@Argument EnrolSecondFactorInput input, Caller caller) {
        String own = AccountReach.own(caller);
        boolean right = !repetitions.isOne(caller, input) && attempts.passes(own, input.password());
        GivenPassword given = new GivenPassword(own, input.password(), right);
        return mutations.run(
                caller, input, EnrolSecondFactorPayload::of, ENROLMENT, () -> factors.begin(given.requireRight()));
    }

    @MutationMapping
    ConfirmSecondFactorPayload confirmSecondFactor(@Argument ConfirmSecondFactorInput input, Caller caller) {
        String own = AccountReach.own(caller);
        return mutations.run(
                caller, input, ConfirmSecondFactorPayload::new, CODES, () -> factors.confirm(own, input.code()));
    }

    @MutationMapping
    AccountPayload removeSecondFactor(@Argument RemoveSecondFactorInput input, Caller caller) {
        String other = input.accountId();
        if (other == null) {
            return removeOwn(input, caller);
        }
        if (!caller.may(WRITE)) {
            throw new CodedException(ErrorCode.FORBIDDEN, "forbidden", WRITE);
        }
        return mutations.run(caller, input, AccountPayload::new, () -> removeOther(other, caller));
    }

    private AccountPayload removeOwn(RemoveSecondFactorInput input, Caller caller) {
        String own = AccountReach.own(caller);
        boolean right = !repetitions.isOne(caller, input)
                && factors.present(own)
                && factors.passes(own, String.valueOf(input.code()));
        return mutations.run(caller, input, AccountPayload::new, () -> removeOwn(own, right));
    }

    private AccountView removeOwn(String username, boolean right) {
        if (!factors.present(username)) {
            throw new RuleViolation(AccountRule.SECOND_FACTOR_MISSING, "code");
        }
        if (!right) {
            throw new RuleViolation(AccountRule.SECOND_FACTOR_CODE_WRONG, "code");
        }
        factors.remove(username);
        return accounts.findById(username).orElseThrow().view();
    }

    private AccountView removeOther(String id, Caller caller) {
        AccountView account = reach.changeOther(id, "accountId", caller).view();
        factors.remove(account.username());
        sessions.endOthers(account.username(), 0);
        return account.withoutSecondFactor();
    }
}
