/**
 * An organization whose members are paged through.
 *
 * @param title what it is, for people
 * @param code its code
 * @param members how many it has with those below it
 * @param branch whether it is a branch, so that all of them are its own
 */
record Place(String title, String code, int members, boolean branch) {}
