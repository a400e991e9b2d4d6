package org.gangju.platform.account;

import java.util.List;
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

    SecondFactorMutations(
            SecondFactors factors,
            SignInAttempts attempts,
            AccountReach reach,
            Accounts accounts,
            AccountSessions sessions,
            Mutations mutations) {
        this.factors = factors;
        this.attempts = attempts;
        this.reach = reach;
        this.accounts = accounts;
        this.sessions = sessions;
        this.mutations = mutations;
    }

    @MutationMapping
    EnrolSecondFactorPayload enrolSecondFactor(@Argument EnrolSecondFactorInput input, Caller caller) {
        String own = AccountReach.own(caller);
        return mutations.run(
                caller, input, EnrolSecondFactorPayload::of, ENROLMENT, () -> enrol(own, input.password()));
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
            String own = AccountReach.own(caller);
            return mutations.run(
                    caller, input, AccountPayload::new, () -> removeOwn(own, String.valueOf(input.code())));
        }
        if (!caller.may(WRITE)) {
            throw new CodedException(ErrorCode.FORBIDDEN, "forbidden", WRITE);
        }
        return mutations.run(caller, input, AccountPayload::new, () -> removeOther(other, caller));
    }

    private Enrolment enrol(String username, String password) {
        if (!attempts.passes(username, password)) {
            throw new RuleViolation(AccountRule.PASSWORD_WRONG, "password");
        }
        return factors.begin(username);
    }

    private AccountView removeOwn(String username, String code) {
        if (!factors.present(username)) {
            throw new RuleViolation(AccountRule.SECOND_FACTOR_MISSING, "code");
        }
        factors.require(username, code);
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
