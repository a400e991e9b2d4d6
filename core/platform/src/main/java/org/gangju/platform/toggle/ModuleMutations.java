package org.gangju.platform.toggle;

import java.util.List;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Kept;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.tree.TreePath;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutation that switches modules. */
@Controller
class ModuleMutations {

    private final ModuleSwitch modules;
    private final ModuleViews views;
    private final CurrentDecisions current;
    private final Mutations mutations;

    ModuleMutations(ModuleSwitch modules, ModuleViews views, CurrentDecisions current, Mutations mutations) {
        this.modules = modules;
        this.views = views;
        this.current = current;
        this.mutations = mutations;
    }

    /** The decision is committed before it is followed, and followed before its caller is answered. */
    @MutationMapping
    SetModulePayload setModule(@Argument SetModuleInput input, Caller caller) {
        Kept<SwitchedModule> kept = new Kept<>(ModuleMutations::reference, this::restored);
        SetModulePayload payload =
                mutations.run(caller, input, SetModulePayload::of, kept, () -> switched(input, caller));
        current.follow();
        return payload;
    }

    private SwitchedModule switched(SetModuleInput input, Caller caller) {
        Switched switched = modules.set(input, caller);
        return new SwitchedModule(
                view(switched.module(), switched.organization(), switched.after()), switched.organization(), switched);
    }

    private ModuleView view(String module, TreePath organization, DecisionBook book) {
        return views.one(module, organization, book).orElseThrow();
    }

    private static String reference(SwitchedModule switched) {
        return switched.module().id() + " " + switched.organization().value();
    }

    /** A repeated request is answered with the module as it is by now. */
    private SwitchedModule restored(String reference) {
        List<String> parts = List.of(reference.split(" "));
        TreePath organization = new TreePath(parts.getLast());
        return new SwitchedModule(view(parts.getFirst(), organization, current.book()), organization, null);
    }
}
