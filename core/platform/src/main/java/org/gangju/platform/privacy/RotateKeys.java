package org.gangju.platform.privacy;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gangju.platform.message.Messages;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command that changes the key of the sealed columns, in two steps, while servers run. */
@Component
@Command(
        name = "rotate-keys",
        mixinStandardHelpOptions = true,
        description = {
            "更换加密列的密钥：在密钥文件中加入新的主密钥，并用它重新加密所有已加密的内容；旧密钥保留。",
            "Adds a new primary key to the file of keys and seals everything anew with it; the former keys are kept."
        })
class RotateKeys implements Callable<Integer> {

    private final KeyRotation rotation;
    private final Messages messages;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call.
    private CommandSpec command;

    @Option(
            names = "--forget-old",
            description = {
                "不加入新密钥；确认所有内容都能用主密钥解开后，从密钥文件中删除旧密钥。",
                "Adds no key: once everything is verified to open with the primary key, the former ones leave the file."
            })
    private boolean forgetOld;

    RotateKeys(KeyRotation rotation, Messages messages) {
        this.rotation = rotation;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        if (forgetOld) {
            rotation.forgetOld(this::say);
        } else {
            rotation.rotate(this::say);
        }
        return ExitCode.OK;
    }

    private void say(String key, List<Object> arguments) {
        command.commandLine().getOut().println(messages.text(key, arguments, Locale.getDefault()));
    }
}
