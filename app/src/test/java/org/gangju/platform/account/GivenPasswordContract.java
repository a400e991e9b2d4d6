package org.gangju.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangju.testkit.api.ApiCaller.input;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.gangju.testkit.api.ApiCaller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do with their account by giving its password again. */
@SuppressWarnings("NullAway.Init")
abstract class GivenPasswordContract extends SigningIn {

    @Autowired
    private SignInAttempts attempts;

    @Autowired
    private PlatformTransactionManager transactions;

    private final String name = "given-" + UUID.randomUUID();
    private String id;

    @BeforeEach
    void makeAccount() {
        id = administrator.created("createAccount", "account", input("username", name, "displayName", "x"));
        givePassword(name);
    }

    @Test
    void aRepeatedChangeIsAnsweredAgainAndCountsForNothing() throws Exception {
        ApiCaller own = own(PASSWORD);
        Map<String, @Nullable Object> change =
                input("password", PASSWORD, "newPassword", OTHER, "clientMutationId", name);
        own.done("changePassword", change);

        ApiCaller again = own(OTHER);
        for (int repetition = 0; repetition < 6; repetition++) {
            assertThat(again.mutate("changePassword", change, "account { id }")
                            .path("result.account.id")
                            .entity(String.class)
                            .get())
                    .isEqualTo(id);
        }
        assertThat(failures()).isZero();
        assertThat(again.error("changePassword", input("password", "x", "newPassword", "y", "clientMutationId", name)))
                .isEqualTo("CONFLICT");
    }

    @Test
    void wrongPasswordsCountThoughWhatTheyWereGivenForIsRefused() throws Exception {
        ApiCaller own = own(PASSWORD);

        assertThat(own.problem("changePassword", input("password", "wrong", "newPassword", OTHER)))
                .isEqualTo("PASSWORD_WRONG");
        assertThat(own.problem("enrolSecondFactor", input("password", "wrong"))).isEqualTo("PASSWORD_WRONG");
        assertThat(failures()).isEqualTo(2);
    }

    @Test
    void nothingIsComparedWhileAConnectionIsHeld() {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> transaction.execute(status -> attempts.passes(name, PASSWORD)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(attempts.passes(name, PASSWORD)).isTrue();
        assertThat(attempts.passes(name + " ", PASSWORD)).isFalse();
    }

    @Test
    void whatWasBegunWithAnOldPasswordIsForgotten() throws Exception {
        String first = begun(PASSWORD);
        assertThat(begun(PASSWORD)).isEqualTo(first);
        own(PASSWORD).done("changePassword", input("password", PASSWORD, "newPassword", OTHER));
        String second = begun(OTHER);
        assertThat(second).isNotEqualTo(first);
        administrator.done("resetPassword", input("id", id));
        givePassword(name);
        assertThat(begun(PASSWORD)).isNotEqualTo(second);
    }

    @Test
    void aConfirmedSecondFactorOutlivesThePassword() throws Exception {
        ApiCaller own = own(PASSWORD);
        own.done(
                "confirmSecondFactor",
                input("code", Telephone.typing(begun(PASSWORD)).code(0)));
        own.done("changePassword", input("password", PASSWORD, "newPassword", OTHER));

        HttpResponse<String> asked = new Person(api, name).signIn(OTHER);
        assertThat(asked.uri().getPath()).isEqualTo("/login/second-factor");
    }

    private String begun(String password) throws Exception {
        return own(password)
                .mutate("enrolSecondFactor", input("password", password), "secret")
                .path("result.secret")
                .entity(String.class)
                .get();
    }

    private ApiCaller own(String password) throws Exception {
        return owner(name, password);
    }

    private int failures() {
        return database.sql("SELECT failures FROM account WHERE username = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }
}
