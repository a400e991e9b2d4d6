package org.gangju.oracle;

/** Asks one field, once or page by page. */
interface Probe {

    /** The field that is asked next, without an alias. */
    String text();

    /** Takes its answer; afterwards the probe is done, or has another text. */
    void take(Answer answer);

    boolean isDone();
}
