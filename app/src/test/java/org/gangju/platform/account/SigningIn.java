package org.gangju.platform.account;

import static org.gangju.testkit.api.ApiCaller.input;

import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Accounts whose passwords the test knows, and people who sign in with them, for the contracts of accounts. */
@SuppressWarnings("NullAway.Init")
abstract class SigningIn {

    static final String PASSWORD = "Grid-Worker-42";

    /** One to change it to. */
    static final String OTHER = "Grid-Worker-43";

    @Autowired
    GangjuApi api;

    @Autowired
    JdbcClient database;

    @Autowired
    private PasswordEncoder passwords;

    ApiCaller administrator;

    @BeforeEach
    void administer() {
        administrator = new ApiCaller(api.bootstrapClient());
    }

    /** From now on it is this account's, as if its owner had chosen it. */
    void givePassword(String username) {
        givePassword(username, false);
    }

    /** From now on it is this account's; a temporary one has to be changed at the next sign-in. */
    void givePassword(String username, boolean temporary) {
        database.sql("UPDATE account SET password_hash = ?, must_change = ? WHERE username = ?")
                .params(passwords.encode(PASSWORD), temporary, username)
                .update();
    }

    /** The API as its owner meets it who signs in with this password. */
    ApiCaller owner(String username, String password) throws Exception {
        Person person = new Person(api, username);
        person.signIn(password);
        return new ApiCaller(person.tester(person.token()));
    }

    ApiCaller owner(String username) throws Exception {
        return owner(username, PASSWORD);
    }

    /** Admits a full member of the organization. */
    String admit(String name, String organization) {
        return administrator.created(
                "createMember",
                "member",
                input("displayName", name, "status", "FULL", "joinedOn", "2001-07-01", "organizationId", organization));
    }
}
