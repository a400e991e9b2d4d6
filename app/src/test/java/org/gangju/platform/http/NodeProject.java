package org.gangju.platform.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A folder with a script for Node.js and the lock file of what it needs. */
record NodeProject(Path folder) {

    private static final String NEEDED =
            "These tests need Node.js 20 or newer with npm on the PATH. 这些测试需要 PATH 中有 Node.js 20 以上版本与 npm。";
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    /** @param text everything that the process printed */
    record Outcome(int exitCode, String text) {

        List<String> lines() {
            return text.lines().toList();
        }
    }

    static NodeProject audits() {
        return new NodeProject(Path.of("src", "test", "audits").toAbsolutePath());
    }

    static NodeProject clients() {
        return new NodeProject(Path.of("src", "test", "clients").toAbsolutePath());
    }

    /** Runs a script with one argument and a token, after fetching what it needs where that is not there yet. */
    Outcome run(String script, String argument, String token) {
        install();
        return start(Map.of("GANGJU_TOKEN", token), "node", script, argument);
    }

    private void install() {
        Path lock = folder.resolve("package-lock.json");
        Path installed = folder.resolve("node_modules/.installed-lock.json");
        if (sameContent(lock, installed)) {
            return;
        }
        Outcome outcome = start(Map.of(), WINDOWS ? "npm.cmd" : "npm", "ci", "--no-progress", "--loglevel=error");
        if (outcome.exitCode() != 0) {
            throw new AssertionError("npm ci failed in " + folder + ". " + NEEDED + "\n" + outcome.text());
        }
        copy(lock, installed);
    }

    private Outcome start(Map<String, String> variables, String... command) {
        try {
            Path output = Files.createTempFile("node", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(variables);
            return finish(builder.start(), output);
        } catch (IOException missing) {
            throw new AssertionError("Cannot start " + Arrays.toString(command) + ". " + NEEDED, missing);
        }
    }

    private static Outcome finish(Process process, Path output) throws IOException {
        try {
            boolean ended = process.waitFor(5, TimeUnit.MINUTES);
            String text = Files.readString(output, StandardCharsets.UTF_8);
            return ended ? new Outcome(process.exitValue(), text) : new Outcome(-1, text + "stopped after 5 minutes");
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(output);
        }
    }

    private static boolean sameContent(Path one, Path other) {
        try {
            return Files.exists(other) && Files.mismatch(one, other) == -1;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.write(to, Files.readAllBytes(from));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
