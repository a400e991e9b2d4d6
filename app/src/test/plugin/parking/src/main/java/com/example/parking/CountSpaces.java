package com.example.parking;

import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code count-parking-spaces}. */
@Component
@Command(name = "count-parking-spaces", description = "Counts all parking spaces.")
class CountSpaces implements Callable<Integer> {

    @Spec
    CommandSpec self;

    private final Members spaces;

    CountSpaces(Members spaces) {
        this.spaces = spaces;
    }

    @Override
    public Integer call() {
        self.commandLine().getOut().println("Parking spaces: " + spaces.count());
        return 0;
    }
}
