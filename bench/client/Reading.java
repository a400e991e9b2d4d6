/**
 * Counts of the database server.
 *
 * @param statements queries that were run
 * @param found entries looked up in an index
 * @param followed entries read on from there, in the order of the index
 * @param other rows read without an index: of temporary tables and sorts, or of a whole table
 */
record Reading(long statements, long found, long followed, long other) {

    static final Reading NONE = new Reading(0, 0, 0, 0);

    static Reading of(String variable, String value) {
        return switch (variable) {
            case "Com_select" -> new Reading(Long.parseLong(value), 0, 0, 0);
            case "Handler_read_key" -> new Reading(0, Long.parseLong(value), 0, 0);
            case "Handler_read_first", "Handler_read_last", "Handler_read_next", "Handler_read_prev" ->
                new Reading(0, 0, Long.parseLong(value), 0);
            case "Handler_read_rnd", "Handler_read_rnd_next", "Handler_read_rnd_deleted" ->
                new Reading(0, 0, 0, Long.parseLong(value));
            default -> NONE;
        };
    }

    /** All rows and entries that were read. */
    long examined() {
        return found + followed + other;
    }

    Reading plus(Reading more) {
        return new Reading(
                statements + more.statements, found + more.found, followed + more.followed, other + more.other);
    }

    Reading minus(Reading less) {
        return plus(new Reading(-less.statements, -less.found, -less.followed, -less.other));
    }
}
