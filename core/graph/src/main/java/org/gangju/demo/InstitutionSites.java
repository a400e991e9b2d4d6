package org.gangju.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Places departments, enterprises and public institutions: three in each district before one in each street. */
final class InstitutionSites {

    private static final int TURNS_OF_DISTRICTS = 3;

    private final long seed;
    private final int wanted;
    private final List<Seat> seats = new ArrayList<>();

    private InstitutionSites(long seed, int wanted) {
        this.seed = seed;
        this.wanted = wanted;
    }

    /** For how many there is room. */
    static int room(int districts, int streets) {
        return districts * InstitutionKind.OF_A_DISTRICT.size() + streets * InstitutionKind.OF_A_STREET.size();
    }

    /** At most {@link #room} institutions that share the members out. */
    static List<Site.Institution> of(
            long seed, List<Place> districts, List<Place> streets, int institutions, int members) {
        InstitutionSites sites = new InstitutionSites(seed, institutions);
        sites.takeSeats(districts, streets);
        return sites.sharing(members);
    }

    private void takeSeats(List<Place> districts, List<Place> streets) {
        int rounds = Math.max(InstitutionKind.OF_A_DISTRICT.size(), InstitutionKind.OF_A_STREET.size());
        for (int round = 0; round < rounds; round++) {
            for (int turn = 0; turn < TURNS_OF_DISTRICTS; turn++) {
                takeTurn(districts, InstitutionKind.OF_A_DISTRICT, round * TURNS_OF_DISTRICTS + turn + 1);
            }
            takeTurn(streets, InstitutionKind.OF_A_STREET, round + 1);
        }
    }

    /** One more in each place, or in some of them in even distances when no more are wanted. */
    private void takeTurn(List<Place> places, List<InstitutionKind> kinds, int number) {
        int left = Math.min(wanted - seats.size(), places.size());
        if (number > kinds.size() || left == 0) {
            return;
        }
        IntPredicate chosen = Spread.of(left, places.size());
        IntStream.range(0, places.size())
                .filter(chosen)
                .forEach(index -> seats.add(seat(places.get(index), kinds, number)));
    }

    private Seat seat(Place place, List<InstitutionKind> kinds, int number) {
        List<InstitutionKind> order = new ArrayList<>(kinds);
        Dice.of(seed, place.code(), "institutions").shuffle(order);
        return new Seat(place, number, order.get(number - 1));
    }

    private List<Site.Institution> sharing(int members) {
        List<Integer> weights =
                seats.stream().map(seat -> SiteWeight.of(seed, seat.site())).toList();
        List<Integer> shares = Shares.of(members, weights);
        return IntStream.range(0, seats.size())
                .mapToObj(index -> seats.get(index).institution(shares.get(index)))
                .toList();
    }

    private record Seat(Place place, int number, InstitutionKind kind) {

        String site() {
            return place.code() + "/" + number;
        }

        Site.Institution institution(int members) {
            return new Site.Institution(place.code(), number, kind, place.unit() + kind.title(), members);
        }
    }
}
