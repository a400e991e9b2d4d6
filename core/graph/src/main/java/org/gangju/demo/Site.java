package org.gangju.demo;

import java.util.List;
import java.util.stream.Stream;

/** A place that gets its share. What it gets follows from the seed and its code alone. */
sealed interface Site {

    /** The code of the party organization that is there already, under which everything is made. */
    String superior();

    /** How many members it gets. */
    int members();

    /** Superiors before their subordinates. */
    List<SketchedOrganization> organizations(long seed);

    /** Each after the grid around it; the first ones lie in the grid with the superior's code. */
    List<SketchedGrid> grids(long seed);

    /**
     * A community with its branches and its net.
     *
     * @param superior its 12-digit code
     * @param unit what it is called
     * @param grids how many grids it gets
     */
    record Community(String superior, String unit, int members, int grids) implements Site {

        @Override
        public List<SketchedOrganization> organizations(long seed) {
            return BranchSketch.of(seed, superior, unit, members);
        }

        @Override
        public List<SketchedGrid> grids(long seed) {
            return NetSketch.of(seed, superior, unit, grids);
        }
    }

    /**
     * A department, enterprise or public institution of a district or street, with its branches.
     *
     * @param superior the code of the district or street
     * @param number which one of those it is there, from 1
     * @param name what it is called
     */
    record Institution(String superior, int number, InstitutionKind kind, String name, int members) implements Site {

        @Override
        public List<SketchedOrganization> organizations(long seed) {
            String code = "%s-D%02d".formatted(superior, number);
            var institution = new SketchedOrganization(code, superior, kind.type(), name, name, 0);
            return Stream.concat(Stream.of(institution), BranchSketch.of(seed, code, name, members).stream())
                    .toList();
        }

        @Override
        public List<SketchedGrid> grids(long seed) {
            return List.of();
        }
    }

    /**
     * The offices of a district's or street's party organization, filled when all members are there.
     *
     * @param superior its code
     * @param district whether it is a district's
     */
    record Leadership(String superior, boolean district) implements Site {

        @Override
        public int members() {
            return 0;
        }

        @Override
        public List<SketchedOrganization> organizations(long seed) {
            return List.of();
        }

        @Override
        public List<SketchedGrid> grids(long seed) {
            return List.of();
        }
    }
}
