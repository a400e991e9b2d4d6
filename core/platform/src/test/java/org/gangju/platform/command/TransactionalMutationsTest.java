package org.gangju.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.gangju.platform.library.Asking;
import org.gangju.platform.library.LibraryTest;
import org.gangju.platform.library.RenameShelfInput;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.Kept;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.command.RuleProblem;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@LibraryTest
class TransactionalMutationsTest {

    private static final Kept<String> KEPT = new Kept<>(Function.identity(), Function.identity());
    private static final AtomicInteger NAMES = new AtomicInteger();

    @Autowired
    private Mutations mutations;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Asking library;

    private final AtomicInteger acts = new AtomicInteger();
    private final String requestId = "request " + NAMES.incrementAndGet();

    record Answer(
            @Nullable String result,
            List<RuleProblem> problems,
            @Nullable String clientMutationId) {}

    @AfterEach
    void nameTheShelfAsItWas() {
        database.sql("UPDATE shelf SET name = 'shelf 029' WHERE id = 29").update();
    }

    @Test
    void actsOnceForARepeatedRequest() {
        assertThat(rename("one", requestId)).isEqualTo(new Answer("one 1", List.of(), requestId));
        assertThat(rename("one", requestId)).isEqualTo(new Answer("one 1", List.of(), requestId));
        assertThat(rename("one", null)).isEqualTo(new Answer("one 2", List.of(), null));
        assertThat(acts).hasValue(2);
    }

    @Test
    void keepsCallersApart() {
        rename("one", requestId);
        Caller other =
                Caller.of("other", "default", Asking.READER.permissions(), Asking.READER.scope(), null, Locale.ENGLISH);
        assertThat(mutations
                        .run(other, input("one", requestId), Answer::new, KEPT, () -> act("one"))
                        .result())
                .isEqualTo("one 2");
    }

    @Test
    void refusesTheSameIdForAnotherInput() {
        rename("one", requestId);
        assertThatThrownBy(() -> rename("two", requestId))
                .isInstanceOfSatisfying(
                        CodedException.class,
                        conflict -> assertThat(conflict.code()).isEqualTo(ErrorCode.CONFLICT));
        assertThat(acts).hasValue(1);
    }

    @Test
    void actsOnceForRequestsAtTheSameMoment() throws Exception {
        CountDownLatch together = new CountDownLatch(1);
        List<Future<Answer>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int thread = 0; thread < 4; thread++) {
                Callable<Answer> request = () -> {
                    together.await();
                    return rename("one", requestId);
                };
                answers.add(threads.submit(request));
            }
            together.countDown();
        }
        for (Future<Answer> answer : answers) {
            assertThat(answer.get()).isEqualTo(new Answer("one 1", List.of(), requestId));
        }
        assertThat(acts).hasValue(1);
    }

    @Test
    void triesAgainAfterADeadlock() {
        Answer answer = mutations.run(Asking.READER, input("one", requestId), Answer::new, KEPT, () -> {
            if (acts.incrementAndGet() < 3) {
                throw new CannotAcquireLockException("deadlock");
            }
            return "third";
        });
        assertThat(answer.result()).isEqualTo("third");
    }

    @Test
    void givesUpAfterThreeAttempts() {
        assertThatThrownBy(() -> mutations.run(Asking.READER, input("one", requestId), Answer::new, KEPT, () -> {
                    acts.incrementAndGet();
                    throw new CannotAcquireLockException("deadlock");
                }))
                .isInstanceOf(CannotAcquireLockException.class);
        assertThat(acts).hasValue(3);
    }

    @Test
    void doesNotRepeatWhatSomebodyElseChanged() {
        assertThatThrownBy(() -> mutations.run(Asking.READER, input("one", requestId), Answer::new, KEPT, () -> {
                    acts.incrementAndGet();
                    throw new OptimisticLockingFailureException("stale");
                }))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(acts).hasValue(1);
    }

    @Test
    void changesNothingForABrokenRuleAndMayBeAskedAgain() {
        Answer broken = mutations.run(Asking.READER, input("one", requestId), Answer::new, KEPT, () -> {
            database.sql("UPDATE shelf SET name = 'lost' WHERE id = 30").update();
            throw new RuleViolation(InputRule.CODE_TAKEN, "code", "C1");
        });
        assertThat(broken.result()).isNull();
        assertThat(broken.problems())
                .containsExactly(new RuleProblem("CODE_TAKEN", "The code C1 is taken.", List.of("input", "code")));
        assertThat(database.sql("SELECT name FROM shelf WHERE id = 30")
                        .query(String.class)
                        .single())
                .isEqualTo("shelf 030");
        assertThat(rename("one", requestId).result()).isEqualTo("one 1");
    }

    @Test
    void repeatsOnlyTheBeginningOfALongText() {
        String sent = "x".repeat(100_000);
        Answer missing = mutations.run(Asking.READER, input("one", requestId), Answer::new, KEPT, () -> {
            throw new RuleViolation(InputRule.NOT_FOUND, "id", sent);
        });
        assertThat(missing.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).contains("xxx…").hasSizeLessThan(300));
    }

    @Test
    void refusesIdsThatAreTooLongOrEmpty() {
        for (String id : List.of("", " ", "x".repeat(101))) {
            assertThat(rename("one", id).problems())
                    .extracting(RuleProblem::code)
                    .containsExactly("CLIENT_MUTATION_ID_LENGTH");
        }
        assertThat(rename("one", "x".repeat(100)).problems()).isEmpty();
        assertThat(acts).hasValue(1);
    }

    @Test
    void answersARepetitionWithTheSameObject() {
        String document =
                "mutation { renameShelf(input: { id: \"U2hlbGY6Mjk\", name: \"%s\", clientMutationId: \"%s\" }) { shelf { id name } clientMutationId problems { __typename code message path } } }";
        Object first = library.ask(document.formatted("renamed", requestId)).toSpecification();
        assertThat(first.toString()).contains("name=renamed").doesNotContain("errors");
        assertThat(library.ask(document.formatted("renamed", requestId)).toSpecification())
                .isEqualTo(first);
        Object broken = library.ask(document.formatted("", requestId + " b")).toSpecification();
        assertThat(broken.toString()).contains("RuleProblem", "TEXT_BLANK", "[input, name]");
        assertThat(library.ask(document.formatted("other", requestId)).getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "CONFLICT"));
    }

    private Answer rename(String name, @Nullable String id) {
        return mutations.run(Asking.READER, input(name, id), Answer::new, KEPT, () -> act(name));
    }

    private String act(String name) {
        return name + " " + acts.incrementAndGet();
    }

    private static RenameShelfInput input(String name, @Nullable String id) {
        return new RenameShelfInput("1", name, id);
    }
}
