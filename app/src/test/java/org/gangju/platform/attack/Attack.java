package org.gangju.platform.attack;

/**
 * One thing that attackers try.
 *
 * @param name what it is
 * @param status the expected status; 0 where the server closes the connection without a word
 * @param code the code of the expected error; empty for an answer that tells nothing
 * @param runs whether it is a request like any other, which asks the database and learns nothing
 */
record Attack(String name, int status, String code, boolean runs, Doing doing) {

    /** Carries the attack out. */
    @FunctionalInterface
    interface Doing {

        Answer against(Target target) throws Exception;
    }

    /** An attack that is refused before anything runs. */
    static Attack refused(String name, int status, String code, Doing doing) {
        return new Attack(name, status, code, false, doing);
    }

    /** An attack that is answered, with nothing worth knowing. */
    static Attack vain(String name, int status, String code, Doing doing) {
        return new Attack(name, status, code, true, doing);
    }

    @Override
    public String toString() {
        return name;
    }
}
