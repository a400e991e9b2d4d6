package org.gangju.setup;

/** How serious a finding is. */
enum SetupSeverity {
    /** A rule is broken; nobody waives it. */
    VIOLATION,
    /** Something to look after, which the superior may waive. */
    WARNING,
    /** Not looked for in this installation. */
    OFF
}
