package org.gangju.platform.composition;

import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.spi.module.GangjuModule;

/**
 * The modules that fit together, and the SDL of any set of them. Never changes; safe for any thread.
 *
 * <p>Every set that {@link #closed} answers gives a schema that the engine accepts: each module passed all checks
 * together with what it requires, and all of them together bring no name twice.
 */
public final class Composition {

    private final List<SoundModule> sound;
    private final List<FoundModule> quarantined;
    private final List<Diagnosis> diagnoses;
    private final Ownership ownership;

    Composition(List<SoundModule> sound, List<FoundModule> quarantined, List<Diagnosis> diagnoses) {
        this.sound = List.copyOf(sound);
        this.quarantined = List.copyOf(quarantined);
        this.diagnoses = List.copyOf(diagnoses);
        this.ownership = new Ownership(this.sound, registry(module -> true));
    }

    /**
     * Asks every module what it is, parses its files once and checks both. Takes some tens of milliseconds a module.
     *
     * @param platformVersion a version by the rules of Semantic Versioning
     * @throws IllegalStateException when a module that is not optional is at fault, naming every fault of such modules
     */
    public static Composition of(List<FoundModule> found, String platformVersion) {
        return new Assembly(found, platformVersion).run();
    }

    /** The sound modules: the kernel's parts, then the others, required before requiring and else by id. */
    public List<GangjuModule> modules() {
        return sound.stream().map(module -> module.found().module()).toList();
    }

    /** Why the others were left out, in the order of {@link #quarantined}; at least one for each, a hundred at most. */
    public List<Diagnosis> diagnoses() {
        return diagnoses;
    }

    /** What was found and left out, by id and origin; what was left out later stands behind. */
    public List<FoundModule> quarantined() {
        return quarantined;
    }

    /**
     * The same without one module, which could not start, and without all that require it, directly or not. What was
     * left out for clashing with it stays out. A module that is out already only gets the diagnosis.
     *
     * @throws IllegalStateException when the module is not optional
     */
    public Composition without(String moduleId, Diagnosis why) {
        if (sound.stream().anyMatch(module -> module.id().equals(moduleId) && !module.optional())) {
            KernelFaults.refuse(List.of(why));
        }
        Set<String> out = new HashSet<>(Set.of(moduleId));
        List<FoundModule> left = new ArrayList<>(quarantined);
        List<Diagnosis> reasons = new ArrayList<>(diagnoses);
        reasons.add(why);
        for (SoundModule module : sound) {
            List<String> missing =
                    module.manifest().required().stream().filter(out::contains).toList();
            missing.forEach(required -> reasons.add(lost(module, required)));
            if (!missing.isEmpty() || out.contains(module.id())) {
                out.add(module.id());
                left.add(module.found());
            }
        }
        return new Composition(
                sound.stream().filter(module -> !out.contains(module.id())).toList(), left, reasons);
    }

    private static Diagnosis lost(SoundModule module, String required) {
        return new Diagnosis(
                module.id(), module.found().origin(), null, 0, Fault.REQUIREMENT_QUARANTINED, List.of(required));
    }

    /**
     * The definitions of the kernel and of these modules, as far as {@link #closed} keeps them, with the connection types
     * that they refer to. The caller owns the registry; the definitions in it are shared and never change.
     */
    public TypeDefinitionRegistry sdl(Set<String> optionalModuleIds) {
        Set<String> on = closed(optionalModuleIds);
        return registry(module -> !module.optional() || on.contains(module.id()));
    }

    private TypeDefinitionRegistry registry(Predicate<SoundModule> wanted) {
        return EngineRule.registry(sound.stream().filter(wanted).flatMap(module -> module.definitions().stream()));
    }

    /** Which module brings what, over all sound modules. */
    public Ownership ownership() {
        return ownership;
    }

    /** The ids of all that can be switched, sorted. */
    public Set<String> optional() {
        return sound.stream()
                .filter(SoundModule::optional)
                .map(SoundModule::id)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));
    }

    /** The optional modules among the wanted ones that are sound and have all they require among them, in their order. */
    public Set<String> closed(Set<String> wanted) {
        Set<String> there = kernel().collect(Collectors.toCollection(HashSet::new));
        Set<String> closed = new LinkedHashSet<>();
        sound.stream()
                .filter(SoundModule::optional)
                .filter(module -> wanted.contains(module.id()))
                .filter(module -> there.containsAll(module.manifest().required()))
                .map(SoundModule::id)
                .forEach(id -> {
                    there.add(id);
                    closed.add(id);
                });
        return Collections.unmodifiableSet(closed);
    }

    private Stream<String> kernel() {
        return sound.stream().filter(module -> !module.optional()).map(SoundModule::id);
    }
}
