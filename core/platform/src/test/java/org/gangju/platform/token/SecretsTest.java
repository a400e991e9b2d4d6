package org.gangju.platform.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class SecretsTest {

    private final Secrets secrets = new Secrets();

    @Test
    void randomSecretsHave256BitsAndNeverRepeat() {
        assertThat(secrets.random()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(secrets.random());
    }

    @Test
    void aDigestIsTheSameEachTimeAndFitsItsSecretOnly() {
        String secret = secrets.random();
        String stored = secrets.digest(secret);
        assertThat(stored).isEqualTo(secrets.digest(secret)).doesNotContain(secret);
        assertThat(secrets.matches(secret, stored)).isTrue();
        assertThat(secrets.matches(secret + "x", stored)).isFalse();
    }

    @Test
    void aChosenSecretIsSaltedAndFitsItsSecretOnly() {
        String stored = secrets.encode("chosen");
        assertThat(stored).isNotEqualTo(secrets.encode("chosen"));
        assertThat(secrets.matches("chosen", stored)).isTrue();
        assertThat(secrets.matches("Chosen", stored)).isFalse();
    }

    @Test
    void anyOfSeveralStoredFormsMayFit() {
        String stored = secrets.encode("chosen") + Secrets.OR + secrets.digest("random");
        assertThat(secrets.matches("chosen", stored)).isTrue();
        assertThat(secrets.matches("random", stored)).isTrue();
        assertThat(secrets.matches("other", stored)).isFalse();
        assertThat(secrets.matches("", "")).isFalse();
    }

    @Test
    void aSecretThatWasStretchedLessIsWeak() {
        assertThat(secrets.isWeak(secrets.encode("chosen"))).isFalse();
        String stretched = new BCryptPasswordEncoder(4).encode(Secrets.hash("chosen"));
        assertThat(secrets.isWeak("{bcrypt}" + stretched)).isTrue();
        assertThat(secrets.matches("chosen", "{bcrypt}" + stretched)).isTrue();
    }

    @Test
    void everyCharacterOfALongSecretCounts() {
        String stored = secrets.encode("x".repeat(200));
        assertThat(secrets.matches("x".repeat(200), stored)).isTrue();
        assertThat(secrets.matches("x".repeat(199), stored)).isFalse();
    }

    @Test
    void whatIsStoredInAnyOtherFormFitsNothing() {
        assertThat(secrets.matches("{noop}x", "{noop}x")).isFalse();
        assertThat(secrets.matches("x", "x")).isFalse();
    }
}
